import type { Temporal } from "temporal-polyfill";
import { compareDays, type Day, dayOf, isAfter, isSameDay } from "#domain/day.ts";
import { months, numbers, partsOfToday, relativeDays, vagueDays, weekdays } from "./day-words.ts";
import type { FoundDay } from "./found-day.ts";

/** One way of writing a day, on folded text. The first that matches at a place reads it, so longer forms come first. */
export type DayForm = {
  readonly pattern: RegExp;
  read(match: RegExpExecArray, now: Temporal.ZonedDateTime): FoundDay;
};

const anyOf = (words: Iterable<string>) => [...words].sort((one, other) => other.length - one.length).join("|");

const month = `(${anyOf(months.flat())})\\b\\.?`;
const weekday = `(${anyOf(weekdays.flat())})\\b'?`;
const start = "(?<![\\p{L}\\p{N}/.\\-])";
const end = "(?![\\p{L}\\p{N}]|[/.\\-]\\p{N})";
const year = "(\\d{4}|'\\d{2})";
const form = (source: string, read: DayForm["read"]): DayForm => ({ pattern: new RegExp(source, "gu"), read });

const monthNumber = (word = "") => months.findIndex((names) => names.includes(word)) + 1;
const weekdayNumber = (word = "") => weekdays.findIndex((names) => names.includes(word)) + 1;

/** Every form, the longest first. Day before month always. */
export const dayForms: readonly DayForm[] = [
  form(`${start}dal(?:l')?\\s*(\\d{1,2})\\s+al(?:l')?\\s*(\\d{1,2})\\s+${month}(?:\\s+${year})?${end}`, readSpan),
  form(`${start}(\\d{4})-(\\d{1,2})-(\\d{1,2})${end}`, ([, y, m, d], now) => dayAt(d, Number(m), y, now)),
  form(
    `${start}(?:${weekday},?\\s+)?(\\d{1,2})\\s?([/.\\-])\\s?(\\d{1,2})(?:\\s?\\3\\s?(\\d{4}|\\d{2}))?${end}`,
    ([, name, d, , m, y], now) => agreeing(name, dayAt(d, Number(m), y, now)),
  ),
  form(
    `${start}(?:${weekday},?\\s+)?(?:(\\d{1,2})\\s?[°º^]?|(primo))[\\s\\-/]+(?:di\\s+)?${month}(?:[\\s,\\-/]+(?:del\\s+)?${year})?${end}`,
    ([, name, d, , m, y], now) => agreeing(name, dayAt(d ?? "1", monthNumber(m), y, now)),
  ),
  form(`${start}(${anyOf(vagueDays)})${end}`, () => ({ kind: "unreadable" })),
  form(`${start}(${anyOf(partsOfToday.keys())})${end}`, ([, word = ""], now) =>
    now.hour >= (partsOfToday.get(word) ?? 24) ? { kind: "day", day: now.toPlainDate() } : { kind: "unreadable" },
  ),
  form(`${start}(${anyOf(relativeDays.keys())})${end}`, ([, word = ""], now) =>
    daysFrom(now, relativeDays.get(word) ?? 0),
  ),
  form(`${start}(${anyOf(numbers.keys())}|\\d{1,3})\\s+giorn[oi]\\s+fa${end}`, ([, word = ""], now) =>
    daysFrom(now, -(numbers.get(word) ?? Number(word))),
  ),
  form(`${start}(?:(scors[oa])\\s+)?${weekday}(?:\\s+(scors[oa]|passat[oa]|prossim[oa]))?${end}`, readWeekday),
  form(
    `${start}(?<=\\b(?:il|del|dal|al|giorno)\\s+|\\bl'|dell')(\\d{1,2})${end}(?!\\s*(?:comun|ent[ie]\\b|sindac|assessor|persone|${month}))`,
    readDayOfMonth,
  ),
];

function daysFrom(now: Temporal.ZonedDateTime, days: number): FoundDay {
  return { kind: "day", day: now.toPlainDate().add({ days }) };
}

/**
 * The day with these numbers. Without a year: this year's when it is not ahead; ahead, it may be planned or last
 * year's, and is asked.
 */
function dayAt(dayText = "", monthNumber: number, yearText: string | undefined, now: Temporal.ZonedDateTime): FoundDay {
  const day = Number(dayText);
  if (day < 1 || day > 31 || monthNumber < 1 || monthNumber > 12) return { kind: "unreadable" };
  if (yearText !== undefined) {
    const digits = yearText.replace("'", "");
    const found = dayOf(digits.length === 2 ? 2000 + Number(digits) : Number(digits), monthNumber, day);
    return found === undefined ? { kind: "impossible" } : { kind: "day", day: found };
  }
  const today = now.toPlainDate();
  const thisYear = dayOf(now.year, monthNumber, day);
  if (thisYear !== undefined && !isAfter(thisYear, today)) return { kind: "day", day: thisYear };
  const lastYear = dayOf(now.year - 1, monthNumber, day);
  const candidates = [lastYear, thisYear].filter((candidate) => candidate !== undefined);
  if (candidates.length === 0) return { kind: "impossible" };
  return thisYear === undefined ? { kind: "impossible" } : { kind: "ambiguous", candidates };
}

/** A weekday that disagrees with its date: it may be the date, or that weekday near it. */
function agreeing(name: string | undefined, found: FoundDay): FoundDay {
  if (name === undefined || found.kind === "impossible" || found.kind === "unreadable") return found;
  const wanted = weekdayNumber(name);
  const given = found.kind === "day" ? [found.day] : found.candidates;
  const right = given.filter(({ dayOfWeek }) => dayOfWeek === wanted);
  const [only] = right;
  if (right.length === 1 && only !== undefined) return { kind: "day", day: only };
  return { kind: "ambiguous", candidates: sorted([...given, ...given.map((day) => nearest(day, wanted))]) };
}

function nearest(day: Day, weekday: number): Day {
  const ahead = (weekday - day.dayOfWeek + 7) % 7;
  return day.add({ days: ahead > 3 ? ahead - 7 : ahead });
}

/** A bare weekday may be the last one or the next one; "scorso" and "prossimo" say which. */
function readWeekday([, before, name, after]: RegExpExecArray, now: Temporal.ZonedDateTime): FoundDay {
  const today = now.toPlainDate();
  const wanted = weekdayNumber(name);
  const daysBack = (today.dayOfWeek - wanted + 7) % 7;
  const last = today.subtract({ days: daysBack === 0 ? 7 : daysBack });
  const next = today.add({ days: 7 - daysBack });
  if (before !== undefined || after?.startsWith("scors") || after?.startsWith("passat"))
    return { kind: "day", day: last };
  if (after !== undefined) return { kind: "day", day: next };
  return { kind: "ambiguous", candidates: daysBack === 0 ? [last, today, next] : [last, next] };
}

/** A span of days: which of its ends is meant is asked. */
function readSpan([, from, to, m, y]: RegExpExecArray, now: Temporal.ZonedDateTime): FoundDay {
  const ends = [from, to].map((day) => dayAt(day, monthNumber(m), y, now));
  const wrong = ends.find(({ kind }) => kind === "impossible" || kind === "unreadable");
  const days = ends.flatMap((end) => (end.kind === "day" ? [end.day] : end.kind === "ambiguous" ? end.candidates : []));
  return wrong ?? { kind: "ambiguous", candidates: sorted(days) };
}

/** "il 18": this month's when it is not ahead; ahead, it may be last month's, and is asked. */
function readDayOfMonth([, text]: RegExpExecArray, now: Temporal.ZonedDateTime): FoundDay {
  const today = now.toPlainDate();
  const before = today.subtract({ months: 1 });
  const thisMonth = dayOf(today.year, today.month, Number(text));
  if (thisMonth !== undefined && !isAfter(thisMonth, today)) return { kind: "day", day: thisMonth };
  const candidates = [dayOf(before.year, before.month, Number(text)), thisMonth].filter((day) => day !== undefined);
  return candidates.length === 0 ? { kind: "unreadable" } : { kind: "ambiguous", candidates };
}

/** The days in order, each once. */
export function sorted(days: readonly Day[]): readonly Day[] {
  const inOrder = [...days].sort(compareDays);
  return inOrder.filter((day, index) => {
    const before = inOrder[index - 1];
    return before === undefined || !isSameDay(day, before);
  });
}
