// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { compareDays, type Day, dayOf, daysBetween, isAfter, isSameDay } from "#domain/day.ts";
import type { DayReading, FoundDay } from "./found-day.ts";

/** What else a text says of a date without a year: it is past, or to come. */
export type Direction = "past" | "ahead" | undefined;

const firstYear = 1900;
const lastYear = 2199;

/** The day so many days from today. */
export function daysFrom(now: Temporal.ZonedDateTime, days: number): FoundDay {
  return { kind: "day", day: now.toPlainDate().add({ days }) };
}

/** A day without a year that is so many days away at most, while the other one is far, is the one meant. */
const fewDays = 60;

/** With one of this year behind it, a day of the next year is thought of only when it is this near. */
const veryFewDays = 31;

/**
 * The day with these numbers; a year of two digits is of this century. Without a year the verbs say which; otherwise
 * it is the past one of this year, or the one that is much nearer; when neither is, it is asked.
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
  const past = isAhead ? dayOf(now.year - 1, month, day) : thisYear;
  const next = isAhead ? thisYear : dayOf(now.year + 1, month, day);
  if (direction !== undefined) {
    const meant = direction === "past" ? past : next;
    const isJustPast = direction === "ahead" && !isAhead && daysBetween(thisYear, today) <= fewDays;
    if (isJustPast && next !== undefined && !isSameDay(thisYear, today)) {
      return { kind: "ambiguous", candidates: [thisYear, next] };
    }
    return meant === undefined ? { kind: "impossible" } : { kind: "day", day: meant };
  }
  const [back, ahead] = [past && daysBetween(past, today), next && daysBetween(today, next)];
  const isNextNear = ahead !== undefined && ahead <= (isAhead ? fewDays : veryFewDays);
  const candidates = [past, next].filter((found) => found !== undefined);
  if (isAhead && isNextNear) return { kind: "day", day: thisYear };
  if (past !== undefined && !isNextNear && (!isAhead || (back ?? fewDays + 1) <= fewDays)) {
    return { kind: "day", day: past };
  }
  return { kind: "ambiguous", candidates };
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

/** A weekday alone: where the verbs put it, otherwise the one of this week when it has gone by; else it is asked. */
export function bareWeekday(weekday: number, today: Day, direction: Direction): FoundDay {
  const { last, next } = weekdaysAround(weekday, today);
  if (today.dayOfWeek === weekday) {
    if (direction === undefined) return { kind: "ambiguous", candidates: [last, today, next] };
    return { kind: "ambiguous", candidates: direction === "past" ? [last, today] : [today, next] };
  }
  if (direction !== undefined) return { kind: "day", day: direction === "past" ? last : next };
  return weekday < today.dayOfWeek ? { kind: "day", day: last } : { kind: "ambiguous", candidates: [last, next] };
}

/** "il 18": where the verbs put it; otherwise this month's when it is not ahead; ahead, it is asked. */
export function dayOfMonth(day: number, now: Temporal.ZonedDateTime, direction?: Direction): FoundDay {
  if (day < 1 || day > 31) return { kind: "unreadable" };
  const today = now.toPlainDate();
  const inMonthOf = ({ year, month }: Day) => dayOf(year, month, day);
  const [thisMonth, ...before] = [0, 1, 2].map((months) => inMonthOf(today.subtract({ months })));
  const last = before.find((found) => found !== undefined);
  const isPast = thisMonth !== undefined && !isAfter(thisMonth, today);
  if (direction === "ahead") {
    const months = [0, 1, 2].map((months) => inMonthOf(today.add({ months })));
    const next = months.find((found) => found !== undefined && isAfter(found, today));
    return next === undefined ? { kind: "unreadable" } : { kind: "day", day: next };
  }
  if (isPast) return { kind: "day", day: thisMonth };
  if (direction === "past" && last !== undefined) return { kind: "day", day: last };
  return { kind: "ambiguous", candidates: [last, thisMonth].filter((found) => found !== undefined) };
}

/** "venerdì 23": the one such day near today; with none, or more, it is asked. */
export function weekdayWithNumber(weekday: number, day: number, now: Temporal.ZonedDateTime): FoundDay {
  const today = now.toPlainDate();
  const inMonthOf = ({ year, month }: Day) => dayOf(year, month, day);
  const near = [-1, 0, 1].map((months) => inMonthOf(today.add({ months })));
  const [only, ...others] = near.filter((found) => found?.dayOfWeek === weekday);
  if (only !== undefined && others.length === 0) return { kind: "day", day: only };
  const { last, next } = weekdaysAround(weekday, today);
  const asNumber = dayOfMonth(day, now);
  if (asNumber.kind === "unreadable") return asNumber;
  return { kind: "ambiguous", candidates: sorted([last, next, ...daysOf(asNumber)]) };
}

/** Such weekdays (1 is Monday) of a month, in their order. */
export function weekdaysOfMonth(weekday: number, { year, month }: Day): readonly Day[] {
  const days = Array.from({ length: 31 }, (_, at) => dayOf(year, month, at + 1));
  return days.filter((day) => day !== undefined).filter(({ dayOfWeek }) => dayOfWeek === weekday);
}

/** So many days, from one on. */
export function daysInARow(first: Day, count: number): readonly Day[] {
  return Array.from({ length: count }, (_, days) => first.add({ days }));
}

/** Which of several days is meant is asked; a day that does not exist is named before that. */
export function oneOf(found: readonly FoundDay[]): FoundDay {
  const wrong = found.find(({ kind }) => kind === "impossible" || kind === "unreadable");
  return wrong ?? { kind: "ambiguous", candidates: sorted(found.flatMap(daysOf)) };
}

/** The days that may be meant; none where nothing tells one. */
export function daysOf(found: FoundDay | DayReading): readonly Day[] {
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
