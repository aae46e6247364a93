import type { Clock } from "#application/ports/clock.ts";
import type { NewMeeting } from "#application/ports/meeting-log.ts";
import type { BodyId, BodyRegister } from "#domain/body.ts";
import { addMeeting, type BodyRecord } from "#domain/counts.ts";
import type { JournalEntry } from "#domain/journal.ts";
import type { Meeting } from "#domain/meeting.ts";
import { totalsOf } from "#domain/standing.ts";
import { fromBodyRecord, fromCounts, toBodyRecord, toCounts } from "./counts-rows.ts";
import { bodyRow, countsRow, dayRow, journalRow, meetingRow, operationRow } from "./keys.ts";
import { fromJournalEntry, fromMeeting } from "./meeting-rows.ts";
import type { Row, RowOperation, Rows } from "./rows.ts";
import { withShape } from "./shape.ts";

export type PreparedMeeting = { readonly entry: JournalEntry; readonly operations: readonly RowOperation[] };

/**
 * Everything that recording a meeting writes, for one transaction. `fence` is the counts row, read before: whoever
 * moves a row that is read here moves the fence too, and the transaction is refused.
 */
export async function prepareMeeting(
  rows: Rows,
  register: BodyRegister,
  clock: Clock,
  { objective, facts, by, operation }: NewMeeting,
  fence: Row | undefined,
  signal: AbortSignal,
): Promise<PreparedMeeting> {
  const ids = facts.bodies.filter((id) => id !== objective.owner);
  const found = await Promise.all(ids.map((id) => rows.get(objective.code, bodyRow(id), signal)));
  const bodies = new Map(ids.map((id, index) => [id, bodyRecordOf(id, found[index], register)]));
  const { lastNumber, lastSequence, ...counts } = toCounts(fence);
  const meeting: Meeting = { ...facts, number: lastNumber + 1 };
  const sequence = lastSequence + 1;
  const moved = addMeeting(
    objective,
    { counts: { ...counts, lastNumber: meeting.number, lastSequence: sequence }, bodies },
    meeting,
  );
  const entry: JournalEntry = {
    sequence,
    at: clock().toInstant(),
    by,
    action: "meeting-logged",
    after: meeting,
    totals: totalsOf(moved.counts),
  };
  const changed = [...moved.bodies].filter(([id, record]) => record !== bodies.get(id));
  const operations: RowOperation[] = [
    fence === undefined
      ? { kind: "insert", row: countsRow, values: fromCounts(moved.counts) }
      : { kind: "replace", row: countsRow, values: fromCounts(moved.counts), etag: fence.etag },
    { kind: "insert", row: operationRow(operation), values: withShape({ journal: journalRow(sequence) }) },
    { kind: "insert", row: journalRow(sequence), values: fromJournalEntry(entry) },
    { kind: "insert", row: meetingRow(meeting.number), values: fromMeeting(meeting) },
    { kind: "insert", row: dayRow(meeting), values: withShape({ number: meeting.number }) },
    ...changed.map(([id, record]) => ({ kind: "upsert" as const, row: bodyRow(id), values: fromBodyRecord(record) })),
  ];
  return { entry, operations };
}

/** What the log keeps of a body; of one never met, its kind in the register. */
function bodyRecordOf(id: BodyId, row: Row | undefined, register: BodyRegister): BodyRecord {
  return row === undefined ? { kind: register.get(id)?.kind ?? "altro", days: new Map() } : toBodyRecord(row);
}
