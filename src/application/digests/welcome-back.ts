import { occurrenceAfter } from "#domain/weekly-slot.ts";
import type { Chat } from "../request.ts";
import type { Services } from "../services.ts";

const secondsBetweenLooks = 60;
const mostRemembered = 5000;

/**
 * Starts again the digest of a chat that could not be reached, once somebody writes there. It is looked at once a
 * minute for each chat: one point read.
 */
export function createWelcomeBack({ clock, digests }: Pick<Services, "clock" | "digests">) {
  const looked = new Map<string, number>();

  return async ({ id }: Chat, signal: AbortSignal): Promise<void> => {
    const now = clock();
    const before = looked.get(id);
    const seconds = before === undefined ? secondsBetweenLooks : Math.abs(now.epochMilliseconds - before) / 1000;
    if (seconds < secondsBetweenLooks) return;
    const found = await digests.subscriptions.find(id, signal);
    if (looked.size >= mostRemembered) looked.clear();
    looked.set(id, now.epochMilliseconds);
    if (found?.state !== "suspended") return;
    await digests.subscriptions.change(
      id,
      (subscription) => {
        if (subscription?.state !== "suspended") return undefined;
        const slot = subscription.slot ?? digests.slot;
        const next = occurrenceAfter(slot, now.toInstant(), now.timeZoneId, subscription.servedWeek);
        return { ...subscription, state: "active", next };
      },
      signal,
    );
  };
}
