// SPDX-License-Identifier: EUPL-1.2
import { answerCorrection } from "../changing/answer-correction.ts";
import { offerUndo } from "../changing/undo-change.ts";
import type { Command, CommandRequest } from "../commands/command.ts";
import { amendQuestion } from "../intentions/amend-question.ts";
import { carryOut } from "../intentions/carry-out.ts";
import { withNotices } from "../notices.ts";
import { withoutFirstDoubt } from "../reading/answers/take-away.ts";
import { readBodies } from "../reading/bodies/bodies.ts";
import { draftFromReading } from "../reading/draft-from-reading.ts";
import type { MeetingDraft } from "../reading/meeting-draft.ts";
import type { Reading } from "../reading/reading.ts";
import { isToldBeside } from "../reading/told-beside.ts";
import { answerQuestion } from "../recording/answer-question.ts";
import { answerSeveral } from "../recording/answer-several.ts";
import { askAgain } from "../recording/ask-again.ts";
import { answerAskedText } from "../recording/asked-text.ts";
import { cancelDraft, confirmDraft, expiredOr } from "../recording/draft-steps.ts";
import { finishDraft } from "../recording/finish-draft.ts";
import { operationOf } from "../recording/pending-draft.ts";
import { proposeDraft } from "../recording/propose-meeting.ts";
import { joinMeeting, joinTold, recordAnother } from "../recording/settle-duplicate.ts";
import type { Reply } from "../reply.ts";
import { orRefused } from "../roles/refused.ts";
import type { Services } from "../services.ts";
import { whatAboutReply } from "../views/open-thing.ts";
import { inEdition } from "../years/in-edition.ts";
import { type Case, caseOf } from "./cases.ts";
import { moveOf } from "./moves.ts";
import type { Open } from "./open.ts";

/** One message, with all that its answer may need. */
export type Conversing = {
  readonly open: Open;
  readonly reading: Reading;
  /** Its argument is the message. */
  readonly request: CommandRequest;
  readonly commands: readonly Command[];
  readonly services: Services;
};

type OfAMeeting = Conversing & { readonly open: Extract<Open, { readonly draft: unknown }> };

type Answering = (conversing: Conversing) => Promise<Reply | undefined>;

/**
 * Answers what a message says to what is open, by its case; undefined when it is about something else. A message that
 * comes again after it finished what was open finds what that recorded.
 */
export async function converse(conversing: Conversing): Promise<Reply | undefined> {
  const { open, reading, request, services } = conversing;
  const { kept } = open;
  const isAgain = open.kind !== "nothing" && kept?.finishedBy !== undefined;
  if (isAgain && "draft" in open) {
    const recorded = services.editions.ofCode(open.draft.objective) ?? services.objective();
    const again = { ...request, argument: open.kept.nonce };
    return inEdition(recorded, services, request.signal, (there) => expiredOr(again, there));
  }
  const found = caseOf(open.kind, moveOf(reading, open.kind), kept?.isLast !== false);
  const mayRecord = ("draft" in open && found !== "leave") || open.kind === "several";
  if (mayRecord && isAboutWhatIsOpen(found)) orRefused(services.authority.actorFor("record"), "record");
  const reply = await answerings[found](conversing);
  if (reply !== undefined && isAboutWhatIsOpen(found)) await keepAsLast(conversing);
  return reply;
}

function isAboutWhatIsOpen(found: Case): boolean {
  return found !== "new" && found !== "what-about" && found !== "undo";
}

/** What was spoken of and is open still is the last thing that was said. */
async function keepAsLast({ open: { kept }, request: { chat, person, signal }, services }: Conversing): Promise<void> {
  if (kept === undefined || (await services.drafts.find(chat.id, person.id, signal)) !== kept) return;
  const { isLast: _, ...last } = kept;
  await services.drafts.keep(chat.id, person.id, last, signal);
}

/** What each case does. */
const answerings: Readonly<Record<Case, Answering>> = {
  new: async () => undefined,
  perform: (all) =>
    isOfAMeeting(all) && isBothInVain(all)
      ? answerings["ask-again"](all)
      : isOfAMeeting(all)
        ? confirmDraft(withNonce(all), all.services)
        : answerQuestion(all.request, all.commands, all.services).then((reply) => reply ?? answerings.fill(all)),
  leave: (all) =>
    isOfAMeeting(all)
      ? cancelDraft(withNonce(all), all.services)
      : answerQuestion(all.request, all.commands, all.services),
  complete: (all) => ofAMeeting(all, (one) => completed(one, one.reading)),
  "ask-again": (all) =>
    ofAMeeting(all, async ({ open, reading, request, services }) => askAgain(open, reading.line, request, services)),
  join: (all) =>
    ofAMeeting(all, async (one) => {
      const [only, ...others] = one.open.draft.duplicates;
      return only === undefined || others.length > 0 ? shownAgain(one) : joinNumber(one, only);
    }),
  "record-another": (all) => ofAMeeting(all, (one) => recordAnother(withNonce(one), one.services)),
  "join-amended": (all) =>
    ofAMeeting(all, async (one) => {
      const { answer } = one.reading;
      if (answer.kind !== "opened") return undefined;
      const [only, ...others] = one.open.draft.duplicates;
      if (answer.word === "no") return (await completed(one, one.reading)) ?? shownAgain(one);
      const draft = answer.rest.completed;
      if (draft === undefined || only === undefined || others.length > 0) return shownAgain(one);
      return joinTold(only, { ...draft, duplicates: one.open.draft.duplicates }, withNonce(one), one.services);
    }),
  "choose-or-complete": (all) =>
    ofAMeeting(all, async (one) => {
      const said = /^(?:(?:è|e') )?(?:l'incontro |il |l')?(\d{1,7})$/iu.exec(one.reading.line)?.[1];
      const number = one.open.draft.duplicates.find((each) => String(each) === said);
      if (number !== undefined) return joinNumber(one, number);
      return (await completed(one, one.reading)) ?? shownAgain(one);
    }),
  "take-away": (all) =>
    ofAMeeting(all, async (one) => {
      const draft = withoutFirstDoubt(one.open.draft, one.services.register);
      return draft === undefined ? cancelDraft(withNonce(one), one.services) : finished(one, draft);
    }),
  amend: ({ request, commands, services }) => amendQuestion(request, commands, services),
  "amend-meeting": (all) =>
    ofAMeeting(all, async (one) => {
      const reply = await completed(one, one.reading);
      const { answer } = one.reading;
      if (reply !== undefined || answer.kind !== "opened") return reply;
      const { line, intention } = answer.rest;
      if (answer.word === "yes") return answerings["ask-again"](one);
      const request = { ...one.request, argument: line };
      const left = await cancelDraft(withNonce(one), one.services);
      const other = await carryOut(intention, request, one.commands, one.services);
      return other === undefined ? left : withNotices(other, [one.request.wording.meeting.cancelled]);
    }),
  "amend-proposal": (all) =>
    ofAMeeting(all, async (one) => {
      const { answer } = one.reading;
      const instead = answer.kind === "opened" && answer.word === "no" ? toldInstead(answer.rest, one) : {};
      if (Object.keys(instead).length === 0) return answerings["amend-meeting"](one);
      const draft = { ...one.open.draft, ...instead };
      return proposeDraft(draft, { ...one.request, nonce: one.open.kept.nonce }, one.services);
    }),
  write: async ({ request, commands, services }) => answerAskedText(request, commands, services),
  choose: async ({ request, services }) => answerSeveral(request, services),
  fill: async ({ request, commands, services }) =>
    (await answerCorrection(request, services)) ?? amendQuestion(request, commands, services),
  undo: ({ request, services }) => offerUndo(request, services),
  "what-about": async ({ open, request }) => whatAboutReply(open, request.wording),
};

/** What takes the place of what was proposed: only what the message names. Who was "also" there comes beside. */
function toldInstead({ meeting, line }: Reading, { open, services }: OfAMeeting): Partial<MeetingDraft> {
  const { day, bodies: told, others, subject } = draftFromReading(meeting);
  const before = isToldBeside(line, services.register) ? open.draft.bodies : [];
  const bodies = [...new Set([...before, ...told])];
  return {
    ...(day.kind === "none" ? {} : { day }),
    ...(bodies.length === 0 && others === "" ? {} : { bodies, others }),
    ...(subject === "" ? {} : { subject }),
  };
}

/** "Entrambi", of names that do not each mean two bodies at once. */
function isBothInVain({ open: { draft }, reading: { answer }, services: { register } }: OfAMeeting): boolean {
  if (answer.kind !== "whole" || answer.meaning !== "both") return false;
  const { doubts } = readBodies(draft.others, register);
  const isPair = doubts.every((one) => one.isSettledByYes === true && one.candidates.length === 2);
  return doubts.length === 0 || !isPair;
}

function isOfAMeeting(all: Conversing): all is OfAMeeting {
  return "draft" in all.open;
}

async function ofAMeeting(all: Conversing, answer: (one: OfAMeeting) => Promise<Reply | undefined>) {
  return isOfAMeeting(all) ? answer(all) : undefined;
}

function withNonce({ open, request }: OfAMeeting): CommandRequest {
  return { ...request, argument: open.kept.nonce };
}

function joinNumber(one: OfAMeeting, number: number): Promise<Reply> {
  return joinMeeting({ ...one.request, argument: `${one.open.kept.nonce}.${number}` }, one.services);
}

function shownAgain(one: OfAMeeting): Promise<Reply> {
  return finished(one, one.open.draft);
}

async function completed(one: OfAMeeting, { completed: draft }: Reading): Promise<Reply | undefined> {
  return draft === undefined ? undefined : finished(one, draft);
}

function finished({ open, request, services }: OfAMeeting, draft: OfAMeeting["open"]["draft"]): Promise<Reply> {
  const { nonce } = open.kept;
  const recording = { ...request, nonce, operation: operationOf(nonce, request.person), isKept: true };
  return finishDraft(draft, recording, services);
}
