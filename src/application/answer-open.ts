// SPDX-License-Identifier: EUPL-1.2

import { carryOut } from "./carry-out.ts";
import type { Command, CommandRequest } from "./command.ts";
import type { Case } from "./conversation/cases.ts";
import { isOfAMeeting, type Open, type OpenMeeting, type Operation } from "./conversation/open.ts";
import { keepUnclear, leave } from "./conversation/proposals.ts";
import { amendSeveral } from "./meetings/amend-several.ts";
import { answerCorrection } from "./meetings/answer-correction.ts";
import { askAgain } from "./meetings/ask-again.ts";
import { finishDraft } from "./meetings/finish-draft.ts";
import { proposeDraft } from "./meetings/propose-meeting.ts";
import { recordingFor } from "./meetings/recording.ts";
import { joinTold } from "./meetings/settle-duplicate.ts";
import { withNotices } from "./notices.ts";
import { perform } from "./perform.ts";
import { datePhaseInWords, phaseAskedBy } from "./phases/date-phase-in-words.ts";
import { pickMeeting } from "./pick-meeting.ts";
import { openNames } from "./reading/answers/settle-doubt.ts";
import { withoutFirstDoubt } from "./reading/answers/take-away.ts";
import { draftFromReading } from "./reading/draft-from-reading.ts";
import { type Intention, isChange } from "./reading/intentions/intention.ts";
import type { MeetingDraft } from "./reading/meeting-draft.ts";
import type { Reading } from "./reading/reading.ts";
import type { Reply } from "./reply.ts";
import type { Services } from "./services.ts";
import { shortened } from "./text.ts";
import { withTyped } from "./views/ask-text.ts";
import { statusButton } from "./views/button.ts";
import { keptReply, leftReply } from "./views/left.ts";
import { messageReply } from "./views/message.ts";
import { editionOfKept } from "./years/edition-of-kept.ts";
import { inEdition } from "./years/in-edition.ts";

/** One message, with all that its answer may need. */
export type Conversing = {
  readonly open: Open;
  readonly reading: Reading;
  /** Its argument is the message. */
  readonly request: CommandRequest;
  readonly commands: readonly Command[];
  readonly services: Services;
};

/** The same, where something is open. */
export type Waiting = Conversing & { readonly open: Exclude<Open, { readonly kind: "nothing" }> };

type OfAMeeting = Conversing & { readonly open: OpenMeeting };

type Answer = (waiting: Waiting) => Promise<Reply | undefined>;

/** What each case does; undefined: the message is about something else. */
export const answers: Readonly<
  Record<Exclude<Case, "new" | "what-about" | "undo" | "take-up" | "amend-last">, Answer>
> = {
  perform: async (all) => {
    const { open } = all;
    if (isOfAMeeting(open) && open.kind !== "several" && isBothInVain({ ...all, open }))
      return answers["ask-again"](all);
    return isToBeFilled(open) ? answers.fill(all) : performOpen(open.proposal, all);
  },
  leave: async ({ open, request, services }) => {
    await leave(request, services);
    const { wording } = request;
    return isOfAMeeting(open) ? leftReply(wording) : keptReply(wording);
  },
  complete: ofAMeeting((one) => completed(one)),
  "ask-again": ofAMeeting(async ({ open, reading, request, services }) => askAgain(open, reading, request, services)),
  join: ofAMeeting((one) => {
    const { open, reading } = one;
    const isBareYes = reading.answer.kind === "whole" && reading.answer.meaning === "yes";
    // After a line that was not understood a bare yes may be to that line.
    if (isBareYes && open.proposal.isUnclear === true) return notUnderstood(one);
    return join(one, open.proposal.draft.duplicates);
  }),
  "record-another": ofAMeeting((one) => performOpen({ ...one.open.proposal, verb: "incontro.another" }, one)),
  "join-amended": ofAMeeting(async (one) => {
    const { answer } = one.reading;
    if (answer.kind !== "opened") return undefined;
    if (answer.word === "no") return (await completed(one)) ?? notUnderstood(one);
    const { duplicates } = one.open.proposal.draft;
    const [only, ...others] = duplicates;
    const draft = answer.rest.completed;
    if (draft === undefined || only === undefined || others.length > 0) return notUnderstood(one);
    return joinTold(only, one.open, { ...draft, duplicates }, one.request, one.services);
  }),
  "choose-or-complete": ofAMeeting(async (one) => {
    const said = one.open.proposal.draft.duplicates.filter((each) => each === one.reading.number);
    return said.length > 0 ? join(one, said) : ((await completed(one)) ?? notUnderstood(one));
  }),
  "take-away": ofAMeeting(async (one) => {
    const draft = withoutFirstDoubt(one.open.proposal.draft);
    return draft === undefined ? answers.leave(one) : finished(one, draft);
  }),
  "amend-meeting": ofAMeeting(async (one) => {
    const reply = await completed(one);
    const { answer } = one.reading;
    if (reply !== undefined || answer.kind !== "opened") return reply;
    // "Anzi …" that is not understood leaves what is open: what is proposed is not shown again for a bare yes.
    const isUnread = answer.isSecondThought === true && answer.rest.intention.kind === "none";
    if (isUnread && one.open.kind === "proposal") return undefined;
    return answer.word === "yes" || isUnread ? answers["ask-again"](one) : insteadOf(one, answer.rest);
  }),
  "amend-proposal": ofAMeeting(async (one) => {
    const { answer, amended } = one.reading;
    const rest = answer.kind === "opened" && answer.word === "no" ? answer.rest : undefined;
    const told = rest === undefined ? {} : (rest.amended ?? toldInstead(rest, one));
    const instead = Object.keys(told).length > 0 ? told : (amended ?? {});
    if (Object.keys(instead).length === 0) return answers["amend-meeting"](one);
    const draft = { ...one.open.proposal.draft, ...instead };
    return proposeDraft(draft, { ...one.request, nonce: one.open.kept.nonce }, one.services);
  }),
  "amend-several": async (all) => {
    const { open, reading, request, services } = all;
    const amended = isOfAMeeting(open) ? await amendSeveral(open, reading, request, services) : undefined;
    return amended ?? (reading.answer.kind === "opened" ? answers.amend(all) : undefined);
  },
  amend: async (all) => {
    const { answer } = all.reading;
    const { word, rest } = answer.kind === "opened" ? answer : { word: undefined, rest: all.reading };
    const filled = (await fill(all)) ?? (await datePhase(all, rest));
    if (filled !== undefined || word === undefined) return filled;
    const change = [rest.intention, all.reading.intention].find(isChange);
    const isALine = all.open.proposal.verb === "incontro";
    const changed = change === undefined || isALine ? undefined : await carriedOut(change, rest, all);
    if (changed !== undefined || (word === "yes" && rest.intention.kind !== "none")) return changed;
    return word === "yes" ? unclearReply(rest, all.request) : insteadOf(all, rest);
  },
  fill: (all) => answers.amend(all),
  pick: (all) => pickMeeting(all, all.open),
  write: async (all) => {
    const { open, reading, request, commands, services } = all;
    const { asked, verb, argument } = open.proposal;
    const { line } = reading;
    const { minutes } = open.kept.askedAt.until(services.clock().toInstant(), { largestUnit: "minute" });
    const isTooLate = minutes >= minutesToWrite || line.length > mostCharacters;
    if (asked === undefined || isTooLate) return undefined;
    // Nobody's reason and no evidence; a question to the bot's managers is one.
    if (verb.startsWith("incontro.") && line.endsWith("?")) return undefined;
    if (verb === "incontro.document") {
      if (reading.isEvidence)
        return performOpen({ verb, argument, fields: { text: line } }, { open, request, commands, services });
      // "Quella di Fiesole" says which meeting, and is no evidence.
      if (reading.meeting.bodies.length > 0 || reading.meeting.day.kind !== "none") return undefined;
    }
    const view = withTyped(asked, line, request.wording);
    return { kind: "card", card: "ask-text", view, summary: asked.heading };
  },
};

/** For so long a message that means nothing else is taken for the text; after that, only what was typed can be sent. */
const minutesToWrite = 60;

/** As many as the field of the card takes. */
const mostCharacters = 500;

/**
 * Does what is open, or that with something else of it, as of when it was asked: the "ieri" of a line is of then, and
 * what a line does is done under the message that it was.
 */
export async function performOpen(
  operation: Operation,
  { open, request, commands, services }: Omit<Waiting, "reading">,
): Promise<Reply> {
  const { askedAt, nonce } = open.kept;
  const isALine = !operation.verb.includes(".");
  const clock = () => askedAt.toZonedDateTimeISO(services.clock().timeZoneId);
  const objective = await editionOfKept(open.proposal.objective, services, request.signal);
  return inEdition(objective, services, request.signal, (of) =>
    isALine
      ? perform(operation, request, commands, { ...of, clock }, nonce)
      : perform(operation, request, commands, of),
  );
}

/** What is open of a correction, as the message fills it in; undefined when it does not. */
async function fill({ open, reading, request, services }: Waiting): Promise<Reply | undefined> {
  return open.kind === "correction" ? answerCorrection(open, reading, request, services) : undefined;
}

function isToBeFilled({ kind, proposal }: Waiting["open"]): boolean {
  return kind === "correction" && proposal.draft !== undefined;
}

async function datePhase({ open, request, services }: Waiting, { onlyDay }: Reading): Promise<Reply | undefined> {
  const phase = onlyDay && phaseAskedBy(open, onlyDay, services);
  return phase && datePhaseInWords(phase, request, services);
}

function carriedOut(intention: Intention, told: Reading, { request, commands, services }: Conversing) {
  return carryOut({ ...told, intention }, { ...request, argument: told.line }, commands, services);
}

function unclearReply({ line }: Reading, { wording }: CommandRequest): Reply {
  const said = wording.message.notUnderstood(shortened(line, 100));
  return messageReply("default", said, [wording.intention.unclearYes], [statusButton(wording)]);
}

/** After a no what is open is gone, whatever follows: that is answered, where it wants something. */
async function insteadOf(all: Waiting, rest: Reading): Promise<Reply> {
  const { open, request } = all;
  const left = await answers.leave(all);
  const { wording } = request;
  const said = isOfAMeeting(open) ? wording.meeting.cancelled : wording.change.undo.kept;
  const other = await carriedOut(rest.intention, rest, all);
  if (other !== undefined) return withNotices(other, [said]);
  const isRefused = rest.answer.kind === "whole" && ["cancel", "no"].includes(rest.answer.meaning);
  if ((isRefused || isOfAMeeting(open)) && left !== undefined) return left;
  const notUnderstood = wording.message.notUnderstood(shortened(rest.line, 100));
  return messageReply("default", said, [notUnderstood], [statusButton(wording)]);
}

/** What takes the place of what was proposed: only what the message names. Who was "also" there comes beside. */
function toldInstead({ meeting, isBeside }: Reading, { open, services }: OfAMeeting): Partial<MeetingDraft> {
  const { day, bodies: told, names, subject } = draftFromReading(meeting, services.register);
  const before = isBeside ? open.proposal.draft.bodies : [];
  const bodies = [...new Set([...before, ...told])];
  return {
    ...(day.kind === "none" ? {} : { day }),
    ...(bodies.length === 0 && names.length === 0 ? {} : { bodies, names }),
    ...(subject === "" ? {} : { subject }),
  };
}

/** "Entrambi", of names that do not each mean two bodies at once. */
function isBothInVain({ open, reading: { answer } }: OfAMeeting): boolean {
  if (answer.kind !== "whole" || answer.meaning !== "both") return false;
  const names = openNames(open.proposal.draft);
  return names.length === 0 || !names.every(({ byYes, candidates }) => byYes === "bodies" && candidates.length === 2);
}

function ofAMeeting(answer: (one: OfAMeeting) => Promise<Reply | undefined>): Answer {
  return async ({ open, ...all }) => (isOfAMeeting(open) ? answer({ ...all, open }) : undefined);
}

/** Joins what was told to the only meeting that it may tell again; of several it is asked which. */
function join(one: OfAMeeting, [only, ...others]: readonly number[]): Promise<Reply> {
  if (only === undefined || others.length > 0) return shownAgain(one);
  return performOpen({ verb: "incontro.same", argument: `${one.open.kept.nonce}.${only}`, fields: {} }, one);
}

function shownAgain(one: OfAMeeting): Promise<Reply> {
  return finished(one, one.open.proposal.draft);
}

/** The same question, which a bare yes answers no more. */
async function notUnderstood(one: OfAMeeting): Promise<Reply> {
  const { reading, request, services } = one;
  const reply = await shownAgain(one);
  await keepUnclear(request, services);
  return withNotices(reply, [request.wording.message.notUnderstood(shortened(reading.line, 60))]);
}

async function completed(one: OfAMeeting): Promise<Reply | undefined> {
  const { completed: draft } = one.reading;
  return draft === undefined ? undefined : finished(one, draft);
}

function finished({ open, request, services }: OfAMeeting, draft: MeetingDraft): Promise<Reply> {
  return finishDraft(draft, recordingFor(request, open), services);
}
