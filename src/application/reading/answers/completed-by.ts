// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { BodyRegister } from "#domain/body.ts";
import { toDay } from "#domain/day.ts";
import { tenseOf } from "../days/tense.ts";
import { readable } from "../engine/fold.ts";
import { partsReader } from "../engine/saying.ts";
import { isInCompany } from "../may-tell.ts";
import type { Asked, MeetingDraft } from "../meeting-draft.ts";
import { type LineContext, type MeetingReading, readMeetingLine } from "../meeting-line.ts";
import { isToldBeside } from "../told-beside.ts";
import { waysOfTellingTheSubject } from "./answer-phrases.ts";
import { mergeAnswer } from "./merge-answer.ts";
import { settleByChoice } from "./settle-by-choice.ts";
import { openNames, settleDoubt, withSubject } from "./settle-doubt.ts";
import { takeAway } from "./take-away.ts";

type Context = Pick<LineContext, "now" | "register" | "known">;

const toldSubject = partsReader(waysOfTellingTheSubject);

/** "È l'argomento", of words that were asked about. */
const isTheSubject = /^(?:sì[\s,]+)?(?:(?:è|e['’]|era|it is)\s+)?(?:l['’]|the\s+)?(?:argomento|subject)[\s.!]*$/iu;

/** What words that were asked about are, said of them: "è una persona", "è un ente nuovo". */
const kindsTold: readonly (readonly ["person" | "new", RegExp])[] = [
  [
    "person",
    /^(?:sì[\s,]+)?(?:(?:è|e['’]|era|sono|erano|is|it is)\s+)?(?:(?:una|delle|a)\s+)?(?:persona|persone|person)[\s.!]*$/iu,
  ],
  [
    "new",
    /^(?:sì[\s,]+)?(?:(?:è|e['’]|sono|is|it is)\s+)?(?:(?:una?|un['’]|degli|a)\s*)?(?:(?:ente|comune|unione|regione)\s+nuov[oa]|nuov[oa]\s+(?:ente|comune|unione|regione)|enti\s+nuovi|nuov[oaie]|new(?:\s+body)?)[\s.!]*$/iu,
  ],
];

/** "Fiesole?" may be an answer: more words ask something. */
const isAsking = /\s\S+\s.*\?[\s!.)]*$/su;

/** Nobody but those who are named with it. */
const onlyThese =
  /^(?:sol[oi]|soltanto|solamente|only)\s+|(?<![\s,])[\s,]+(?:e\s+)?(?:basta|soltanto|solamente|only)[\s.!]*$/iu;

/**
 * The meeting as a line completes it, of which something was asked at an instant: the subject, whom to leave out, which
 * of the choices, or what it adds. Undefined when it says nothing of it. Pure.
 */
export function completedBy(line: string, { draft, askedAt }: Asked, context: Context): MeetingDraft | undefined {
  const { register, now } = context;
  if (isAsking.test(line)) return undefined;
  const maybeSubjects = isTheSubject.test(line) ? openNames(draft) : [];
  const told =
    maybeSubjects.find(({ topic }) => topic !== undefined) ??
    maybeSubjects.find(({ candidates }) => candidates.length === 0);
  if (told !== undefined) return withSubject(draft, told.text);
  const [kind] = kindsTold.find(([, pattern]) => pattern.test(line)) ?? [];
  if (kind !== undefined) return settleKind(draft, kind, /(?:persone|nuovi)/iu.test(line), register);
  const subject = subjectOf(line);
  if (subject !== undefined) return { ...draft, subject };
  return (
    takeAway(draft, line, register) ??
    settleByChoice(draft, line, { register, now }) ??
    mergeLine(draft, line, askedAt, context)
  );
}

/** The first words that are asked about, or all of them; undefined when none are. */
function settleKind(
  draft: MeetingDraft,
  kind: "person" | "new",
  areAll: boolean,
  register: BodyRegister,
): MeetingDraft | undefined {
  const asked = openNames(draft).filter(({ mayBeNew }) => kind === "person" || mayBeNew);
  if (asked.length === 0) return undefined;
  const meant = areAll ? asked : asked.slice(0, 1);
  return meant.reduce((told, { text }) => settleDoubt(told, { kind, text }, register) ?? told, draft);
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
  { now, register, known }: Context,
): MeetingDraft | undefined {
  const context = { register, askedAt: at };
  const read = (text: string) => {
    const tense = tenseOf(text) ?? (draft.tense === "" ? undefined : draft.tense);
    return readMeetingLine(text, {
      now,
      register,
      ...(known === undefined ? {} : { known }),
      ...(tense === undefined ? {} : { tense }),
    });
  };
  const [opening = ""] = openings.exec(line) ?? [];
  const answer = asWhole(draft, line.slice(opening.length));
  const isAll = onlyThese.test(answer);
  const reading = read(answer.replace(onlyThese, ""));
  if (isAll && reading.bodies.length > 0) return mergeAnswer({ ...draft, bodies: [], names: [] }, reading, context);
  if (isOfSomethingElse(draft, reading, answer)) return undefined;
  const isInstead = opening !== "" && reading.bodies.length > 0 && draft.bodies.length > 0 && draft.names.length === 0;
  const isPlain = (isInCompany(answer) || !opening.startsWith("n")) && !isToldBeside(answer, register);
  if (isInstead && isPlain) return mergeAnswer({ ...draft, bodies: [] }, reading, context);
  return mergeAnswer(draft, isInstead && !isToldBeside(answer, register) ? read(line) : reading, context);
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
