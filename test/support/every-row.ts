// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { next, pagesOf } from "#adapters/store/backup/write-backup.ts";
import { toCounts } from "#adapters/store/counts-rows.ts";
import { toJournalEntry, toMeeting } from "#adapters/store/meeting-rows.ts";
import type { Row, Rows } from "#adapters/store/rows.ts";
import { tallyOf } from "#domain/body-tally.ts";
import { addMeeting, type BodyRecord, type Counts, noCounts } from "#domain/counts.ts";
import type { Objective } from "#domain/objective.ts";
import { florentineBodies } from "#objectives/bodies.ts";

/** Every row of a store, as "partition row" -> values; those of a check of whether it takes writes apart. */
async function everyRow(rows: Rows): Promise<ReadonlyMap<string, Row["values"]>> {
  const found = new Map<string, Row["values"]>();
  for (let partition = await next(rows, ""); partition !== undefined; partition = await next(rows, partition)) {
    if (partition === "check") continue;
    for await (const page of pagesOf(rows, partition)) {
      for (const { row, values } of page) found.set(`${partition} ${row}`, values);
    }
  }
  return found;
}

/** Two stores hold the same: said with the first row that differs. Gives how many rows that is. */
export async function assertSameRows(one: Rows, other: Rows): Promise<number> {
  const [ours, theirs] = [await everyRow(one), await everyRow(other)];
  for (const [key, values] of ours) assert.deepEqual(theirs.get(key), values, key);
  assert.equal(theirs.size, ours.size);
  return ours.size;
}

/**
 * The log of an objective is of one moment: every meeting has its row of the index and the entry that wrote it, the
 * journal has no gap, every operation its entry, and the figures are those counted again from the meetings. Gives how
 * many meetings there are. Only for a log whose bodies nobody changed.
 */
export async function assertWhole(rows: Rows, objective: Objective): Promise<number> {
  const found = new Map<string, Row>();
  for await (const page of pagesOf(rows, objective.code)) for (const row of page) found.set(row.row, row);
  const of = (kind: string) => [...found.values()].filter(({ row }) => row.startsWith(`${kind}|`));
  const counts = toCounts(found.get("counts"));
  const meetings = of("meeting").map(toMeeting);
  const journal = of("journal").map(toJournalEntry);
  assert.equal(meetings.length, counts.lastNumber, "meetings");
  assert.equal(of("day").length, counts.lastNumber, "days");
  assert.deepEqual(
    journal.map(({ sequence }) => sequence),
    Array.from({ length: counts.lastSequence }, (_, index) => index + 1),
  );
  const last = new Map(
    journal.flatMap((entry) => (entry.kind === "meeting" ? [[entry.after.number, entry.after]] : [])),
  );
  for (const meeting of meetings) assert.deepEqual(meeting, last.get(meeting.number));
  const operations = of("operation");
  for (const { values } of operations) assert.ok(found.has(String(values.journal)), "an operation without its entry");
  assert.ok(operations.length > 0 && operations.length <= journal.length, "operations");
  const recounted = recount(objective, meetings);
  assert.deepEqual(sorted(counts.meetings), sorted(recounted.meetings));
  assert.deepEqual(sorted(counts.planned), sorted(recounted.planned));
  for (const [tally, days] of Object.entries(counts.bodies)) {
    assert.deepEqual(sorted(days), sorted(recounted.bodies[tally as keyof Counts["bodies"]]), tally);
  }
  return meetings.length;
}

function recount(objective: Objective, meetings: readonly Parameters<typeof addMeeting>[2][]): Counts {
  const records = new Map<string, BodyRecord>();
  for (const body of florentineBodies.values()) {
    records.set(body.id, { days: new Map(), group: body.id, tally: tallyOf(objective, body) });
  }
  return meetings.reduce((counts, meeting) => {
    const named = new Map([...records].filter(([id]) => meeting.bodies.includes(id)));
    const moved = addMeeting(objective, { counts, bodies: named }, meeting);
    for (const [id, record] of moved.bodies) records.set(id, record);
    return moved.counts;
  }, noCounts);
}

const sorted = (days: ReadonlyMap<string, unknown>) => [...days].sort(([one], [other]) => (one < other ? -1 : 1));
