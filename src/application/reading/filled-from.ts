// SPDX-License-Identifier: EUPL-1.2
import type { BodyId } from "#domain/body.ts";
import { type Day, toDay } from "#domain/day.ts";
import type { MeetingDraft } from "./meeting-draft.ts";
import type { MeetingReading } from "./meeting-line.ts";

/** What another meeting may leave to one that is told like it. */
export type LastTold = { readonly bodies: readonly BodyId[]; readonly day?: Day; readonly subject: string };

/** One that is not recorded yet: its names in doubt are nobody's. */
export function lastToldOf({ bodies, day, names, subject }: MeetingDraft): LastTold {
  return { bodies: names.length > 0 ? [] : bodies, subject, ...(day.kind === "day" ? { day: toDay(day.day) } : {}) };
}

/** The reading with what it leaves to the last meeting; what it tells itself stays, and so does what that one has not. */
export function filledFrom(last: LastTold, reading: MeetingReading): MeetingReading {
  const { like = {}, bodies, day, subject } = reading;
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

/** Of several that are told in one message, each with what it leaves to the one before it. */
export function eachFilled(readings: readonly MeetingReading[]): readonly MeetingReading[] {
  const filled: MeetingReading[] = [];
  for (const reading of readings) {
    const last = filled.at(-1);
    filled.push(reading.like === undefined || last === undefined ? reading : filledFrom(lastToldIn(last), reading));
  }
  return filled;
}

/** One that was told, and is neither recorded nor waits for it. */
export function lastToldIn({ bodies, day, subject }: MeetingReading): LastTold {
  return { bodies, subject, ...(day.kind === "day" ? { day: day.day } : {}) };
}
