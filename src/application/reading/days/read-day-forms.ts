// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { type Day, isAfter, isSameDay } from "#domain/day.ts";
import { editDistance } from "../engine/edit-distance.ts";
import { months, numbers, partsOfToday, placesInAMonth, romanMonths, weeks, weeksAgo } from "../words/day-words.ts";
import { anyOf } from "../words/lists.ts";
import {
  agreeing,
  bareWeekday,
  type Direction,
  dayAt,
  dayOfMonth,
  daysFrom,
  oneOf,
  weekdaysAround,
  weekdayWithNumber,
} from "./find-day.ts";
import type { DaysOver, FoundDay } from "./found-day.ts";
import { monthNamed, numberNamed, shortWeekdayNamed, weekdayNamed } from "./named.ts";

export type DayContext = DaysOver & {
  readonly now: Temporal.ZonedDateTime;
  /** Whether an hour was told beside the day. */
  readonly hasHour: boolean;
  /** Where the verbs put it. */
  readonly tense: Direction;
};

export type Groups = Readonly<Partial<Record<string, string>>>;

/** The number of a day, in digits or in words. */
export const dayNumber = `(?:\\d{1,2}\\s?[°º^]?|primo|${anyOf(numbers)})`;
/** Words that surely mean one week, from this one. */
export const sureWeeks: ReadonlyMap<string, number> = new Map([
  ...weeks,
  ...[...weeksAgo].flatMap(([words, [only = 0, ...others]]) => (others.length === 0 ? [[words, only] as const] : [])),
]);
const hoursAgoAtMost = 9;

/** Undefined where none is told. */
const weekdayNumber = (told = "") => {
  const word = told.replace(/['.]$/u, "");
  return weekdayNamed(word) || shortWeekdayNamed(word) || undefined;
};
const directionOf = ({ past, pastBefore, ahead, aheadBefore }: Groups, tense: Direction): Direction =>
  (past ?? pastBefore) === undefined ? ((ahead ?? aheadBefore) === undefined ? tense : "ahead") : "past";

export function readInWords(groups: Groups, { now, tense }: DayContext): FoundDay {
  const numbers = [numberNamed(groups.day), monthNamed(groups.month), groups.year] as const;
  return agreeing(weekdayNumber(groups.weekday), dayAt(numbers, now, directionOf(groups, tense)));
}

/** Digits only. "10.30" is more likely an hour than a day; "3-5" may be the third, the fifth, or the third of May. */
export function readNumeric(groups: Groups, { now, tense }: DayContext): FoundDay | undefined {
  const [day, month] = [Number(groups.day), Number(groups.month)];
  if (groups.sign === "." && groups.year === undefined && month > 12 && month < 60 && day < 24) return undefined;
  const direction = directionOf(groups, tense);
  const found = agreeing(weekdayNumber(groups.weekday), dayAt([day, month, groups.year], now, direction));
  const mayBeSpan = groups.sign === "-" && groups.year === undefined && groups.weekday === undefined && day < month;
  return mayBeSpan && found.kind === "day" ? { kind: "ambiguous", candidates: [found.day] } : found;
}

/** "5.VII.2021": only with its year, since one letter alone may be anything. */
export function readRoman({ day, month = "", year }: Groups, { now }: DayContext): FoundDay {
  return dayAt([Number(day), romanMonths.indexOf(month) + 1, year], now);
}

/** "Il primo lunedì di luglio". */
export function readInMonth(groups: Groups, { now }: DayContext): FoundDay {
  const place = placesInAMonth.get(groups.which ?? "") ?? 1;
  const month = monthNamed(groups.month);
  const first = dayAt([1, month, groups.year ?? String(now.year)], now);
  if (first.kind !== "day") return { kind: "unreadable" };
  const toWeekday = ((weekdayNumber(groups.weekday) ?? 1) - first.day.dayOfWeek + 7) % 7;
  const days = Array.from({ length: 5 }, (_, week) => first.day.add({ days: toWeekday + 7 * week }));
  const found = days.filter((day) => day.month === month).at(place > 0 ? place - 1 : place);
  return found === undefined ? { kind: "unreadable" } : { kind: "day", day: found };
}

/** "Ogni martedì di settembre", "a settembre … tutti i martedì": each of them, as far as the verbs put them there. */
export function readEachWeekday(groups: Groups, { now, tense, month: given }: DayContext): FoundDay {
  const month = groups.month === undefined ? given : monthNamed(groups.month);
  const first = month === undefined ? undefined : dayAt([1, month, groups.year ?? String(now.year)], now);
  if (first?.kind !== "day") return { kind: "unreadable" };
  const today = now.toPlainDate();
  const toWeekday = ((weekdayNumber(groups.weekday) ?? 1) - first.day.dayOfWeek + 7) % 7;
  const candidates = Array.from({ length: 5 }, (_, week) => first.day.add({ days: toWeekday + 7 * week })).filter(
    (day) => day.month === month && (tense === undefined || isAfter(day, today) === (tense === "ahead")),
  );
  return candidates.length === 0 ? { kind: "unreadable" } : { kind: "ambiguous", candidates };
}

export function readSpan({ day, first, last, month, year }: Groups, { now }: DayContext): FoundDay {
  const ends = [
    [numberNamed(day), monthNamed(first), year],
    [numberNamed(last), monthNamed(month), year],
  ] as const;
  return oneOf(ends.map((end) => dayAt(end, now)));
}

/** Several days of one month, or a span of them: which is meant is asked. */
export function readDaysOfMonth({ days = "", month, year }: Groups, { now }: DayContext): FoundDay {
  const told = days.match(new RegExp(`(?<![\\p{L}\\p{N}])${dayNumber}(?!\\p{L})`, "gu")) ?? [];
  return oneOf(told.map((day) => dayAt([numberNamed(day), monthNamed(month), year], now)));
}

/** "18 magio": the month it is one letter from, asked. */
export function readMisspelt({ day, word = "" }: Groups, { now }: DayContext): FoundDay | undefined {
  const near = months.findIndex(([name = ""]) => name.length > 4 && editDistance(word, name, 1) === 1);
  if (near === -1) return undefined;
  const found = dayAt([Number(day), near + 1, undefined], now);
  return found.kind === "day" ? { kind: "ambiguous", candidates: [found.day] } : found;
}

export function readInWeek({ weekday, week = "" }: Groups, { now }: DayContext): FoundDay {
  const today = now.toPlainDate();
  const days = (weekdayNumber(weekday) ?? 1) - today.dayOfWeek + 7 * (sureWeeks.get(week) ?? 0);
  return { kind: "day", day: today.add({ days }) };
}

/** "Il 10 del mese scorso". */
export function readInOtherMonth({ day, which = "" }: Groups, { now }: DayContext): FoundDay {
  const { year, month } = now
    .toPlainDate()
    .with({ day: 1 })
    .add({ months: which.includes("scors") ? -1 : 1 });
  return dayAt([numberNamed(day), month, String(year)], now);
}

/** "L'ultimo giorno di giugno". */
export function readEndOfMonth({ which, month, year }: Groups, { now, tense }: DayContext): FoundDay {
  const first = dayAt([1, monthNamed(month), year], now, tense);
  if (which === "primo" || first.kind !== "day") return first;
  return { kind: "day", day: first.day.with({ day: first.day.daysInMonth }) };
}

/** "Otto giorni fa" is a week ago, and "quindici" two, as well as what they say: asked. */
export function readDaysAgo({ count }: Groups, { now }: DayContext): FoundDay {
  const days = numberNamed(count);
  if (days !== 8 && days !== 15) return daysFrom(now, -days);
  const today = now.toPlainDate();
  return { kind: "ambiguous", candidates: [today.subtract({ days }), today.subtract({ days: days - 1 })] };
}

export function readHoursAgo(_: Groups, { now }: DayContext): FoundDay {
  const isTodaySurely = now.hour >= hoursAgoAtMost;
  return isTodaySurely ? { kind: "day", day: now.toPlainDate() } : { kind: "unreadable" };
}

/** This afternoon, while it is morning, is a plan; what is told of it as past is asked. */
export function readPartOfToday({ part = "" }: Groups, { now, hasHour, tense }: DayContext): FoundDay {
  const isBegun = now.hour >= (partsOfToday.get(part) ?? 24);
  if (isBegun || hasHour) return { kind: "day", day: now.toPlainDate() };
  return tense === "past" ? { kind: "unreadable" } : { kind: "day", day: now.toPlainDate(), isStillAhead: true };
}

/** The one of the days that are named over it; undefined when none of them is meant. */
function oneAmong(among: readonly Day[] = [], isMeant: (day: Day) => boolean): FoundDay | undefined {
  const [only, ...others] = among.filter(isMeant);
  if (only === undefined) return undefined;
  return others.length === 0 ? { kind: "day", day: only } : { kind: "ambiguous", candidates: [only, ...others] };
}

/** "Il 6", "martedì 6": of the month that was named for it; otherwise the one that is near. */
export function readNumberOfADay(groups: Groups, { now, tense, month, among }: DayContext): FoundDay {
  const [day, weekday] = [numberNamed(groups.day), weekdayNumber(groups.weekday)];
  const named = oneAmong(among, (one) => one.day === day && (weekday === undefined || one.dayOfWeek === weekday));
  if (named !== undefined) return named;
  const direction = directionOf(groups, tense);
  if (month !== undefined) return agreeing(weekday, dayAt([day, month, undefined], now, direction));
  return weekday === undefined ? dayOfMonth(day, now, direction) : weekdayWithNumber(weekday, day, now);
}

/** "L'altro mercoledì": the last one, or the one before it. */
export function readOtherWeekday({ weekday }: Groups, { now }: DayContext): FoundDay {
  const { last } = weekdaysAround(weekdayNumber(weekday) ?? 1, now.toPlainDate());
  return { kind: "ambiguous", candidates: [last.subtract({ days: 7 }), last] };
}

/**
 * "Scorso" says which of the weekdays it is, but for yesterday's, "prossimo" after it too when this week's has passed; of a bare one the
 * verbs do.
 */
export function readWeekday(groups: Groups, { now, tense, among }: DayContext): FoundDay {
  const today = now.toPlainDate();
  const wanted = weekdayNumber(groups.weekday) ?? 1;
  const { last, next } = weekdaysAround(wanted, today);
  if (groups.past !== undefined || groups.pastBefore !== undefined) {
    // Of yesterday nobody says so for sure.
    const isYesterday = isSameDay(last, today.subtract({ days: 1 }));
    return isYesterday
      ? { kind: "ambiguous", candidates: [last.subtract({ days: 7 }), last] }
      : { kind: "day", day: last };
  }
  if (groups.ahead !== undefined || groups.aheadBefore !== undefined) {
    const mayBeNextWeeks = groups.aheadBefore === undefined || groups.aheadBefore === "next";
    const isOfThisWeek = mayBeNextWeeks && wanted > today.dayOfWeek;
    return isOfThisWeek ? { kind: "ambiguous", candidates: [next, next.add({ days: 7 })] } : { kind: "day", day: next };
  }
  return oneAmong(among, (one) => one.dayOfWeek === wanted) ?? bareWeekday(wanted, today, tense);
}
