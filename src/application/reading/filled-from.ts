// SPDX-License-Identifier: EUPL-1.2
import type { BodyId } from "#domain/body.ts";
import { type Day, isAfter, isSameDay, toDay } from "#domain/day.ts";
import { isNumberAlone, numberAfter, orOfTheMonth } from "./days/number-after.ts";
import type { MeetingDraft } from "./meeting-draft.ts";
import type { MeetingReading } from "./meeting-line.ts";

/** What another meeting may leave to one that is told like it. */
export type LastTold = { readonly bodies: readonly BodyId[]; readonly day?: Day; readonly subject: string };

/** One that is not recorded yet: its names in doubt are nobody's. */
export function lastToldOf({ bodies, day, names, subject }: MeetingDraft): LastTold {
  return { bodies: names.length > 0 ? [] : bodies, subject, ...(day.kind === "day" ? { day: toDay(day.day) } : {}) };
}

/**
 * Whether a reading leaves something to the meeting that was told before it: "con gli stessi", "il giorno dopo", or "il 6",
 * which may be of its month. Pure.
 */
export function leansOnTheLast({ like, day }: MeetingReading): boolean {
  return like !== undefined || isNumberAlone(day);
}

/**
 * The reading with what it leaves to the last meeting; what it tells itself stays, and so does what that one has not.
 * Pure: `today` is given.
 */
export function filledFrom(last: LastTold, reading: MeetingReading, today: Day): MeetingReading {
  const { like, bodies, subject } = reading;
  const day = last.day === undefined ? reading.day : orOfTheMonth(reading.day, last.day, today, reading.tense);
  if (like === undefined) return { ...reading, day };
  const { subject: _, ...others } = like;
  const isAboutTheSame = like.subject !== undefined && subject === "" && last.subject !== "";
  return {
    ...reading,
    bodies: like.bodies !== undefined ? [...new Set([...last.bodies, ...bodies])] : bodies,
    day:
      like.days === undefined || last.day === undefined
        ? day
        : { kind: "day", day: last.day.add({ days: like.days }), text: "" },
    isToBeShown: true,
    ...(isAboutTheSame ? { subject: last.subject, like: others } : {}),
  };
}

/** Of several that are told in one message, each with what it leaves to the one before it. Pure: `today` is given. */
export function eachFilled(readings: readonly MeetingReading[], today: Day): readonly MeetingReading[] {
  const filled: MeetingReading[] = [];
  for (const reading of readings) {
    const last = filled.at(-1);
    if (last === undefined) filled.push(reading);
    else filled.push(filledFrom(lastToldIn(last), inTheSameBreath(reading, last, today), today));
  }
  return filled;
}

/** A number alone is of the month of the day told just before it, but for one before a day that is over. */
function inTheSameBreath(reading: MeetingReading, { day: before }: MeetingReading, today: Day): MeetingReading {
  const { day } = reading;
  if (before.kind !== "day" || day.kind !== "day" || !isNumberAlone(day)) return reading;
  if (day.day.day <= before.day.day && !isAfter(before.day, today)) return reading;
  const meant = numberAfter(day.day.day, before.day, today);
  if (meant === undefined || isSameDay(meant, day.day)) return reading;
  return { ...reading, day: { kind: "day", day: meant, text: "" }, isToBeShown: true };
}

function lastToldIn({ bodies, day, subject }: MeetingReading): LastTold {
  return { bodies, subject, ...(day.kind === "day" ? { day: day.day } : {}) };
}
