// SPDX-License-Identifier: EUPL-1.2
import type { BodyRegister } from "#domain/body.ts";
import type { DayReading } from "./days/day.ts";
import { patternInside, sayingOf } from "./engine/saying.ts";
import { type DraftDay, emptyDraft, type MeetingDraft } from "./meeting-draft.ts";
import type { MeetingReading } from "./meeting-reading.ts";
import { presumed } from "./presumed/presumed.ts";

/** On a screen, once it is a meeting; a telephone has no mode. */
const call = patternInside("(call|calls)");

/** The draft that one typed line tells. */
export function draftFromReading(reading: MeetingReading, register: BodyRegister): MeetingDraft {
  const told = presumed(reading.doubts, reading, register);
  // Left to a meeting that nobody told: it is no subject.
  const ofAnother = reading.like?.subject === undefined ? [] : [reading.like.subject];
  return {
    ...emptyDraft,
    ...told,
    absent: reading.absent,
    unread: [...told.unread, ...ofAnother],
    isToBeShown: told.isToBeShown || reading.isToBeShown || ofAnother.length > 0,
    day: toDraftDay(reading.day),
    hour: reading.hour ?? "",
    mode: reading.mode ?? (call.test(sayingOf(reading.head)) ? "video" : ""),
    evidence: reading.evidence,
    tense: reading.tense ?? "",
  };
}

export function toDraftDay(reading: DayReading): DraftDay {
  if (reading.kind === "day") return { kind: "day", day: reading.day.toString() };
  if (reading.kind !== "ambiguous") return reading;
  return { ...reading, candidates: reading.candidates.map(String) };
}
