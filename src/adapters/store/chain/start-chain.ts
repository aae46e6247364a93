// SPDX-License-Identifier: EUPL-1.2
import { fromChain } from "../counts-rows.ts";
import { journalRow } from "../keys.ts";
import type { Row, RowOperation, Rows } from "../rows.ts";
import { readShape, withShape } from "../shape.ts";
import { chained } from "./chained-entry.ts";
import type { Journal } from "./journals.ts";

const entriesAtATime = 90;

/** Whether the journal was written by a program that kept no chain of it, and by no other since. */
export function isUnchained(fence: Row | undefined): boolean {
  if (fence === undefined) return false;
  const { chainHead = "" } = readShape(fence);
  return chainHead === "" && lastOf(fence) > 0;
}

/**
 * Begins the chain of a journal that has none: each entry that is there gets its place in it, and the last one's hash
 * goes into the fence. Safe to repeat, to interrupt, and from two programs at once: an entry that has its place keeps it,
 * and the fence is replaced only as it was read.
 */
export async function startChain(rows: Rows, journal: Journal, signal: AbortSignal): Promise<void> {
  const { partition, fence: row } = journal;
  for (;;) {
    const fence = await rows.get(partition, row, signal);
    if (fence === undefined || !isUnchained(fence)) return;
    const before = lastOf(fence);
    const head = await placeEntries(rows, partition, before, signal);
    if (head === undefined) continue;
    const values = withShape({ ...readShape(fence), ...fromChain({ head, before }) });
    await rows.transact(partition, [{ kind: "replace", row, values, etag: fence.etag }], signal);
  }
}

/** The place of the last entry: beside the book of the roles it stands in the book alone. */
function lastOf(fence: Row): number {
  const { lastSequence, json } = readShape(fence);
  return Number(lastSequence ?? JSON.parse(String(json)).revision);
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
