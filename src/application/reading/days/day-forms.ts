import type { Temporal } from "temporal-polyfill";
import { editDistance } from "../engine/edit-distance.ts";
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
  weekdays,
  weeks,
  wordsOfThePast,
  wordsToCome,
} from "../words/day-words.ts";
import { vagueDays, weeksAgo } from "../words/vague-days.ts";
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
import type { FoundDay } from "./found-day.ts";

export type DayContext = {
  readonly now: Temporal.ZonedDateTime;
  /** Whether an hour was told beside the day. */
  readonly hasHour: boolean;
  /** Where the verbs put it. */
  readonly tense: Direction;
};

/**
 * One way of writing a day, on folded text. Each form reads what the forms before it left, so longer ones come first.
 * `read` gives undefined for what only looks like its form.
 */
export type DayForm = {
  readonly pattern: RegExp;
  read(match: RegExpExecArray, context: DayContext): FoundDay | undefined;
};

const anyOf = (words: Iterable<string>) =>
  [...words]
    .sort((one, other) => other.length - one.length)
    .join("|")
    .replaceAll(".", "\\.");

const start = "(?<![\\p{L}\\p{N}/.\\-])";
const end = "(?![\\p{L}\\p{N}]|[/.\\-]\\p{N})";
const month = `(?:${anyOf(months.flat())})(?!\\p{L})\\.?`;
const weekday = `(?:${anyOf(weekdays.flat())})(?!\\p{L})'?`;
const weekdayBeforeDate = `(?:(?<weekday>${anyOf([...weekdays.flat(), ...shortWeekdays.flat()])})(?!\\p{L})['.]?,?\\s+(?:il\\s+|l'\\s?)?)?`;
const weekdayOrShort = `(?:${anyOf([...weekdays.flat(), ...shortWeekdays.flat()])})(?!\\p{L})['.]?`;
const sureWeeks: ReadonlyMap<string, number> = new Map([
  ...weeks,
  ...[...weeksAgo].flatMap(([words, [only = 0, ...others]]) => (others.length === 0 ? [[words, only] as const] : [])),
]);
const weekTold = anyOf(sureWeeks.keys());
const dayNumber = `(?:\\d{1,2}\\s?[°º^]?|primo|${anyOf(numbers)})`;
const year = `(?:[\\s,\\-/]+(?:del(?:l'anno)?\\s+)?(?<year>\\d{4}|'\\d{2}|\\d{2}(?=\\s*(?:$|[,;+&()]|con\\b|alle\\b|ore\\b))))?`;
const direction = `(?:\\s+(?:(?<past>${anyOf(wordsOfThePast)})|(?<ahead>${anyOf(wordsToCome)})))?`;
const directionBefore = `(?:(?:(?<pastBefore>${anyOf(wordsOfThePast)})|(?<aheadBefore>${anyOf(wordsToCome)}))\\s+)?`;
const part = `(?:\\s+(?:di\\s+)?(?:${anyOf(partsOfDay)}))?`;
const hoursAgoAtMost = 9;
const counted = `(?!\\s*(?:${countedThings.join("|")}))`;

type Groups = Readonly<Partial<Record<string, string>>>;

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
  form(`(?<weekday>${weekday})\\s+(?:del\\s+mese\\s+)?(?:di|a)\\s+(?<month>${month})`, () => ({ kind: "unreadable" })),
  form(
    `${directionBefore}${weekdayBeforeDate}(?<day>${dayNumber})(?:(?:st|nd|rd|th)?[\\s\\-/]+(?:di\\s+|of\\s+)?|(?<=\\d))(?<month>${month})${year}${direction}`,
    readInWords,
  ),
  form(
    `(?<month>${anyOf(monthsBeforeDays)})\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(?<year>\\d{4}))?`,
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
    daysFrom(now, toNumber(count)),
  ),
  form(
    `(?<weekday>${weekdayOrShort})\\s+(?:il\\s+)?(?<day>\\d{1,2})${end}${counted}${direction}${part}`,
    ({ weekday, day }, { now }) => weekdayWithNumber(weekdayNumber(weekday) ?? 0, Number(day), now),
  ),
  form(`${directionBefore}(?<weekday>${weekday})${direction}${part}`, readWeekday),
  form(
    `(?<weekday>${weekdayOrShort})\\s+(?:(?<past>${anyOf(wordsOfThePast)})|(?<ahead>${anyOf(wordsToCome)}))${part}`,
    readWeekday,
  ),
  form(
    `(?<=(?:^|[^\\p{L}])(?:il|del|dal|al|giorno)\\s+|(?:^|[^\\p{L}])(?:l|dell|dall|all)'\\s?)(?<day>\\d{1,2})${end}${counted}${direction}`,
    (groups, { now, tense }) => dayOfMonth(Number(groups.day), now, directionOf(groups, tense)),
  ),
];

const monthNumber = (word = "") => months.findIndex((names) => names.includes(word.replace(".", ""))) + 1;
const weekdayNumber = (word = "") => {
  const index = weekdays.findIndex((names, at) =>
    [...names, ...(shortWeekdays[at] ?? [])].includes(word.replace(/['.]$/u, "")),
  );
  return index === -1 ? undefined : index + 1;
};
const toNumber = (word = "") => {
  const index = numbers.indexOf(word);
  return word === "primo" || word === "un" ? 1 : index === -1 ? Number(word.replace(/\D/gu, "")) : index + 1;
};
const directionOf = ({ past, pastBefore, ahead, aheadBefore }: Groups, tense: Direction): Direction =>
  (past ?? pastBefore) === undefined ? ((ahead ?? aheadBefore) === undefined ? tense : "ahead") : "past";

function readInWords(groups: Groups, { now, tense }: DayContext): FoundDay {
  const numbers = [toNumber(groups.day), monthNumber(groups.month), groups.year] as const;
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
  const month = monthNumber(groups.month);
  const first = dayAt([1, month, groups.year ?? String(now.year)], now);
  if (first.kind !== "day") return { kind: "unreadable" };
  const toWeekday = ((weekdayNumber(groups.weekday) ?? 1) - first.day.dayOfWeek + 7) % 7;
  const days = Array.from({ length: 5 }, (_, week) => first.day.add({ days: toWeekday + 7 * week }));
  const found = days.filter((day) => day.month === month).at(place > 0 ? place - 1 : place);
  return found === undefined ? { kind: "unreadable" } : { kind: "day", day: found };
}

function readSpan({ day, first, last, month, year }: Groups, { now }: DayContext): FoundDay {
  const ends = [
    [toNumber(day), monthNumber(first), year],
    [toNumber(last), monthNumber(month), year],
  ] as const;
  return oneOf(ends.map((end) => dayAt(end, now)));
}

/** Several days of one month, or a span of them: which is meant is asked. */
function readDaysOfMonth({ days = "", month, year }: Groups, { now }: DayContext): FoundDay {
  const told = days.match(new RegExp(`(?<![\\p{L}\\p{N}])${dayNumber}(?!\\p{L})`, "gu")) ?? [];
  return oneOf(told.map((day) => dayAt([toNumber(day), monthNumber(month), year], now)));
}

/** "18 magio": the month it is one letter from, asked. */
function readMisspelt({ day, word = "" }: Groups, { now }: DayContext): FoundDay | undefined {
  const near = months.findIndex(([name = ""]) => name.length > 4 && editDistance(word, name, 1) === 1);
  if (near === -1) return undefined;
  const found = dayAt([Number(day), near + 1, undefined], now);
  return found.kind === "day" ? { kind: "ambiguous", candidates: [found.day] } : found;
}

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
  return dayAt([toNumber(day), month, String(year)], now);
}

/** "L'ultimo giorno di giugno". */
function readEndOfMonth({ which, month, year }: Groups, { now, tense }: DayContext): FoundDay {
  const first = dayAt([1, monthNumber(month), year], now, tense);
  if (which === "primo" || first.kind !== "day") return first;
  return { kind: "day", day: first.day.with({ day: first.day.daysInMonth }) };
}

/** "Otto giorni fa" is a week ago, and "quindici" two, as well as what they say: asked. */
function readDaysAgo({ count }: Groups, { now }: DayContext): FoundDay {
  const days = toNumber(count);
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

/**
 * "Scorso" says which of the weekdays it is, "prossimo" after it too when this week's has passed; of a bare one the
 * verbs do.
 */
function readWeekday(groups: Groups, { now, tense }: DayContext): FoundDay {
  const today = now.toPlainDate();
  const wanted = weekdayNumber(groups.weekday) ?? 1;
  const { last, next } = weekdaysAround(wanted, today);
  if (groups.past !== undefined || groups.pastBefore !== undefined) return { kind: "day", day: last };
  if (groups.ahead !== undefined || groups.aheadBefore !== undefined) {
    const mayBeNextWeeks = groups.aheadBefore === undefined || groups.aheadBefore === "next";
    const isOfThisWeek = mayBeNextWeeks && wanted > today.dayOfWeek;
    return isOfThisWeek ? { kind: "ambiguous", candidates: [next, next.add({ days: 7 })] } : { kind: "day", day: next };
  }
  return bareWeekday(wanted, today, tense);
}
