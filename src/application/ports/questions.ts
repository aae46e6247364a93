// SPDX-License-Identifier: EUPL-1.2
import type { Chat, Person } from "../request.ts";
import type { Language } from "../wording/wording.ts";

/** A question on a digest, from whoever received it, or for what somebody may not do. */
export type Question = {
  /** Nobody can guess it: whoever has it was asked, or asks. */
  readonly id: string;
  /** Absent: a digest. */
  readonly about?: "role";
  /** Where it was asked, and where the answer goes. */
  readonly chat: Chat;
  readonly by: Person;
  readonly text: string;
  readonly language: Language;
  readonly answer?: { readonly by: Person; readonly text: string };
};

/** The questions on digests, kept with their answers. */
export interface Questions {
  /** Keeps a question. Nothing happens when one with its id is there: safe to repeat. */
  put(question: Question, signal: AbortSignal): Promise<void>;

  /** The question, or undefined when there is none. One point read. */
  find(id: string, signal: AbortSignal): Promise<Question | undefined>;

  /** Keeps the first answer; gives the question as it is then, or undefined when there is none. */
  answer(id: string, answer: NonNullable<Question["answer"]>, signal: AbortSignal): Promise<Question | undefined>;
}
