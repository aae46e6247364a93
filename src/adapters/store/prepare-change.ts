// SPDX-License-Identifier: EUPL-1.2
import type { Clock } from "#application/ports/clock.ts";
import type { ChangeOutcome, MeetingChange } from "#application/ports/log-changes.ts";
import type { BodyId } from "#domain/body.ts";
import { type Counts, type Figures, latestKept, replaceMeeting, withLatest } from "#domain/counts.ts";
import { isSameDay, toDay } from "#domain/day.ts";
import type { Actor, MeetingEntry, MovedMeeting } from "#domain/journal.ts";
import type { Meeting } from "#domain/meeting.ts";
import type { Objective } from "#domain/objective.ts";
import { totalsOf } from "#domain/standing.ts";
import type { Prepared, ReadFirst } from "./commit.ts";
import { fromBodyRecord } from "./counts-rows.ts";
import { indexOf } from "./day-index.ts";
import { journalOperations } from "./journal-operations.ts";
import { bodyRow, dayOfRow, dayRow, meetingRow, rowsOf } from "./keys.ts";
import { fromMeeting, toMeeting } from "./meeting-rows.ts";
import { type FiguresRead, readFigures } from "./read-figures.ts";
import type { Registers } from "./registers.ts";
import type { RowOperation, Rows } from "./rows.ts";
import { readShape } from "./shape.ts";

/** What preparing needs beside the change. */
export type Preparing = ReadFirst & {
  readonly rows: Rows;
  readonly registers: Registers;
  readonly clock: Clock;
  readonly signal: AbortSignal;
};

/** Everything that changing a meeting writes, for one transaction; or why it is left as it is. */
export async function prepareChange(
  change: MeetingChange,
  preparing: Preparing,
  movedTo?: MovedMeeting,
): Promise<Prepared<Extract<ChangeOutcome, { outcome: "moved" | "absent" }>>> {
  const { objective, number, revision, facts, action, why } = change;
  const row = await preparing.rows.get(objective.code, meetingRow(number), preparing.signal);
  if (row === undefined) return { refusal: { outcome: "absent" } };
  const meeting = toMeeting(row);
  if (meeting.revision !== revision) return { refusal: { outcome: "moved", meeting } };
  const { before, bodies } = await figuresOf(objective, [...meeting.bodies, ...facts.bodies], preparing);
  const after: Meeting = { ...facts, number, revision: before.lastSequence + 1, loggedOn: meeting.loggedOn };
  const replaced = replaceMeeting(
    objective,
    { counts: { ...before, lastSequence: after.revision }, bodies },
    meeting,
    after,
  );
  const moved = { ...replaced, counts: await withLatestFilled(replaced.counts, before, after, objective, preparing) };
  const index: RowOperation[] = [{ kind: "upsert", ...indexOf(after) }];
  if (!isSameDay(meeting.day, after.day)) index.push({ kind: "delete", row: dayRow(meeting) });
  const other = movedTo === undefined ? {} : { moved: movedTo };
  const entry = { action, why, before: meeting, after, previous: revision, ...other };
  return written(change, preparing, { before, bodies, moved }, entry, index);
}

/** The counts of the fence, and what the log keeps of the bodies that were named, as the fence counts them. */
export async function figuresOf(
  objective: Objective,
  named: readonly BodyId[],
  preparing: Preparing,
): Promise<FiguresRead> {
  const { registers, fence, signal } = preparing;
  const register = await registers.countedBy(objective, fence, signal);
  return readFigures(objective, named, { ...preparing, register });
}

function written(
  { by, operation }: { readonly by: Actor; readonly operation: string },
  { clock, fence, closed }: Preparing,
  { before, bodies, moved }: FiguresRead & { readonly moved: Figures },
  told: Pick<MeetingEntry, "action" | "why" | "before" | "after" | "previous" | "moved">,
  index: readonly RowOperation[],
): Prepared<never> {
  const sequence = moved.counts.lastSequence;
  const totals = { totalsBefore: totalsOf(before), totals: totalsOf(moved.counts) };
  const entry: MeetingEntry = { ...told, kind: "meeting", sequence, at: clock().toInstant(), by, ...totals };
  const changed = [...moved.bodies].filter(([id, record]) => record !== bodies.get(id));
  const operations: RowOperation[] = [
    ...journalOperations({ fence, closed }, moved.counts, [entry], operation),
    { kind: "upsert", row: meetingRow(told.after.number), values: fromMeeting(told.after) },
    ...index,
    ...changed.map(([id, record]) => ({ kind: "upsert" as const, row: bodyRow(id), values: fromBodyRecord(record) })),
  ];
  return { entry, operations };
}

/** A meeting that left the newest gives its place to the next held one: found on one page of the index. */
async function withLatestFilled(
  counts: Counts,
  before: Counts,
  after: Meeting,
  objective: Objective,
  { rows, signal }: Preparing,
): Promise<Counts> {
  if (before.latest.length < latestKept) return counts;
  const page = await rows.page({ partition: objective.code, ...rowsOf("day"), limit: 100 }, signal);
  const held = page
    .filter((row) => readShape(row).state === "held")
    .map((row) => ({ number: Number(readShape(row).number), day: toDay(dayOfRow(row.row)) }));
  const others = held.filter(
    ({ number }) => number !== after.number && !counts.latest.some((one) => one.number === number),
  );
  return { ...counts, latest: others.reduce(withLatest, counts.latest) };
}
