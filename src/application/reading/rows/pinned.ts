// SPDX-License-Identifier: EUPL-1.2
import { type Day, isSameDay } from "#domain/day.ts";
import { inNumbers } from "../days/named.ts";
import { readable } from "../engine/fold.ts";
import type { Span } from "../engine/source.ts";
import { type LineContext, readMeetingLine } from "../meeting-line.ts";

/** The line with its day in numbers, where what stands around it says which it is: it is read so without that too. */
export function pinned(line: string, around: LineContext, alone: LineContext): string {
  const { day, spans } = readMeetingLine(line, around);
  if (day.kind !== "day") return line;
  const plain = readMeetingLine(line, alone).day;
  if (plain.kind === "day" && isSameDay(plain.day, day.day)) return line;
  return onDay(line, spans.day, day.day);
}

/** The line with its day, wherever it is told, in numbers. */
export function onDay(line: string, [first, ...others]: readonly Span[], day: Day): string {
  if (first === undefined) return line;
  const text = readable(line);
  const rest = others.reduceRight((told, { start, end }) => `${told.slice(0, start)}${told.slice(end)}`, text);
  return `${rest.slice(0, first.start)}${inNumbers(day)}${rest.slice(first.end)}`;
}
