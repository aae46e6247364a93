// SPDX-License-Identifier: EUPL-1.2
import type { BodyId } from "./body.ts";
import { compareDays, type Day, isSameDay } from "./day.ts";
import type { JournalEntry } from "./journal.ts";
import { isDocumented, type Meeting } from "./meeting.ts";
import type { Objective, Phase } from "./objective.ts";
import { type PhaseRecord, phaseRecordOf, phaseStanding } from "./phase.ts";

/** What a digest takes back of an earlier one: a meeting as it was told, and as it is. */
export type Correction = { readonly before: Meeting; readonly after: Meeting };

/** What happened to a phase. `late-start` and `late-end`: its planned day passed, and nobody told that it has. */
export type PhaseNews = {
  readonly phase: Phase;
  readonly what: "started" | "ended" | "late-start" | "late-end";
  /** The day it was told for, or the planned day that passed. */
  readonly on: Day;
};

/** What happened to the meetings of an objective, by comparing how each was with how it is. */
export type MeetingNews = {
  /** Held, and not told as held before; by day. */
  readonly held: readonly Meeting[];
  /** Told before without evidence, and documented since. */
  readonly documented: readonly Meeting[];
  readonly corrections: readonly Correction[];
};

/**
 * The news of the meetings in these entries, oldest first. What changed and changed back is no news. Pure; with
 * `isFirst` nothing was told before, and nothing is taken back.
 */
export function meetingNews(entries: readonly JournalEntry[], isFirst: boolean): MeetingNews {
  const told = new Map<number, { readonly before: Meeting | undefined; readonly after: Meeting }>();
  for (const entry of entries) {
    if (entry.kind !== "meeting") continue;
    const { number } = entry.after;
    const known = told.get(number);
    told.set(number, { before: known === undefined ? entry.before : known.before, after: entry.after });
  }
  const moves = [...told.values()].map(({ before, after }) => ({ before: isFirst ? undefined : before, after }));
  const known = moves.flatMap(({ before, after }) => (before === undefined ? [] : [{ before, after }]));
  return {
    held: moves
      .filter(({ before, after }) => after.state === "held" && (before === undefined || before.state === "planned"))
      .map(({ after }) => after)
      .sort((one, other) => compareDays(one.day, other.day) || one.number - other.number),
    documented: known
      .filter(({ before, after }) => isStillHeld(before, after) && !isDocumented(before) && isDocumented(after))
      .map(({ after }) => after),
    corrections: known.filter(({ before, after }) => isCorrection(before, after)),
  };
}

function isStillHeld(before: Meeting, after: Meeting): boolean {
  return before.state === "held" && after.state === "held";
}

/** A meeting held as it was planned is no correction; one that is not as it was told is. */
function isCorrection(before: Meeting, after: Meeting): boolean {
  const isHeldAsPlanned = before.state === "planned" && after.state === "held";
  if (before.state !== after.state && !isHeldAsPlanned) return true;
  if (after.state === "annulled") return false;
  return !isSameDay(before.day, after.day) || !hasSameBodies(before.bodies, after.bodies);
}

function hasSameBodies(before: readonly BodyId[], after: readonly BodyId[]): boolean {
  return before.length === after.length && before.every((body) => after.includes(body));
}

/**
 * The news of the phases: told in these entries, or whose planned day passed between `from` and `until`, both calendar
 * days, the first not included. Pure.
 */
export function phaseNews(
  objective: Objective,
  records: readonly PhaseRecord[],
  entries: readonly JournalEntry[],
  { from, until }: { readonly from: Day; readonly until: Day },
): readonly PhaseNews[] {
  return objective.phases.flatMap((phase): readonly PhaseNews[] => {
    const now = phaseRecordOf(records, phase.number);
    const first = entries.find((entry) => entry.kind === "phase" && entry.after.number === phase.number);
    const before = first?.kind === "phase" ? first.before : now;
    const news: PhaseNews[] = [];
    if (isNew(before.startedOn, now.startedOn)) news.push({ phase, what: "started", on: now.startedOn });
    if (isNew(before.endedOn, now.endedOn)) news.push({ phase, what: "ended", on: now.endedOn });
    const [was, is] = [lateness(phase, before, from), lateness(phase, now, until)];
    if (is !== undefined && is !== was)
      news.push({ phase, what: is, on: is === "late-start" ? phase.start : phase.end });
    return news;
  });
}

function isNew(before: Day | undefined, after: Day | undefined): after is Day {
  return after !== undefined && (before === undefined || !isSameDay(before, after));
}

/** A phase whose planned day has passed, and nobody told that it started, or ended. */
export type LatePhase = { readonly phase: Phase; readonly what: "late-start" | "late-end"; readonly on: Day };

/** The phases that are late on a day, in order of number. Pure. */
export function latePhases(objective: Objective, records: readonly PhaseRecord[], day: Day): readonly LatePhase[] {
  return objective.phases.flatMap((phase): readonly LatePhase[] => {
    const what = lateness(phase, phaseRecordOf(records, phase.number), day);
    return what === undefined ? [] : [{ phase, what, on: what === "late-start" ? phase.start : phase.end }];
  });
}

function lateness(phase: Phase, record: PhaseRecord, day: Day): "late-start" | "late-end" | undefined {
  const standing = phaseStanding(phase, record, day);
  if (standing.state === "expired") return "late-end";
  return standing.state === "not-started" && standing.days > 0 ? "late-start" : undefined;
}

/** A planned day to come of the objective itself. */
export type DayAhead = {
  readonly day: Day;
  readonly what: "phase-start" | "phase-end" | "monitoring";
  readonly phase?: Phase;
};

/** The days of phases and of monitoring from `today` to `until`, both included, in order. Pure. */
export function daysAhead(
  objective: Objective,
  records: readonly PhaseRecord[],
  today: Day,
  until: Day,
): readonly DayAhead[] {
  const phases = objective.phases.flatMap((phase): readonly DayAhead[] => {
    const { startedOn, endedOn } = phaseRecordOf(records, phase.number);
    return [
      ...(startedOn === undefined ? [{ day: phase.start, what: "phase-start", phase } as const] : []),
      ...(endedOn === undefined ? [{ day: phase.end, what: "phase-end", phase } as const] : []),
    ];
  });
  const monitoring = (objective.monitoringDays ?? []).map((day) => ({ day, what: "monitoring" }) as const);
  return [...phases, ...monitoring]
    .filter(({ day }) => compareDays(day, today) >= 0 && compareDays(day, until) <= 0)
    .sort((one, other) => compareDays(one.day, other.day));
}
