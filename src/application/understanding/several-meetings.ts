import type { Temporal } from "temporal-polyfill";
import type { BodyRegister } from "#domain/body.ts";
import { type MeetingReading, readMeetingLine } from "./meeting-line.ts";
import { patternInside, patternOf, sayingOf } from "./saying.ts";
import { waysOfHeadingMeetings, waysOfNamingAMeeting } from "./telling-words.ts";

type Context = { readonly now: Temporal.ZonedDateTime; readonly register: BodyRegister };

const heading = patternOf(waysOfHeadingMeetings);
const meeting = patternInside(waysOfNamingAMeeting);
/** More lines than people tell meetings in. */
const mostLines = 40;
const betweenMeetings = /\n+|;\s*|\.\s+(?=\S)/u;
const betweenParts =
  /\n+|;\s*|\s\+\s|\.\s+(?=\S)|,\s*(?:(?:e|poi|mentre|invece|and)\s+)*|\s+(?:e\s+poi|e|ed|poi|mentre|and)\s+/u;

/**
 * The lines of a message that tells several meetings, each with its own day and its own bodies; none when it does not
 * surely tell several. Pure: `now` is given.
 */
export function severalMeetings(text: string, context: Context): readonly string[] {
  const rest = afterHeading(text);
  if (rest !== undefined) return severalMeetings(rest, context);
  const lines = split(text, betweenMeetings);
  if (areMeetings(lines, context)) return lines;
  const parts = split(text, betweenParts);
  const grouped = groupsOf(parts, context);
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

/** The parts joined so that each begins, or each ends, with a day; none when two meetings would share one. */
function groupsOf(parts: readonly string[], context: Context): readonly string[] {
  const hasDay = parts.map((part) => readMeetingLine(part, context).day.kind !== "none");
  if (hasDay.filter(Boolean).length < 2) return [];
  const groups: string[][] = [];
  const isDayFirst = hasDay[0] === true;
  let current: string[] = [];
  parts.forEach((part, at) => {
    if (isDayFirst && hasDay[at] && current.length > 0) {
      groups.push(current);
      current = [];
    }
    current.push(part);
    if (!isDayFirst && hasDay[at]) {
      groups.push(current);
      current = [];
    }
  });
  if (current.length > 0) groups.push(current);
  const isOne = (group: readonly string[]) => group.filter((part) => meeting.test(sayingOf(part))).length < 2;
  return groups.every(isOne) ? groups.map((group) => group.join(", ")) : [];
}

function areMeetings(lines: readonly string[], context: Context): boolean {
  if (lines.length < 2 || lines.length > mostLines) return false;
  return lines.every((line) => isMeeting(readMeetingLine(line, context)));
}

function isMeeting({ day, bodies, doubts }: MeetingReading): boolean {
  const isNamed = bodies.length > 0 || doubts.some(({ candidates }) => candidates.length > 0);
  return day.kind !== "none" && isNamed && doubts.every(({ candidates }) => candidates.length > 0);
}
