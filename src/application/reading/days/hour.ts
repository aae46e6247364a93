// SPDX-License-Identifier: EUPL-1.2
import { rewritten, type Source, type Span } from "../engine/source.ts";
import { type Taken, takeOut } from "../engine/take-out.ts";
import { numbers, type PartOfTheClock, partsOfTheClock } from "../words/day-words.ts";

export type HourRead = {
  /** "HH:MM"; what was told where it is no hour of the day ("ore 25") or may be two ("3:00 / 15:00"). */
  readonly hour?: string;
  /** Where it was told. */
  readonly spans: readonly Span[];
  /** The text without the hours, a comma in the place of each. */
  readonly rest: Source;
};

const pastTheHour =
  "e\\s+(?:mezzo|mezza|un\\s+quarto|tre\\s+quarti|15|30|45|dieci|quindici|venti|trenta|quaranta|quarantacinque)|meno\\s+(?:un\\s+quarto|dieci|venti)";
const minutes = `(?:[:.,](\\d{2})|\\s+(${pastTheHour}))?`;
const ending = `(?:\\s*(?:-|(?:fino\\s+)?alle|to)\\s*(?:ore\\s*)?\\d{1,2}(?:[:.]\\d{2}|\\s+(?:${pastTheHour}))?)?`;
/** "2:30 PM-3:30 PM": its own part of the day, before the hour at which it ends. */
const ownPart = "(?:\\s?(am|pm)(?=\\s*-\\s*\\d))?";
const part = "(?:\\s*(am|pm)|\\s+(?:di|del|della)\\s+(?:mattina|mattino|pomeriggio|sera|notte))?";
const edge = "(?![\\p{L}\\p{N}]|[/.:,-]\\p{N})";

const tens = new Map([
  ...numbers.map((word, at) => [word, String(at + 1)] as const),
  ["quaranta", "40"],
  ["quarantacinque", "45"],
] as const);

/** They name their hour; midnight may be of this day or of the next, and is asked. */
const noon = /(?<!\p{L})(?:a\s+)?mezzogiorno(?:\s+e\s+(mezz[oa]))?(?!\p{L})/gu;
const midnight = /(?<!\p{L})(?:a\s+)?mezzanotte(?!\p{L})/gu;

/** From 1: "alle nove". */
const hoursInWords = ["una", ...numbers.slice(1, 23)];
const inWords = new RegExp(
  `(?<=(?<![\\p{L}])(?:alle|dalle|verso le|ore)\\s)(?:${[...hoursInWords].reverse().join("|")})(?!\\p{L})`,
  "gu",
);

/** "6/8 11-12 riunione": right after a date, from an hour to a later one. */
const spanAfterADate = new RegExp(
  `(?<=(?<![\\p{N}/.-])\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?,?\\s)(?<from>\\d{1,2})(?:[:.](\\d{2}))?()()()\\s?-\\s?(?<to>\\d{1,2})(?:[:.]\\d{2})?${edge}`,
  "gu",
);
const isBackwards = ({ groups }: RegExpExecArray) =>
  groups?.from !== undefined && Number(groups.from) >= Number(groups.to);

const forms = [
  spanAfterADate,
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?:dalle|alle|verso\\s+le|per\\s+le)\\s*(?:ore\\s*)?|ore\\s*|at\\s+|h\\.?\\s*|all')(\\d{1,2})${minutes}${ownPart}${ending}${part}${edge}`,
    "gu",
  ),
  new RegExp(`(?<![\\p{L}\\p{N}/.:+-])(\\d{1,2}):(\\d{2})()${ownPart}${ending}${part}${edge}`, "gu"),
  // "10am - 11am".
  new RegExp(
    `(?<![\\p{L}\\p{N}/.:+-])(\\d{1,2})()()\\s?(am|pm)(?:\\s?-\\s?\\d{1,2}(?::\\d{2})?\\s?[ap]m)?()${edge}`,
    "gu",
  ),
];

/** "18/6 10.30": with a day beside it, what no day could be is an hour. */
const formBesideADay = new RegExp(`(?<![\\p{L}\\p{N}/.:-])(\\d{1,2})\\.(\\d{2})()()()${edge}`, "gu");

const clocks = partsOfTheClock.map((part) => ({
  part,
  pattern: new RegExp(`(?<!\\p{L})(?:${part.words})(?!\\p{L})`, "u"),
}));

/** The hour that a text tells; the first of two in "dalle 10 alle 12". */
export function readHour(text: Source): HourRead {
  const inDigits = withHoursInDigits(text);
  const told = clocks.filter(({ pattern }) => pattern.test(inDigits.folded)).map(({ part }) => part);
  const read = readForms(inDigits, forms, told.length === 1 ? told[0] : undefined);
  return { ...read, spans: read.spans.map(({ start, end }) => ({ start, end: endOfWord(text.folded, end) })) };
}

/** An hour in words is longer than in digits. */
function endOfWord(folded: string, end: number): number {
  return end + (/^\p{L}*/u.exec(folded.slice(end))?.[0].length ?? 0);
}

/** As `readHour`, for a text whose day was found. */
export function readHourBesideADay(text: Source): HourRead {
  return readForms(text, [formBesideADay], undefined);
}

function readForms(text: Source, patterns: readonly RegExp[], part: PartOfTheClock | undefined): HourRead {
  let rest = text;
  const found: Taken<string>[] = [];
  for (const pattern of patterns) {
    const ofForm = takeOut(rest, pattern, (match) => (isBackwards(match) ? undefined : toHour(match, part)));
    rest = ofForm.rest;
    found.push(...ofForm.taken);
  }
  const atNoon = takeOut(rest, noon, ([, half]) => (half === undefined ? "12:00" : "12:30"));
  const atMidnight = takeOut(atNoon.rest, midnight, ([words]) => words);
  rest = atMidnight.rest;
  found.push(...atNoon.taken, ...atMidnight.taken);
  const different = [...new Set(found.map(({ value }) => value))];
  return {
    rest,
    spans: found.map(({ start, end }) => ({ start, end })),
    ...(different.length === 0 ? {} : { hour: different.join(" / ") }),
  };
}

function toHour(match: RegExpExecArray, part: PartOfTheClock | undefined): string {
  const [typed, hoursText = "", digits, words, own, last] = match;
  const suffix = own ?? last;
  const isBefore = words?.startsWith("meno") === true;
  const told = Number(hoursText);
  // "L'una meno un quarto".
  const hours = !isBefore ? told : told === 1 ? 12 : (told + 23) % 24;
  const minutes = digits ?? minutesInWords(words?.replace(/^(?:e|meno)\s+/u, ""), isBefore);
  if (told > 23 || Number(minutes) > 59) return typed;
  const asTold = `${String(hours).padStart(2, "0")}:${minutes}`;
  if (hours === 0 || hours >= 12 || suffix === "am") return asTold;
  const later = `${hours + 12}:${minutes}`;
  if (suffix === "pm") return later;
  if (part === undefined) return hours > 6 || hoursText.length > 1 ? asTold : `${asTold} / ${later}`;
  if (part.isMorning) return asTold;
  return hours >= part.from && hours <= part.to ? later : `${asTold} / ${later}`;
}

function withHoursInDigits(text: Source): Source {
  let result = text;
  for (const { 0: word, index } of text.folded.matchAll(inWords)) {
    result = rewritten(result, { start: index, end: index + word.length }, String(hoursInWords.indexOf(word) + 1));
  }
  return result;
}

/** `isBefore`: they are short of the hour. */
function minutesInWords(words = "", isBefore = false): string {
  if (isBefore) return String(60 - Number(minutesInWords(words)));
  if (words.startsWith("mezz")) return "30";
  if (words.startsWith("un")) return "15";
  if (words.startsWith("tre ")) return "45";
  const told = tens.get(words);
  if (told !== undefined) return told;
  return words === "" ? "00" : words;
}
