// SPDX-License-Identifier: EUPL-1.2
import {
  countedThings,
  englishNumbers,
  months,
  monthsBeforeDays,
  numbers,
  partsOfDay,
  partsOfToday,
  placesInAMonth,
  relativeDays,
  romanMonths,
  shortWeekdays,
  vagueDays,
  weekdays,
  wordsOfEach,
  wordsOfThePast,
  wordsToCome,
} from "../words/day-words.ts";
import { anyOf } from "../words/lists.ts";
import { dayAt, daysFrom } from "./find-day.ts";
import type { FoundDay } from "./found-day.ts";
import { numberNamed } from "./named.ts";
import {
  type DayContext,
  dayNumber,
  type Groups,
  readDaysAgo,
  readDaysOfMonth,
  readEachWeekday,
  readEndOfMonth,
  readHoursAgo,
  readInMonth,
  readInOtherMonth,
  readInWeek,
  readInWords,
  readMisspelt,
  readNumberOfADay,
  readNumeric,
  readOtherWeekday,
  readPartOfToday,
  readRoman,
  readSpan,
  readWeekday,
  sureWeeks,
} from "./read-day-forms.ts";

export type { DayContext } from "./read-day-forms.ts";

/**
 * One way of writing a day, on folded text. Each form reads what the forms before it left, so longer ones come first.
 * `read` gives undefined for what only looks like its form.
 */
export type DayForm = {
  readonly pattern: RegExp;
  read(match: RegExpExecArray, context: DayContext): FoundDay | undefined;
};

const start = "(?<![\\p{L}\\p{N}/.\\-])";
const end = "(?![\\p{L}\\p{N}]|[/.\\-]\\p{N})";
const month = `(?:${anyOf(months.flat())})(?!\\p{L})\\.?`;
const weekday = `(?:${anyOf(weekdays.flat())})(?!\\p{L})'?`;
/** "L'altro mercoledì". */
const another = "(?:l'\\s?altr[oa]\\s+)";
const weekdayBeforeDate = `(?:${another}?(?<weekday>${anyOf([...weekdays.flat(), ...shortWeekdays.flat()])})(?!\\p{L})['.]?(?:\\s*\\(|,?\\s+)(?:il\\s+|l'\\s?)?)?`;
const weekdayOrShort = `(?:${anyOf([...weekdays.flat(), ...shortWeekdays.flat()])})(?!\\p{L})['.]?`;
const weekTold = anyOf(sureWeeks.keys());
const year = `(?:[\\s,\\-/]+(?:del(?:l'anno)?\\s+)?(?<year>\\d{4}|'\\d{2}|\\d{2}(?=\\s*(?:$|[,;+&()]|con\\b|alle\\b|ore\\b))))?`;
const direction = `(?:\\s+(?:(?<past>${anyOf(wordsOfThePast)})|(?<ahead>${anyOf(wordsToCome)})))?`;
const directionBefore = `(?:(?:(?<pastBefore>${anyOf(wordsOfThePast)})|(?<aheadBefore>${anyOf(wordsToCome)}))\\s+)?`;
const part = `(?:\\s+(?:di\\s+)?(?:${anyOf(partsOfDay)}))?`;
const counted = `(?!\\s*(?:${countedThings.join("|")}))`;

/** "Venerdì due colleghi" counts them; "venerdì due alle 15", "venerdì due abbiamo visto Vaglia" is a day. */
const numbersThatCount = [...numbers.slice(1, 10), "primo"];
const notCounting =
  "(?=,?\\s+(?:alle|dalle|ore|abbiamo|ho|siamo|con|col|coi|incontro|riunione|call)(?!\\p{L})|[\\s.,]*$)";

function form(source: string, read: (groups: Groups, context: DayContext) => FoundDay | undefined): DayForm {
  const pattern = new RegExp(`${start}${source}${end}`, "gu");
  return { pattern, read: ({ groups = {} }, context) => read(groups, context) };
}

/** Every form, the longest first. Day before month always. */
export const dayForms: readonly DayForm[] = [
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
  form(`(?<day>\\d{1,2})\\s+(?<word>\\p{L}{4,})`, readMisspelt),
  form(`(?<weekday>${weekday})\\s+(?:della\\s+|di\\s+)?(?<week>${weekTold})`, readInWeek),
  form(`(?<week>${weekTold})\\s*,?\\s+(?:di\\s+)?(?<weekday>${weekday})`, readInWeek),
  form(
    `(?<day>${dayNumber})\\s+del(?:lo)?\\s+(?<which>mese\\s+scorso|scorso\\s+mese|mese\\s+prossimo|prossimo\\s+mese)`,
    readInOtherMonth,
  ),
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
    `(?<weekday>${weekdayOrShort})\\s+(?:(?<past>${anyOf(wordsOfThePast)})|(?<ahead>${anyOf(wordsToCome)}))${part}`,
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
