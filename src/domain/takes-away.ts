// SPDX-License-Identifier: EUPL-1.2
import { countsFor } from "./counts.ts";
import { isDocumented, type MeetingFacts } from "./meeting.ts";
import type { Objective } from "./objective.ts";

/**
 * Whether a correction takes a meeting away, in all but its name: it counted and does no more, it was documented and is
 * no more, or none of the bodies is left that it was with. Pure.
 */
export function takesAway(objective: Objective, before: MeetingFacts, after: MeetingFacts): boolean {
  const isCountLost = countsFor(objective, before) && !countsFor(objective, after);
  const isEvidenceLost = isDocumented(before) && !isDocumented(after);
  const others = before.bodies.filter((id) => id !== objective.owner);
  const isBodyKept = others.length === 0 || others.some((id) => after.bodies.includes(id));
  return isCountLost || isEvidenceLost || !isBodyKept;
}
