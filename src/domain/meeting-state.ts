// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { isAfter, isSameDay } from "./day.ts";
import type { MeetingFacts, MeetingState } from "./meeting.ts";

/**
 * The state in which a meeting is recorded at `now`: planned on a day ahead, or today at an hour still to come;
 * held otherwise (rule 1 of counting).
 */
export function stateWhenRecorded(
  facts: Pick<MeetingFacts, "day" | "hour">,
  now: Temporal.ZonedDateTime,
): MeetingState {
  const today = now.toPlainDate();
  if (isAfter(facts.day, today)) return "planned";
  const isLaterToday = isSameDay(facts.day, today) && facts.hour !== undefined && facts.hour > wallTime(now);
  return isLaterToday ? "planned" : "held";
}

function wallTime(now: Temporal.ZonedDateTime): string {
  return now.toPlainTime().toString().slice(0, "HH:MM".length);
}
