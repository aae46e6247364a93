import { fold } from "../engine/fold.ts";
import { takeOut } from "../engine/take-out.ts";
import { type PartOfTheClock, partsOfTheClock } from "../words/day-words.ts";

export type HourRead = {
  /** "HH:MM"; what was told where it is no hour of the day ("ore 25") or may be two ("3:00 / 15:00"). */
  readonly hour?: string;
  /** The text without the hours, a comma in the place of each. */
  readonly rest: string;
};

const minutes = "(?:[:.,](\\d{2})|\\s+e\\s+(mezzo|mezza|un\\s+quarto|tre\\s+quarti|15|30|45))?";
const ending = "(?:\\s*(?:-|(?:fino\\s+)?alle|to)\\s*\\d{1,2}(?:[:.]\\d{2})?)?";
const part = "(?:\\s*(am|pm)|\\s+(?:di|del|della)\\s+(?:mattina|mattino|pomeriggio|sera|notte))?";
const edge = "(?![\\p{L}\\p{N}]|[/.:,-]\\p{N})";

/** They name their hour; midnight may be of this day or of the next, and is asked. */
const noon = /(?<!\p{L})(?:a\s+)?mezzogiorno(?:\s+e\s+(mezz[oa]))?(?!\p{L})/gu;
const midnight = /(?<!\p{L})(?:a\s+)?mezzanotte(?!\p{L})/gu;

/** From 1: "alle nove". */
const hoursInWords = "una due tre quattro cinque sei sette otto nove dieci undici dodici".split(" ");
const inWords = new RegExp(
  `(?<=(?<![\\p{L}])(?:alle|dalle|verso le|ore)\\s)(?:${hoursInWords.join("|")})(?!\\p{L})`,
  "gu",
);

const forms = [
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?:dalle|alle|verso\\s+le|per\\s+le)\\s*(?:ore\\s*)?|ore\\s*|at\\s+|h\\.?\\s*|all')(\\d{1,2})${minutes}${ending}${part}${edge}`,
    "gu",
  ),
  new RegExp(`(?<![\\p{L}\\p{N}/.:-])(\\d{1,2}):(\\d{2})()${ending}${part}${edge}`, "gu"),
];

/** "18/6 10.30": with a day beside it, what no day could be is an hour. */
const formBesideADay = new RegExp(`(?<![\\p{L}\\p{N}/.:-])(\\d{1,2})\\.(\\d{2})()()${edge}`, "gu");

/** The hour that a text tells; the first of two in "dalle 10 alle 12". */
export function readHour(text: string): HourRead {
  const inDigits = withHoursInDigits(text);
  const folded = fold(inDigits);
  const told = partsOfTheClock.filter(({ words }) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "u").test(folded));
  return readForms(inDigits, forms, told.length === 1 ? told[0] : undefined);
}

/** As `readHour`, for a text whose day was found. */
export function readHourBesideADay(text: string): HourRead {
  return readForms(text, [formBesideADay], undefined);
}

function readForms(text: string, patterns: readonly RegExp[], part: PartOfTheClock | undefined): HourRead {
  let rest = text;
  const hours: string[] = [];
  for (const pattern of patterns) {
    const found = takeOut(rest, pattern, (match) => toHour(match, part));
    rest = found.rest;
    hours.push(...found.taken.map(({ value }) => value));
  }
  const atNoon = takeOut(rest, noon, ([, half]) => (half === undefined ? "12:00" : "12:30"));
  const atMidnight = takeOut(atNoon.rest, midnight, ([words]) => words);
  rest = atMidnight.rest;
  hours.push(...[...atNoon.taken, ...atMidnight.taken].map(({ value }) => value));
  const different = [...new Set(hours)];
  return { rest, ...(different.length === 0 ? {} : { hour: different.join(" / ") }) };
}

function toHour(match: RegExpExecArray, part: PartOfTheClock | undefined): string {
  const [typed, hoursText = "", digits, words, suffix] = match;
  const hours = Number(hoursText);
  const minutes = digits ?? minutesInWords(words);
  if (hours > 23 || Number(minutes) > 59) return typed;
  const asTold = `${hoursText.padStart(2, "0")}:${minutes}`;
  if (hours === 0 || hours >= 12 || suffix === "am") return asTold;
  const later = `${hours + 12}:${minutes}`;
  if (suffix === "pm") return later;
  if (part === undefined) return hours > 6 || hoursText.length > 1 ? asTold : `${asTold} / ${later}`;
  if (part.isMorning) return asTold;
  return hours >= part.from && hours <= part.to ? later : `${asTold} / ${later}`;
}

function withHoursInDigits(text: string): string {
  let result = "";
  let from = 0;
  for (const { 0: word, index } of fold(text).matchAll(inWords)) {
    result += text.slice(from, index) + String(hoursInWords.indexOf(word) + 1);
    from = index + word.length;
  }
  return result + text.slice(from);
}

function minutesInWords(words = ""): string {
  if (words.startsWith("mezz")) return "30";
  if (words.startsWith("un")) return "15";
  if (words.startsWith("tre")) return "45";
  return words === "" ? "00" : words;
}
