// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { isBefore, isSameDay } from "#domain/day.ts";
import { defined } from "#domain/defined.ts";
import { lately } from "../engine/lately.ts";
import { type Source, type Span, sourceOf } from "../engine/source.ts";
import { takeOut } from "../engine/take-out.ts";
import { months, papersWithDates, partsOfAMonth, wordsBeforeOtherDates } from "../words/day-words.ts";
import { anyOf } from "../words/lists.ts";
import { dates } from "./dates.ts";
import type { DayContext, DayForm } from "./day-form.ts";
import { daysAroundToday } from "./days-around-today.ts";
import { daysOf, sorted } from "./find-day.ts";
import type { DayReading, DaysOver, FoundDay } from "./found-day.ts";
import { readHour, readHourBesideADay } from "./hour.ts";
import { takeMonthForAll } from "./month-for-all.ts";
import type { Tense } from "./tense.ts";

export type { DayReading } from "./found-day.ts";

export type DaysRead = {
  readonly reading: DayReading;
  /** "HH:MM"; what was told where it is no hour of the day ("ore 25") or may be two ("03:00 / 15:00"). */
  readonly hour?: string;
  /** The text with the days and hours taken out, a comma in the place of each. */
  readonly rest: string;
};

/** As `DaysRead`, with where days and hours stand. */
export type DaysTaken = Omit<DaysRead, "rest"> & {
  readonly rest: Source;
  readonly daySpans: readonly Span[];
  readonly hourSpans: readonly Span[];
};

/** Each reads what those before it left. */
const dayForms = [...dates, ...daysAroundToday];

type Found = FoundDay & Span & { readonly text: string };

/** What is plainly a day that nobody can read: numbers with signs or letters among them, a month alone. */
const unreadableForms: readonly DayForm[] = [
  "(?<![\\p{L}\\p{N}])\\d{1,4}(?:\\s?[/.\\-_]+\\s?\\p{N}|[/\\-_]+\\p{L})[\\p{L}\\p{N}/.\\-_]*",
  "(?<![\\p{L}\\p{N}/.\\-])(?:\\d{8}|\\d{1,2}\\s\\d{1,2})(?![\\p{L}\\p{N}]|[/.\\-]\\p{N})",
  `(?<![\\p{L}\\p{N}])(?:(?:(?:a|ad|al|ai|alla|agli|verso|sul|nel|nei|nella|in|negli)\\s+){0,3}(?:${anyOf(partsOfAMonth)})\\s+(?:(?:di|del\\s+mese\\s+di)\\s+)?)?(?:${months.flatMap(([name = ""]) => [name]).join("|")})(?![\\p{L}\\p{N}])`,
].map((source) => ({ pattern: new RegExp(source, "gu"), read: () => ({ kind: "unreadable" }) }));

const numberOfAPaper = "(?:\\s+(?:n\\.?|nr\\.?|num\\.?)?\\s*[\\d/.\\-]+)?";
const otherDate = new RegExp(
  `(?:^|[^\\p{L}])(?:(?:${anyOf(wordsBeforeOtherDates)})\\.?${numberOfAPaper}|(?:${anyOf(papersWithDates)})\\.?${numberOfAPaper}\\s+(?:del|dell'|di|in data))(?:\\s+(?:il|del|dell'|di|l'))?\\s*$`,
  "u",
);

/**
 * The day and the hour that a text tells, and what is left of it. A grammar of our own: a library takes the nearest day
 * where two are possible, and what was doubtful can no more be asked. Two different days are asked, never chosen among;
 * the date of a paper, a street or a limit is left in the rest. `tense`: where the verbs put it. Pure: `now` is given,
 * and its zone is where days are.
 */
export function readDays(text: string | Source, now: Temporal.ZonedDateTime, tense: Tense = undefined): DaysRead {
  const { reading, hour, rest } = takeDays(sourceOf(text), now, tense);
  return { reading, ...defined({ hour }), rest: rest.typed };
}

/** As `readDays`, with where everything stands; `over`: what was said over days that are told in part. */
export function takeDays(
  told: Source,
  now: Temporal.ZonedDateTime,
  tense?: Tense,
  { month, among }: DaysOver = {},
): DaysTaken {
  const { epochMilliseconds, timeZoneId } = now;
  const key = `${epochMilliseconds} ${timeZoneId} ${tense} ${month} ${among?.join()} ${told.typed}`;
  return takenLately(key, () => takeDaysAnew(told, now, tense, defined({ month, among })));
}

const takenLately = lately<DaysTaken>(100);

function takeDaysAnew(
  told: Source,
  now: Temporal.ZonedDateTime,
  tense: Tense,
  { month: given, among }: DaysOver,
): DaysTaken {
  const named = given === undefined ? takeMonthForAll(told) : { month: given, rest: told };
  const { month, rest: text } = named;
  const plain = readHour(text);
  const { rest: withoutHours, hour: plainHour } = plain;
  const isHourPlain = plainHour?.length === "HH:MM".length;
  const context = { now, tense, hasHour: isHourPlain, ...defined({ month, among }) };
  const { days, rest: withoutDays } = takeForms(withoutHours, dayForms, context);
  const late =
    plainHour === undefined && days.length > 0 ? readHourBesideADay(withoutDays) : { rest: withoutDays, spans: [] };
  const hour = plainHour ?? late.hour;
  const found = days.length > 0 ? { days, rest: late.rest } : takeForms(late.rest, unreadableForms, context);
  return {
    reading: combine(found.days),
    ...defined({ hour }),
    rest: found.rest,
    daySpans: found.days.map(({ start, end }) => ({ start, end })).sort((one, other) => one.start - other.start),
    hourSpans: [...plain.spans, ...late.spans],
  };
}

/** Whether a text tells a day, whatever it is. Pure: `now` is given. */
export function tellsADay(text: Source, now: Temporal.ZonedDateTime): boolean {
  return takeDays(text, now).reading.kind !== "none";
}

function takeForms(
  text: Source,
  forms: readonly DayForm[],
  context: DayContext,
): { readonly days: readonly Found[]; readonly rest: Source } {
  let rest = text;
  const days: Found[] = [];
  for (const { pattern, read } of forms) {
    const found = takeOut(rest, pattern, (match, before) =>
      otherDate.test(before) ? undefined : roughly(match, before, read(match.groups ?? {}, context), context.now),
    );
    rest = found.rest;
    days.push(...found.taken.map(({ value, ...place }) => ({ ...value, ...place })));
  }
  return { days, rest };
}

const about = /^\s*(?:circa|piu o meno|o giu di li|all'incirca)(?!\p{L})/u;

const meantFor = /(?:^|[^\p{L}])(?:per|x)\s+(?:il\s+|l'\s?)?$/u;

/**
 * A day that is told roughly is asked, and so is one that is past and that something was meant for ("per il 25
 * aprile").
 */
function roughly(
  { 0: { length }, index, input }: RegExpExecArray,
  before: string,
  found: FoundDay | undefined,
  now: Temporal.ZonedDateTime,
): FoundDay | undefined {
  if (found?.kind !== "day") return found;
  const isRough = about.test(input.slice(index + length));
  const isPast = meantFor.test(before) && isBefore(found.day, now.toPlainDate());
  return isRough || isPast ? { kind: "ambiguous", candidates: [found.day] } : found;
}

function withoutPlace({ start: _start, end: _end, ...reading }: Found): DayReading {
  return reading;
}

/** One reading out of all the days found: days that agree are one, anything else is a doubt. */
function combine(found: readonly Found[]): DayReading {
  const [first] = found;
  if (first === undefined) return { kind: "none" };
  if (found.length === 1) return withoutPlace(first);
  const wrong = found.find(({ kind }) => kind === "impossible" || kind === "unreadable");
  if (wrong !== undefined) return withoutPlace(wrong);
  const text = found.map((one) => one.text).join(" … ");
  const candidates = sorted(found.flatMap(daysOf));
  const common = candidates.filter((day) => found.every((one) => daysOf(one).some((other) => isSameDay(day, other))));
  const [only] = common;
  const isTold = found.some(({ kind }) => kind === "day");
  return only !== undefined && isTold ? { kind: "day", day: only, text } : { kind: "ambiguous", text, candidates };
}
