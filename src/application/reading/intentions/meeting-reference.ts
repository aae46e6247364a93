// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { BodyId } from "#domain/body.ts";
import { type Day, isSameDay } from "#domain/day.ts";
import { isPlainlyNamed, readBodies } from "../bodies/bodies.ts";
import { bodiesPlainlyMeant } from "../bodies/body-doubt.ts";
import { readDays } from "../days/day.ts";
import { daysOfVague } from "../days/days-of-vague.ts";
import { daysOf } from "../days/find-day.ts";
import type { DayReading } from "../days/found-day.ts";
import { fold } from "../engine/fold.ts";
import type { LineContext } from "../meeting-line.ts";
import { months, weekdays } from "../words/day-words.ts";
import { singularOf } from "../words/nouns.ts";
import { ordinalsOfMeetings, wordsForAMeeting } from "../words/reference-words.ts";

/** Which meeting is meant, as far as words say it. With nothing in it: the last one that the person told. */
export type MeetingReference = {
  /** Where a day or bodies stand beside it, the meeting must have them: otherwise it is asked which is meant. */
  readonly number?: number;
  /** "Fammi vedere il 26": where there is no such meeting, it is of that day of a month. */
  readonly mayBeADay?: true;
  /** No word says that it was told already: where there is no such meeting, another may be told. */
  readonly isBare?: true;
  /** Of several that it may be, the only one that is still planned. */
  readonly isPlannedFirst?: true;
  /** The newest of all. */
  readonly isLatest: boolean;
  /** The newest but those that are named before it, or but the last: "quello con Vaglia …, l'altro …", "quello prima". */
  readonly isOther?: true;
  /** The days it may be of; none when no day was said. */
  readonly days: readonly Day[];
  /** Of the month nothing was said: where no meeting is of these days, it is of that number in another month. */
  readonly isOfAnyMonth?: true;
  /** The bodies it was with. */
  readonly bodies: readonly BodyId[];
  /** "Quello delle 15": "HH:MM". */
  readonly hour?: string;
  /** Words of its subject, folded. */
  readonly words?: string;
};

export type ReferenceContext = Omit<LineContext, "tense">;

/** An act before a number has it: "delibera n. 1" is no meeting 1. */
export const ofAnAct =
  "(?<!(?:prot|protocollo|delibera|deliberazione|determina|determinazione|verbale|nota|atto|ordinanza|legge|decreto|pec)\\.?\\s?)";
const aMeeting = new RegExp(
  `(?<![\\p{L}])(?:${wordsForAMeeting.join("|")}|quest[oa](?= (?:di|del|della|con)(?!\\p{L})| dell'))(?![\\p{L}])`,
  "u",
);
const monthWord = months.flat().join("|");
const numbered = new RegExp(
  `(?:^|\\s|')(?:(?:${singularOf("meeting").join("|")}|quello)\\s+(?:n\\.?|nr\\.?|num\\.?|numero|#)?|(?:il\\s+)?${ofAnAct}(?:numero|n\\.|nr\\.?|#))\\s*(\\d{1,6})(?![\\d/.-]*\\d|\\s*(?:${monthWord})(?!\\p{L}))`,
  "u",
);
const bareNumber = /^(?:il\s+)?#?\s*(\d{1,4})$/u;
/** "Il secondo incontro", "nel secondo", and not "il secondo incontro con Fiesole", nor "l'incontro con Sesto". */
const ordinalOfOne = new RegExp(
  `(?:^|\\s|')(?<!(?<!\\p{L})(?:con|di|da|a|e|ed|tra|fra|per|presso|with|of)\\s)(${ordinalsOfMeetings.join("|")})(?:\\s+(?:${singularOf("meeting").join("|")}))?(?![\\p{L}])`,
  "u",
);
const several = /(?<!\p{L})(?:ultimi|ultime|primi|prime|prossimi|prossime)(?!\p{L})/u;
const ofMany = /(?<!\p{L})(?:incontri|riunioni|meetings)(?!\p{L})/u;
const partOfOne = /\p{L}\s+(?:dall'|dalla|dal|dell'|della|del|all'|alla|al)\s*(?:incontro|riunione|meeting)(?!\p{L})/u;
const latest = /(?<!\p{L})(?:ultimo|ultima|last)(?!\p{L})/u;

/** "Delle 15", "delle ore 9.30", right after what names a meeting. */
export const hourOfOne = /^\s+delle\s+(?:ore\s+)?(?<hour>\d{1,2})(?:[.:](?<minute>\d{2}))?(?![\d/-]|[.:,]\d)/u;

/** "Quello prima", "il penultimo". */
const before = /^(?:.*\s|.*')?(?:quell[oa] (?:prima|precedente)|penultim[oa]|(?:incontro|riunione) precedente)$/u;

/** "Lunedì", with no word for which. */
export const weekdayAlone = new RegExp(`^(?:${weekdays.flat().join("|")})'?$`, "u");

/** The last meeting that the person told: what is meant when nothing says which. */
export const theirLast: MeetingReference = { isLatest: false, days: [], bodies: [] };

/**
 * Which meeting the words mean; undefined when they name none, or several, or a part of one ("il verbale dell'incontro
 * 2"). Pure: `now` is given.
 */
export function readReference(text: string, { now, register }: ReferenceContext): MeetingReference | undefined {
  const folded = fold(text).replace(/(?<![\s.,;:!])[\s.,;:!]+$/u, "");
  if (several.test(folded) || partOfOne.test(folded)) return undefined;
  if (before.test(folded)) return { ...theirLast, isOther: true };
  const ordinal = ordinalOfOne.exec(folded);
  const isAlone = ordinal !== null && !/[\p{L}\p{N}]/u.test(folded.slice(ordinal.index + ordinal[0].length));
  if (isAlone)
    return {
      ...theirLast,
      number: (ordinalsOfMeetings.indexOf(ordinal[1] ?? "") % (ordinalsOfMeetings.length / 2)) + 1,
    };
  const number = numbered.exec(folded) ?? bareNumber.exec(folded);
  if (number !== null) return withNumber(Number(number[1]), number, text, { now, register });
  const named = aMeeting.exec(folded);
  if (named === null) return undefined;
  const told = hourOfOne.exec(folded.slice(named.index + named[0].length));
  const { hour = "", minute = "00" } = told?.groups ?? {};
  const { reading, rest } = readDays(told === null ? text : folded.replace(told[0], ""), now);
  const days = daysMeant(reading, now);
  if (reading.kind !== "none" && days.length === 0) return undefined;
  const bodies = bodiesPlainlyMeant(readBodies(withoutMeetingWords(rest), register));
  const isLatest = latest.test(folded);
  const isNone = !isLatest && days.length === 0 && bodies.length === 0 && told === null;
  const isMany = (isNone || reading.kind === "unreadable") && ofMany.test(folded);
  const at = told === null ? {} : { hour: `${hour.padStart(2, "0")}:${minute}` };
  return isMany ? undefined : { isLatest, days, bodies, ...monthOf(reading), ...at };
}

/**
 * A meeting by its number, with the day and the bodies that were told beside it, which it must have; "il numero 2", with
 * one of them, is only that day's or theirs.
 */
function withNumber(
  number: number,
  { 0: words, index }: RegExpExecArray,
  text: string,
  { now, register }: ReferenceContext,
): MeetingReference {
  const { reading, rest } = readDays(`${text.slice(0, index)} ${text.slice(index + words.length)}`, now);
  const days = reading.kind === "none" ? [] : daysOf(reading);
  const bodies = bodiesPlainlyMeant(readBodies(withoutMeetingWords(rest), register));
  const isOnlyNumbered = !aMeeting.test(words) && days.length + bodies.length > 0;
  return isOnlyNumbered ? { ...theirLast, days, bodies } : { ...theirLast, number, days, bodies };
}

/** "L'incontro di giugno": of any day of it; "quello di lunedì": the one before now or the one after, which is planned. */
export function daysMeant(reading: DayReading, now: Temporal.ZonedDateTime): readonly Day[] {
  if (reading.kind === "none") return [];
  if (reading.kind === "unreadable") return daysOfVague(reading.text, now);
  const days = daysOf(reading);
  if (!weekdayAlone.test(fold(reading.text))) return days;
  const ahead = readDays(reading.text, now, "ahead").reading;
  const others = ahead.kind === "day" && !days.some((day) => isSameDay(day, ahead.day)) ? [ahead.day] : [];
  return [...days, ...others];
}

/** The number of the meeting that a line names, wherever it does; undefined when it names none. */
export function numberOfAMeeting(line: string): number | undefined {
  const number = numbered.exec(fold(line))?.[1];
  return number === undefined ? undefined : Number(number);
}

/** The number that a line is and nothing else: "3", "il 3", "#3". */
export function wholeNumber(line: string): number | undefined {
  const number = bareNumber.exec(fold(line).trim())?.[1];
  return number === undefined ? undefined : Number(number);
}

/** As `readReference`, and also by a day, with bodies or alone: "il 16 giugno". */
export function readReferenceOrDay(text: string, context: ReferenceContext): MeetingReference | undefined {
  const { reading, rest } = readDays(text, context.now);
  const isDay = reading.kind !== "none" && isPlainlyNamed(rest, context.register);
  const days = isDay ? daysMeant(reading, context.now) : [];
  const bodies = bodiesPlainlyMeant(readBodies(rest, context.register));
  return days.length > 0 ? { ...theirLast, days, bodies, ...monthOf(reading) } : readReference(text, context);
}

const saysMore = /(?<!\p{L})(?:c'e'?|c'era|c'erano|era|erano|anche|pure|non|ma)(?!\p{L})/u;

/**
 * The meeting of these bodies, or of this day, gone by or to come: nothing else stands in the words; undefined when
 * something does.
 */
export function readNamed(text: string, context: ReferenceContext): MeetingReference | undefined {
  const { reading, rest } = readDays(text, context.now);
  const { reading: ahead } = readDays(text, context.now, "ahead");
  const found = [reading, ahead].flatMap((one) => daysMeant(one, context.now));
  const days = found.filter((day, at) => found.findIndex((other) => isSameDay(day, other)) === at);
  const bodies = bodiesPlainlyMeant(readBodies(rest, context.register));
  const isNamed =
    days.length + bodies.length > 0 && isPlainlyNamed(rest, context.register) && !saysMore.test(fold(rest));
  return isNamed ? { ...theirLast, days, bodies, ...monthOf(reading) } : undefined;
}

function monthOf(reading: DayReading): Pick<MeetingReference, "isOfAnyMonth"> {
  return reading.kind === "day" && /^\d{1,2}$/u.test(reading.text.trim()) ? { isOfAnyMonth: true } : {};
}

function withoutMeetingWords(text: string): string {
  return fold(text).replace(new RegExp(aMeeting, "gu"), " ");
}
