// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { toDay } from "#domain/day.ts";
import { defined } from "#domain/defined.ts";
import { isPlainlyNamed } from "../bodies/bodies.ts";
import { tenseOf } from "../days/tense.ts";
import { fold, readable } from "../engine/fold.ts";
import { partsReader, sayingOf } from "../engine/saying.ts";
import { tokensOf } from "../engine/tokens.ts";
import { isInCompany } from "../may-tell.ts";
import type { Asked, MeetingDraft } from "../meeting-draft.ts";
import { type LineContext, readMeetingLine } from "../meeting-line.ts";
import type { MeetingReading } from "../meeting-reading.ts";
import { reasonsIn } from "../reasons.ts";
import { isToldBeside } from "../told-beside.ts";
import { negations } from "../words/body-words.ts";
import { areas } from "../words/name-words.ts";
import { settleKinds } from "./kind-told.ts";
import { mergeAnswer } from "./merge-answer.ts";
import { settleByChoice } from "./settle-by-choice.ts";
import { openNames } from "./settle-doubt.ts";
import { takeAway } from "./take-away.ts";

type Context = Pick<LineContext, "now" | "register" | "known">;

const toldSubject = partsReader("[l'|il|the] (<subject>) (:|era|e|was|is|) {subject}");

/** They only lead to what is meant: "intendevo quello di Mugello". */
const wordsOfMeaning =
  /^(?:no[\s,]+)?(?:io\s+)?(?:intendevo|intendo|volevo\s+dire|voglio\s+dire|dicevo|dico|parlavo\s+d(?:i|el|ella)|mi\s+rifer(?:ivo|isco)\s+a(?:l|lla)?|i\s+meant?)\s+/iu;

/** "Boh, mi sembra la settimana scorsa": of what is told so a yes is asked. */
const unsure =
  /^(?:(?:boh|mah|beh|credo|penso|direi|mi\s+sembra|mi\s+pare|mi\s+dicono|dovrebbe\s+essere|se\s+non\s+(?:sbaglio|erro))[\s,]+(?:che\s+)?(?:fosse\s+|sia\s+stato\s+)?)+/iu;

/** "Non alle 10, alle 11": the hour that it was not, before the one that it was. */
const hourDenied =
  /^(?:no[\s,]+)?non\s+(?:alle|dalle|ore)\s+[\p{L}\d.:]+(?:\s+e\s+(?:mezz[oa]|un\s+quarto))?\s*(?:,\s*)?(?:ma\s+)?(?=(?:alle|dalle|ore)\s)/iu;

/** "Fiesole?" may be an answer: more words ask something. */
const isAsking = /^\S*\s+\S+\s.*\?[\s!.)]*$/su;

/** Nobody but those who are named with it. */
const onlyThese =
  /^(?:sol[oi]|soltanto|solamente|only)\s+|(?<![\s,])[\s,]+(?:e\s+)?(?:basta|soltanto|solamente|only)[\s.!]*$/iu;

/**
 * The meeting as a line completes it, of which something was asked at an instant: the subject, whom to leave out, which
 * of the choices, or what it adds. Undefined when it says nothing of it. Pure.
 */
export function completedBy(answer: string, { draft, askedAt }: Asked, context: Context): MeetingDraft | undefined {
  const { register, now } = context;
  const line = answer.replace(wordsOfMeaning, "").replace(hourDenied, "");
  if (isAsking.test(line)) return undefined;
  const sure = line.replace(unsure, "");
  const maybe = sure === line ? undefined : completedBy(sure, { draft, askedAt }, context);
  if (sure !== line) return maybe && { ...maybe, isToBeShown: true };
  const ofKinds = settleKinds(draft, line, register);
  if (ofKinds !== undefined) return ofKinds;
  const subject = subjectOf(line);
  if (subject !== undefined) return { ...draft, subject };
  return (
    takeAway(draft, line, register) ??
    settleByChoice(draft, line, { register, now }) ??
    chosenAndMore(draft, line, askedAt, context) ??
    mergeLine(draft, line, askedAt, context)
  );
}

/** "Tavarnelle, e c'era anche Greve": which is meant, and what is told beside it, which is shown first. */
function chosenAndMore(
  draft: MeetingDraft,
  line: string,
  askedAt: Temporal.ZonedDateTime,
  context: Context,
): MeetingDraft | undefined {
  const [, choice = "", more = ""] = /^([^,;]{1,40})[,;]\s*(\S.*)$/su.exec(line) ?? [];
  const chosen = choice === "" ? undefined : settleByChoice(draft, choice, context);
  const told = chosen && mergeLine(chosen, more, askedAt, context);
  return told && { ...told, isToBeShown: true };
}

/** "Argomento: bozza di convenzione". */
function subjectOf(line: string): string | undefined {
  const [parts] = toldSubject(readable(line));
  return parts?.subject;
}

const openings = /^(?:no|anzi(?: no)?|no anzi)[\s,.:;]+(?!no[\s,])/iu;

/**
 * The draft with what the line adds to it; "no, con Vaglia" says who was there in the place of the others. "No, Signa"
 * is not taken for one more body beside those named plainly.
 */
function mergeLine(
  draft: MeetingDraft,
  line: string,
  at: Temporal.ZonedDateTime,
  { register, ...given }: Context,
): MeetingDraft | undefined {
  const context = { register, askedAt: at };
  const read = (text: string) => {
    const tense = tenseOf(text) ?? (draft.tense === "" ? undefined : draft.tense);
    const isBesideBodies = (draft.bodies.length > 0 && openNames(draft).length === 0) || undefined;
    return readMeetingLine(text, { ...given, register, ...defined({ isBesideBodies, tense }) });
  };
  const [opening = ""] = openings.exec(line) ?? [];
  const answer = asWhole(draft, line.slice(opening.length));
  const isAll = onlyThese.test(answer);
  const reading = read(answer.replace(onlyThese, ""));
  if (isAll && reading.bodies.length > 0) return mergeAnswer({ ...draft, bodies: [], names: [] }, reading, context);
  if (isOfSomethingElse(draft, reading, answer)) {
    const day = dayAfterAWord(draft, answer);
    const merged = day === undefined ? undefined : mergeAnswer(draft, read(asWhole(draft, day)), context);
    return merged && { ...merged, isToBeShown: true };
  }
  const isInstead = opening !== "" && reading.bodies.length > 0 && draft.bodies.length > 0 && draft.names.length === 0;
  const isPlain = (isInCompany(answer) || !opening.startsWith("n")) && !isToldBeside(answer, register);
  if (isInstead && isPlain) return mergeAnswer({ ...draft, bodies: [] }, reading, context);
  const asked = withoutAreas(draft, reading);
  const isOfAnArea = asked !== draft && !isToldBeside(answer, register) && isPlainlyNamed(answer, register);
  return mergeAnswer(
    isOfAnArea ? { ...asked, isToBeShown: true } : draft,
    isInstead && !isToldBeside(answer, register) ? read(line) : reading,
    context,
  );
}

/** "Borgo San Lorenzo", where "Mugello" was asked: who of there. */
function withoutAreas(draft: MeetingDraft, { bodies, doubts }: MeetingReading): MeetingDraft {
  const names = draft.names.filter(({ text }) => !areas.has(fold(text)));
  return bodies.length === 0 || doubts.length > 0 || names.length === draft.names.length ? draft : { ...draft, names };
}

/** "Deciso, giovedì 5 alle 12", "eccomi. era il 14", where the day is asked: what follows the word that opens it. */
function dayAfterAWord({ day }: MeetingDraft, answer: string): string | undefined {
  const [opening = ""] = /^\p{L}+(?:\s\p{L}+)?[,.:]\s+/u.exec(answer) ?? [];
  const isPlain =
    reasonsIn(sayingOf(opening)).length === 0 && !tokensOf(opening).some(({ word }) => negations.has(word));
  return day.kind === "day" || opening === "" || !isPlain ? undefined : answer.slice(opening.length);
}

/** "Ci penso domani": beside the day there are words, and nobody was asked for a body. */
function isOfSomethingElse(
  { bodies, names }: MeetingDraft,
  { bodies: told, doubts }: MeetingReading,
  answer: string,
): boolean {
  const isUnknown = doubts.length > 0 && doubts.every(({ candidates }) => candidates.length === 0);
  return bodies.length > 0 && names.length === 0 && told.length === 0 && isUnknown && !isInCompany(answer);
}

/** A number alone is the day that was asked, or the hour. */
function asWhole({ day, hour }: MeetingDraft, answer: string): string {
  const hourTold = /^le\s+(\d{1,2}(?:[:.]\d{2})?)$/iu.exec(answer)?.[1];
  if (hourTold !== undefined) return `alle ${hourTold}`;
  if (!/^\d{1,2}$/u.test(answer)) return answer;
  if (day.kind === "none" || day.kind === "unreadable" || day.kind === "impossible") return `il ${answer}`;
  if (day.kind === "ambiguous") {
    return day.candidates.some((one) => toDay(one).day === Number(answer)) ? `il ${answer}` : answer;
  }
  return hour === "" || /^\d{2}:\d{2}$/u.test(hour) ? answer : `alle ${answer}`;
}
