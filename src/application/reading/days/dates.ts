// SPDX-License-Identifier: EUPL-1.2
import { isAfter } from "#domain/day.ts";
import { months, monthsBeforeDays, placesInAMonth, romanMonths, wordsOfEach } from "../words/day-words.ts";
import { anyOf } from "../words/lists.ts";
import {
  another,
  type DayContext,
  type DayForm,
  dayNumber,
  direction,
  directionBefore,
  directionOf,
  form,
  type Groups,
  month,
  weekday,
  weekdayNumber,
  weekdayOrShort,
  year,
} from "./day-form.ts";
import { agreeing, dayAt, oneOf, weekdaysOfMonth } from "./find-day.ts";
import type { FoundDay } from "./found-day.ts";
import { monthNamed, numberNamed } from "./named.ts";

const weekdayBeforeDate = `(?:${another}?(?<weekday>${weekdayOrShort})(?:\\s*\\(|,?\\s+)(?:il\\s+|l'\\s?)?)?`;

/** Days by their month, in figures or in words, the longest form first. Day before month always. */
export const dates: readonly DayForm[] = [
  form(
    `(?:dal\\s+|dall')(?<day>${dayNumber})\\s+(?<first>${month})\\s+(?:al\\s+|all')(?<last>${dayNumber})\\s+(?<month>${month})${year}`,
    readSpan,
  ),
  form(
    `(?<days>${dayNumber}(?:\\s*(?:,|-|/|\\be\\b|\\bo\\b|\\boppure\\b|\\bal(?:l')?)\\s*(?:il\\s+|l')?${dayNumber})+)\\s+(?<month>${month})${year}`,
    readDaysOfMonth,
  ),
  form("(?<year>\\d{4})(?<sign>[\\-/.])(?<month>\\d{1,2})\\k<sign>(?<day>\\d{1,2})", readNumeric),
  form(
    `${directionBefore}${weekdayBeforeDate}(?<day>\\d{1,2})\\s?(?<sign>[/.\\-])\\s?(?<month>\\d{1,2})(?:\\s?\\k<sign>\\s?(?<year>\\d{4}|\\d{2})|\\s+del(?:l'anno)?\\s+(?<year>\\d{4}))?(?!\\s+(?:dei|degli|delle)\\b)${direction}`,
    readNumeric,
  ),
  form("(?<day>\\d{1,2})\\s(?<month>\\d{1,2})\\s(?<year>\\d{4})", readNumeric),
  form(`(?<day>\\d{1,2})(?<sign>[\\s./-])(?<month>${anyOf(romanMonths)})\\k<sign>(?<year>\\d{4}|'?\\d{2})`, readRoman),
  form(
    `(?<which>${anyOf(placesInAMonth.keys())})\\s+(?<weekday>${weekday})\\s+(?:del\\s+mese\\s+)?di\\s+(?<month>${month})${year}`,
    readInMonth,
  ),
  form(
    `(?:${anyOf(wordsOfEach)})\\s+(?<weekday>${weekday})(?:\\s+(?:del\\s+mese\\s+)?(?:di|a)\\s+(?<month>${month})${year})?`,
    readEachWeekday,
  ),
  form(`(?<weekday>${weekday})\\s+(?:del\\s+mese\\s+)?(?:di|a)\\s+(?<month>${month})`, () => ({ kind: "unreadable" })),
  form(
    `${directionBefore}${weekdayBeforeDate}(?<day>${dayNumber})(?:(?:st|nd|rd|th)?[\\s\\-/]+(?:di\\s+|of\\s+)?|(?<=\\d))(?<month>${month})${year}${direction}`,
    readInWords,
  ),
  form(
    `${weekdayBeforeDate}(?<month>${anyOf(months.flat())})\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,\\s+(?<year>\\d{4})`,
    readInWords,
  ),
  form(
    `${weekdayBeforeDate}(?<month>${anyOf(monthsBeforeDays)})\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(?<year>\\d{4}))?`,
    readInWords,
  ),
];

function readInWords(groups: Groups, { now, tense }: DayContext): FoundDay {
  const numbers = [numberNamed(groups.day), monthNamed(groups.month), groups.year] as const;
  return agreeing(weekdayNumber(groups.weekday), dayAt(numbers, now, directionOf(groups, tense)));
}

/** Digits only. "10.30" is more likely an hour than a day; "3-5" may be the third, the fifth, or the third of May. */
function readNumeric(groups: Groups, { now, tense }: DayContext): FoundDay | undefined {
  const [day, month] = [Number(groups.day), Number(groups.month)];
  if (groups.sign === "." && groups.year === undefined && month > 12 && month < 60 && day < 24) return undefined;
  const direction = directionOf(groups, tense);
  const found = agreeing(weekdayNumber(groups.weekday), dayAt([day, month, groups.year], now, direction));
  const mayBeSpan = groups.sign === "-" && groups.year === undefined && groups.weekday === undefined && day < month;
  return mayBeSpan && found.kind === "day" ? { kind: "ambiguous", candidates: [found.day] } : found;
}

/** "5.VII.2021": only with its year, since one letter alone may be anything. */
function readRoman({ day, month = "", year }: Groups, { now }: DayContext): FoundDay {
  return dayAt([Number(day), romanMonths.indexOf(month) + 1, year], now);
}

/** "Il primo lunedì di luglio". */
function readInMonth(groups: Groups, { now }: DayContext): FoundDay {
  const place = placesInAMonth.get(groups.which ?? "") ?? 1;
  const first = dayAt([1, monthNamed(groups.month), groups.year ?? String(now.year)], now);
  if (first.kind !== "day") return { kind: "unreadable" };
  const found = weekdaysOfMonth(weekdayNumber(groups.weekday) ?? 1, first.day).at(place > 0 ? place - 1 : place);
  return found === undefined ? { kind: "unreadable" } : { kind: "day", day: found };
}

/** "Ogni martedì di settembre", "a settembre … tutti i martedì": each of them, as far as the verbs put them there. */
function readEachWeekday(groups: Groups, { now, tense, month: given }: DayContext): FoundDay {
  const month = groups.month === undefined ? given : monthNamed(groups.month);
  const first = month === undefined ? undefined : dayAt([1, month, groups.year ?? String(now.year)], now);
  if (first?.kind !== "day") return { kind: "unreadable" };
  const today = now.toPlainDate();
  const candidates = weekdaysOfMonth(weekdayNumber(groups.weekday) ?? 1, first.day).filter(
    (day) => tense === undefined || isAfter(day, today) === (tense === "ahead"),
  );
  return candidates.length === 0 ? { kind: "unreadable" } : { kind: "ambiguous", candidates };
}

function readSpan({ day, first, last, month, year }: Groups, { now }: DayContext): FoundDay {
  const ends = [
    [numberNamed(day), monthNamed(first), year],
    [numberNamed(last), monthNamed(month), year],
  ] as const;
  return oneOf(ends.map((end) => dayAt(end, now)));
}

/** Several days of one month, or a span of them: which is meant is asked. */
function readDaysOfMonth({ days = "", month, year }: Groups, { now }: DayContext): FoundDay {
  const told = days.match(new RegExp(`(?<![\\p{L}\\p{N}])${dayNumber}(?!\\p{L})`, "gu")) ?? [];
  return oneOf(told.map((day) => dayAt([numberNamed(day), monthNamed(month), year], now)));
}
