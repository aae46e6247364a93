// SPDX-License-Identifier: EUPL-1.2
import { type Day, isAfter, isSameDay } from "#domain/day.ts";
import { namesBodies, tellsBodies } from "../bodies/bodies.ts";
import { daysOf } from "../days/find-day.ts";
import type { DaysOver } from "../days/found-day.ts";
import { inNumbers } from "../days/named.ts";
import { fold, readable } from "../engine/fold.ts";
import { patternAtStart, sayingOf } from "../engine/saying.ts";
import type { Span } from "../engine/source.ts";
import { type LineContext, readMeetingLine } from "../meeting-line.ts";
import type { MeetingReading } from "../meeting-reading.ts";
import { hasSubject, isDeniedBy } from "../subject.ts";
import { negations } from "../words/body-words.ts";
import { singularOf } from "../words/nouns.ts";
import { type StateTold, wordsOfStates } from "../words/row-words.ts";

/** A row of a table or of a list. */
export type Row = {
  /** As it is quoted. */
  readonly text: string;
  /** As it is read. */
  readonly line: string;
  /** What a column, or what stands over it, says became of it. */
  readonly state?: StateTold;
  /** What stands over it of a day that is told in part. */
  readonly over?: DaysOver;
  /** Its cells say which of it are the day and the bodies, known or not. */
  readonly isOfATable?: true;
};

/** Why a row is no meeting to record. */
export type WhyLeft = "cancelled" | "doubtful" | "absent" | "not-yet" | "past" | "question" | "no-meeting" | "persons";

/** What is not recorded of a text, as typed, and why. */
export type Left = { readonly text: string; readonly why: WhyLeft };

export type RowRead =
  | { readonly kind: "meeting"; readonly line: string; readonly reading: MeetingReading }
  | ({ readonly kind: "left"; readonly isOfAMeeting: boolean } & Left);

const states = (Object.keys(wordsOfStates) as StateTold[]).map(
  (state) => [state, new RegExp(`(?<![\\p{L}\\p{N}])(?:${wordsOfStates[state]})(?![\\p{L}\\p{N}])`, "u")] as const,
);

/** What words say became of a meeting: a denial before all, "non svolto". */
export function stateIn(words: string): StateTold | undefined {
  const folded = fold(words);
  return states.find(([, pattern]) => pattern.test(folded))?.[0];
}

/** Between two parts of a row. */
const betweenParts = /[,;]\s|\s[-–—|]\s(?!\d{1,2}[:.]\d{2}(?!\d))|\s(?=\()|(?<=\))\s/u;

/** A row by itself: a meeting, with a day and bodies; or why not. */
export function readRow({ text, line: typed, state: told, over, isOfATable }: Row, given: LineContext): RowRead {
  const { line, state = told } = withoutState(withoutLeadingColon(typed, given));
  const tense = state === "held" ? "past" : state === "planned" ? "ahead" : given.tense;
  const context = { ...given, ...(tense === undefined ? {} : { tense }), ...over };
  const parted = isOfATable === true ? line : withSubject(line, context);
  const reading = readMeetingLine(parted, context);
  const isOfAMeeting =
    isMeeting(reading) || (isOfATable === true && reading.day.kind !== "none" && reading.doubts.length > 0);
  const left = (why: WhyLeft) => ({ kind: "left", text, why, isOfAMeeting }) as const;
  if (!isOfAMeeting) return left("no-meeting");
  const isUnsure = state === undefined && reading.doubts.length > 0 && stateIn(line) === "cancelled";
  const said = reading.absent.length > 0 ? reading.head.typed : line;
  if (isUnsure || state === "cancelled" || reading.isCalledOff || isDeniedBy(said)) return left("cancelled");
  if (state === "doubtful") return left("doubtful");
  const conflict = conflictOf(state, reading, given);
  if (conflict !== undefined) return left(conflict);
  return { kind: "meeting", line: pinned(parted, context, given), reading };
}

/** Done on a day that is still to come, or to do on one that has passed. */
function conflictOf(state: StateTold | undefined, { day }: MeetingReading, { now }: LineContext): WhyLeft | undefined {
  const days = daysOf(day);
  const today = now.toPlainDate();
  if (days.length === 0) return undefined;
  if (state === "held" && days.every((one) => isAfter(one, today))) return "not-yet";
  return state === "planned" && days.every((one) => isAfter(today, one)) ? "past" : undefined;
}

/** "Signa: 6/7, SUAP", "Martedì 6/7: Signa (SUAP)": the first part leads to the other, and to no subject. */
function withoutLeadingColon(line: string, context: LineContext): string {
  const [, first = "", rest = ""] = /^([^:]{3,80}):\s+(.*)$/u.exec(line) ?? [];
  if (rest === "" || hasSubject(rest)) return line;
  const [before, after] = [readMeetingLine(first, context), readMeetingLine(rest, context)];
  const isDated = (one: MeetingReading) => one.day.kind !== "none";
  const isLead = tellsBodies(before) ? isDated(after) && !isDated(before) : isDated(before) && tellsBodies(after);
  return isLead ? `${first}, ${rest}` : line;
}

/** A day and a body, or what may be one; nothing else that is to be asked. */
export function isMeeting(reading: MeetingReading): boolean {
  return reading.day.kind !== "none" && tellsBodies(reading);
}

/** "30/6 Signa (annullato)", "30/6 Signa - rinviato a settembre": its last part says what became of it. */
function withoutState(line: string): { readonly line: string; readonly state?: StateTold } {
  const match = [...line.matchAll(/[,;:]\s|\(|\s[-–—]\s/gu)].at(-1);
  const said = fold(line.slice(match?.index ?? line.length))
    .replace(/[^\p{L}\p{N}'\s]/gu, "")
    .trim();
  const isWhole = states.some(([, pattern]) => said.search(pattern) === 0);
  const state = isWhole ? stateIn(said) : undefined;
  return match === undefined || state === undefined ? { line } : { line: line.slice(0, match.index).trim(), state };
}

/** "8/7 Vaglia e Sesto, videochiamata, personale": the parts that say nothing else of the meeting are its subject. */
function withSubject(line: string, context: LineContext): string {
  if (hasSubject(line)) return line;
  const [first = "", ...others] = line
    .split(betweenParts)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  let { head, subject } = partedInside(first, context);
  for (const part of others) {
    const bare = part.replace(/^\(|\)(?=\P{L}*$)/gu, "");
    const before = readMeetingLine(head, context);
    const after = readMeetingLine(`${head}, ${bare}`, context);
    const isRead = after.doubts.length <= before.doubts.length && tellsMore(before, after, bare);
    const isNamed = subject === "" && !isMeeting(before) && after.doubts.at(-1)?.candidates.length !== 0;
    // "Incontro in Regione con la Direzione enti locali" is no subject.
    const isOfTheHead = isRead || tellsOne.test(sayingOf(bare)) || isNamed;
    if (isOfTheHead) head = `${head}, ${bare}`;
    else subject = subject === "" ? bare : `${subject}, ${bare}`;
  }
  return subject === "" ? head : `${head}: ${subject}`;
}

/** It tells another part of the meeting, or only that it is one. */
function tellsMore(before: MeetingReading, after: MeetingReading, part: string): boolean {
  const told = ({ bodies, mode, place, evidence, hour, day }: MeetingReading) =>
    JSON.stringify([bodies, mode, place, evidence, hour, day.kind]);
  return onlyMeeting.test(fold(part)) || told(before) !== told(after);
}

const onlyMeeting = new RegExp(`^(?:${singularOf("meeting").join("|")})$`, "u");

const tellsOne = patternAtStart("(<meeting>) … (con|in|presso|a|da) …");

const mostWords = 8;

/** "20/5 Città Metropolitana raccordo uffici": what follows a name in small letters is no part of it. */
function partedInside(part: string, context: LineContext): { head: string; subject: string } {
  const reading = readMeetingLine(part, context);
  if (reading.doubts.length === 0) return { head: part, subject: "" };
  const places = [...part.matchAll(/\s(?=\p{Ll}|\p{Lu}{2})/gu)].map(({ index }) => index).slice(-mostWords);
  for (const at of places.toReversed()) {
    const [head, rest] = [part.slice(0, at), part.slice(at).trim()];
    const [word = ""] = fold(rest).split(" ");
    if (negations.has(word) || namesBodies(rest, context.register)) continue;
    const { day, bodies, doubts } = readMeetingLine(head, context);
    if (day.kind !== "none" && bodies.length > 0 && doubts.length === 0) return { head, subject: rest };
  }
  return { head: part, subject: "" };
}

/** The line with its day in numbers, where what stands around it says which it is: it is read so without that too. */
export function pinned(line: string, around: LineContext, alone: LineContext): string {
  const { day, spans } = readMeetingLine(line, around);
  const [first, ...others] = daysOf(day);
  // "Il 5", below November, of one year or the other.
  const isOfAYear = day.kind === "day";
  if (first === undefined || others.some((one) => !isSameDay(one.with({ year: first.year }), first))) return line;
  const plain = readMeetingLine(line, alone).day;
  const isTold = plain.kind === day.kind && daysOf(plain).some((one) => isSameDay(one, first));
  if (isTold || (!isOfAYear && others.length === 0)) return line;
  return onDay(line, spans.day, first, isOfAYear ? undefined : `${first.day}/${first.month}`);
}

/** The line with its day, wherever it is told, in numbers. */
export function onDay(line: string, [first, ...others]: readonly Span[], day: Day, told = inNumbers(day)): string {
  if (first === undefined) return line;
  const text = readable(line);
  const rest = others.reduceRight((left, { start, end }) => `${left.slice(0, start)}${left.slice(end)}`, text);
  return `${rest.slice(0, first.start)}${told}${rest.slice(first.end)}`;
}
