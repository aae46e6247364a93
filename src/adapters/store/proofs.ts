// SPDX-License-Identifier: EUPL-1.2
import type { Finding, Proof, Proofs } from "#application/ports/proofs.ts";
import type { BodyId, BodyRegister } from "#domain/body.ts";
import { headOf, type ToldHead } from "#domain/chain-state.ts";
import type { Meeting } from "#domain/meeting.ts";
import type { Objective } from "#domain/objective.ts";
import { compareMeetings, compareRest, lastMadeBy } from "./chain/compare-states.ts";
import { findBreaks } from "./chain/find-breaks.ts";
import { type EntryRead, readEntry, stateOf } from "./chain/read-entry.ts";
import { compareFigures, createRecount } from "./chain/recount.ts";
import { startChain } from "./chain/start-chain.ts";
import { type BodyRowRecord, toBodyRecord, toCounts } from "./counts-rows.ts";
import { indexOf } from "./day-index.ts";
import { bodyRow, countsRow, rowsOf } from "./keys.ts";
import { toMeeting } from "./meeting-rows.ts";
import { createRegisters, type Registers } from "./registers.ts";
import { type Row, type Rows, StoreRefused } from "./rows.ts";
import { readShape } from "./shape.ts";

const rowsAtATime = 500;
const mostTries = 5;

/** Proofs over rows; `base` is what the register of the bodies starts with. */
export function createProofs(rows: Rows, base: BodyRegister): Proofs {
  return {
    async verify(objective, told, signal) {
      await startChain(rows, objective.code, signal);
      for (let tries = 1; tries <= mostTries; tries += 1) {
        const before = await rows.get(objective.code, countsRow, signal);
        const proof = await verifyOnce(objective, told, before, {
          rows,
          registers: createRegisters(rows, base),
          signal,
        });
        const after = await rows.get(objective.code, countsRow, signal);
        if (before?.etag === after?.etag) return proof;
      }
      return "busy";
    },
  };
}

type Reading = { readonly rows: Rows; readonly registers: Registers; readonly signal: AbortSignal };

async function verifyOnce(
  objective: Objective,
  told: ToldHead | undefined,
  fence: Row | undefined,
  reading: Reading,
): Promise<Proof> {
  const { registers, signal } = reading;
  const partition = objective.code;
  const counts = toCounts(fence);
  const entries: EntryRead[] = [];
  for await (const row of allOf("journal", partition, reading)) entries.push(readEntry(row));
  const register = await registers.current(objective, signal);
  const met = new Map<BodyId, BodyRowRecord>();
  for await (const row of allOf("body", partition, reading)) {
    const record = orUnreadable(() => toBodyRecord(row));
    if (record !== undefined) met.set(row.row.slice(bodyRow("").length), record);
  }
  const states = new Map<number, string>();
  const meetings = new Map<number, Pick<Meeting, "state" | "day">>();
  const days = new Map<string, string>();
  const recount = createRecount(objective, register, met);
  for await (const row of allOf("meeting", partition, reading)) {
    const number = Number(row.row.slice("meeting|".length));
    const meeting = orUnreadable(() => toMeeting(row));
    states.set(number, meeting === undefined ? "" : stateOf(meeting));
    if (meeting === undefined) continue;
    meetings.set(number, { state: meeting.state, day: meeting.day });
    const { shape: _, ...indexed } = indexOf({ ...meeting, number }).values;
    days.set(indexOf({ ...meeting, number }).row, stateOf(indexed));
    recount.add(meeting);
  }
  const made = lastMadeBy(entries);
  return {
    objective,
    entries: counts.lastSequence,
    before: counts.chain.before,
    meetings: meetings.size,
    head: headOf(objective, counts),
    findings: [
      ...(fence === undefined && entries.length > 0 ? [{ kind: "no-counts" } as const] : []),
      ...findBreaks(entries, counts, told),
      ...compareMeetings(states, made),
      ...compareRest(counts, register.kept, made),
      ...(await compareIndex(partition, days, reading)),
      ...compareFigures(counts, met, recount.figures(), meetings),
    ],
  };
}

/** Each meeting stands once in the list, on its day and as it is. */
async function compareIndex(
  partition: string,
  days: Map<string, string>,
  reading: Reading,
): Promise<readonly Finding[]> {
  const numbers = new Set<number>();
  for await (const { row, values } of allOf("day", partition, reading)) {
    const { shape: _, ...told } = readShape({ values });
    if (days.get(row) !== stateOf(told)) numbers.add(Number(told.number));
    days.delete(row);
  }
  for (const row of days.keys()) numbers.add(9_999_999 - Number(row.split("|")[2]));
  return [...numbers].sort((one, other) => one - other).map((number) => ({ kind: "index", number }));
}

/** What a row holds, or undefined where it was made unreadable: it is then not what was recorded. */
function orUnreadable<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof StoreRefused) throw error;
    return undefined;
  }
}

async function* allOf(
  kind: Parameters<typeof rowsOf>[0],
  partition: string,
  { rows, signal }: Reading,
): AsyncGenerator<Row> {
  for (let after: string | undefined; ; ) {
    const query = { partition, ...rowsOf(kind), limit: rowsAtATime };
    const page = await rows.page(after === undefined ? query : { ...query, after }, signal);
    yield* page;
    after = page.at(-1)?.row;
    if (page.length < rowsAtATime) return;
  }
}
