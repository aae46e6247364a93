// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as delay } from "node:timers/promises";

/**
 * Lets at most `perSecond` through in a second, evenly, in the order they came. By this machine's steady clock, for
 * this process. Throws AbortError when the signal ends the wait.
 */
export function createPace(perSecond: number): (signal: AbortSignal) => Promise<void> {
  const milliseconds = 1000 / perSecond;
  let next = 0;
  return async (signal) => {
    signal.throwIfAborted();
    const now = performance.now();
    const turn = Math.max(now, next);
    next = turn + milliseconds;
    if (turn > now) await delay(turn - now, undefined, { signal });
  };
}
