// SPDX-License-Identifier: EUPL-1.2
import { bodiesMeant } from "../bodies/bodies.ts";
import { readDays } from "../days/day.ts";
import { patternAtStart, patternInside, sayingOf } from "../engine/saying.ts";
import { type LineContext, type MeetingReading, readMeetingLine } from "../meeting-line.ts";
import { hasSubject } from "../subject.ts";
import { waysOfBeginningAnotherMeeting, waysOfMeetingAgain, waysOfNamingAMeeting } from "../words/telling-words.ts";
import type { Several } from "./parts.ts";

const meeting = patternInside(waysOfNamingAMeeting);
const begins = patternAtStart(`${waysOfBeginningAnotherMeeting} ${waysOfMeetingAgain}`);
const beginsSurely = patternAtStart(waysOfBeginningAnotherMeeting);
const betweenThoseOfADay =
  /\n+|;\s*|\.\s+(?=\S)|,\s*(?:(?:e|mentre|and)\s+)*|(?:(?<!\s)\s+|(?<=\n)[^\S\n]+)(?:(?:e|ed|mentre|and)\s+|(?=(?:poi|then)\s))/u;

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
