// SPDX-License-Identifier: EUPL-1.2

import { Temporal } from "temporal-polyfill";
import { openAzureTables } from "#adapters/store/azure-tables.ts";
import { createMeetingLog } from "#adapters/store/meeting-log.ts";
import type { Rows } from "#adapters/store/rows.ts";
import { countsFor } from "#domain/counts.ts";
import { sumOf } from "#domain/day-tallies.ts";
import type { Meeting } from "#domain/meeting.ts";
import { grandeFirenze } from "#objectives/2021_Z001.ts";
import { florentineBodies } from "#objectives/bodies.ts";

/** What was said of each meeting that was told, by its subject, which no other has. */
export type Said = "recorded" | "not recorded" | "unknown";

const { signal } = new AbortController();

/** What does not hold of what is in the store, after all that was said; nothing when it is as it was said. */
export async function faultsOfStore(connectionString: string, said: ReadonlyMap<string, Said>): Promise<string[]> {
  const rows = await openAzureTables({ connectionString });
  const log = createMeetingLog(rows, florentineBodies, () => Temporal.Now.zonedDateTimeISO("Europe/Rome"));
  const meetings: Meeting[] = [];
  for (let after: string | undefined; ; ) {
    const query = { objective: grandeFirenze, limit: 100 };
    const page = await log.page(after === undefined ? query : { ...query, after }, signal);
    meetings.push(...page.meetings);
    after = page.next;
    if (after === undefined) break;
  }
  const faults: string[] = [];
  const found = Map.groupBy(meetings, ({ subject }) => subject);
  for (const [subject, what] of said) {
    const times = found.get(subject)?.length ?? 0;
    if (times > 1) faults.push(`${subject} is recorded ${times} times`);
    if (what === "recorded" && times === 0) faults.push(`${subject} was said to be recorded, and is not`);
    if (what === "not recorded" && times > 0) faults.push(`${subject} was said not to be recorded, and is`);
  }
  for (const subject of found.keys()) if (!said.has(subject)) faults.push(`${subject} was told by nobody`);
  const counts = await log.counts(grandeFirenze, signal);
  const counted = meetings.filter((meeting) => countsFor(grandeFirenze, meeting)).length;
  if (sumOf(counts.meetings).all !== counted) {
    faults.push(`${sumOf(counts.meetings).all} meetings are counted, and ${counted} count`);
  }
  if (counts.lastNumber !== meetings.length)
    faults.push(`the last number is ${counts.lastNumber} of ${meetings.length}`);
  await rows.close();
  return faults;
}

/** How many rows of each kind there are: "drafts", "2021_Z001 journal". */
export async function rowsOfStore(connectionString: string): Promise<ReadonlyMap<string, number>> {
  const rows = await openAzureTables({ connectionString });
  const kinds = new Map<string, number>();
  for (let partition = await rows.nextPartition("", signal); partition !== undefined; ) {
    await countPartition(rows, partition, kinds);
    partition = await rows.nextPartition(partition, signal);
  }
  await rows.close();
  return kinds;
}

async function countPartition(rows: Rows, partition: string, kinds: Map<string, number>): Promise<void> {
  for (let after = ""; ; ) {
    const query = { partition, from: "", to: "~", limit: 1000 };
    const page = await rows.page(after === "" ? query : { ...query, after }, signal);
    for (const { row } of page) {
      const kind = row.includes("|") ? `${partition} ${row.split("|")[0]}` : partition;
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
    after = page.at(-1)?.row ?? "";
    if (page.length < 1000) return;
  }
}
