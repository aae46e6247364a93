// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";

/** A calendar day, with no hour and no zone: the day written on the wall where the meeting took place. */
export type Day = Temporal.PlainDate;

/** The day written `YYYY-MM-DD`. Throws RangeError on a day that does not exist. */
export function toDay(iso: string): Day {
  return Temporal.PlainDate.from(iso, { overflow: "reject" });
}

/** The day with these numbers (month 1–12), or undefined when the calendar has no such day (31 February). */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" });
  } catch {
    return undefined;
  }
}

/** Negative when `one` comes before `other`, 0 on the same day, positive after: the order of a sort. */
export function compareDays(one: Day, other: Day): number {
  return Temporal.PlainDate.compare(one, other);
}

/** Whether `one` comes before `other`; the same day does not. */
export function isBefore(one: Day, other: Day): boolean {
  return compareDays(one, other) < 0;
}

/** Whether `one` comes after `other`; the same day does not. */
export function isAfter(one: Day, other: Day): boolean {
  return compareDays(one, other) > 0;
}

/** Days from one to the other: negative when `other` comes before. */
export function daysBetween(one: Day, other: Day): number {
  return one.until(other, { largestUnit: "day" }).days;
}

/** Whether the two are one day. */
export function isSameDay(one: Day, other: Day): boolean {
  return compareDays(one, other) === 0;
}
