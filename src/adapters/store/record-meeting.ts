import { setTimeout as delay } from "node:timers/promises";
import type { Clock } from "#application/ports/clock.ts";
import type { MeetingLog, NewMeeting, RecordOutcome } from "#application/ports/meeting-log.ts";
import type { BodyId, BodyRegister } from "#domain/body.ts";
import { addMeeting, type BodyRecord } from "#domain/counts.ts";
import type { JournalEntry } from "#domain/journal.ts";
import type { Meeting } from "#domain/meeting.ts";
import { totalsOf } from "#domain/standing.ts";
import { fromBodyRecord, fromCounts, toBodyRecord, toCounts } from "./counts-rows.ts";
import { bodyRow, countsRow, dayRow, journalRow, meetingRow, operationRow } from "./keys.ts";
import { fromJournalEntry, fromMeeting, toJournalEntry } from "./meeting-rows.ts";
import { type Row, type RowOperation, type Rows, StoreFault } from "./rows.ts";
import { readShape, withShape } from "./shape.ts";

type Prepared = { readonly entry: JournalEntry; readonly operations: readonly RowOperation[] };

/**
 * Recording a meeting, as the port says: reads the fence and the rows it moves, writes them all in one transaction,
 * and reads again when somebody else was faster. The operation's row tells our own commit, whose answer was lost,
 * from a rival's.
 */
export function createRecord(rows: Rows, register: BodyRegister, clock: Clock): MeetingLog["record"] {
  return async (meeting, signal) => {
    let mayBeWritten = false;
    try {
      for (;;) {
        const before = await findRecorded(rows, meeting, signal);
        if (before !== undefined) return { outcome: "recorded", entry: before };
        const { entry, operations } = await prepare(rows, register, clock, meeting, signal);
        const outcome = await rows.transact(meeting.objective.code, operations, signal).catch((error: unknown) => {
          mayBeWritten = !(error instanceof StoreFault) || error.written === "unknown";
          throw error;
        });
        if (outcome === "done") return { outcome: "recorded", entry };
        await delay(Math.random() * 20, undefined, { signal });
      }
    } catch (error) {
      if (!(error instanceof StoreFault) && !signal.aborted) throw error;
      return mayBeWritten ? settle(rows, meeting, signal) : { outcome: "not-recorded" };
    }
  };
}

/** After a lost answer: recorded if it is there. If it is not, it may still be on its way: nobody knows yet. */
async function settle(rows: Rows, meeting: NewMeeting, signal: AbortSignal): Promise<RecordOutcome> {
  const entry = await findRecorded(rows, meeting, signal).catch(() => undefined);
  return entry === undefined ? { outcome: "unknown" } : { outcome: "recorded", entry };
}

async function findRecorded(
  rows: Rows,
  { objective, operation }: NewMeeting,
  signal: AbortSignal,
): Promise<JournalEntry | undefined> {
  const found = await rows.get(objective.code, operationRow(operation), signal);
  if (found === undefined) return undefined;
  const entry = await rows.get(objective.code, String(readShape(found).journal), signal);
  return entry === undefined ? undefined : toJournalEntry(entry);
}

/**
 * The fence is read before the rows it guards: whoever moves one of them afterwards moves the fence too, and the
 * transaction is refused.
 */
async function prepare(
  rows: Rows,
  register: BodyRegister,
  clock: Clock,
  { objective, facts, by, operation }: NewMeeting,
  signal: AbortSignal,
): Promise<Prepared> {
  const partition = objective.code;
  const ids = facts.bodies.filter((id) => id !== objective.owner);
  const fence = await rows.get(partition, countsRow, signal);
  const found = await Promise.all(ids.map((id) => rows.get(partition, bodyRow(id), signal)));
  const counts = toCounts(fence);
  const bodies = new Map(ids.map((id, index) => [id, bodyRecordOf(id, found[index], register)]));
  const meeting: Meeting = { ...facts, number: counts.lastNumber + 1 };
  const sequence = counts.lastSequence + 1;
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
