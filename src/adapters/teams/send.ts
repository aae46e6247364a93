// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as delay } from "node:timers/promises";
import type { Activity, TurnContext } from "botbuilder";
import { outcomeOf, type SendFault } from "./send-outcome.ts";
import { within } from "./within.ts";

const mostMillisecondsToWait = 2000;
const usualSeconds = 0.5;
const mostMillisecondsOfASend = 10_500;

/**
 * Sends a message; once more only when it surely was not delivered, after the pause that was asked for (half a second
 * when none was), if it is short. Any other fault is thrown, as is an answer that takes longer: the message may have
 * arrived.
 */
export async function send(context: TurnContext, message: Partial<Activity>): Promise<void> {
  try {
    await sendOnce(context, message);
  } catch (error) {
    const pause = pauseBeforeAnotherTry(error as SendFault);
    if (pause === undefined) throw error;
    await delay(pause);
    await sendOnce(context, message);
  }
}

/** The limit of the turn's connector is over its post: this one also over the sign-in that comes before it. */
async function sendOnce(context: TurnContext, message: Partial<Activity>): Promise<void> {
  await within(AbortSignal.timeout(mostMillisecondsOfASend), context.sendActivity(message));
}

/** Milliseconds; undefined when there is to be no other try. */
function pauseBeforeAnotherTry(fault: SendFault): number | undefined {
  const outcome = outcomeOf(fault);
  if (outcome.outcome !== "retry") return undefined;
  const milliseconds = 1000 * (outcome.seconds ?? usualSeconds);
  return milliseconds <= mostMillisecondsToWait ? milliseconds : undefined;
}
