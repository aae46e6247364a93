// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import type { Day } from "./day.ts";

/** A weekly moment of wall time. `weekday` is 1 (Monday) to 7, `hour` 0 to 23, `minute` 0 to 59. */
export type WeeklySlot = { readonly weekday: number; readonly hour: number; readonly minute: number };

/** One week's moment of a slot. */
export type Occurrence = {
  /** The ISO week of its day: "2026-W53". */
  readonly week: string;
  readonly at: Temporal.Instant;
};

/** The ISO week of a day, with the year it belongs to: 1 January 2027 is in "2026-W53". */
export function weekOf(day: Day): string {
  return `${day.yearOfWeek}-W${String(day.weekOfYear).padStart(2, "0")}`;
}

/**
 * The first moment of the slot after `after`, in a week other than `servedWeek`. A wall time that the clock skips is
 * taken as much later, one that comes twice the first time: each week has one, whatever the clock does.
 */
export function occurrenceAfter(
  slot: WeeklySlot,
  after: Temporal.Instant,
  timeZone: string,
  servedWeek?: string,
): Occurrence {
  for (let monday = mondayOf(after, timeZone); ; monday = monday.add({ weeks: 1 })) {
    const found = occurrenceIn(slot, monday, timeZone);
    if (Temporal.Instant.compare(found.at, after) > 0 && found.week !== servedWeek) return found;
  }
}

/** What is due of a slot: the newest moment, to be served now, and those before it that were missed, oldest first. */
export type DueOccurrences = { readonly newest: Occurrence; readonly skipped: readonly Occurrence[] };

/** Most weeks that are looked back at: those missed before them are not told one by one. */
const mostWeeksBack = 53;

/**
 * What is due at `now` of a slot whose next moment was to be `next`; undefined when that is still to come. It is the
 * same after a minute and after three weeks of downtime. Pure: `now` is given.
 */
export function dueOccurrences(
  slot: WeeklySlot,
  next: Occurrence,
  now: Temporal.Instant,
  timeZone: string,
): DueOccurrences | undefined {
  if (Temporal.Instant.compare(next.at, now) > 0) return undefined;
  const due = [next];
  for (let last = next; ; ) {
    last = occurrenceAfter(slot, last.at, timeZone, last.week);
    if (Temporal.Instant.compare(last.at, now) > 0) break;
    due.push(last);
    if (due.length > mostWeeksBack) due.shift();
  }
  return { newest: due.at(-1) ?? next, skipped: due.slice(0, -1) };
}

function occurrenceIn({ weekday, hour, minute }: WeeklySlot, monday: Day, timeZone: string): Occurrence {
  const day = monday.add({ days: weekday - 1 });
  const at = day.toZonedDateTime({ timeZone, plainTime: { hour, minute } }).toInstant();
  return { week: weekOf(day), at };
}

function mondayOf(instant: Temporal.Instant, timeZone: string): Day {
  const day = instant.toZonedDateTimeISO(timeZone).toPlainDate();
  return day.subtract({ days: day.dayOfWeek - 1 });
}
