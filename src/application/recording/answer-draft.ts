import type { BodyRegister } from "#domain/body.ts";
import { toDay } from "#domain/day.ts";
import { offerUndo } from "../changing/undo-change.ts";
import type { CommandRequest } from "../commands/command.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { cleanLine, shortened } from "../text.ts";
import { readBodies } from "../understanding/bodies.ts";
import { waysOfTellingTheSubject } from "../understanding/changing-phrases.ts";
import { readable } from "../understanding/fold.ts";
import { type MeetingReading, readMeetingLine } from "../understanding/meeting-line.ts";
import { partsReader } from "../understanding/saying.ts";
import { tenseOf } from "../understanding/tense.ts";
import { meetingFormReply } from "../views/meeting-form.ts";
import { meaningOf } from "./answer-words.ts";
import { checkDraft } from "./check-draft.ts";
import { cancelDraft, confirmDraft, expiredOr } from "./draft-steps.ts";
import { finishDraft } from "./finish-draft.ts";
import { emptyDraft, type MeetingDraft } from "./meeting-draft.ts";
import { mergeAnswer } from "./merge-answer.ts";
import { findDraft, operationOf, type PendingDraft } from "./pending-draft.ts";
import { settleByChoice } from "./settle-by-choice.ts";
import { joinMeeting, recordAnother } from "./settle-duplicate.ts";
import { takeAway } from "./take-away.ts";

const mostCharactersOfAnAnswer = 400;

const toldSubject = partsReader(waysOfTellingTheSubject);

/** Nobody but those who are named with it. */
const onlyThese = /^(?:sol[oi]|soltanto|solamente|only)\s+|[\s,]+(?:e\s+)?(?:basta|soltanto|solamente|only)[\s.!]*$/iu;

/**
 * Takes a line that is no command for the answer to what this person was asked in this chat. Undefined when nothing
 * was asked, or when the line has nothing to do with it.
 */
export async function answerDraft(
  request: Omit<CommandRequest, "step" | "fields" | "files">,
  services: Services,
): Promise<Reply | undefined> {
  const line = cleanLine(request.argument);
  const pending = await findDraft(request, services);
  const word = meaningOf(line);
  const asked = { ...request, argument: pending?.kept.nonce ?? "", step: "", fields: {}, files: [] };
  if (pending === undefined) return word === "cancel" ? offerUndo(request, services) : undefined;
  const { nonce } = pending.kept;
  if (pending.isFinished) return expiredOr(asked, services);
  const settled = await answerDuplicates(pending, line, word, asked, services);
  if (settled !== undefined) return settled;
  const recording = { ...request, nonce, operation: operationOf(nonce, request.person), isKept: true };
  if (word === "cancel" || word === "no-meeting" || word === "no") return cancelDraft(asked, services);
  if (word === "yes") return confirmDraft(asked, services);
  if (line.length > mostCharactersOfAnAnswer) return undefined;
  const { register } = services;
  if (word === "both" && isBothAsked(pending.draft, register)) return confirmDraft(asked, services);
  if (line.endsWith("?")) return isEmpty(pending.draft) ? undefined : askAgain(pending, line, request, services);
  const subject = subjectOf(line);
  if (subject !== undefined) return finishDraft({ ...pending.draft, subject }, recording, services);
  const without = takeAway(pending.draft, line, register);
  if (without !== undefined) return finishDraft(without, recording, services);
  const chosen = settleByChoice(pending.draft, line, { register, now: services.clock() });
  if (chosen !== undefined) return finishDraft(chosen, recording, services);
  const merged = mergeLine(pending, line, services);
  if (merged !== undefined) return finishDraft(merged, recording, services);
  if (pending.draft.duplicates.length > 0) return finishDraft(pending.draft, recording, services);
  return isEmpty(pending.draft) ? undefined : askAgain(pending, line, request, services);
}

/** The answer to the question whether it is a meeting that was recorded already; undefined when it is none. */
async function answerDuplicates(
  { draft: { duplicates }, kept: { nonce } }: PendingDraft,
  line: string,
  word: ReturnType<typeof meaningOf>,
  request: CommandRequest,
  services: Services,
): Promise<Reply | undefined> {
  if (duplicates.length === 0) return undefined;
  if (word === "another" || word === "no") return recordAnother(request, services);
  const said = /^(?:(?:è|e') )?(?:l'incontro |il |l')?(\d{1,7})$/iu.exec(line)?.[1];
  const only = duplicates.length === 1 && (word === "same" || word === "yes") ? duplicates[0] : undefined;
  const number = duplicates.find((one) => String(one) === said) ?? only;
  return number === undefined ? undefined : joinMeeting({ ...request, argument: `${nonce}.${number}` }, services);
}

/** "Argomento: bozza di convenzione". */
function subjectOf(line: string): string | undefined {
  const [parts] = toldSubject(readable(line));
  return parts?.subject;
}

/** Each name that is asked means two bodies at once: "le Signe". */
function isBothAsked({ others }: MeetingDraft, register: BodyRegister): boolean {
  const { doubts } = readBodies(others, register);
  return doubts.length > 0 && doubts.every((one) => one.isSettledByYes === true && one.candidates.length === 2);
}

/** The draft with what the line adds to it. "No, Signa" is not taken for one more body beside those named plainly. */
function mergeLine(
  { draft, kept }: PendingDraft,
  line: string,
  { clock, register }: Services,
): MeetingDraft | undefined {
  const context = { register, askedAt: kept.askedAt.toZonedDateTimeISO(clock().timeZoneId) };
  const read = (text: string) => {
    const tense = tenseOf(text) ?? (draft.tense === "" ? undefined : draft.tense);
    return readMeetingLine(text, { now: clock(), register, ...(tense === undefined ? {} : { tense }) });
  };
  const answer = asWhole(draft, line.replace(/^no[\s,.:;]+/iu, ""));
  const isAll = onlyThese.test(answer);
  const reading = read(answer.replace(onlyThese, ""));
  if (isAll && reading.bodies.length > 0) return mergeAnswer({ ...draft, bodies: [], others: "" }, reading, context);
  if (isOfSomethingElse(draft, reading, answer)) return undefined;
  const isInstead =
    /^no[\s,.:;]/iu.test(line) && reading.bodies.length > 0 && draft.bodies.length > 0 && draft.others === "";
  return mergeAnswer(draft, isInstead ? read(line) : reading, context);
}

/** "Ci penso domani": beside the day there are words, and nobody was asked for a body. */
function isOfSomethingElse(
  { bodies, others }: MeetingDraft,
  { bodies: told, doubts }: MeetingReading,
  answer: string,
): boolean {
  const isUnknown = doubts.length > 0 && doubts.every(({ candidates }) => candidates.length === 0);
  return bodies.length > 0 && others === "" && told.length === 0 && isUnknown && !inCompany.test(answer);
}

const inCompany = /(?:^|\s)(?:con|with|anche)\s/iu;

/** A number alone is the day that was asked, or the hour. */
function asWhole({ day, hour }: MeetingDraft, answer: string): string {
  if (!/^\d{1,2}$/u.test(answer)) return answer;
  if (day.kind === "none" || day.kind === "unreadable" || day.kind === "impossible") return `il ${answer}`;
  if (day.kind === "ambiguous") {
    return day.candidates.some((one) => toDay(one).day === Number(answer)) ? `il ${answer}` : answer;
  }
  return hour === "" || /^\d{2}:\d{2}$/u.test(hour) ? answer : `alle ${answer}`;
}

/** A form that was only opened asks nothing: a line that tells nothing of a meeting is about something else. */
function isEmpty(draft: MeetingDraft): boolean {
  return JSON.stringify(draft) === JSON.stringify(emptyDraft);
}

/** What was asked, again, saying that the answer was not understood. */
function askAgain(
  { draft, kept }: PendingDraft,
  line: string,
  { wording }: Pick<CommandRequest, "wording">,
  { clock, objective, register }: Services,
): Reply {
  const context = { objective: objective(), register, wording, nonce: kept.nonce };
  const checked = checkDraft(draft, { ...context, now: clock() });
  const problems = checked.kind === "incomplete" ? checked.problems : undefined;
  const isBodyAsked = problems?.bodies === "none" && problems.day === undefined;
  const said = shortened(line, 60);
  const trouble = isBodyAsked ? wording.meeting.problems.unknownBody(said) : wording.message.notUnderstood(said);
  return meetingFormReply(draft, problems, context, trouble);
}
