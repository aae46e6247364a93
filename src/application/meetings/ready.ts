// SPDX-License-Identifier: EUPL-1.2
import type { Counts } from "#domain/counts.ts";
import type { CardReply } from "../reply.ts";

/** The same figures are asked in two languages, by those who may do more and less, in one minute. */
const mostOfOneRevision = 50;

/**
 * Replies that were made of counts, ready for whoever asks the same. The counts are the same object as long as nothing
 * of the log changed, by whatever instance: what was made of older ones goes away with them. `key` names everything
 * else that the reply says.
 */
export function createReady() {
  const kept = new WeakMap<Counts, Map<string, CardReply>>();
  return async (counts: Counts, key: readonly unknown[], make: () => Promise<CardReply>): Promise<CardReply> => {
    const ofCounts = kept.get(counts) ?? new Map<string, CardReply>();
    const name = JSON.stringify(key);
    const ready = ofCounts.get(name);
    if (ready !== undefined) return ready;
    const made = await make();
    if (ofCounts.size >= mostOfOneRevision) ofCounts.clear();
    kept.set(counts, ofCounts.set(name, made));
    return made;
  };
}
