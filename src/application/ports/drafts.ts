// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";

/** What a person began in a chat and has not finished: one at a time for each person and chat. */
export type Draft = {
  /** One-time number of this draft: every way of finishing it records under it, so it is recorded once. */
  readonly nonce: string;
  /** What is known so far, as JSON, written and read by who began it. */
  readonly content: string;
  readonly askedAt: Temporal.Instant;
  /** The delivery of the message that finished it, once it is finished. */
  readonly finishedBy?: string;
  /** That message left it, in words: it can be brought back as long as nothing else is told. */
  readonly isPutDown?: true;
  /** One-time numbers of what was put aside and not finished since, the newest first, a space between them. */
  readonly before?: string;
  /** False: the bot said something else since, so that a bare yes is no answer to it. */
  readonly isLast?: false;
  /** What was spoken of last, as JSON: also where nothing is open. */
  readonly topic?: string;
};

/** What people have begun, one at a time for each person and chat. */
export interface Drafts {
  /** The newest draft of this person in this chat, finished or not, or undefined when there is none. */
  find(chatId: string, personId: string, signal: AbortSignal): Promise<Draft | undefined>;

  /**
   * As `find`, for what is only told beside an answer: it may be a minute old where another instance of the program
   * wrote since.
   */
  findLately(chatId: string, personId: string, signal: AbortSignal): Promise<Draft | undefined>;

  /**
   * Takes the place of the draft that was there; each of `aside` is kept beside it under its own number for 7 days,
   * all or nothing. Safe to repeat.
   */
  keep(chatId: string, personId: string, draft: Draft, signal: AbortSignal, aside?: readonly Draft[]): Promise<void>;

  /** The draft of this person with this number that was put aside in this chat, or undefined. One point read. */
  findAside(chatId: string, personId: string, nonce: string, signal: AbortSignal): Promise<Draft | undefined>;

  /** Takes the draft away; nothing happens when there is none. */
  drop(chatId: string, personId: string, signal: AbortSignal): Promise<void>;

  /**
   * Takes away the drafts of everybody, finished or not, that were begun before an instant, or that hold this name of a
   * person. One page of them at a time. Safe to repeat.
   */
  sweep(what: { readonly before?: Temporal.Instant; readonly name?: string }, signal: AbortSignal): Promise<void>;
}
