// SPDX-License-Identifier: EUPL-1.2
import type { Asking, Doubt, Doubts } from "./ports/doubts.ts";

/**
 * The operations of which somebody was told that nobody knows yet whether they were recorded, until they are told. They
 * are in the store, and as long as that takes nothing in the memory of this process, the newest thousand: the button of
 * that answer tells in any case. Nothing here throws.
 */
export type Unsettled = {
  /** Whether it is in the store, so that whoever asked is told after a restart and by every instance. */
  note(asking: Asking, doubt: Doubt): Promise<boolean>;
  of(asking: Asking, signal: AbortSignal): Promise<readonly Doubt[]>;
  told(asking: Asking, operation: string, signal: AbortSignal): Promise<void>;
};

const mostKept = 1000;

/** The turn's own time may be over when the answer was lost, and the answer to the person waits for this. */
const millisecondsToNote = 700;

/** None in memory at first. */
export function createUnsettled(doubts: Doubts): Unsettled {
  const kept = new Map<string, Doubt & { readonly of: string }>();
  const keyOf = ({ person, chat }: Asking) => JSON.stringify([chat.id, person.id]);
  const nameOf = (asking: Asking, operation: string) => `${keyOf(asking)} ${operation}`;
  return {
    async note(asking, doubt) {
      try {
        await doubts.add(asking, doubt, AbortSignal.timeout(millisecondsToNote));
        return true;
      } catch {
        kept.set(nameOf(asking, doubt.operation), { ...doubt, of: keyOf(asking) });
        const [oldest] = kept.keys();
        if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
        return false;
      }
    },

    async of(asking, signal) {
      const key = keyOf(asking);
      const stored = await doubts.find(asking, signal).catch(() => []);
      const ours = [...kept.values()].filter((one) => one.of === key);
      return [...stored, ...ours.filter((one) => !stored.some(({ operation }) => operation === one.operation))];
    },

    async told(asking, operation, signal) {
      kept.delete(nameOf(asking, operation));
      // What stays is told once more: it is as true then.
      await doubts.remove(asking, operation, signal).catch(() => undefined);
    },
  };
}
