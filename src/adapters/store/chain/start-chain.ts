// SPDX-License-Identifier: EUPL-1.2
import { fromChain, toCounts } from "../counts-rows.ts";
import { countsRow, journalRow } from "../keys.ts";
import type { Row, RowOperation, Rows } from "../rows.ts";
import { readShape, withShape } from "../shape.ts";
import { chained } from "./chained-entry.ts";

const entriesAtATime = 90;

/** Whether the log was written by a program that kept no chain, and by no other since. */
export function isUnchained(fence: Row | undefined): boolean {
  if (fence === undefined) return false;
  const { lastSequence, chainHead = "" } = readShape(fence);
  return Number(lastSequence) > 0 && chainHead === "";
}

/**
 * Begins the chain of a journal that has none: each entry that is there gets its place in it, and the last one's hash
 * goes into the fence. Safe to repeat, to interrupt, and from two programs at once: an entry that has its place keeps it,
 * and the fence is replaced only as it was read.
 */
export async function startChain(rows: Rows, partition: string, signal: AbortSignal): Promise<void> {
  for (;;) {
    const fence = await rows.get(partition, countsRow, signal);
    if (fence === undefined || !isUnchained(fence)) return;
    const { lastSequence } = toCounts(fence);
    const head = await placeEntries(rows, partition, lastSequence, signal);
    if (head === undefined) continue;
    const values = withShape({ ...readShape(fence), ...fromChain({ head, before: lastSequence }) });
    await rows.transact(partition, [{ kind: "replace", row: countsRow, values, etag: fence.etag }], signal);
  }
}

/** The hash of the last entry, or undefined when another program was at it too. */
async function placeEntries(
  rows: Rows,
  partition: string,
  last: number,
  signal: AbortSignal,
): Promise<string | undefined> {
  let head = "";
  const range = { partition, from: journalRow(1), to: journalRow(last + 1), limit: entriesAtATime };
  for (let after: string | undefined; ; ) {
    const page = await rows.page(after === undefined ? range : { ...range, after }, signal);
    const operations: RowOperation[] = [];
    for (const row of page) {
      const values = readShape(row);
      if (typeof values.link === "string") head = values.link;
      else {
        const placed = chained(values, head);
        operations.push({ kind: "replace", row: row.row, values: withShape(placed.values), etag: row.etag });
        head = placed.link;
      }
    }
    if (operations.length > 0 && (await rows.transact(partition, operations, signal)) === "conflict") return undefined;
    after = page.at(-1)?.row;
    if (page.length < entriesAtATime) return head;
  }
}
