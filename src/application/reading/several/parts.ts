// SPDX-License-Identifier: EUPL-1.2
import { namesBodies, tellsBodies } from "../bodies/bodies.ts";
import { fold, readable } from "../engine/fold.ts";
import { type LineContext, readMeetingLine } from "../meeting-line.ts";
import type { MeetingReading } from "../meeting-reading.ts";
import { once } from "../once.ts";
import type { Left } from "../rows/row.ts";

/**
 * Each meeting in its own words; `isSure`: each is one of its own, and not one more way of telling of the same;
 * `isListed`: they stand below a heading; `isCounted`: which says how many they are, and nothing else but of what;
 * `left`: what else stands among them.
 */
export type Several = {
  readonly lines: readonly string[];
  readonly isSure: boolean;
  readonly isListed?: true;
  readonly isCounted?: boolean;
  readonly left?: readonly Left[];
};

/** The meetings of a text, each in its own words; fewer than two where it does not part so. */
export type Splitting = (text: string, context: LineContext) => readonly string[];

/** More lines than people tell meetings in. */
const mostLines = 40;
const betweenParts =
  /;\s*|\s\+\s|\.\s+(?=\S)|,\s*(?:(?:e|poi|mentre|invece|and)\s+)*|(?<!\s)(?!(?<=(?<!\p{L})tutt[ie])\s+e\s+(?:due|tre)(?!\p{L}))\s+(?:e\s+poi|e|ed|poi|mentre|and)\s+|(?<=(?<!\p{L})\p{Lu}\p{L}+)\s(?=(?:\d{1,2}\/\d{1,2}(?:\/\d{2,4})?|mattina|pomeriggio|sera)\s(?:con\s)?\p{Lu})/gu;

/** Where a part of a text stands in it, and whether its day comes before its bodies, after them, or is not there. */
export type Part = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly day: "first" | "last" | "";
  /** The sign or the words that part it from the one before, folded. */
  readonly after: string;
};

/** The parts of a text, each with its place in it. */
export function partsOf(text: string, context: LineContext): readonly Part[] {
  return once("parts", text, context, () => partsIn(text, context));
}

function partsIn(text: string, context: LineContext): readonly Part[] {
  const parts: Part[] = [];
  let start = 0;
  let after = "";
  for (const { index, 0: sign } of [...text.matchAll(betweenParts), { index: text.length, 0: "" }]) {
    const part = text.slice(start, index);
    if (/[\p{L}\p{N}]/u.test(part)) {
      parts.push({ text: part, start, end: index, day: placeOfTheDay(part, context), after });
    }
    start = index + sign.length;
    after = fold(sign);
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

/** Whether each of them has a day and its bodies, and nothing else is to be asked of these. */
export function areMeetings(lines: readonly string[], context: LineContext): boolean {
  if (lines.length < 2 || lines.length > mostLines) return false;
  return lines.every((line) => isMeeting(readMeetingLine(line, context)));
}

/** Of two days in a line it may be one of two meetings. */
function isMeeting({ day, bodies, doubts }: MeetingReading): boolean {
  const isOfOneDay = day.kind !== "none" && !(day.kind === "ambiguous" && day.text.includes(" … "));
  return isOfOneDay && tellsBodies({ bodies, doubts }) && doubts.every(isKnown);
}

const isKnown = ({ candidates, isNewName }: MeetingReading["doubts"][number]) =>
  candidates.length > 0 || isNewName === true;
