import type { Counts } from "#domain/counts.ts";
import type { JournalEntry } from "#domain/journal.ts";
import { fromCounts } from "./counts-rows.ts";
import { countsRow, journalRow, lastByRow, operationRow } from "./keys.ts";
import { fromJournalEntry } from "./meeting-rows.ts";
import type { Row, RowOperation } from "./rows.ts";
import { withShape } from "./shape.ts";

/**
 * What every change of a log writes: its fence, so that it is refused when another change came in between; the name of
 * the operation, so that it is made once; its entry in the journal; and the last change of whoever made it.
 */
export function journalOperations(
  fence: Row | undefined,
  counts: Counts,
  entry: JournalEntry,
  operation: string,
): readonly RowOperation[] {
  const values = fromCounts(counts);
  const place = { journal: journalRow(entry.sequence) };
  return [
    fence === undefined
      ? { kind: "insert", row: countsRow, values }
      : { kind: "replace", row: countsRow, values, etag: fence.etag },
    { kind: "insert", row: operationRow(operation), values: withShape(place) },
    { kind: "insert", row: place.journal, values: fromJournalEntry(entry) },
    { kind: "upsert", row: lastByRow(entry.by.id), values: withShape(place) },
  ];
}
