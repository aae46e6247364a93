import type { Temporal } from "temporal-polyfill";
import { dayForms, sorted } from "./day-forms.ts";
import { months, wordsBeforeDays } from "./day-words.ts";
import { fold } from "./fold.ts";
import type { DayReading, FoundDay } from "./found-day.ts";

export type { DayReading } from "./found-day.ts";

export type DaysRead = {
  readonly reading: DayReading;
  /** "HH:MM", where an hour was told. */
  readonly hour?: string;
  /** The text with the days and hours taken out, a comma in the place of each. */
  readonly rest: string;
};

type Found = FoundDay & { readonly text: string };

const hourForms = [
  /(?<![\p{L}\p{N}])(?:(?:dalle|alle|ore|verso le|h)\s*|all')(\d{1,2})(?:[:.](\d{2}))?(?![\p{L}\p{N}]|[/.:-]\p{N})/gu,
  /(?<![\p{L}\p{N}/.:-])(\d{1,2}):(\d{2})(?![\p{L}\p{N}/.:-])/gu,
];

/** What is plainly a day that nobody can read: numbers with signs or letters among them, a month alone. */
const unreadableForms = [
  /(?<![\p{L}\p{N}])\d{1,4}\s?[/.-]\s?[\p{L}\p{N}][\p{L}\p{N}/.-]*/gu,
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${months.flatMap(([name = ""]) => [name]).join("|")})(?![\\p{L}\\p{N}])`, "gu"),
];

/**
 * The day and the hour that a text tells, and what is left of it. Two different days are asked, never chosen among.
 * Pure: `now` is given, and its zone is where days are.
 */
export function readDays(text: string, now: Temporal.ZonedDateTime): DaysRead {
  let rest = text.normalize("NFC");
  let hour: string | undefined;
  for (const pattern of hourForms) {
    const found = takeOut(rest, pattern, ([, hours, minutes]) => toHour(hours, minutes));
    rest = found.rest;
    hour ??= found.taken[0]?.value;
  }
  const days: Found[] = [];
  for (const { pattern, read } of dayForms) {
    const found = takeOut(rest, pattern, (match) => read(match, now));
    rest = found.rest;
    days.push(...found.taken.map(({ value, text }) => ({ ...value, text })));
  }
  for (const pattern of days.length === 0 ? unreadableForms : []) {
    const found = takeOut(rest, pattern, () => ({ kind: "unreadable" as const }));
    rest = found.rest;
    days.push(...found.taken.map(({ value, text }) => ({ ...value, text })));
  }
  return { reading: combine(days), ...(hour === undefined ? {} : { hour }), rest };
}

function toHour(hours = "", minutes = "00"): string | undefined {
  return Number(hours) < 24 && Number(minutes) < 60 ? `${hours.padStart(2, "0")}:${minutes}` : undefined;
}

type TakenOut<Value> = {
  readonly taken: readonly { readonly value: Value; readonly text: string }[];
  readonly rest: string;
};

/** Every match that `read` makes something of, and the text without them and the small words that lead to them. */
function takeOut<Value>(
  text: string,
  pattern: RegExp,
  read: (match: RegExpExecArray) => Value | undefined,
): TakenOut<Value> {
  const taken: { value: Value; text: string }[] = [];
  let rest = "";
  let from = 0;
  for (const match of fold(text).matchAll(pattern)) {
    const value = read(match);
    if (value === undefined) continue;
    const end = match.index + match[0].length;
    rest += `${withoutLeadingWords(text.slice(from, match.index))}, `;
    taken.push({ value, text: text.slice(match.index, end).trim() });
    from = end;
  }
  return { taken, rest: rest + text.slice(from) };
}

const leadingWords = new RegExp(`(?:^|(?<=[\\s,;]))(?:${wordsBeforeDays.join("|")})\\s*$`, "u");

function withoutLeadingWords(text: string): string {
  let kept = text;
  for (;;) {
    const match = leadingWords.exec(fold(kept));
    if (match === null) return kept;
    kept = kept.slice(0, match.index);
  }
}

/** One reading out of all the days found: the same day twice is one, anything else is a doubt. */
function combine(found: readonly Found[]): DayReading {
  const [first] = found;
  if (first === undefined) return { kind: "none" };
  if (found.length === 1) return first;
  const text = found.map((one) => one.text).join(" … ");
  const wrong = found.find(({ kind }) => kind === "impossible" || kind === "unreadable");
  if (wrong !== undefined) return wrong;
  const candidates = sorted(
    found.flatMap((one) => (one.kind === "day" ? [one.day] : one.kind === "ambiguous" ? one.candidates : [])),
  );
  const certain = sorted(found.flatMap((one) => (one.kind === "day" ? [one.day] : [])));
  const [only] = certain;
  const isOne = found.every((one) => one.kind === "day") && certain.length === 1;
  return isOne && only !== undefined ? { kind: "day", day: only, text } : { kind: "ambiguous", text, candidates };
}
