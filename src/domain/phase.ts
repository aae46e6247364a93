// SPDX-License-Identifier: EUPL-1.2
import { type Day, daysBetween, isAfter, isBefore } from "./day.ts";
import type { Phase } from "./objective.ts";

/** The actual days of a phase, as people told them. */
export type PhaseDays = {
  /** Absent as long as nobody told it. */
  readonly startedOn?: Day;
  /** Absent as long as nobody told it; never before `startedOn`. */
  readonly endedOn?: Day;
};

/** What was told of one phase, as the log keeps it. */
export type PhaseRecord = PhaseDays & {
  /** The phase's number in the objective. */
  readonly number: number;
  /** Place in the journal of its last change, 0 when nothing was told of it. */
  readonly revision: number;
};

/** The record of a phase: one with no days when nothing was told of it. */
export function phaseRecordOf(records: readonly PhaseRecord[], number: number): PhaseRecord {
  return records.find((record) => record.number === number) ?? { number, revision: 0 };
}

/**
 * Where a phase is, planned days against actual ones. Days are counted from the planned day: below 0 is early, 0 is on
 * time, above 0 is late.
 */
export type PhaseStanding =
  /** Its planned start is `days` ahead, at least 1. */
  | { readonly state: "ahead"; readonly days: number }
  /** Its planned start was `days` ago, 0 when it is today, and nobody told that it has started. */
  | { readonly state: "not-started"; readonly days: number }
  /** It has started, and its planned end is `left` days ahead, 0 when it is today. */
  | { readonly state: "running"; readonly start: number; readonly left: number }
  /** Its planned end was `days` ago, and nobody told that it has ended. */
  | { readonly state: "expired"; readonly days: number }
  | { readonly state: "ended"; readonly on: Day; readonly end: number };

/** Where a phase is on a day, by what had happened up to it. Pure: `today` is given. */
export function phaseStanding(phase: Phase, actual: PhaseDays, today: Day): PhaseStanding {
  const { startedOn, endedOn } = actual;
  if (endedOn !== undefined && !isAfter(endedOn, today)) {
    return { state: "ended", on: endedOn, end: daysBetween(phase.end, endedOn) };
  }
  if (isAfter(today, phase.end)) return { state: "expired", days: daysBetween(phase.end, today) };
  if (startedOn !== undefined && !isAfter(startedOn, today)) {
    const start = daysBetween(phase.start, startedOn);
    return { state: "running", start, left: daysBetween(today, phase.end) };
  }
  return isBefore(today, phase.start)
    ? { state: "ahead", days: daysBetween(today, phase.start) }
    : { state: "not-started", days: daysBetween(phase.start, today) };
}
