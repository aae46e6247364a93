// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";

/** An hour, so that no correction of a clock and no difference between two is taken for it. */
const leastMillisecondsAhead = 60 * 60 * 1000;

/** Whether what was made `at` was made by a clock that was ahead of the one that says `now`. */
export function isMadeAhead(at: Temporal.Instant, now: Temporal.Instant): boolean {
  return at.epochMilliseconds - now.epochMilliseconds > leastMillisecondsAhead;
}
