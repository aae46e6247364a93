// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as delay } from "node:timers/promises";
import { StoreFault } from "#application/ports/store-fault.ts";
import { countsRow } from "../keys.ts";
import type { Row, Rows, RowValues } from "../rows.ts";

const secondsHeld = 3;
const mostTries = 30;
const millisecondsBetweenLooks = 200;
/** Shorter than a turn: whoever writes never waits longer, whatever the clocks of two machines say. */
const mostLooks = 12;

/**
 * Asks whoever writes in a diary to wait a moment, so that it can be read as it is: the wish stands in its fence, which
 * every change replaces as it read it, so that none is made of before it. Gives the way to let them go on. Nothing is
 * asked in a partition that is no diary, nor where the fence cannot be written.
 */
export async function holdWriters(rows: Rows, partition: string, signal: AbortSignal): Promise<() => Promise<void>> {
  const heldUntil = Math.ceil(Date.now() / 1000) + secondsHeld;
  const replace = async (become: (values: RowValues) => RowValues | undefined): Promise<void> => {
    try {
      for (let tries = 1; tries <= mostTries; tries += 1) {
        const fence = await rows.get(partition, countsRow, signal);
        const values = fence && become(fence.values);
        if (fence === undefined || values === undefined) return;
        const operation = { kind: "replace", row: countsRow, values, etag: fence.etag } as const;
        if ((await rows.transact(partition, [operation], signal)) === "done") return;
      }
    } catch (error) {
      if (!(error instanceof StoreFault)) throw error;
    }
  };
  await replace((values) => ({ ...values, heldUntil }));
  return () => replace((values) => ("heldUntil" in values ? withoutHold(values) : undefined));
}

/** Waits as long as somebody who reads the diary asks for it by this fence; whether it was asked, and is worth a new look. */
export async function waitIfHeld(fence: Row | undefined, looks: number, signal: AbortSignal): Promise<boolean> {
  const heldUntil = Number(fence?.values.heldUntil ?? 0) * 1000;
  if (heldUntil <= Date.now() || looks >= mostLooks) return false;
  await delay(millisecondsBetweenLooks, undefined, { signal });
  return true;
}

/** What a row holds, but that wish, which is nobody's once it was read. */
export function withoutHold({ heldUntil: _, ...values }: RowValues): RowValues {
  return values;
}
