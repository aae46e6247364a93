import { setTimeout as delay } from "node:timers/promises";
import type { Activity, TurnContext } from "botbuilder";

const mostMillisecondsToWait = 2000;

type SendFault = {
  readonly statusCode?: number;
  readonly code?: string;
  readonly response?: { readonly headers?: { get(name: string): string | undefined } };
};

/**
 * Sends a message; once more only when it surely was not delivered (429, 412, or never connected), after the pause
 * that was asked for, if it is short. Any other fault is thrown: the message may have arrived.
 */
export async function send(context: TurnContext, message: Partial<Activity>): Promise<void> {
  try {
    await context.sendActivity(message);
  } catch (error) {
    const pause = pauseBeforeAnotherTry(error as SendFault);
    if (pause === undefined) throw error;
    await delay(pause);
    await context.sendActivity(message);
  }
}

function pauseBeforeAnotherTry({ statusCode, code, response }: SendFault): number | undefined {
  const isUndelivered = statusCode === 429 || statusCode === 412 || code === "ECONNREFUSED" || code === "ENOTFOUND";
  if (!isUndelivered) return undefined;
  const seconds = Number(response?.headers?.get("retry-after") ?? 0.5);
  return seconds * 1000 <= mostMillisecondsToWait ? seconds * 1000 : undefined;
}
