// SPDX-License-Identifier: EUPL-1.2
import type { Counts } from "#domain/counts.ts";
import type { JournalEntry } from "#domain/journal.ts";
import { chained } from "./chain/chained-entry.ts";
import type { ReadFirst } from "./commit.ts";
import { fromCounts } from "./counts-rows.ts";
import { countsRow, journalRow, lastByRow, operationRow } from "./keys.ts";
import { fromJournalEntry } from "./meeting-rows.ts";
import type { Row, RowOperation, RowValues } from "./rows.ts";
import { withShape } from "./shape.ts";

/**
 * What every change of a log writes: its fence, so that it is refused when another change came in between; the name of
 * the operation, so that it is made once; its entries in the journal, each chained to the one before it; and the last
 * change of whoever made it, which the operation answers with.
 */
export function journalOperations(
  { fence, closed }: ReadFirst,
  counts: Counts,
  entries: readonly [...JournalEntry[], JournalEntry],
  operation: string,
): readonly RowOperation[] {
  let { head } = counts.chain;
  const inserts = entries.map((entry): RowOperation => {
    const { values, link } = chained(fromJournalEntry(entry), head);
    head = link;
    return { kind: "insert", row: journalRow(entry.sequence), values };
  });
  const last = entries[entries.length - 1] as JournalEntry;
  const place = { journal: journalRow(last.sequence) };
  return [
    insertOrReplace(countsRow, fence, fromCounts({ ...counts, chain: { ...counts.chain, head } })),
    insertOrReplace(operationRow(operation), closed, withShape(place)),
    ...inserts,
    { kind: "upsert", row: lastByRow(last.by.id), values: withShape(place) },
  ];
}

/** The row as it is to be, on the one that was read. */
export function insertOrReplace(row: string, read: Row | undefined, values: RowValues): RowOperation {
  return read === undefined ? { kind: "insert", row, values } : { kind: "replace", row, values, etag: read.etag };
}
