// SPDX-License-Identifier: EUPL-1.2
import { bodiesMeant, namesBodies, tellsBodies } from "./bodies/bodies.ts";
import { readDays } from "./days/day.ts";
import { hasNumbersAlone, monthOver, takeMonthForAll } from "./days/month-for-all.ts";
import { fold, readable } from "./engine/fold.ts";
import { patternAtStart, patternInside, patternOf, sayingOf } from "./engine/saying.ts";
import { sourceOf } from "./engine/source.ts";
import { type LineContext, type MeetingReading, readMeetingLine } from "./meeting-line.ts";
import { inOneLine } from "./one-line.ts";
import { pinned } from "./rows/pinned.ts";
import { hasSubject } from "./subject.ts";
import { numbers, partsOfTheClock } from "./words/day-words.ts";
import { countOfMeetings } from "./words/line-words.ts";
import { formsOf } from "./words/nouns.ts";
import {
  waysOfBeginningAnotherMeeting,
  waysOfHeadingMeetings,
  waysOfMeetingAgain,
  waysOfNamingAMeeting,
} from "./words/telling-words.ts";

/**
 * Each meeting in its own words; `isSure`: each is one of its own, and not one more way of telling of the same;
 * `isListed`: they stand below a heading.
 */
export type Several = { readonly lines: readonly string[]; readonly isSure: boolean; readonly isListed?: true };

type Splitting = (text: string, context: LineContext) => readonly string[];

const heading = patternOf(waysOfHeadingMeetings);
const meeting = patternInside(waysOfNamingAMeeting);
const begins = patternAtStart(`${waysOfBeginningAnotherMeeting} ${waysOfMeetingAgain}`);
const beginsSurely = patternAtStart(waysOfBeginningAnotherMeeting);
/** More lines than people tell meetings in. */
const mostLines = 40;
const betweenMeetings = /\n+|;\s*|\.\s+(?=\S)/u;
const betweenParts =
  /;\s*|\s\+\s|\.\s+(?=\S)|,\s*(?:(?:e|poi|mentre|invece|and)\s+)*|(?<!\s)\s+(?:e\s+poi|e|ed|poi|mentre|and)\s+/gu;
const betweenThoseOfADay =
  /\n+|;\s*|\.\s+(?=\S)|,\s*(?:(?:e|mentre|and)\s+)*|(?:(?<!\s)\s+|(?<=\n)[^\S\n]+)(?:(?:e|ed|mentre|and)\s+|(?=(?:poi|then)\s))/u;

/**
 * The meetings of a message that tells several, each with its day and its bodies; no lines when it does not tell
 * several. Told with days of their own; of one day, which is said once; with the same bodies on several days; or under
 * their number ("due riunioni ieri, una con Vaglia e una con Pelago"). Pure: `now` is given.
 */
export function severalMeetings(text: string, context: LineContext): Several {
  const { month: forAll, rest: without } = takeMonthForAll(sourceOf(text));
  if (forAll !== undefined) return ofMonth(forAll, cleanSigns(without.typed), context);
  const rest = belowHeading(text, context);
  if (rest !== undefined) {
    const isOver = context.month === undefined && hasNumbersAlone(fold(rest));
    const over = isOver ? monthOver(fold(text.slice(0, text.length - rest.length))) : undefined;
    const below = over === undefined ? severalMeetings(rest, context) : ofMonth(over, rest, context);
    const isSure = below.isSure && over === undefined && afterHeading(text) !== undefined;
    return { lines: withCommonSubject(below.lines, rest), isSure, isListed: true };
  }
  const told = [eachOnItsLine, groupedByDay].map((split) => split(text, context)).find(({ length }) => length > 1);
  if (told !== undefined) return { lines: told, isSure: true };
  const others = [counted, onEachDay].map((split) => split(text, context)).find(({ length }) => length > 1);
  return { lines: others ?? [], isSure: false };
}

/** Each with its day in that month, which is named for all of them. */
function ofMonth(month: number, text: string, context: LineContext): Several {
  const within = { ...context, month };
  const { lines } = severalMeetings(text, within);
  return { lines: lines.map((line) => pinned(line, within, context)), isSure: false };
}

const cleanSigns = (text: string) => text.replace(/^[\s,;:]+/u, "").replace(/\s*,(?:\s*,)+/gu, ",");

/** "Il 7 Signa, il 14 Fiesole: bozza": what is said after the last one, in one breath with them, is of all. */
function withCommonSubject(lines: readonly string[], text: string): readonly string[] {
  const [, subject] = /^[^:]*?(:\s+[^:]*)$/u.exec(lines.at(-1) ?? "") ?? [];
  const isInOneBreath = !/[\n;]/u.test(text) && lines.slice(0, -1).every((line) => !hasSubject(line));
  if (subject === undefined || !isInOneBreath || lines.length < 2) return lines;
  return lines.map((line, at) => (at < lines.length - 1 ? `${line}${subject}` : line));
}

const eachOnItsLine: Splitting = (text, context) => {
  const lines = split(text, betweenMeetings);
  return areMeetings(lines, context) ? lines : [];
};

const groupedByDay: Splitting = (text, context) => {
  const lines = groupsOf(inOneLine(text), context);
  return areMeetings(lines, context) ? lines : [];
};

function split(text: string, between: RegExp): readonly string[] {
  return text
    .split(between)
    .map((part) => part.replace(/^[\s\-*•–\d.)]*(?:[-*•–]|\d\))\s+/u, "").trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part) && !isHeading(part));
}

/** "Incontri:", "riunioni fatte:". */
function isHeading(part: string): boolean {
  return part.endsWith(":") && (/^\p{L}+:$/u.test(part) || heading.test(sayingOf(part)));
}

/** The text after a heading that says that meetings follow; undefined when it has none. */
export function afterHeading(text: string): string | undefined {
  const [begun, rest] = /^([^:]{3,80}):\s+(.+)$/su.exec(text)?.slice(1) ?? [];
  return begun !== undefined && heading.test(sayingOf(begun)) ? rest : undefined;
}

const anyHeading = /^(?<heading>[^:\n]{3,80})(?::\s+|\n+)(?=\S)/u;

/** The same, and the text after any words without a day and a body that stand over meetings with days of their own. */
export function belowHeading(text: string, context: LineContext): string | undefined {
  const known = afterHeading(text);
  if (known !== undefined) return known;
  const match = anyHeading.exec(text);
  const { heading: begun = "" } = match?.groups ?? {};
  if (match === null || text.includes("?") || isMeeting(readMeetingLine(begun, context))) return undefined;
  if (namesBodies(begun, context.register)) return undefined;
  const rest = text.slice(match[0].length);
  const isOver = [eachOnItsLine, groupedByDay].some((splitting) => splitting(rest, context).length > 1);
  return isOver ? rest : undefined;
}

/** Where a part of a text stands in it, and whether its day comes before its bodies, after them, or is not there. */
type Part = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly day: "first" | "last" | "";
};

/**
 * The parts of a text together so that each group begins, or each ends, with a day; none when two meetings would share
 * one, or when it is not said to which of two days a part belongs.
 */
function groupsOf(text: string, context: LineContext): readonly string[] {
  const parts = partsOf(text, context);
  const dated = parts.filter(({ day }) => day !== "");
  if (dated.length < 2) return [];
  const isDayFirst = dated.every(({ day }) => day === "first");
  if (!isDayFirst && dated.length < parts.length && dated.some(({ day }) => day === "first")) return [];
  const groups: Part[][] = [[]];
  for (const part of parts) {
    const current = groups.at(-1) ?? [];
    const isWhole = current.some(({ day }) => day !== "") && (!isDayFirst || part.day !== "");
    if (isWhole) groups.push([part]);
    else current.push(part);
  }
  const isOne = (group: readonly Part[]) => group.filter((part) => meeting.test(sayingOf(part.text))).length < 2;
  if (!groups.every(isOne)) return [];
  return groups.map((group) => text.slice(group[0]?.start ?? 0, group.at(-1)?.end ?? 0).trim());
}

function partsOf(text: string, context: LineContext): readonly Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const { index, 0: sign } of [...text.matchAll(betweenParts), { index: text.length, 0: "" }]) {
    const part = text.slice(start, index);
    if (/[\p{L}\p{N}]/u.test(part) && !isHeading(part.trim())) {
      parts.push({ text: part, start, end: index, day: placeOfTheDay(part, context) });
    }
    start = index + sign.length;
  }
  return parts;
}

function placeOfTheDay(part: string, context: LineContext): Part["day"] {
  const { day } = readMeetingLine(part, context);
  if (day.kind === "none") return "";
  const [told = ""] = day.text.split(" … ");
  const before = part.slice(0, Math.max(fold(readable(part)).indexOf(fold(told)), 0));
  return namesBodies(before, context.register) ? "last" : "first";
}

function areMeetings(lines: readonly string[], context: LineContext): boolean {
  if (lines.length < 2 || lines.length > mostLines) return false;
  return lines.every((line) => isMeeting(readMeetingLine(line, context)));
}

function isMeeting({ day, bodies, doubts }: MeetingReading): boolean {
  const isNamed = tellsBodies({ bodies, doubts });
  return (
    day.kind !== "none" &&
    isNamed &&
    doubts.every(({ candidates, isNewName }) => candidates.length > 0 || isNewName === true)
  );
}

/** "8/7 e 9/7 riunioni con Signa", "lunedì e martedì visto Vaglia": the same on each of them. */
const onEachDay: Splitting = (text, context) => {
  const { day, spans, bodies } = readMeetingLine(text, context);
  const [first, last] = [spans.day[0], spans.day.at(-1)];
  if (day.kind !== "ambiguous" || first === undefined || last === undefined || bodies.length === 0) return [];
  const words = readable(text);
  const told = words.slice(first.start, last.end);
  const count = spans.day.length > 1 ? spans.day.length : (told.match(/\d+/gu) ?? []).length;
  const gaps = spans.day.slice(1).map(({ start }, at) => words.slice(spans.day[at]?.end, start));
  const areTold = [...gaps, ...(gaps.length > 0 ? [] : [told])].every((gap) =>
    /\s(?:e|ed|and|che)\s/iu.test(` ${gap} `),
  );
  const areBeside = gaps.every((gap) => /^\s*,?\s*(?:e|ed|and|che)?\s*(?:poi|anche)?\s*(?:il|l'|the)?\s*$/iu.test(gap));
  const isBetween = /(?<!\p{L})(?:tra|fra|dal?|between|from)\s+(?:il\s+|l')?$/iu.test(words.slice(0, first.start));
  if (!areTold || !areBeside || isBetween || count !== day.candidates.length) return [];
  const rest = `${words.slice(0, first.start).replace(/(?<!\p{L})(?:il|l'|the)\s*$/iu, "")} ${words.slice(last.end)}`;
  const ofOne = rest.replace(countOfThem, " riunione ").replace(plural, " riunione").replace(/\s+/gu, " ").trim();
  return day.candidates.map((one) => `${one.day}/${one.month}/${one.year} ${ofOne}`);
};

const countOfThem = new RegExp(`(?<!\\p{L})(?:${countOfMeetings})(?!\\p{L})`, "iu");
const plural = new RegExp(`(?:^|\\s)(?:${formsOf("meeting").join("|")})(?!\\p{L})`, "iu");

const count = new RegExp(`(?<!\\p{L})(?:${countOfMeetings})(?!\\p{L})`, "u");
const ofTheDay = new RegExp(`(?<!\\p{L})(?:${partsOfTheClock.map(({ words }) => words).join("|")})(?!\\p{L})`, "u");
const eachOfThem = /^(?:un[oa]|l'altr[oa])\s+/iu;

/** "Due incontri ieri, uno con Vaglia e uno con Pelago": as many as are told, of one day. */
const counted: Splitting = (text, context) => {
  const match = count.exec(fold(readable(text)));
  if (match === null) return [];
  const { 0: words, index, groups } = match;
  const rest = `${text.slice(0, index)}, ${text.slice(index + words.length)}`;
  const ofTheirOwn = [eachOnItsLine, groupedByDay].map((way) => way(rest, context)).find(({ length }) => length > 1);
  if (ofTheirOwn !== undefined) return ofTheirOwn;
  const { reading } = readDays(rest, context.now);
  const parts = rest.split(/\s*[,;:]\s+|\s+(?:e|ed|and)\s+/u).filter((part) => namesBodies(part, context.register));
  const areTold = parts.every((part) => eachOfThem.test(part) || ofTheDay.test(fold(part)));
  const told = groups?.double === undefined ? numbers.indexOf(groups?.number ?? "") + 1 || Number(groups?.number) : 2;
  if (!areTold || parts.length !== told || reading.kind === "none") return [];
  const [day = ""] = reading.text.split(" … ");
  return parts.map((part) => `${day} riunione ${readDays(part.replace(eachOfThem, ""), context.now).rest}`);
};

/**
 * The lines of a message that tells several meetings of one day, the day said once ("ieri incontro con Vaglia e
 * riunione con Pelago"), each with that day; none when it does not. Pure: `now` is given.
 */
export function meetingsOfOneDay(text: string, context: LineContext): Several {
  const none = { lines: [], isSure: false };
  if (!text.includes("\n") && hasSubject(text)) return none;
  const segments: string[] = [];
  let isSure = true;
  for (const part of text.split(betweenThoseOfADay).filter((one) => /[\p{L}\p{N}]/u.test(one))) {
    const before = segments.at(-1);
    const saying = before === undefined ? "" : sayingOf(readDays(part, context.now).rest);
    const isAnother = begins.test(saying) && meeting.test(sayingOf(before ?? ""));
    if (isAnother && !beginsSurely.test(saying)) isSure = false;
    if (before === undefined || isAnother) segments.push(part);
    else segments[segments.length - 1] = `${before}, ${part}`;
  }
  if (segments.length < 2) return none;
  const readings = segments.map((line) => readMeetingLine(line, context));
  const days = readings.flatMap(({ day }) => (day.kind === "none" ? [] : [day.text]));
  const [day = ""] = days;
  if (days.length !== 1 || day.includes("…") || !areApart(readings)) return none;
  return { lines: segments.map((line, at) => (readings[at]?.day.kind === "none" ? `${day} ${line}` : line)), isSure };
}

/** Each with bodies of its own. */
function areApart(readings: readonly MeetingReading[]): boolean {
  const bodies = readings.map(bodiesMeant);
  const all = bodies.flat();
  return bodies.every((one) => one.length > 0) && new Set(all).size === all.length;
}
