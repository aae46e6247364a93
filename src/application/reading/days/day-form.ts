// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { months, numbers, shortWeekdays, weekdays, wordsOfThePast, wordsToCome } from "../words/day-words.ts";
import { anyOf } from "../words/lists.ts";
import type { Direction } from "./find-day.ts";
import type { DaysOver, FoundDay } from "./found-day.ts";
import { shortWeekdayNamed, weekdayNamed } from "./named.ts";

export type DayContext = DaysOver & {
  readonly now: Temporal.ZonedDateTime;
  /** Whether an hour was told beside the day. */
  readonly hasHour: boolean;
  /** Where the verbs put it. */
  readonly tense: Direction;
};

export type Groups = Readonly<Partial<Record<string, string>>>;

/**
 * One way of writing a day, on folded text. Each form reads what the forms before it left, so longer ones come first.
 * `read` gives undefined for what only looks like its form.
 */
export type DayForm = {
  readonly pattern: RegExp;
  read(groups: Groups, context: DayContext): FoundDay | undefined;
};

/** A form by the source of its pattern, which stands alone among words. */
export function form(source: string, read: DayForm["read"]): DayForm {
  return { pattern: new RegExp(`${start}${source}${end}`, "gu"), read };
}

const start = "(?<![\\p{L}\\p{N}/.\\-])";
export const end = "(?![\\p{L}\\p{N}]|[/.\\-]\\p{N})";
export const month = `(?:${anyOf(months.flat())})(?!\\p{L})\\.?`;
export const weekday = `(?:${anyOf(weekdays.flat())})(?!\\p{L})'?`;
export const weekdayOrShort = `(?:${anyOf([...weekdays.flat(), ...shortWeekdays.flat()])})(?!\\p{L})['.]?`;
/** "L'altro mercoledì". */
export const another = "(?:l'\\s?altr[oa]\\s+)";
export const year = `(?:[\\s,\\-/]+(?:del(?:l'anno)?\\s+)?(?<year>\\d{4}|'\\d{2}|\\d{2}(?=\\s*(?:$|[,;+&()]|con\\b|alle\\b|ore\\b))))?`;
export const direction = `(?:\\s+(?:(?<past>${anyOf(wordsOfThePast)})|(?<ahead>${anyOf(wordsToCome)})))?`;
export const directionBefore = `(?:(?:(?<pastBefore>${anyOf(wordsOfThePast)})|(?<aheadBefore>${anyOf(wordsToCome)}))\\s+)?`;

/** The number of a day, in digits or in words. */
export const dayNumber = `(?:\\d{1,2}\\s?[°º^]?|primo|${anyOf(numbers)})`;

/** From 1, whole or short; undefined where none is told. */
export const weekdayNumber = (told = "") => {
  const word = told.replace(/['.]$/u, "");
  return weekdayNamed(word) || shortWeekdayNamed(word) || undefined;
};

/** Where words before or after it put a day, or else the verbs. */
export const directionOf = ({ past, pastBefore, ahead, aheadBefore }: Groups, tense: Direction): Direction =>
  (past ?? pastBefore) === undefined ? ((ahead ?? aheadBefore) === undefined ? tense : "ahead") : "past";
