// SPDX-License-Identifier: EUPL-1.2
import type { CountedFigure, Finding } from "#application/ports/proofs.ts";
import type { BodyId } from "#domain/body.ts";
import { bodyTallies, tallyOf } from "#domain/body-tally.ts";
import { addMeeting, type BodyRecord, type Counts, type DayTallies, type Figures, noCounts } from "#domain/counts.ts";
import type { Meeting } from "#domain/meeting.ts";
import type { Objective } from "#domain/objective.ts";
import type { Register } from "#domain/register.ts";
import type { BodyRowRecord } from "../counts-rows.ts";

/** Counting again: meetings are added one by one, and the figures are what they give so far. */
export type Recount = { add(meeting: Meeting): void; figures(): Figures };

/**
 * Begins with no meeting, and every body in the group and the tally that it is counted in now. A body that nobody knows
 * is counted among the others.
 */
export function createRecount(
  objective: Objective,
  register: Register,
  met: ReadonlyMap<BodyId, BodyRowRecord>,
): Recount {
  const bodies = new Map<BodyId, BodyRecord>();
  let counts: Counts = noCounts;

  const recordOf = (id: BodyId): BodyRecord => {
    const known = bodies.get(id);
    if (known !== undefined) return known;
    const members = register.members(id);
    const told = members.flatMap((member) => met.get(member)?.tally ?? []);
    const tally = told[0] ?? tallyOf(objective, register.get(id) ?? { kind: "altro" });
    return { group: members[0] ?? id, tally, days: new Map() };
  };

  return {
    add(meeting) {
      const ids = meeting.bodies.flatMap((id) => register.members(id)).filter((id) => id !== objective.owner);
      const named = new Map(ids.map((id) => [id, recordOf(id)]));
      const moved = addMeeting(objective, { counts, bodies: named }, meeting);
      counts = moved.counts;
      for (const [id, record] of moved.bodies) bodies.set(id, record);
    },
    figures: () => ({ counts, bodies }),
  };
}

/** What is counted otherwise than the meetings give. Pure. */
export function compareFigures(
  counts: Counts,
  met: ReadonlyMap<BodyId, BodyRowRecord>,
  again: Figures,
  meetings: ReadonlyMap<number, Pick<Meeting, "state" | "day">>,
): readonly Finding[] {
  const isLatestHeld = counts.latest.every(({ number, day }) => {
    const meeting = meetings.get(number);
    return meeting?.state === "held" && meeting.day.equals(day);
  });
  const isRight: Readonly<Record<CountedFigure, boolean>> = {
    meetings: isSame(counts.meetings, again.counts.meetings),
    planned: isSame(counts.planned, again.counts.planned),
    bodies: bodyTallies.every((tally) => isSame(counts.bodies[tally], again.counts.bodies[tally])),
    latest: isLatestHeld,
    numbers: counts.lastNumber === newestOf(meetings) && counts.lastNumber === meetings.size,
  };
  const figures = (Object.keys(isRight) as CountedFigure[]).filter((what) => !isRight[what]);
  const none: DayTallies = new Map();
  const bodies = [...new Set([...met.keys(), ...again.bodies.keys()])].filter(
    (id) => !isSame(met.get(id)?.days ?? none, again.bodies.get(id)?.days ?? none),
  );
  return [
    ...figures.map((what): Finding => ({ kind: "counts", what })),
    ...bodies.sort().map((id): Finding => ({ kind: "body-days", id })),
  ];
}

function newestOf(meetings: ReadonlyMap<number, unknown>): number {
  return [...meetings.keys()].reduce((most, one) => Math.max(most, one), 0);
}

function isSame(one: DayTallies, other: DayTallies): boolean {
  const isIn = ([day, { all, documented }]: readonly [string, { all: number; documented: number }]) =>
    other.get(day)?.all === all && other.get(day)?.documented === documented;
  return one.size === other.size && [...one].every(isIn);
}
