import type { Temporal } from "temporal-polyfill";
import { compareDays, type Day, dayOf, isAfter, isSameDay } from "#domain/day.ts";
import type { FoundDay } from "./found-day.ts";

/** What else a text says of a date without a year: it is past, or to come. */
export type Direction = "past" | "ahead" | undefined;

const firstYear = 1900;
const lastYear = 2199;

/** The day so many days from today. */
export function daysFrom(now: Temporal.ZonedDateTime, days: number): FoundDay {
  return { kind: "day", day: now.toPlainDate().add({ days }) };
}

/**
 * The day with these numbers; a year of two digits is of this century. Without a year: this year's when it is not
 * ahead; ahead, it may be planned or last year's, and is asked.
 */
export function dayAt(
  [day, month, yearText]: readonly [number, number, string | undefined],
  now: Temporal.ZonedDateTime,
  direction?: Direction,
): FoundDay {
  if (day < 1 || day > 31 || month < 1 || month > 12) return { kind: "unreadable" };
  if (yearText !== undefined) {
    const digits = yearText.replace("'", "");
    const year = digits.length === 2 ? 2000 + Number(digits) : Number(digits);
    if (year < firstYear || year > lastYear) return { kind: "unreadable" };
    const found = dayOf(year, month, day);
    return found === undefined ? { kind: "impossible" } : { kind: "day", day: found };
  }
  const today = now.toPlainDate();
  const thisYear = dayOf(now.year, month, day);
  if (thisYear === undefined) return { kind: "impossible" };
  const isAhead = isAfter(thisYear, today);
  if (direction === "ahead" ? isAhead : !isAhead) return { kind: "day", day: thisYear };
  const other = dayOf(now.year + (direction === "ahead" ? 1 : -1), month, day);
  if (direction !== undefined) return other === undefined ? { kind: "impossible" } : { kind: "day", day: other };
  return { kind: "ambiguous", candidates: other === undefined ? [thisYear] : [other, thisYear] };
}

/** A weekday (1 is Monday) that disagrees with its date: it may be the date, or that weekday near it. */
export function agreeing(weekday: number | undefined, found: FoundDay): FoundDay {
  if (weekday === undefined || found.kind === "impossible" || found.kind === "unreadable") return found;
  const given = daysOf(found);
  const right = given.filter(({ dayOfWeek }) => dayOfWeek === weekday);
  const [only] = right;
  if (right.length === 1 && only !== undefined) return { kind: "day", day: only };
  return { kind: "ambiguous", candidates: sorted([...given, ...given.map((day) => nearest(day, weekday))]) };
}

function nearest(day: Day, weekday: number): Day {
  const ahead = (weekday - day.dayOfWeek + 7) % 7;
  return day.add({ days: ahead > 3 ? ahead - 7 : ahead });
}

/** The last such weekday before today, and the next after it. */
export function weekdaysAround(weekday: number, today: Day): { readonly last: Day; readonly next: Day } {
  const daysBack = (today.dayOfWeek - weekday + 7) % 7;
  return { last: today.subtract({ days: daysBack === 0 ? 7 : daysBack }), next: today.add({ days: 7 - daysBack }) };
}

/** "il 18": this month's when it is not ahead; ahead, it may be the last one, and is asked. */
export function dayOfMonth(day: number, now: Temporal.ZonedDateTime): FoundDay {
  if (day < 1 || day > 31) return { kind: "unreadable" };
  const today = now.toPlainDate();
  const [thisMonth, ...before] = [0, 1, 2].map((months) => dayInMonth(today.subtract({ months }), day));
  if (thisMonth !== undefined && !isAfter(thisMonth, today)) return { kind: "day", day: thisMonth };
  const last = before.find((found) => found !== undefined);
  return { kind: "ambiguous", candidates: [last, thisMonth].filter((found) => found !== undefined) };
}

/** "venerdì 23": the one such day near today; with none, or more, it is asked. */
export function weekdayWithNumber(weekday: number, day: number, now: Temporal.ZonedDateTime): FoundDay {
  const today = now.toPlainDate();
  const near = [-1, 0, 1].map((months) => dayInMonth(today.add({ months }), day));
  const [only, ...others] = near.filter((found) => found?.dayOfWeek === weekday);
  if (only !== undefined && others.length === 0) return { kind: "day", day: only };
  const { last, next } = weekdaysAround(weekday, today);
  const asNumber = dayOfMonth(day, now);
  if (asNumber.kind === "unreadable") return asNumber;
  return { kind: "ambiguous", candidates: sorted([last, next, ...daysOf(asNumber)]) };
}

function dayInMonth({ year, month }: Day, day: number): Day | undefined {
  return dayOf(year, month, day);
}

/** Which of several days is meant is asked; a day that does not exist is named before that. */
export function oneOf(found: readonly FoundDay[]): FoundDay {
  const wrong = found.find(({ kind }) => kind === "impossible" || kind === "unreadable");
  return wrong ?? { kind: "ambiguous", candidates: sorted(found.flatMap(daysOf)) };
}

/** The days that may be meant. */
export function daysOf(found: FoundDay): readonly Day[] {
  if (found.kind === "day") return [found.day];
  return found.kind === "ambiguous" ? found.candidates : [];
}

/** The days in order, each once. */
export function sorted(days: readonly Day[]): readonly Day[] {
  const inOrder = [...days].sort(compareDays);
  return inOrder.filter((day, index) => {
    const before = inOrder[index - 1];
    return before === undefined || !isSameDay(day, before);
  });
}
