// SPDX-License-Identifier: EUPL-1.2
import { type Day, isAfter, isSameDay } from "#domain/day.ts";
import type { DayReading } from "./found-day.ts";
import type { Tense } from "./tense.ts";

/** Whether a day was told by its number alone: "il 6". Pure. */
export function isNumberAlone(day: DayReading): boolean {
  return day.kind === "day" && /^\d{1,2}[°º]?$/u.test(day.text.trim());
}

/**
 * The day with that number in the month of one that was told before it; in the next month, where that one is still ahead
 * and its number is no smaller. Undefined where the month has no such day. Pure.
 */
export function numberAfter(number: number, before: Day, today: Day): Day | undefined {
  const isNext = isAfter(before, today) && number <= before.day;
  const month = isNext ? before.with({ day: 1 }).add({ months: 1 }) : before;
  return number <= month.daysInMonth ? month.with({ day: number }) : undefined;
}

/**
 * A number alone may be of the month of what was spoken of last, where that is not the month of today: then which of the
 * two days it is, is asked, unless the verbs say it. Pure.
 */
export function orOfTheMonth(day: DayReading, spokenOf: Day, today: Day, tense?: Tense): DayReading {
  const isOfToday = spokenOf.month === today.month && spokenOf.year === today.year;
  if (day.kind !== "day" || !isNumberAlone(day) || isOfToday) return day;
  const other = numberAfter(day.day.day, spokenOf, today);
  if (other === undefined || isSameDay(other, day.day)) return day;
  const isImpossible = tense === "past" ? isAfter(other, today) : tense === "ahead" && isAfter(today, other);
  if (isImpossible) return day;
  const candidates = isAfter(other, day.day) ? [day.day, other] : [other, day.day];
  return { kind: "ambiguous", text: day.text, candidates };
}
