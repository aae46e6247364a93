// SPDX-License-Identifier: EUPL-1.2
import type { NewMeetingOutcome, NewMeetings } from "#application/ports/log-changes.ts";
import { addMeeting, type Figures } from "#domain/counts.ts";
import type { MeetingEntry } from "#domain/journal.ts";
import type { Meeting } from "#domain/meeting.ts";
import { totalsOf } from "#domain/standing.ts";
import type { Prepared } from "./commit.ts";
import { fromBodyRecord } from "./counts-rows.ts";
import { indexOf } from "./day-index.ts";
import { journalOperations } from "./journal-operations.ts";
import { bodyRow, meetingRow } from "./keys.ts";
import { fromMeeting } from "./meeting-rows.ts";
import { possibleDuplicates } from "./possible-duplicates.ts";
import { figuresOf, type Preparing } from "./prepare-meeting.ts";
import type { RowOperation } from "./rows.ts";

/** Everything that recording several meetings writes, for one transaction; or why none of them is recorded. */
export async function prepareMeetings(
  told: NewMeetings,
  preparing: Preparing,
): Promise<Prepared<Extract<NewMeetingOutcome, { outcome: "duplicate" }>>> {
  const { objective, by, operation, anotherUpTo } = told;
  const named = told.facts.flatMap(({ bodies }) => bodies);
  const { before, bodies } = await figuresOf(objective, named, preparing);
  for (const facts of told.facts) {
    const meeting = { objective, facts, by, operation, anotherUpTo };
    const meetings = await possibleDuplicates(meeting, { before, bodies }, preparing.rows, preparing.signal);
    if (meetings.length > 0) return { refusal: { outcome: "duplicate", meetings } };
  }
  const at = preparing.clock().toInstant();
  const loggedOn = preparing.clock().toPlainDate();
  let figures: Figures = { counts: before, bodies };
  const entries: MeetingEntry[] = [];
  for (const facts of told.facts) {
    const { counts } = figures;
    const after: Meeting = { ...facts, number: counts.lastNumber + 1, revision: counts.lastSequence + 1, loggedOn };
    const numbered = { ...counts, lastNumber: after.number, lastSequence: after.revision };
    const moved = addMeeting(objective, { ...figures, counts: numbered }, after);
    const totals = { totalsBefore: totalsOf(counts), totals: totalsOf(moved.counts) };
    entries.push({ kind: "meeting", action: "logged", why: "", after, sequence: after.revision, at, by, ...totals });
    figures = moved;
  }
  const last = entries.at(-1);
  if (last === undefined) throw new RangeError("No meeting to record");
  const changed = [...figures.bodies].filter(([id, record]) => record !== bodies.get(id));
  const operations: RowOperation[] = [
    ...journalOperations(preparing, figures.counts, [...entries.slice(0, -1), last], operation),
    ...entries.flatMap(({ after }): RowOperation[] => [
      { kind: "upsert", row: meetingRow(after.number), values: fromMeeting(after) },
      { kind: "insert", ...indexOf(after) },
    ]),
    ...changed.map(([id, record]) => ({ kind: "upsert" as const, row: bodyRow(id), values: fromBodyRecord(record) })),
  ];
  return { entry: last, operations };
}
