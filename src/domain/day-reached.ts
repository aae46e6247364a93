// SPDX-License-Identifier: EUPL-1.2
import type { BodyRegister } from "./body.ts";
import { isCounted } from "./body-tally.ts";
import { countsFor } from "./counts.ts";
import { compareDays, type Day } from "./day.ts";
import type { Meeting } from "./meeting.ts";
import type { Objective } from "./objective.ts";
import { bodiesNow } from "./register.ts";

/**
 * Day of the meeting with which an indicator came to its target, of the meetings given in any order; undefined when
 * they are not enough. Merged bodies are one. Pure.
 */
export function dayReached(
  { source, target }: Objective["indicators"][number],
  objective: Objective,
  meetings: readonly Meeting[],
  register: BodyRegister,
): Day | undefined {
  const counted = meetings.filter((meeting) => countsFor(objective, meeting));
  const met = new Set<string>();
  const sorted = counted.sort((one, other) => compareDays(one.day, other.day));
  for (const [before, { day, bodies }] of sorted.entries()) {
    for (const id of bodiesNow(register, bodies)) {
      const body = register.get(id);
      if (body !== undefined && id !== objective.owner && isCounted(objective, body)) met.add(id);
    }
    if ((source === "meetings" ? before + 1 : met.size) >= target.atLeast) return day;
  }
  return undefined;
}
