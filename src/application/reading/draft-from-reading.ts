// SPDX-License-Identifier: EUPL-1.2
import type { DayReading } from "./days/day.ts";
import { type DraftDay, emptyDraft, type MeetingDraft } from "./meeting-draft.ts";
import type { MeetingReading } from "./meeting-line.ts";

/** The draft that one typed line tells. */
export function draftFromReading(reading: MeetingReading): MeetingDraft {
  return {
    ...emptyDraft,
    day: toDraftDay(reading.day),
    hour: reading.hour ?? "",
    bodies: reading.bodies,
    others: othersOf(reading),
    subject: reading.subject,
    mode: reading.mode ?? "",
    place: reading.place,
    evidence: reading.evidence,
    notes: reading.remarks,
    tense: reading.tense ?? "",
  };
}

/** What was said of bodies and is still to be understood, as one text. */
export function othersOf({ doubts }: Pick<MeetingReading, "doubts">): string {
  return doubts.map(({ text }) => text).join(", ");
}

export function toDraftDay(reading: DayReading): DraftDay {
  if (reading.kind === "day") return { kind: "day", day: reading.day.toString() };
  if (reading.kind !== "ambiguous") return reading;
  return { ...reading, candidates: reading.candidates.map(String) };
}
