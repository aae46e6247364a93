// SPDX-License-Identifier: EUPL-1.2
import { bodyTallies, isCountedTally, ofEachTally } from "./body-tally.ts";
import type { Counts } from "./counts.ts";
import { compareDays, type Day, isAfter, toDay } from "./day.ts";
import { type DayTallies, noTally, plus, reachedOn, sumOf, type Tally } from "./day-tallies.ts";
import type { Totals } from "./journal.ts";
import type { Indicator, Objective } from "./objective.ts";

/**
 * Where an indicator stands on a day. It never says a degree of achievement: weights and scales belong to each
 * body's own evaluation system (rule 6 of counting).
 */
export type IndicatorStanding = {
  readonly indicator: Indicator;
  readonly value: Tally;
  /** How many are still missing, 0 once the target is reached. */
  readonly gap: number;
  /** Last day on which the value can still grow. */
  readonly deadline: Day;
  /** `open`: missing something, with time left. `missed`: missing something, the year being over. */
  readonly state: "open" | "reached" | "missed";
  /** Day of the meeting that reached the target, only with `reached`. */
  readonly reachedOn?: Day;
};

/** Where each indicator stands, in the order of the scheda. Pure: `today` is given. */
export function indicatorStandings(objective: Objective, counts: Counts, today: Day): readonly IndicatorStanding[] {
  const deadline = deadlineOf(objective);
  return objective.indicators.map((indicator) => {
    const tallies = talliesOf(objective, indicator, counts);
    const value = sumOf(tallies);
    const target = indicator.target.atLeast;
    const gap = Math.max(0, target - value.all);
    const reached = reachedOn(tallies, target);
    if (reached !== undefined) return { indicator, value, gap, deadline, state: "reached", reachedOn: toDay(reached) };
    return { indicator, value, gap, deadline, state: isAfter(today, deadline) ? "missed" : "open" };
  });
}

function talliesOf(objective: Objective, indicator: Indicator, counts: Counts): DayTallies {
  if (indicator.source === "meetings") return counts.meetings;
  const merged = new Map<string, Tally>();
  for (const counted of bodyTallies.filter((one) => isCountedTally(objective, one))) {
    for (const [day, tally] of counts.bodies[counted]) merged.set(day, plus(merged.get(day) ?? noTally, tally));
  }
  return merged;
}

/** Last day of the last phase. */
function deadlineOf(objective: Objective): Day {
  const ends = objective.phases.map(({ end }) => end).sort(compareDays);
  const last = ends.at(-1);
  if (last === undefined) throw new RangeError(`Objective ${objective.code} has no phase`);
  return last;
}

/** The sums of a log: its meetings that count, and the bodies of each tally that they involved. */
export function totalsOf(counts: Counts): Totals {
  return {
    meetings: sumOf(counts.meetings),
    bodies: ofEachTally((one) => sumOf(counts.bodies[one])),
  };
}

/** Bodies that count for the objective, out of all those met. */
export function countedBodies(objective: Objective, bodies: Totals["bodies"]): Tally {
  return bodyTallies
    .filter((one) => isCountedTally(objective, one))
    .reduce((sum, one) => plus(sum, bodies[one] ?? noTally), noTally);
}
