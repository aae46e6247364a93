// SPDX-License-Identifier: EUPL-1.2
import type { CountedFigure, Finding } from "#application/ports/proofs.ts";
import type { BodyId } from "#domain/body.ts";
import { bodyTallies, tallyOf } from "#domain/body-tally.ts";
import { addMeeting, type BodyRecord, type Counts, type DayTallies, type Figures, noCounts } from "#domain/counts.ts";
import type { Meeting } from "#domain/meeting.ts";
import type { Objective } from "#domain/objective.ts";
import type { Register } from "#domain/register.ts";
import type { BodyRowRecord } from "../counts-rows.ts";

/** Where counting again begins: no meeting, and every body in the group and the tally that it is counted in now. */
export function noFigures(objective: Objective, register: Register, met: ReadonlyMap<BodyId, BodyRowRecord>): Figures {
  const ids = new Set([...register.kept.keys(), ...met.keys()]);
  ids.delete(objective.owner);
  const bodies = [...ids].map((id): [BodyId, BodyRecord] => {
    const members = register.members(id);
    const told = members.flatMap((member) => met.get(member)?.tally ?? []);
    const tally = told[0] ?? tallyOf(objective, register.get(id) ?? { kind: "altro" });
    return [id, { group: members[0] ?? id, tally, days: new Map() }];
  });
  return { counts: noCounts, bodies: new Map(bodies) };
}

/** The figures with one meeting more. Pure; the bodies that it names and nobody knows are counted too. */
export function countAgain(objective: Objective, figures: Figures, meeting: Meeting): Figures {
  const unknown = meeting.bodies.filter((id) => id !== objective.owner && !figures.bodies.has(id));
  if (unknown.length === 0) return addMeeting(objective, figures, meeting);
  const bodies = new Map(figures.bodies);
  for (const id of unknown)
    bodies.set(id, { group: id, tally: tallyOf(objective, { kind: "altro" }), days: new Map() });
  return addMeeting(objective, { ...figures, bodies }, meeting);
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
