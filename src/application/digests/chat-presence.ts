// SPDX-License-Identifier: EUPL-1.2
import { occurrenceAfter } from "#domain/weekly-slot.ts";
import type { Chat } from "../request.ts";
import type { Services } from "../services.ts";

const secondsBetweenLooks = 60;
const mostRemembered = 5000;
const subscriptionsAtATime = 500;

export type ChatPresence = {
  /**
   * Starts again the digest of a chat that could not be reached, once somebody writes there or presses a button. It is
   * looked at once a minute for each chat: one point read.
   */
  heard(chat: Chat, signal: AbortSignal): Promise<void>;
  /**
   * Suspends the digests of what the bot is no longer in, and forgets nothing of them: of the chat, of a channel's every
   * thread, and of every channel of the team, where one is named. Safe to repeat.
   */
  removed(left: Chat, signal: AbortSignal): Promise<void>;
};

/** Whether there is somebody in a chat to receive its digest. */
export function createChatPresence({ clock, digests }: Pick<Services, "clock" | "digests">): ChatPresence {
  const looked = new Map<string, number>();

  const suspend = async (id: string, signal: AbortSignal): Promise<void> => {
    looked.delete(id);
    await digests.subscriptions.change(
      id,
      (subscription) => {
        if (subscription?.state !== "active") return undefined;
        const { next: _, ...rest } = subscription;
        return { ...rest, state: "suspended" };
      },
      signal,
    );
  };

  return {
    async heard({ id }, signal) {
      const before = looked.get(id);
      if (before !== undefined && performance.now() - before < secondsBetweenLooks * 1000) return;
      const found = await digests.subscriptions.find(id, signal);
      if (looked.size >= mostRemembered) looked.clear();
      looked.set(id, performance.now());
      if (found?.state !== "suspended") return;
      const now = clock();
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
    },

    async removed(left, signal) {
      await suspend(left.id, signal);
      if (left.kind !== "channel") return;
      for (let after: string | undefined, isMore = true; isMore; isMore = after !== undefined) {
        const page = await digests.subscriptions.page(subscriptionsAtATime, after, signal);
        const within = page.subscriptions.filter(({ chat }) => chat.id !== left.id && isWithin(chat, left));
        for (const { chat } of within) await suspend(chat.id, signal);
        after = page.next;
      }
    },
  };
}

/** A channel's threads are within it, and a team's channels within the team. */
function isWithin(chat: Chat, { id, team }: Chat): boolean {
  return chat.id.startsWith(`${id};`) || (team !== undefined && chat.team === team);
}
