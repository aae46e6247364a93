// SPDX-License-Identifier: EUPL-1.2
import { readBodies } from "./bodies/bodies.ts";
import { fold, readable } from "./engine/fold.ts";
import { patternInside, patternOf, sayingOf } from "./engine/saying.ts";
import { type LineContext, type MeetingReading, readMeetingLine } from "./meeting-line.ts";
import { inOneLine } from "./one-line.ts";
import { waysOfHeadingMeetings, waysOfNamingAMeeting } from "./words/telling-words.ts";

const heading = patternOf(waysOfHeadingMeetings);
const meeting = patternInside(waysOfNamingAMeeting);
/** More lines than people tell meetings in. */
const mostLines = 40;
const betweenMeetings = /\n+|;\s*|\.\s+(?=\S)/u;
const betweenParts =
  /;\s*|\s\+\s|\.\s+(?=\S)|,\s*(?:(?:e|poi|mentre|invece|and)\s+)*|(?<!\s)\s+(?:e\s+poi|e|ed|poi|mentre|and)\s+/gu;

/**
 * The lines of a message that tells several meetings, each with its own day and its own bodies; none when it does not
 * surely tell several. Pure: `now` is given.
 */
export function severalMeetings(text: string, context: LineContext): readonly string[] {
  const rest = afterHeading(text);
  if (rest !== undefined) return severalMeetings(rest, context);
  const lines = split(text, betweenMeetings);
  if (areMeetings(lines, context)) return lines;
  const grouped = groupsOf(inOneLine(text), context);
  return areMeetings(grouped, context) ? grouped : [];
}

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
  const { bodies, doubts } = readBodies(before, context.register);
  return bodies.length > 0 || doubts.some(({ candidates }) => candidates.length > 0) ? "last" : "first";
}

function areMeetings(lines: readonly string[], context: LineContext): boolean {
  if (lines.length < 2 || lines.length > mostLines) return false;
  return lines.every((line) => isMeeting(readMeetingLine(line, context)));
}

function isMeeting({ day, bodies, doubts }: MeetingReading): boolean {
  const isNamed = bodies.length > 0 || doubts.some(({ candidates }) => candidates.length > 0);
  return day.kind !== "none" && isNamed && doubts.every(({ candidates }) => candidates.length > 0);
}
