// SPDX-License-Identifier: EUPL-1.2
import { type Day, toDay } from "#domain/day.ts";
import { defined } from "#domain/defined.ts";
import type { MeetingFacts } from "#domain/meeting.ts";
import { inTheirMonths, isNumberAlone, orOfTheMonth } from "./days/number-after.ts";
import { isMode } from "./drafts/check-draft.ts";
import type { MeetingDraft } from "./meeting-draft.ts";
import type { MeetingReading } from "./meeting-reading.ts";

/** What another meeting may leave to one that is told like it. */
export type LastTold = Pick<MeetingFacts, "bodies" | "hour" | "mode" | "place" | "subject"> & { readonly day?: Day };

/** One that is not recorded yet: its names in doubt are nobody's. */
export function lastToldOf({ bodies, day, hour, mode, names, place, subject }: MeetingDraft): LastTold {
  return {
    bodies: names.length > 0 ? [] : bodies,
    place,
    subject,
    ...defined({
      hour: hour || undefined,
      mode: isMode(mode) ? mode : undefined,
      day: day.kind === "day" ? toDay(day.day) : undefined,
    }),
  };
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
  const { like, bodies, absent, subject, tense } = reading;
  const isGoingOn = goingOn.test(reading.head.folded);
  const day = last.day === undefined ? reading.day : orOfTheMonth(reading.day, last.day, today, { tense, isGoingOn });
  if (like === undefined) return { ...reading, day, isToBeShown: reading.isToBeShown || day !== reading.day };
  const { subject: _, ...others } = like;
  const isAboutTheSame = like.subject !== undefined && subject === "" && last.subject !== "";
  return {
    ...reading,
    bodies:
      like.bodies !== undefined
        ? [...new Set([...last.bodies, ...bodies])].filter((id) => !absent.includes(id))
        : bodies,
    day:
      like.days === undefined || last.day === undefined
        ? day
        : { kind: "day", day: last.day.add({ days: like.days }), text: "" },
    isToBeShown: true,
    ...(like.hour === true && reading.hour === undefined && last.hour !== undefined ? { hour: last.hour } : {}),
    ...(like.mode === true ? defined({ mode: reading.mode ?? last.mode }) : {}),
    place: like.place === true && reading.place === "" ? last.place : reading.place,
    ...(isAboutTheSame ? { subject: last.subject, like: others } : {}),
  };
}

const goingOn = /^\W*(?:(?:ah|oh|poi)\W+)?(?:e|ed|poi|anche)\s/u;

/** Of several that are told in one message, each with what it leaves to those beside it. Pure: `today` is given. */
export function eachFilled(readings: readonly MeetingReading[], today: Day): readonly MeetingReading[] {
  const days = inTheirMonths(readings, today);
  const filled: MeetingReading[] = [];
  for (const [at, { day: told, ...reading }] of readings.entries()) {
    const day = days[at] ?? told;
    const isToBeShown = reading.isToBeShown || day !== told;
    const last = filled.at(-1);
    const own = { ...reading, day, isToBeShown };
    filled.push(last === undefined ? own : filledFrom(lastToldIn(last), own, today));
  }
  return filled;
}

function lastToldIn({ bodies, day, hour, mode, place, subject }: MeetingReading): LastTold {
  return { bodies, place, subject, ...defined({ hour, mode, day: day.kind === "day" ? day.day : undefined }) };
}
