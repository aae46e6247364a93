// SPDX-License-Identifier: EUPL-1.2
import type { Counts } from "#domain/counts.ts";
import type { JournalEntry } from "#domain/journal.ts";
import type { ReadFirst } from "./commit.ts";
import { fromCounts } from "./counts-rows.ts";
import { countsRow, journalRow, lastByRow, operationRow } from "./keys.ts";
import { fromJournalEntry } from "./meeting-rows.ts";
import type { Row, RowOperation, RowValues } from "./rows.ts";
import { withShape } from "./shape.ts";

/**
 * What every change of a log writes: its fence, so that it is refused when another change came in between; the name of
 * the operation, so that it is made once; its entry in the journal; and the last change of whoever made it.
 */
export function journalOperations(
  { fence, closed }: ReadFirst,
  counts: Counts,
  entry: JournalEntry,
  operation: string,
): readonly RowOperation[] {
  const place = { journal: journalRow(entry.sequence) };
  return [
    insertOrReplace(countsRow, fence, fromCounts(counts)),
    insertOrReplace(operationRow(operation), closed, withShape(place)),
    { kind: "insert", row: place.journal, values: fromJournalEntry(entry) },
    { kind: "upsert", row: lastByRow(entry.by.id), values: withShape(place) },
  ];
}

function insertOrReplace(row: string, read: Row | undefined, values: RowValues): RowOperation {
  return read === undefined ? { kind: "insert", row, values } : { kind: "replace", row, values, etag: read.etag };
}
