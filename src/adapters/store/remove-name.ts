// SPDX-License-Identifier: EUPL-1.2
import type { ChangeOutcome, MeetingNameRemoval, NameRemovalOutcome } from "#application/ports/log-changes.ts";
import { StoreFault } from "#application/ports/store-fault.ts";
import type { MeetingEntry } from "#domain/journal.ts";
import { entryWithoutName, meetingWithoutName, type NameRemoval } from "#domain/remove-name.ts";
import { totalsOf } from "#domain/standing.ts";
import { chainedWithoutName } from "./chain/chained-entry.ts";
import { commit, type Prepared } from "./commit.ts";
import { toCounts } from "./counts-rows.ts";
import { journalOperations } from "./journal-operations.ts";
import { journalRow, meetingRow, removalRow, rowsOf } from "./keys.ts";
import { fromJournalEntry, fromMeeting, toJournalEntry, toMeeting } from "./meeting-rows.ts";
import type { Preparing } from "./prepare-change.ts";
import type { Row, RowOperation, Rows, RowValues } from "./rows.ts";
import { readShape, withShape } from "./shape.ts";

const entriesAtATime = 20;

/**
 * Takes the name out of the meeting and notes what is left to do, in one transaction; then goes through the entries of
 * its journal, from the newest to the first, a few in each transaction. The note goes with the last of them.
 */
export async function removeName(
  removal: MeetingNameRemoval,
  preparing: Omit<Preparing, "fence" | "closed" | "registers">,
): Promise<NameRemovalOutcome> {
  const { rows, signal } = preparing;
  const intention = {
    partition: removal.objective.code,
    operation: removal.operation,
    isOfClosedYears: true,
  };
  const outcome = await commit(rows, intention, (read) => prepareRemoval(removal, { ...preparing, ...read }), signal);
  if (outcome.outcome !== "recorded") return outcome;
  try {
    const note = await rows.get(intention.partition, removalRow(outcome.entry.sequence), signal);
    if (note !== undefined) await finishRemoval(rows, intention.partition, note, signal);
    return outcome;
  } catch (error) {
    if (!(error instanceof StoreFault) && !signal.aborted) throw error;
    return { outcome: "unfinished", entry: outcome.entry };
  }
}

/** Goes on with what was interrupted, as the port says. */
export async function resumeRemovals(rows: Rows, partition: string, signal: AbortSignal): Promise<void> {
  const notes = await rows.page({ partition, ...rowsOf("removal"), limit: 100 }, signal);
  for (const note of notes) await finishRemoval(rows, partition, note, signal);
}

async function prepareRemoval(
  removal: MeetingNameRemoval,
  { rows, clock, fence, closed, signal }: Omit<Preparing, "registers">,
): Promise<Prepared<Extract<ChangeOutcome, { outcome: "moved" | "absent" }>>> {
  const { objective, number, revision, by, operation, name, placeholder } = removal;
  const row = await rows.get(objective.code, meetingRow(number), signal);
  if (row === undefined) return { refusal: { outcome: "absent" } };
  const meeting = toMeeting(row);
  if (meeting.revision !== revision) return { refusal: { outcome: "moved", meeting } };
  const counts = toCounts(fence);
  const sequence = counts.lastSequence + 1;
  const before = meetingWithoutName(meeting, removal);
  const after = { ...before, revision: sequence };
  const totals = totalsOf(counts);
  const entry: MeetingEntry = {
    kind: "meeting",
    action: "redacted",
    sequence,
    at: clock().toInstant(),
    by,
    why: "",
    before,
    after,
    placeholder,
    previous: revision,
    totalsBefore: totals,
    totals,
  };
  const note = withShape({ name, placeholder, next: revision });
  const operations: RowOperation[] = [
    ...journalOperations({ fence, closed }, { ...counts, lastSequence: sequence }, [entry], operation),
    { kind: "upsert", row: meetingRow(number), values: fromMeeting(after) },
    { kind: "insert", row: removalRow(sequence), values: note },
  ];
  return { entry, operations };
}

/** Another removal may go through the same entries at the same time: an entry that it changed meanwhile is read again. */
async function finishRemoval(rows: Rows, partition: string, note: Row, signal: AbortSignal): Promise<void> {
  const { name, placeholder, next } = readShape(note);
  const removal: NameRemoval = { name: String(name), placeholder: String(placeholder) };
  for (let from: number | undefined = Number(next); from !== undefined; ) {
    let sequence: number | undefined = from;
    const operations: RowOperation[] = [];
    while (sequence !== undefined && operations.length < entriesAtATime) {
      const found = await entryAt(rows, partition, sequence, signal);
      if (found !== undefined) {
        const nameless = fromJournalEntry(entryWithoutName(found.entry, removal));
        const values = chainedWithoutName(found.values, nameless, removal);
        operations.push({ kind: "replace", row: journalRow(sequence), values, etag: found.etag });
      }
      sequence = found?.entry.previous;
    }
    operations.push(
      sequence === undefined
        ? { kind: "delete", row: note.row }
        : { kind: "upsert", row: note.row, values: { ...readShape(note), next: sequence } },
    );
    if ((await rows.transact(partition, operations, signal)) === "done") from = sequence;
  }
}

async function entryAt(
  rows: Rows,
  partition: string,
  sequence: number,
  signal: AbortSignal,
): Promise<{ readonly entry: MeetingEntry; readonly etag: string; readonly values: RowValues } | undefined> {
  const row = await rows.get(partition, journalRow(sequence), signal);
  const entry = row === undefined ? undefined : toJournalEntry(row);
  return row !== undefined && entry?.kind === "meeting" ? { entry, etag: row.etag, values: row.values } : undefined;
}
