// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { type Day, dayOf, isAfter } from "#domain/day.ts";
import { defined } from "#domain/defined.ts";
import type { MeetingFilter } from "#domain/meeting-filter.ts";
import { months, numbers } from "../words/day-words.ts";
import {
  namedDays,
  namedSpans,
  wordsBeforeTheFirstDay,
  wordsBeforeTheLastDay,
  wordsOfBeginning,
  wordsOfEnding,
} from "../words/filter-words.ts";
import { anyOf } from "../words/lists.ts";
import { readDays } from "./day.ts";
import { daysOf } from "./find-day.ts";
import { monthsInARow, oneMonth, severalMonths } from "./months-in-a-row.ts";
import { monthNamed, numberNamed } from "./named.ts";
import type { Tense } from "./tense.ts";

type Span = Pick<MeetingFilter, "month" | "from" | "until">;
type Context = {
  readonly now: Temporal.ZonedDateTime;
  readonly year: number;
  /** Where the verbs put a day that may be either; in the past when it is not given. */
  readonly tense?: Tense;
};

const monthName = anyOf(months.flat());
const partsOfAMonth: Readonly<Record<string, readonly [number, number]>> = {
  primi: [1, 10],
  inizio: [1, 10],
  inizi: [1, 10],
  meta: [11, 20],
  fine: [21, 31],
  "prima meta": [1, 15],
  "seconda meta": [16, 31],
};
const monthPart = `(?:${anyOf(Object.keys(partsOfAMonth))})(?:\\s+giorni)?\\s+(?:di\\s+)?(?:${monthName})`;
const beginning = "inizio\\s+(?:del\\s+mese|mese|dell'\\s*anno|anno)";
const date = `(?:\\d{1,2}[°º]?(?:[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?|\\s+(?:${monthName})(?:\\s+\\d{4})?)?|(?:${monthName})(?:\\s+\\d{4})?|${monthPart}|${beginning}|${anyOf(Object.keys(namedDays))}|oggi|ieri|qui|ora|adesso)(?![\\p{L}\\p{N}])`;
const gap = "(?:(?<=')|\\s+)";
const start = "(?<![\\p{L}\\p{N}])";
const between = new RegExp(
  `${start}(?:${anyOf(wordsBeforeTheFirstDay)})${gap}(?<from>${date})\\s+(?:${anyOf(wordsBeforeTheLastDay)})${gap}(?<until>${date})`,
  "u",
);
const onwards = "(?: in (?:qua|poi|avanti)(?!\\p{L}))?";
const since = new RegExp(`${start}(?:${anyOf(wordsOfBeginning)})${gap}(?<from>${date})${onwards}`, "u");
const up = new RegExp(`${start}(?:${anyOf(wordsOfEnding)})${gap}(?<until>${date})`, "u");
const named = new RegExp(`${start}(?:${anyOf(namedSpans.keys())})(?![\\p{L}])`, "u");
const restOfTheYear = new RegExp(
  `${start}da (?:qui|ora|adesso|oggi)(?: fino| sino)? (?:a|alla) fine (?:dell'|d')?\\s*anno(?!\\p{L})`,
  "u",
);

const monthsOfAPart: Readonly<Record<string, number>> = { semestre: 6, quadrimestre: 4, trimestre: 3, bimestre: 2 };
const ordinals = [
  ["primo", "i", "1"],
  ["secondo", "ii", "2"],
  ["terzo", "iii", "3"],
  ["quarto", "iv", "4"],
];
const partOfYear = new RegExp(
  `${start}(?:nel |del |il |nell'|dell')?(?<which>${anyOf(ordinals.flat())})[°º]?\\s+(?<part>${anyOf(Object.keys(monthsOfAPart))})(?![\\p{L}])`,
  "u",
);

/** "Negli ultimi due mesi", "nell'ultima settimana": up to today. */
const lately = new RegExp(
  `${start}(?:(?:ne(?:i|gli|ll'|lle)|degli|delle|dell'|gli|le|l')\\s*)?(?:ultim[oaie]|scors[ie]|passat[ie])\\s+(?:(?<count>\\d{1,3}|${anyOf(numbers)})\\s+)?(?<unit>giorni|settiman[ae]|mes[ei]|anno)(?!\\p{L})`,
  "u",
);

/** "Quanti incontri nei prossimi dieci giorni?", "e nei prossimi due mesi?": from today; of the phases too where nothing says of what. */
const soon = new RegExp(
  `${start}(?:(?:ne(?:i|gli|lle)|per (?:i|le)|entro (?:i|le)|i|le)\\s+)?prossim[ei]\\s+(?<count>\\d{1,3}|${anyOf(numbers)})\\s+(?<unit>giorni|settimane|mesi)(?!\\p{L})(?<=(?:quant[ie]|incontri|riunioni) .{0,80}|\\d\\s+\\p{L}{4,9}|^(?:[a-z]+ )?(?:[a-z]+ )?prossim\\S+ \\S+ \\S+(?=[\\s?.]*$))`,
  "u",
);

const partOfMonth = new RegExp(
  `${start}(?:(?:a|ad|ai|alla|agli|nella|nei|di|per|per i|verso|verso i|verso la)\\s+)?(?<part>${anyOf(Object.keys(partsOfAMonth))})(?:\\s+giorni)?\\s+(?:di\\s+)?(?<month>${monthName})(?![\\p{L}\\p{N}])`,
  "u",
);

/** "Il 3 agosto", "il 3/8": of the year of the diary, whether it has been or is to come. */
const saysMonthOnly = new RegExp(
  `${start}\\d{1,2}[°º]?(?:[/.-]\\d{1,2}(?![/.-]{0,3}\\d)|\\s+(?:${monthName})(?!\\p{L})(?!\\s+\\d{4}))`,
  "u",
);

const season = new RegExp(
  `${start}(?:in|d'|quest'|questa|durante (?:la|l'))\\s*(?<season>primavera|estate|autunno)(?!\\p{L})`,
  "u",
);

type Told = Readonly<Partial<Record<string, string>>>;
type Form = readonly [RegExp, (told: Told, context: Context, words: string) => Span | undefined];

/** The first that a text has, and that says a time, is what it asks for. */
const forms: readonly Form[] = [
  [restOfTheYear, (_, { now, year }) => spanOf({ from: "oggi", until: "dicembre" }, { now, year })],
  [between, beyondIt],
  [since, beyondIt],
  [up, beyondIt],
  [partOfYear, spanOfPart],
  [partOfMonth, spanOfMonthPart],
  [lately, (told, { now }) => spanFrom(told, now, -1)],
  [soon, (told, { now }) => spanFrom(told, now, 1)],
  [named, namedSpan],
  [season, ({ season: name = "" }, { now, year }) => timeAt(name, year, now)],
];

const ofMonths: readonly Form[] = [
  [severalMonths, (_, context, words) => spanOf(monthsInARow(words) ?? { from: "" }, context)],
  [oneMonth, spanOfMonth],
];

/** The time that a folded text asks for, and the text without it. */
export function takeSpan(text: string, context: Context): { readonly span: Span; readonly rest: string } {
  const taken = takeForm(text, forms, context);
  if (taken !== undefined) return taken;
  const { reading, rest } = readDays(text, context.now, context.tense ?? "past");
  const [day] = daysOf(reading);
  if (day === undefined) return takeForm(text, ofMonths, context) ?? { span: {}, rest: text };
  const meant = saysMonthOnly.test(text) ? (dayOf(context.year, day.month, day.day) ?? day) : day;
  return { span: { from: meant, until: meant }, rest };
}

function takeForm(text: string, of: readonly Form[], context: Context): ReturnType<typeof takeSpan> | undefined {
  for (const [pattern, spanOf] of of) {
    const match = pattern.exec(text);
    const span = match === null ? undefined : spanOf(match.groups ?? {}, context, match[0]);
    if (match !== null && span !== undefined) return { span, rest: text.replace(match[0], " , ") };
  }
  return undefined;
}

/** "Ai primi di settembre". */
function spanOfMonthPart(
  { part = "", month: name }: Told,
  { year }: Pick<Context, "year">,
): { readonly from: Day; readonly until: Day } | undefined {
  const first = dayOf(year, monthNamed(name), 1);
  const [from, until] = partsOfAMonth[part] ?? [];
  if (first === undefined || from === undefined || until === undefined) return undefined;
  return { from: first.with({ day: from }), until: first.with({ day: until }) };
}

/** To or from today; undefined of "the last days", of which nobody says how many. */
function spanFrom({ count, unit = "" }: Told, now: Temporal.ZonedDateTime, way: 1 | -1): Span | undefined {
  const isOne = /[oa]$/u.test(unit) || unit === "mese";
  const told = numberNamed(count ?? (isOne ? "un" : ""));
  const today = now.toPlainDate();
  if (told === 0) return undefined;
  const of = unit.startsWith("g")
    ? { days: told }
    : unit.startsWith("s")
      ? { weeks: told }
      : unit === "anno"
        ? { years: told }
        : { months: told };
  return way === 1 ? { from: today, until: today.add(of) } : { from: today.subtract(of), until: today };
}

/** "Il secondo trimestre": undefined for a part that the year has not. */
function spanOfPart({ which = "", part = "" }: Told, { year }: Context): Span | undefined {
  const length = monthsOfAPart[part] ?? 12;
  const first = dayOf(year, ordinals.findIndex((names) => names.includes(which)) * length + 1, 1);
  return first && { from: first, until: first.add({ months: length }).subtract({ days: 1 }) };
}

function spanOfMonth({ month: name, year: told }: Told, { year }: Context): Span | undefined {
  const first = dayOf(Number(told ?? year), monthNamed(name), 1);
  if (first === undefined) return undefined;
  return first.year === year ? { month: first.month } : { from: first, until: lastOf(first) };
}

/** "Prima di luglio", "dopo il 5": without the time that is named. */
function beyondIt(told: Told, context: Context, words: string): Span | undefined {
  const { from, until } = told;
  const isBefore = from === undefined && /^prima(?!\p{L})/u.test(words);
  const isAfterIt = until === undefined && /^(?:dopo|after)(?!\p{L})/u.test(words);
  if (!isBefore && !isAfterIt) return spanOf(told, context);
  const named = spanOf(isBefore ? { from: until } : { until: from }, context);
  if (isBefore) return named?.from === undefined ? undefined : { until: named.from.subtract({ days: 1 }) };
  return named?.until === undefined ? undefined : { from: named.until.add({ days: 1 }) };
}

function spanOf({ from, until }: Told, { now, year }: Context): Span | undefined {
  const last = until === undefined ? undefined : timeAt(until, year, now)?.until;
  const first = from === undefined ? undefined : timeAt(from, year, now, last)?.from;
  if ((from !== undefined && first === undefined) || (until !== undefined && last === undefined)) return undefined;
  if (first !== undefined && last !== undefined && isAfter(first, last)) return { from: last, until: first };
  return defined({ from: first, until: last });
}

/** A day or a month; a number alone is of the month of `beside`. */
function timeAt(
  text: string,
  year: number,
  now: Temporal.ZonedDateTime,
  beside: Pick<Day, "year" | "month"> = { year, month: now.month },
): { readonly from: Day; readonly until: Day } | undefined {
  const bare = /^(\d{1,2})[°º]?$/u.exec(text);
  const day = bare === null ? wholeDay(text, year, now) : dayOf(beside.year, beside.month, Number(bare[1]));
  if (day !== undefined || bare !== null) return day && { from: day, until: day };
  const [month = 0, first = 0, lastMonth = 0, last = 0] = namedDays[text] ?? [];
  const [begins, ends] = [dayOf(year, month, first), dayOf(year, lastMonth, last)];
  if (begins !== undefined && ends !== undefined) return { from: begins, until: ends };
  if (text.startsWith("inizio") && /(?:mese|anno)$/u.test(text)) {
    const begun = dayOf(year, text.endsWith("anno") ? 1 : now.month, 1);
    return begun && { from: begun, until: begun };
  }
  const part = partOfMonth.exec(text)?.groups;
  if (part !== undefined) return spanOfMonthPart(part, { year });
  const [name, told] = text.split(/\s+/u);
  const start = dayOf(Number(told ?? year), monthNamed(name), 1);
  return start && { from: start, until: lastOf(start) };
}

function wholeDay(text: string, year: number, now: Temporal.ZonedDateTime): Day | undefined {
  if (monthNamed(text.split(/\s+/u)[0]) !== 0) return undefined;
  if (/^(?:qui|ora|adesso)$/u.test(text)) return now.toPlainDate();
  const { reading } = readDays(
    /[/.-]\d+$/u.test(text) && !/[/.-]\d+[/.-]/u.test(text) ? `${text}/${year}` : text,
    now,
    "past",
  );
  const hasYear = /\d{4}/u.test(text) || /[/.-]\d+[/.-]/u.test(text) || /oggi|ieri/u.test(text);
  if (reading.kind !== "day") return undefined;
  return hasYear ? reading.day : dayOf(year, reading.day.month, reading.day.day);
}

function lastOf(first: Day): Day {
  return first.add({ months: 1 }).subtract({ days: 1 });
}

function namedSpan(_: Told, { now, year }: Context, words: string): Span {
  const today = now.toPlainDate();
  const [unit, from] = namedSpans.get(words) ?? ["year", 0];
  if (unit === "week") {
    const monday = today.add({ days: 1 - today.dayOfWeek + 7 * from });
    return { from: monday, until: monday.add({ days: 6 }) };
  }
  const first = today.with({ day: 1 }).add({ months: from });
  if (unit === "month") return { from: first, until: lastOf(first) };
  return spanOf({ from: "gennaio", until: "dicembre" }, { now, year }) ?? {};
}
