// SPDX-License-Identifier: EUPL-1.2
import type { MeetingFacts } from "#domain/meeting.ts";
import type { MeetingReading } from "./meeting-line.ts";

/** The reading with what it leaves to the last meeting; what it tells itself stays. */
export function filledFrom(last: MeetingFacts, reading: MeetingReading): MeetingReading {
  const { like = {}, bodies, day, doubts, subject } = reading;
  const isOfSame = like.bodies === true || (like.subject === true && bodies.length + doubts.length === 0);
  return {
    ...reading,
    bodies: isOfSame ? [...new Set([...last.bodies, ...bodies])] : bodies,
    day: like.days === undefined ? day : { kind: "day", day: last.day.add({ days: like.days }), text: "" },
    subject: like.subject === true && subject === "" ? last.subject : subject,
  };
}
