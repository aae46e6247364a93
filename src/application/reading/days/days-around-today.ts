// SPDX-License-Identifier: EUPL-1.2
import { type Day, isSameDay } from "#domain/day.ts";
import {
  countedThings,
  englishNumbers,
  numbers,
  partsOfDay,
  partsOfToday,
  relativeDays,
  vagueDays,
  weeks,
  weeksAgo,
  wordsOfThePast,
  wordsToCome,
} from "../words/day-words.ts";
import { anyOf } from "../words/lists.ts";
import {
  another,
  type DayContext,
  type DayForm,
  dayNumber,
  direction,
  directionBefore,
  directionOf,
  end,
  form,
  type Groups,
  month,
  weekday,
  weekdayNumber,
  weekdayOrShort,
  year,
} from "./day-form.ts";
import { agreeing, bareWeekday, dayAt, dayOfMonth, daysFrom, weekdaysAround, weekdayWithNumber } from "./find-day.ts";
import type { FoundDay } from "./found-day.ts";
import { monthNamed, numberNamed } from "./named.ts";

const part = `(?:\\s+(?:di\\s+)?(?:${anyOf(partsOfDay)}))?`;
const counted = `(?!\\s*(?:${countedThings.join("|")}))`;
/** Words that surely mean one week, from this one. */
const sureWeeks: ReadonlyMap<string, number> = new Map([
  ...weeks,
  ...[...weeksAgo].flatMap(([words, [only = 0, ...others]]) => (others.length === 0 ? [[words, only] as const] : [])),
]);
const otherMonth = "(?:mese\\s+scorso|scorso\\s+mese|mese\\s+prossimo|prossimo\\s+mese)";
const weekTold = anyOf(sureWeeks.keys());
const hoursAgoAtMost = 9;

/** "Venerdì due colleghi" counts them; "venerdì due alle 15", "venerdì due abbiamo visto Vaglia" is a day. */
const numbersThatCount = [...numbers.slice(1, 10), "primo"];
const notCounting =
  "(?=,?\\s+(?:alle|dalle|ore|abbiamo|ho|siamo|con|col|coi|incontro|riunione|call)(?!\\p{L})|[\\s.,]*$)";

/** Days as they stand to today: weeks, weekdays, numbers alone; the longest form first. */
export const daysAroundToday: readonly DayForm[] = [
  form(`(?<weekday>${weekday})\\s+(?:della\\s+|di\\s+)?(?<week>${weekTold})`, readInWeek),
  form(`(?<week>${weekTold})\\s*,?\\s+(?:di\\s+)?(?<weekday>${weekday})`, readInWeek),
  form(`(?<day>${dayNumber})\\s+del(?:lo)?\\s+(?<which>${otherMonth})`, readInOtherMonth),
  form(`(?<which>${otherMonth}),?\\s+(?:(?:il|giorno)\\s+|l'\\s?)(?<day>${dayNumber})`, readInOtherMonth),
  form(`(?<which>ultimo|primo)\\s+giorno\\s+(?:di|del\\s+mese\\s+di)\\s+(?<month>${month})${year}`, readEndOfMonth),
  form(`(?:${anyOf(vagueDays)})`, () => ({ kind: "unreadable" })),
  form(`(?:${anyOf(relativeDays.keys())}|${weekday})\\s+a\\s+(?:otto|quindici)`, () => ({ kind: "unreadable" })),
  form(`(?<part>${anyOf(partsOfToday.keys())})`, readPartOfToday),
  form(`(?<word>${anyOf(relativeDays.keys())})${part}`, ({ word = "" }, { now }) =>
    daysFrom(now, relativeDays.get(word) ?? 0),
  ),
  form(`(?<count>un|\\d{1,3}|${anyOf(numbers)})\\s+(?:giorn[oi]|gg\\.?)\\s+(?:fa|or\\s+sono|addietro)`, readDaysAgo),
  form(`(?<count>a|\\d{1,3}|${anyOf(englishNumbers)})\\s+days?\\s+ago`, ({ count = "" }, { now }) =>
    daysFrom(now, -(englishNumbers.indexOf(count) + 1 || Number(count) || 1)),
  ),
  form(`(?:un'|mezz'|(?:due|tre|quattro|\\d)\\s+)\\s?or[ae]\\s+fa`, readHoursAgo),
  form(`(?<day>\\d{1,2})\\s+(?:c\\.?\\s?m\\.?|corr(?:ente|\\.)(?:\\s+mese)?)`, ({ day }, { now }) =>
    dayAt([Number(day), now.month, String(now.year)], now),
  ),
  form(`(?:tra|fra)\\s+(?<count>un|\\d{1,3}|${anyOf(numbers)})\\s+(?:giorn[oi]|gg\\.?)`, ({ count }, { now }) =>
    daysFrom(now, numberNamed(count)),
  ),
  form(
    `${another}?(?<weekday>${weekdayOrShort})(?:\\s+|,\\s+(?=il\\s))(?:il\\s+)?(?<day>\\d{1,2})${end}${counted}${direction}${part}`,
    readNumberOfADay,
  ),
  form(
    `(?<weekday>${weekday}),?\\s+(?:il\\s+)?(?<day>(?:${anyOf(numbers.slice(10))})${end}${counted}|(?:${anyOf(numbersThatCount)})${end}${notCounting})`,
    readNumberOfADay,
  ),
  form(`${another}(?<weekday>${weekday})${part}`, readOtherWeekday),
  form(`${directionBefore}(?<weekday>${weekday})${direction}${part}`, readWeekday),
  form(
    `(?<weekday>${weekdayOrShort})\\s+(?:(?:(?<past>${anyOf(wordsOfThePast)})|(?<ahead>${anyOf(wordsToCome)}))${part}|(?:${anyOf(partsOfDay)}))`,
    readWeekday,
  ),
  form(
    `(?<=(?:^|[^\\p{L}])(?:il|del|dal|al|giorno)\\s+|(?:^|[^\\p{L}])(?:l|dell|dall|all)'\\s?)(?<day>\\d{1,2})${end}${counted}${direction}`,
    readNumberOfADay,
  ),
  // "Il primo incontro" counts it.
  form(
    "(?<=(?:^|[^\\p{L}])il\\s+)(?<day>primo)(?=[\\s,]+(?:alle|dalle|ore|con|col|coi|riunione|videochiamata|seduta)(?!\\p{L}))",
    readNumberOfADay,
  ),
];

function readInWeek({ weekday, week = "" }: Groups, { now }: DayContext): FoundDay {
  const today = now.toPlainDate();
  const days = (weekdayNumber(weekday) ?? 1) - today.dayOfWeek + 7 * (sureWeeks.get(week) ?? 0);
  return { kind: "day", day: today.add({ days }) };
}

/** "Il 10 del mese scorso". */
function readInOtherMonth({ day, which = "" }: Groups, { now }: DayContext): FoundDay {
  const { year, month } = now
    .toPlainDate()
    .with({ day: 1 })
    .add({ months: which.includes("scors") ? -1 : 1 });
  return dayAt([numberNamed(day), month, String(year)], now);
}

/** "L'ultimo giorno di giugno". */
function readEndOfMonth({ which, month, year }: Groups, { now, tense }: DayContext): FoundDay {
  const first = dayAt([1, monthNamed(month), year], now, tense);
  if (which === "primo" || first.kind !== "day") return first;
  return { kind: "day", day: first.day.with({ day: first.day.daysInMonth }) };
}

/** "Otto giorni fa" is a week ago, and "quindici" two, as well as what they say: asked. */
function readDaysAgo({ count }: Groups, { now }: DayContext): FoundDay {
  const days = numberNamed(count);
  if (days !== 8 && days !== 15) return daysFrom(now, -days);
  const today = now.toPlainDate();
  return { kind: "ambiguous", candidates: [today.subtract({ days }), today.subtract({ days: days - 1 })] };
}

function readHoursAgo(_: Groups, { now }: DayContext): FoundDay {
  const isTodaySurely = now.hour >= hoursAgoAtMost;
  return isTodaySurely ? { kind: "day", day: now.toPlainDate() } : { kind: "unreadable" };
}

/** This afternoon, while it is morning, is a plan; what is told of it as past is asked. */
function readPartOfToday({ part = "" }: Groups, { now, hasHour, tense }: DayContext): FoundDay {
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
function readNumberOfADay(groups: Groups, { now, tense, month, among }: DayContext): FoundDay {
  const [day, weekday] = [numberNamed(groups.day), weekdayNumber(groups.weekday)];
  const named = oneAmong(among, (one) => one.day === day && (weekday === undefined || one.dayOfWeek === weekday));
  if (named !== undefined) return named;
  const direction = directionOf(groups, tense);
  if (month !== undefined) return agreeing(weekday, dayAt([day, month, undefined], now, direction));
  return weekday === undefined ? dayOfMonth(day, now, direction) : weekdayWithNumber(weekday, day, now);
}

/** "L'altro mercoledì": the last one, or the one before it. */
function readOtherWeekday({ weekday }: Groups, { now }: DayContext): FoundDay {
  const { last } = weekdaysAround(weekdayNumber(weekday) ?? 1, now.toPlainDate());
  return { kind: "ambiguous", candidates: [last.subtract({ days: 7 }), last] };
}

/**
 * "Scorso" says which of the weekdays it is, but for yesterday's, "prossimo" after it too when this week's has passed; of a bare one the
 * verbs do.
 */
function readWeekday(groups: Groups, { now, tense, among }: DayContext): FoundDay {
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
