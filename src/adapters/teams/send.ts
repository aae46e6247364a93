import { setTimeout as delay } from "node:timers/promises";
import type { Activity, TurnContext } from "botbuilder";
import { within } from "./within.ts";

const mostMillisecondsToWait = 2000;
const mostMillisecondsOfASend = 10_500;

type SendFault = {
  readonly statusCode?: number;
  readonly code?: string;
  readonly response?: { readonly headers?: { get(name: string): string | undefined } };
};

/**
 * Sends a message; once more only when it surely was not delivered (429, 412, or never connected), after the pause
 * that was asked for, if it is short. Any other fault is thrown, as is an answer that takes longer: the
 * message may have arrived.
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

function pauseBeforeAnotherTry({ statusCode, code, response }: SendFault): number | undefined {
  const isUndelivered = statusCode === 429 || statusCode === 412 || code === "ECONNREFUSED" || code === "ENOTFOUND";
  if (!isUndelivered) return undefined;
  const seconds = Number(response?.headers?.get("retry-after") ?? 0.5);
  return seconds * 1000 <= mostMillisecondsToWait ? seconds * 1000 : undefined;
}
