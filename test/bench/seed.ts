// SPDX-License-Identifier: EUPL-1.2
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Temporal } from "temporal-polyfill";
import { chained } from "#adapters/store/chain/chained-entry.ts";
import { fromBodyRecord, fromCounts } from "#adapters/store/counts-rows.ts";
import { indexOf } from "#adapters/store/day-index.ts";
import { bodyRow, countsRow, journalRow, meetingRow } from "#adapters/store/keys.ts";
import { fromJournalEntry, fromMeeting } from "#adapters/store/meeting-rows.ts";
import type { RowOperation, Rows, RowValues } from "#adapters/store/rows.ts";
import { checkShape, withShape } from "#adapters/store/shape.ts";
import { openSqlite } from "#adapters/store/sqlite.ts";
import { StoreFault } from "#application/ports/store-fault.ts";
import { tallyOf } from "#domain/body-tally.ts";
import { type Counts, noCounts, withLatest } from "#domain/counts.ts";
import { firstDay, noTally, plus, type Tally } from "#domain/day-tallies.ts";
import type { MeetingEntry } from "#domain/journal.ts";
import { isDocumented, type Meeting } from "#domain/meeting.ts";
import { totalsOf } from "#domain/standing.ts";
import { grandeFirenze } from "#objectives/2021_Z001.ts";
import { florentineBodies } from "#objectives/bodies.ts";

const others = [...florentineBodies.values()].filter(({ id }) => id !== grandeFirenze.owner);

/** Bodies that the meetings of the start never meet: a meeting with one of them on a new day is surely no duplicate. */
export const freeBodies: readonly string[] = others
  .filter(({ kind }) => kind === "comune")
  .slice(-10)
  .map(({ id }) => id);

/** The 40 bodies of the meetings that are there at first. */
const seededBodies: readonly string[] = others
  .map(({ id }) => id)
  .filter((id) => !freeBodies.includes(id))
  .slice(0, 40);

type SeedRow = { readonly row: string; readonly values: RowValues };

/** The rows of so many meetings, spread over every day of 2021 and 40 bodies, as the program itself would write them. */
export function* rowsOfMeetings(count: number, isWithJournal: boolean): Generator<SeedRow> {
  const days = new Map<string, Tally>();
  const bodies = new Map(seededBodies.map((id) => [id, new Map<string, Tally>()]));
  let counts: Counts = noCounts;
  let head = "";
  const at = Temporal.Instant.from("2021-12-29T10:00:00Z");
  const by = { id: "seed", name: "Seme" };
  for (let number = 1; number <= count; number += 1) {
    const meeting = aSeededMeeting(number);
    const tally = { all: 1, documented: isDocumented(meeting) ? 1 : 0 };
    const day = meeting.day.toString();
    days.set(day, plus(days.get(day) ?? noTally, tally));
    for (const id of meeting.bodies) {
      const met = bodies.get(id);
      met?.set(day, plus(met.get(day) ?? noTally, tally));
    }
    counts = { ...counts, latest: withLatest(counts.latest, meeting) };
    yield { row: meetingRow(number), values: fromMeeting(meeting) };
    yield indexOf(meeting);
    if (!isWithJournal) continue;
    const totals = totalsOf(noCounts);
    const told = { kind: "meeting", action: "logged", why: "", after: meeting, sequence: number } as const;
    const entry: MeetingEntry = { ...told, at, by, totalsBefore: totals, totals };
    const placed = chained(withShape(fromJournalEntry(entry)), head);
    head = placed.link;
    yield { row: journalRow(number), values: placed.values };
  }
  const records = [...bodies].map(([id, met]) => {
    return { id, days: met, tally: tallyOf(grandeFirenze, florentineBodies.get(id) ?? { kind: "altro" }) };
  });
  for (const { id, ...record } of records) {
    if (record.days.size > 0) yield { row: bodyRow(id), values: fromBodyRecord(record) };
  }
  const tallies = Object.fromEntries(
    Object.keys(noCounts.bodies).map((tally) => [
      tally,
      firstDays(records.filter((record) => record.tally === tally).map((record) => record.days)),
    ]),
  ) as unknown as Counts["bodies"];
  const lastSequence = isWithJournal ? count : 0;
  const chain = { head, before: 0 };
  const figures = { ...counts, lastNumber: count, lastSequence, meetings: days, bodies: tallies, chain };
  yield { row: countsRow, values: fromCounts(figures) };
}

/** Each day of the year in turn, one to three bodies, every other one documented. */
function aSeededMeeting(number: number): Meeting {
  const day = Temporal.PlainDate.from("2021-01-01").add({ days: (number * 7) % 363 });
  const met = [number, number * 11 + 3, number * 17 + 5].slice(0, 1 + (number % 3));
  const bodies = [...new Set(met.map((index) => seededBodies[index % seededBodies.length] ?? ""))];
  const evidence = number % 2 === 0 ? [{ text: `prot. ${number}/2021` }] : [];
  const facts = { state: "held", subject: `Tavolo ${number} sulla convenzione`, place: "", notes: "" } as const;
  return { ...facts, day, bodies, evidence, number, revision: number, loggedOn: day };
}

function firstDays(bodies: readonly ReadonlyMap<string, Tally>[]): ReadonlyMap<string, Tally> {
  const days = new Map<string, Tally>();
  for (const met of bodies) {
    for (const which of ["all", "documented"] as const) {
      const first = firstDay(met, which);
      if (first !== undefined) days.set(first, plus(days.get(first) ?? noTally, { ...noTally, [which]: 1 }));
    }
  }
  return days;
}

/** A store in this folder with so many meetings: in one transaction of the file itself. */
export async function seedSqlite(folder: string, count: number): Promise<void> {
  const rows = openSqlite(folder);
  await checkShape(rows);
  await rows.close();
  const database = new DatabaseSync(join(folder, "diario.sqlite"));
  const insert = database.prepare('INSERT INTO rows ("partition", "row", etag, "values") VALUES (?, ?, ?, ?)');
  database.exec("PRAGMA synchronous = OFF; BEGIN");
  for (const { row, values } of rowsOfMeetings(count, true)) {
    insert.run(grandeFirenze.code, row, "seed", JSON.stringify(values));
  }
  database.exec("COMMIT");
  database.close();
}

const operationsAtATime = 100;
/** Azurite does one thing at a time: what waits behind others only comes nearer to the limit of a call. */
const transactionsAtATime = 2;
const mostTries = 10;

/** The same through the port, without the journal: Azurite takes its time. */
export async function seedTables(rows: Rows, count: number): Promise<void> {
  await checkShape(rows);
  let operations: RowOperation[] = [];
  let waiting: Promise<unknown>[] = [];
  const flush = async (isLast: boolean) => {
    if (operations.length === operationsAtATime || (isLast && operations.length > 0)) {
      waiting.push(write(rows, operations));
      operations = [];
    }
    if (waiting.length < transactionsAtATime && !isLast) return;
    await Promise.all(waiting);
    waiting = [];
  };
  for (const { row, values } of rowsOfMeetings(count, false)) {
    operations.push({ kind: "upsert", row, values });
    await flush(false);
  }
  await flush(true);
}

async function write(rows: Rows, operations: readonly RowOperation[]): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await rows.transact(grandeFirenze.code, operations, AbortSignal.timeout(60_000));
      return;
    } catch (error) {
      if (!(error instanceof StoreFault) || tries === mostTries) throw error;
    }
  }
}
