// SPDX-License-Identifier: EUPL-1.2
import { type Day, isAfter } from "#domain/day.ts";
import { weekdayNamed } from "../days/named.ts";
import { tenseOf } from "../days/tense.ts";
import { fold } from "../engine/fold.ts";
import { type LineContext, readMeetingLine } from "../meeting-line.ts";
import type { MeetingReading } from "../meeting-reading.ts";
import { onDay } from "../rows/row.ts";

/**
 * The lines of several meetings, where a day that may be of several months or weeks is that of the one told beside it:
 * "lunedì Vaglia, martedì Signa". Others are as they were. Pure: `now` is given.
 */
export function inSequence(lines: readonly string[], context: LineContext): readonly string[] {
  const told: string[] = [];
  let tense = context.tense;
  for (const [at, line] of lines.entries()) {
    tense = tenseOf(line) ?? tense;
    const { day, spans } = readMeetingLine(line, context);
    const beside = [told.at(-1), lines[at + 1]].flatMap((one) => dayOf(one, context));
    const isOpen = day.kind === "ambiguous" && day.candidates.length > 1 && !day.text.includes(" … ");
    const next = tenseOf(line) === undefined ? after(day, dayOf(told.at(-1), context), context) : undefined;
    const meant = next ?? (isOpen ? oneBeside(day, beside, tense, context) : undefined);
    told.push(meant === undefined ? line : onDay(line, spans.day, meant));
  }
  return told;
}

function dayOf(line: string | undefined, context: LineContext): readonly Day[] {
  const { day } = line === undefined ? { day: undefined } : readMeetingLine(line, context);
  return day?.kind === "day" ? [day.day] : [];
}

/**
 * A weekday alone, after a day of its own: beside one ahead, where it is not ahead for sure, the one of the same week, or
 * else the next; beside one gone by, more than a week before it, the first after that.
 */
function after(day: MeetingReading["day"], [before]: readonly Day[], { now }: LineContext): Day | undefined {
  const today = now.toPlainDate();
  const weekday = day.kind === "none" ? 0 : weekdayNamed(fold(day.text));
  if (weekday === 0 || before === undefined) return undefined;
  const near = mondayOf(before).add({ days: weekday - 1 });
  const isAhead = day.kind === "day" && isAfter(day.day, today);
  if (isAfter(before, today) && isAhead) return isAfter(near, before) && isAfter(before, day.day) ? near : undefined;
  if (isAfter(before, today)) return isAfter(near, today) ? near : near.add({ days: 7 });
  const isFar = day.kind === "day" && !isAhead && isAfter(day.day, before.add({ days: 7 }));
  return isFar ? (isAfter(near, before) ? near : near.add({ days: 7 })) : undefined;
}

type Ambiguous = Extract<MeetingReading["day"], { readonly kind: "ambiguous" }>;

/** The only one of the days that it may be which is of the week, or else of the month, of one beside it. */
function oneBeside(
  { candidates }: Ambiguous,
  beside: readonly Day[],
  tense: LineContext["tense"],
  { now }: LineContext,
): Day | undefined {
  const today = now.toPlainDate();
  const possible = candidates.filter((one) => tense !== "past" || !isAfter(one, today));
  const near = [sameWeek, sameMonth].map((isNear) => possible.filter((one) => beside.some((day) => isNear(one, day))));
  const [only] = near.find(({ length }) => length === 1) ?? (possible.length === 1 ? possible : []);
  return only;
}

const mondayOf = (day: Day) => day.subtract({ days: day.dayOfWeek - 1 });
const sameWeek = (one: Day, other: Day) => mondayOf(one).equals(mondayOf(other));
const sameMonth = (one: Day, other: Day) => one.year === other.year && one.month === other.month;
