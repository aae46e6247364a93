// SPDX-License-Identifier: EUPL-1.2
import { readBodies } from "../bodies/bodies.ts";
import { readDays } from "../days/day.ts";
import { daysOfVague } from "../days/days-of-vague.ts";
import { daysOf } from "../days/find-day.ts";
import { linesIn } from "../engine/way.ts";
import { papersOfAMeeting } from "../words/paper-words.ts";
import {
  type MeetingReference,
  numberOfAMeeting,
  type ReferenceContext,
  theirLast,
  wholeNumber,
} from "./meeting-reference.ts";

/**
 * The meeting that the words beside a file mean: "verbale del 13 luglio", "prot. n. 1 dell'incontro con Impruneta", "3".
 * Undefined when they name none. The number of an act is no meeting's. Pure.
 */
export function referenceOfFiles(line: string, { now, register }: ReferenceContext): MeetingReference | undefined {
  const text = withoutPaper(line.replace(/^\s*\//u, ""));
  const number = numberOfAMeeting(text) ?? wholeNumber(text);
  if (number !== undefined) return { ...theirLast, number };
  const { reading, rest } = readDays(text, now);
  const days =
    reading.kind === "none" ? [] : reading.kind === "unreadable" ? daysOfVague(reading.text, now) : daysOf(reading);
  const { bodies } = readBodies(rest, register);
  return days.length + bodies.length === 0 ? undefined : { ...theirLast, days, bodies };
}

const paper = new RegExp(
  `(?<!\\p{L})(?:${linesIn(papersOfAMeeting).join("|")})(?:\\s+(?:firmato|firmata|firmati|definitivo|definitiva))?(?=\\s+(?:dell'|(?:del|della|di|con)(?!\\p{L})))(?:\\s+(?:di|con)(?!\\p{L}))?`,
  "giu",
);

/** Whether a line says first what a meeting left behind: a file beside it is that, and tells no meeting. Pure. */
export function namesPaper(line: string): boolean {
  const place = line.search(paper);
  return place >= 0 && /^\s*(?:ecco\s+)?(?:(?:il|lo|la|i|gli|le)\s+)?$/iu.test(line.slice(0, place));
}

/** "Il verbale del 13 luglio", "le foto di Fiesole": of the meeting of that day, and with that body. */
function withoutPaper(text: string): string {
  return text.replace(paper, "incontro con ").replace(/incontro con \s*(?=del)/giu, "incontro ");
}
