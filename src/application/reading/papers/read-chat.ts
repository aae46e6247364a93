// SPDX-License-Identifier: EUPL-1.2
import { readDays } from "../days/day.ts";
import { type LineContext, type MeetingReading, readMeetingLine } from "../meeting-line.ts";
import { readTelling } from "../telling.ts";
import { writtenLine } from "./written-line.ts";

/** "[19/07/21, 18:02] Anna: …", "19/07/21, 18:02 - Anna: …": how a chat that was saved begins each message. */
const header =
  /^\s*\[?(?<day>\d{1,2}[/.]\d{1,2}[/.]\d{2,4}),?\s\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\]?\s?(?:[-–]\s)?[^:\n]{1,40}:\s?(?<said>.*)$/u;

type Said = { readonly text: string; readonly reading: MeetingReading; readonly tells: boolean };

/**
 * The meetings that the messages of a saved chat tell, each as of the day on which it was written; of one that is told in
 * several messages, what they say together. None where they tell none; undefined for any other text. Pure.
 */
export function readChat(text: string, given: LineContext): readonly string[] | undefined {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  if (lines.length === 0 || !header.test(lines[0] ?? "")) return undefined;
  const messages: { day: string; said: string }[] = [];
  for (const line of lines) {
    const { day, said = "" } = header.exec(line)?.groups ?? {};
    const last = messages.at(-1);
    if (day !== undefined) messages.push({ day, said });
    else if (last !== undefined) last.said += ` ${line.trim()}`;
  }
  const said = messages.map(({ day, said: one }) => saidOn(day, one, given));
  const told = said.filter(({ tells }) => tells);
  const whole = told.filter(({ reading }) => reading.day.kind === "day" && namedIn(reading).length > 0);
  if (whole.length > 0) return whole.map(({ reading }) => lineOf(reading, namedIn(reading), given));
  const [only, ...others] = told.filter(({ reading }) => reading.day.kind === "day");
  const bodies = [...new Set(said.flatMap(({ reading }) => namedIn(reading)))];
  if (only === undefined || others.length > 0 || bodies.length === 0) return [];
  return [lineOf(only.reading, bodies, given)];
}

function saidOn(day: string, text: string, given: LineContext): Said {
  const { reading: written } = readDays(day, given.now);
  const now =
    written.kind === "day"
      ? written.day.toZonedDateTime({ timeZone: given.now.timeZoneId, plainTime: "23:00" })
      : given.now;
  const context = { ...given, now, known: new Map() };
  return { text, reading: readMeetingLine(text, context), tells: readTelling(text, context)?.kind === "log" };
}

function namedIn({ bodies, doubts }: MeetingReading) {
  return [...bodies, ...doubts.flatMap(({ candidates }) => (candidates.length === 1 ? candidates : []))];
}

function lineOf(reading: MeetingReading, bodies: MeetingReading["bodies"], context: LineContext): string {
  const { day, hour, place, mode, evidence, subject } = reading;
  return writtenLine(
    { day: day.kind === "day" ? [day.day] : [], hour, bodies, others: [], place, mode, evidence, subject },
    context,
  );
}
