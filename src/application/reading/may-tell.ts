// SPDX-License-Identifier: EUPL-1.2
import { tellsBodies } from "./bodies/bodies.ts";
import { fold } from "./engine/fold.ts";
import { patternInside, sayingOf } from "./engine/saying.ts";
import { type LineContext, readMeetingLine } from "./meeting-line.ts";
import type { MeetingReading } from "./meeting-reading.ts";
import { placeWords } from "./words/place-words.ts";
import { waysOfHavingBeenThere } from "./words/telling-words.ts";

const wentThere = patternInside(waysOfHavingBeenThere);
const company = /(?:^|\s)(?:con|with)\s/iu;

/** Whether somebody is told of with "con". */
export function isInCompany(text: string): boolean {
  return company.test(text);
}

/**
 * A body is named, or the day of a meeting like the last, or a day and whoever it may be: one that is known ("ieri siamo
 * stati a Vaglia"), or in company one that nobody knows ("ieri con il Consorzio Alfa").
 */
export function mayTellMeeting(line: string, context: LineContext): boolean {
  const { bodies, day, doubts, like } = readMeetingLine(line, context);
  const isDay = day.kind === "day" || day.kind === "ambiguous";
  const isLikeLast = like !== undefined && (isDay || like.days !== undefined);
  const mayBeThere = isInCompany(line) ? doubts.length > 0 : tellsBodies({ bodies, doubts });
  const isOfADay = isDay || wentThere.test(sayingOf(line));
  return bodies.length > 0 || isLikeLast || (isOfADay && mayBeThere);
}

/**
 * "Domani porto i fascicoli a Scandicci": what somebody does somewhere. Words that nobody knows, of more than one, and
 * after them bodies that are only where.
 */
export function isErrand({ bodies, doubts, day }: MeetingReading): boolean {
  const named = doubts.findIndex(({ candidates }) => candidates.length > 0);
  const isWhere = (doubt: MeetingReading["doubts"][number]) =>
    doubt.candidates.length === 0 || placeWords.has(fold(doubt.text).split(/[\s']/u, 1)[0] ?? "");
  const isDone = ({ text, stands }: MeetingReading["doubts"][number]) =>
    stands === undefined && /^\p{Ll}+\s\p{L}/u.test(text);
  return (
    day.kind !== "none" &&
    bodies.length === 0 &&
    doubts.slice(0, Math.max(named, 0)).some(isDone) &&
    doubts.every(isWhere)
  );
}
