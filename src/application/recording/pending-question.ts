// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Objective } from "#domain/objective.ts";
import type { CommandRequest } from "../commands/command.ts";
import type { Draft } from "../ports/drafts.ts";
import { StoreFault } from "../ports/store-fault.ts";
import type { MeetingDraft } from "../reading/meeting-draft.ts";
import type { ActionFields } from "../request.ts";
import type { ServicesWithoutBodies } from "../services.ts";
import type { AskTextView } from "../views/ask-text.ts";
import { editionOfKept } from "../years/edition-of-kept.ts";
import { findKept } from "./kept-draft.ts";

/** A question that a yes answers: what its button does, and with which fields. */
export type Question = {
  readonly verb: string;
  readonly argument: string;
  readonly fields: ActionFields;
  /** The bot asked it of its own accord. */
  readonly isOwn?: true;
  /** Code of the edition that it is about; absent in what a program before codes were carried kept. */
  readonly objective?: string;
  /** A correction of which something is still to be told. */
  readonly draft?: MeetingDraft;
  /** The card that asks for a text: its answer is written in it. */
  readonly asked?: AskTextView;
};

type Asking = Pick<CommandRequest, "person" | "chat" | "signal">;

/** Keeps a question so that a written yes answers it, for a day. What was open before is put aside. */
export async function keepQuestion(question: Question, asking: Asking, services: ServicesWithoutBodies): Promise<void> {
  const kept = {
    nonce: services.nonce(),
    content: JSON.stringify({ question: { ...question, objective: services.objective().code } }),
    askedAt: services.clock().toInstant(),
  };
  await services.drafts.keep(asking.chat.id, asking.person.id, kept, asking.signal);
}

/** The same for what the bot asks of its own accord: what this person was asked before is not lost for it. */
export async function keepOwnQuestion(
  question: Question,
  asking: Asking,
  services: ServicesWithoutBodies,
): Promise<void> {
  const before = await findKept(asking, services);
  if (before === undefined || before.finishedBy !== undefined)
    await keepQuestion({ ...question, isOwn: true }, asking, services);
}

/** A question as it is kept. */
export type KeptQuestion = {
  readonly kept: Draft;
  readonly question: Question;
  /** The edition that it is about. */
  readonly objective: Objective;
};

/**
 * The question that this person was asked in this chat and has not answered, or answered with this very delivery;
 * undefined when there is none.
 */
export async function findQuestion(
  asking: Asking & Pick<CommandRequest, "delivery">,
  services: ServicesWithoutBodies,
): Promise<KeptQuestion | undefined> {
  const kept = await findKept(asking, services);
  if (kept === undefined || (kept.finishedBy ?? asking.delivery) !== asking.delivery) return undefined;
  const { question } = JSON.parse(kept.content) as { question?: Question };
  return question && { kept, question, objective: await editionOfKept(question.objective, services, asking.signal) };
}

/** The meeting that the question not answered yet is about, and when it was asked; undefined when there is none. */
export async function findAskedMeeting(
  asking: Asking,
  services: ServicesWithoutBodies,
): Promise<{ readonly number: number; readonly askedAt: Temporal.Instant; readonly objective: Objective } | undefined> {
  const found = await findQuestion({ ...asking, delivery: "" }, services);
  const [number] = found?.question.verb.startsWith("incontro.")
    ? (/^\d+(?=\.)/u.exec(found.question.argument) ?? [])
    : [];
  if (found === undefined || number === undefined) return undefined;
  return { number: Number(number), askedAt: found.kept.askedAt, objective: found.objective };
}

/**
 * The question whose button was pressed is answered by that, and so is one whose card was left by its way back. A store
 * that does not answer here changes nothing.
 */
export async function settleQuestion(
  { verb, argument }: Pick<Question, "verb" | "argument">,
  asking: Asking & Pick<CommandRequest, "delivery">,
  services: ServicesWithoutBodies,
): Promise<void> {
  const { chat, person, delivery, signal } = asking;
  try {
    const found = await findQuestion(asking, services);
    if (found === undefined) return;
    const { question } = found;
    const buttons = [question, ...(question.asked?.buttons ?? [])];
    if (!buttons.some((button) => button.verb === verb && button.argument === argument)) return;
    await services.drafts.keep(chat.id, person.id, { ...found.kept, finishedBy: delivery }, signal);
  } catch (error) {
    if (!(error instanceof StoreFault)) throw error;
  }
}
