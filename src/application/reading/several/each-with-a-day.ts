// SPDX-License-Identifier: EUPL-1.2
import { sayingOf } from "../engine/saying.ts";
import type { LineContext } from "../meeting-line.ts";
import { namesAMeeting } from "../names-a-meeting.ts";
import { inOneLine } from "../one-line.ts";
import { areMeetings, type Part, partsOf, type Splitting } from "./parts.ts";

const betweenMeetings = /\n+|;\s*|\.\s+(?=\S)/u;

/** Each on a line, or in a sentence, of its own. */
export const eachOnItsLine: Splitting = (text, context) => {
  const lines = split(text, betweenMeetings);
  return areMeetings(lines, context) ? lines : [];
};

/** Each with a day, before its bodies or after them, anywhere in the text. */
export const groupedByDay: Splitting = (text, context) => {
  const lines = groupsOf(inOneLine(text), context);
  return areMeetings(lines, context) ? lines : [];
};

function split(text: string, between: RegExp): readonly string[] {
  return text
    .split(between)
    .map((part) => part.replace(/^[\s\-*•–\d.)]*(?:[-*•–]|\d\))\s+/u, "").trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}

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
  const isOne = (group: readonly Part[]) => group.filter((part) => namesAMeeting(sayingOf(part.text))).length < 2;
  if (!groups.every(isOne)) return [];
  return groups.map((group) => text.slice(group[0]?.start ?? 0, group.at(-1)?.end ?? 0).trim());
}
