// SPDX-License-Identifier: EUPL-1.2
import { chained } from "#adapters/store/chain/chained-entry.ts";
import { fromBodyRecord, fromCounts } from "#adapters/store/counts-rows.ts";
import { indexOf } from "#adapters/store/day-index.ts";
import { bodyRow, countsRow, journalRow, lastByRow, meetingRow, operationRow } from "#adapters/store/keys.ts";
import { fromJournalEntry, fromMeeting } from "#adapters/store/meeting-rows.ts";
import type { RowOperation, Rows } from "#adapters/store/rows.ts";
import { checkShape, withShape } from "#adapters/store/shape.ts";
import { tallyOf } from "#domain/body-tally.ts";
import { addMeeting, type BodyRecord, type Counts, noCounts } from "#domain/counts.ts";
import { toDay } from "#domain/day.ts";
import type { MeetingEntry } from "#domain/journal.ts";
import type { Meeting } from "#domain/meeting.ts";
import { totalsOf } from "#domain/standing.ts";
import { grandeFirenze } from "#objectives/2021_Z001.ts";
import { florentineBodies } from "#objectives/bodies.ts";
import { aMeeting } from "#test/fakes/a-meeting.ts";
import { chiara, now } from "./a-log.ts";

const { signal } = new AbortController();
const meetingsAtOnce = 24;
const first = toDay("2021-01-01");
const bodies = [...florentineBodies.values()].filter(({ id }) => id !== grandeFirenze.owner).slice(0, 40);

/**
 * Fills an empty store with so many meetings of 2021, over every day of the year and 40 bodies: the rows that recording
 * them one by one writes, many in a transaction.
 */
export async function fillStore(rows: Rows, count: number): Promise<void> {
  await checkShape(rows);
  const partition = grandeFirenze.code;
  const records = new Map<string, BodyRecord>();
  for (const body of bodies)
    records.set(body.id, { days: new Map(), group: body.id, tally: tallyOf(grandeFirenze, body) });
  let counts: Counts = noCounts;
  let operations: RowOperation[] = [];
  const write = async () => {
    if (operations.length > 0) await rows.transact(partition, operations, signal);
    operations = [];
  };
  for (let number = 1; number <= count; number += 1) {
    const met = [bodies[number % 40], bodies[(number * 7) % 40]].flatMap((body) => body?.id ?? []);
    const subject = `Argomento ${number}, à "€" 🏛️`;
    const facts = aMeeting({ day: first.add({ days: number % 365 }).toString(), bodies: [...new Set(met)], subject });
    const meeting: Meeting = { ...facts, number, revision: number, loggedOn: now.toPlainDate() };
    const named = new Map([...records].filter(([id]) => meeting.bodies.includes(id)));
    const totalsBefore = totalsOf(counts);
    const moved = addMeeting(grandeFirenze, { counts, bodies: named }, meeting);
    counts = { ...moved.counts, lastNumber: number, lastSequence: number };
    for (const [id, record] of moved.bodies) records.set(id, record);
    const told = { kind: "meeting", action: "logged", why: "", sequence: number, by: chiara } as const;
    const entry: MeetingEntry = {
      ...told,
      at: now.toInstant(),
      after: meeting,
      totalsBefore,
      totals: totalsOf(counts),
    };
    const placed = chained(fromJournalEntry(entry), counts.chain.head);
    counts = { ...counts, chain: { head: placed.link, before: 0 } };
    operations.push(
      { kind: "insert", row: meetingRow(number), values: fromMeeting(meeting) },
      { kind: "insert", ...indexOf(meeting) },
      { kind: "insert", row: journalRow(number), values: placed.values },
      { kind: "insert", row: operationRow(`filled-${number}`), values: withShape({ journal: journalRow(number) }) },
    );
    if (operations.length >= 4 * meetingsAtOnce) await write();
  }
  await write();
  operations.push(
    { kind: "insert", row: countsRow, values: fromCounts(counts) },
    { kind: "insert", row: lastByRow(chiara.id), values: withShape({ journal: journalRow(count) }) },
    ...[...records].map(([id, record]) => ({
      kind: "insert" as const,
      row: bodyRow(id),
      values: fromBodyRecord(record),
    })),
  );
  await write();
}
