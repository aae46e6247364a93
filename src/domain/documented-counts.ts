// SPDX-License-Identifier: EUPL-1.2
import { ofEachTally } from "./body-tally.ts";
import type { Counts } from "./counts.ts";
import type { DayTallies } from "./day-tallies.ts";

/** The counts as they would be if only documented meetings counted (rule 8 of counting). */
export function documentedCounts(counts: Counts): Counts {
  const only = (tallies: DayTallies) =>
    new Map([...tallies].map(([day, { documented }]) => [day, { all: documented, documented }] as const));
  return { ...counts, meetings: only(counts.meetings), bodies: ofEachTally((tally) => only(counts.bodies[tally])) };
}
