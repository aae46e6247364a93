// SPDX-License-Identifier: EUPL-1.2
import type { CountedFigure, Finding } from "#application/ports/proofs.ts";
import type { BodyId } from "#domain/body.ts";
import { type BodyTally, bodyTallies, tallyOf } from "#domain/body-tally.ts";
import { type Counts, countsFor } from "#domain/counts.ts";
import { type DayTallies, firstDay, type Tally } from "#domain/day-tallies.ts";
import { isDocumented, type Meeting } from "#domain/meeting.ts";
import type { Objective } from "#domain/objective.ts";
import type { Register } from "#domain/register.ts";
import type { BodyRowRecord } from "../counts-rows.ts";

/** Counting again: meetings are added one by one; what is counted otherwise than they give is told at the end. */
export type Recount = { add(meeting: Meeting): void; findings(): readonly Finding[] };

type Counted = Map<string, { all: number; documented: number }>;

/**
 * Begins with no meeting, and every body in the group and the tally that it is counted in now: a body that nobody knows
 * is counted among the others. Written as the rules of counting are told, and not as a log moves its counts: what is
 * wrong there is found here.
 */
export function createRecount(
  objective: Objective,
  register: Register,
  counts: Counts,
  met: ReadonlyMap<BodyId, BodyRowRecord>,
): Recount {
  const meetings: Counted = new Map();
  const planned: Counted = new Map();
  const days = new Map<BodyId, Counted>();
  const latest = new Map(counts.latest.map(({ number, day }) => [number, day]));
  let [lastNumber, size] = [0, 0];

  return {
    add(meeting) {
      lastNumber = Math.max(lastNumber, meeting.number);
      size += 1;
      if (meeting.state === "held" && latest.get(meeting.number)?.equals(meeting.day)) latest.delete(meeting.number);
      if (meeting.state === "planned") count(planned, meeting);
      if (!countsFor(objective, meeting)) return;
      count(meetings, meeting);
      for (const id of meeting.bodies) {
        if (id === objective.owner) continue;
        const ofBody: Counted = days.get(id) ?? new Map();
        days.set(id, ofBody);
        count(ofBody, meeting);
      }
    },

    findings() {
      const bodies = bodiesCounted(days, (id) => {
        const members = register.members(id);
        const told = members.flatMap((member) => met.get(member)?.tally ?? []);
        return [members[0] ?? id, told[0] ?? tallyOf(objective, register.get(id) ?? { kind: "altro" })];
      });
      const isRight: Readonly<Record<CountedFigure, boolean>> = {
        meetings: isSame(counts.meetings, meetings),
        planned: isSame(counts.planned, planned),
        bodies: bodyTallies.every((tally) => isSame(counts.bodies[tally], bodies.get(tally) ?? none)),
        latest: latest.size === 0,
        numbers: counts.lastNumber === lastNumber && lastNumber === size,
      };
      const figures = (Object.keys(isRight) as CountedFigure[]).filter((what) => !isRight[what]);
      const others = [...new Set([...met.keys(), ...days.keys()])].filter(
        (id) => !isSame(met.get(id)?.days ?? none, days.get(id) ?? none),
      );
      return [
        ...figures.map((what): Finding => ({ kind: "counts", what })),
        ...others.sort().map((id): Finding => ({ kind: "body-days", id })),
      ];
    },
  };
}

const none: DayTallies = new Map();

function count(tallies: Counted, meeting: Meeting, key = meeting.day.toString()): void {
  const tally = tallies.get(key) ?? { all: 0, documented: 0 };
  tallies.set(key, tally);
  tally.all += 1;
  if (isDocumented(meeting)) tally.documented += 1;
}

/** Each group once, on the first day that any of its bodies was met. */
function bodiesCounted(
  days: ReadonlyMap<BodyId, DayTallies>,
  placeOf: (id: BodyId) => readonly [BodyId, BodyTally],
): ReadonlyMap<BodyTally, DayTallies> {
  const counted = new Map<BodyTally, Counted>();
  for (const ids of Map.groupBy(days.keys(), (id) => placeOf(id)[0]).values()) {
    const [, tally] = placeOf(ids[0] as BodyId);
    const ofTally: Counted = counted.get(tally) ?? new Map();
    counted.set(tally, ofTally);
    for (const which of ["all", "documented"] as const satisfies readonly (keyof Tally)[]) {
      const [first] = ids.flatMap((id) => firstDay(days.get(id) ?? none, which) ?? []).sort();
      if (first === undefined) continue;
      const onDay = ofTally.get(first) ?? { all: 0, documented: 0 };
      ofTally.set(first, onDay);
      onDay[which] += 1;
    }
  }
  return counted;
}

function isSame(one: DayTallies, other: DayTallies): boolean {
  const isIn = ([day, { all, documented }]: readonly [string, Tally]) =>
    other.get(day)?.all === all && other.get(day)?.documented === documented;
  return one.size === other.size && [...one].every(isIn);
}
