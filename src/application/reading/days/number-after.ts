// SPDX-License-Identifier: EUPL-1.2
import { compareDays, type Day, daysBetween, isAfter, isSameDay } from "#domain/day.ts";
import type { DayReading } from "./found-day.ts";
import type { Tense } from "./tense.ts";

/** Whether a day was told by its number alone: "il 6". Pure. */
export function isNumberAlone(day: DayReading): boolean {
  return day.kind === "day" && /^(?:\d{1,2}[°º]?|primo)$/iu.test(day.text.trim());
}

/**
 * A number alone may be of the month of what was spoken of last, where that is not the month of today: then which of the
 * two days it is, is asked, unless the verbs say it; `isGoingOn`: with a plan ("e il 6 con Vaglia"), it is of the plan's. Pure.
 */
export function orOfTheMonth(
  day: DayReading,
  spokenOf: Day,
  today: Day,
  { tense, isGoingOn = false }: { readonly tense?: Tense; readonly isGoingOn?: boolean },
): DayReading {
  const isOfToday = spokenOf.month === today.month && spokenOf.year === today.year;
  if (day.kind !== "day" || !isNumberAlone(day) || isOfToday) return day;
  const after = numberAfter(day.day.day, spokenOf, today);
  if (isGoingOn && after !== undefined && isAfter(spokenOf, today)) return { kind: "day", day: after, text: "" };
  return orThose(day, [after], today, tense);
}

/** The day of one of several meetings that are told in one message, and where its verbs put it. */
type Told = { readonly day: DayReading; readonly tense?: Tense };

/**
 * The days of several meetings, in their order, where a number alone is of the month of the day told just before it: of
 * either month, and to be asked, where it is smaller than that one and that one is over, or where it stands before the
 * first that has a month of its own: "il 3 con Vaglia e il 4 agosto con Signa". Pure.
 */
export function inTheirMonths(told: readonly Told[], today: Day): readonly DayReading[] {
  const meant: DayReading[] = [];
  let tense: Tense;
  for (const [at, { day, tense: own }] of told.entries()) {
    tense = own ?? tense;
    const before = meant.at(-1);
    const after = told.slice(at + 1).find((one) => one.day.kind === "day" && !isNumberAlone(one.day))?.day;
    if (!isNumberAlone(day) || day.kind !== "day") meant.push(day);
    else if (before?.kind === "day") meant.push(inTheSameBreath(day, before.day, today, tense));
    else meant.push(after?.kind === "day" ? orThose(day, [inMonth(day.day.day, after.day)], today, tense) : day);
  }
  return meant;
}

function inTheSameBreath(day: OneDay, before: Day, today: Day, tense: Tense): DayReading {
  const { day: number } = day.day;
  if (number <= before.day && !isAfter(before, today)) {
    const next = inMonth(number, before.with({ day: 1 }).add({ months: 1 }));
    const isNear = next !== undefined && Math.abs(daysBetween(today, next)) < Math.abs(daysBetween(today, day.day));
    return orThose(day, [inMonth(number, before), ...(isNear ? [next] : [])], today, tense);
  }
  const meant = numberAfter(number, before, today);
  return meant === undefined || isSameDay(meant, day.day) ? day : { kind: "day", day: meant, text: "" };
}

/**
 * The day with that number in the month of one that was told before it; in the next month, where that one is still ahead
 * and its number is no smaller. Undefined where the month has no such day.
 */
function numberAfter(number: number, before: Day, today: Day): Day | undefined {
  const isNext = isAfter(before, today) && number <= before.day;
  return inMonth(number, isNext ? before.with({ day: 1 }).add({ months: 1 }) : before);
}

function inMonth(number: number, month: Day): Day | undefined {
  return number <= month.daysInMonth ? month.with({ day: number }) : undefined;
}

type OneDay = Extract<DayReading, { readonly kind: "day" }>;

/** Any of them that its verbs leave, in their order; the day itself where they leave no other. */
function orThose(day: OneDay, others: readonly (Day | undefined)[], today: Day, tense?: Tense): DayReading {
  const isPossible = (one: Day) =>
    tense === "past" ? !isAfter(one, today) : tense !== "ahead" || !isAfter(today, one);
  const possible = others.filter((one) => one !== undefined).filter(isPossible);
  const candidates = [day.day, ...possible.filter((one) => !isSameDay(one, day.day))].toSorted(compareDays);
  return candidates.length === 1 ? day : { kind: "ambiguous", text: day.text, candidates };
}
