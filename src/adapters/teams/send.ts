// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as delay } from "node:timers/promises";
import type { Activity, TurnContext } from "botbuilder";
import { NotSent } from "./send-outcome.ts";

const mostMillisecondsToWait = 2000;
const usualSeconds = 0.5;

/**
 * Sends a message; once more only when it surely was not delivered, after the pause that was asked for (half a second
 * when none was), if all of it is short. Any other fault is thrown: the message may have arrived.
 */
export async function send(context: TurnContext, message: Partial<Activity>): Promise<void> {
  const started = performance.now();
  try {
    await context.sendActivity(message);
  } catch (error) {
    if (!(error instanceof NotSent) || error.outcome.outcome !== "retry") throw error;
    const pause = 1000 * (error.outcome.seconds ?? usualSeconds);
    if (performance.now() - started + pause > mostMillisecondsToWait) throw error;
    await delay(pause);
    await context.sendActivity(message);
  }
}
