// SPDX-License-Identifier: EUPL-1.2
import type { NewMeetingOutcome, NewMeetings } from "#application/ports/log-changes.ts";
import { addMeeting, type Figures } from "#domain/counts.ts";
import type { MeetingEntry, MovedMeeting } from "#domain/journal.ts";
import type { Meeting } from "#domain/meeting.ts";
import { totalsOf } from "#domain/standing.ts";
import type { Prepared } from "./commit.ts";
import { fromBodyRecord } from "./counts-rows.ts";
import { indexOf } from "./day-index.ts";
import { journalOperations } from "./journal-operations.ts";
import { bodyRow, meetingRow } from "./keys.ts";
import { fromMeeting } from "./meeting-rows.ts";
import { possibleDuplicates } from "./possible-duplicates.ts";
import { figuresOf, type Preparing } from "./prepare-change.ts";
import type { RowOperation } from "./rows.ts";

/**
 * Everything that recording meetings writes, for one transaction; or why none of them is recorded. `moved`: it is one that
 * comes from another diary.
 */
export async function prepareMeetings(
  told: NewMeetings,
  preparing: Preparing,
  moved?: MovedMeeting,
): Promise<Prepared<Extract<NewMeetingOutcome, { outcome: "duplicate" }>>> {
  const { objective, by, operation } = told;
  const named = told.meetings.flatMap(({ facts }) => facts.bodies);
  const { signal } = preparing;
  const { before, bodies } = await figuresOf(objective, named, preparing);
  for (const [at, meeting] of told.meetings.entries()) {
    const meetings = await possibleDuplicates({ objective, ...meeting }, { before, bodies }, preparing.rows, signal);
    if (meetings.length > 0) return { refusal: { outcome: "duplicate", at, meetings } };
  }
  const at = preparing.clock().toInstant();
  const loggedOn = preparing.clock().toPlainDate();
  let figures: Figures = { counts: before, bodies };
  const entries: MeetingEntry[] = [];
  for (const { facts } of told.meetings) {
    const { counts } = figures;
    const after: Meeting = { ...facts, number: counts.lastNumber + 1, revision: counts.lastSequence + 1, loggedOn };
    const numbered = { ...counts, lastNumber: after.number, lastSequence: after.revision };
    const added = addMeeting(objective, { ...figures, counts: numbered }, after);
    const totals = { totalsBefore: totalsOf(counts), totals: totalsOf(added.counts) };
    const from = moved === undefined ? {} : { moved };
    const told = { action: "logged", why: "", after, ...from } as const;
    entries.push({ ...told, kind: "meeting", sequence: after.revision, at, by, ...totals });
    figures = added;
  }
  const newest = entries.at(-1);
  if (newest === undefined) throw new RangeError("No meeting to record");
  const last = entries.length === 1 ? newest : { ...newest, told: entries.length };
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
