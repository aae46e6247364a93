// SPDX-License-Identifier: EUPL-1.2
import type { Finding, Proof } from "#application/ports/proofs.ts";
import type { BodyId } from "#domain/body.ts";
import { headOf, type ToldHead } from "#domain/chain-state.ts";
import type { Objective } from "#domain/objective.ts";
import { type BodyRowRecord, toBodyRecord, toCounts } from "../counts-rows.ts";
import { indexOf } from "../day-index.ts";
import { bodyRow } from "../keys.ts";
import { toMeeting } from "../meeting-rows.ts";
import type { Registers } from "../registers.ts";
import type { Row } from "../rows.ts";
import { readShape } from "../shape.ts";
import { compareRest, createLastMade } from "./compare-states.ts";
import { createBreaks } from "./find-breaks.ts";
import { orUnreadable, type Reading, readAll } from "./read-all.ts";
import { readEntry, stateOfJson } from "./read-entry.ts";
import { createRecount } from "./recount.ts";

/**
 * Goes through the diary of a year, as it ends by this fence: the journal, then each meeting beside what its last entry
 * made of it, then the list by day beside the meetings. Of each entry and meeting only a digest is kept.
 */
export async function verifyYear(
  objective: Objective,
  told: ToldHead | undefined,
  fence: Row | undefined,
  reading: Reading & { readonly registers: Registers },
): Promise<Proof> {
  const partition = objective.code;
  const counts = toCounts(fence);
  const breaks = createBreaks(counts, told);
  const made = createLastMade();
  let hasEntries = false;
  for await (const row of readAll("journal", partition, reading)) {
    const entry = readEntry(row);
    breaks.add(entry);
    made.add(entry);
    hasEntries = true;
  }
  const register = await reading.registers.current(objective, reading.signal);
  const met = new Map<BodyId, BodyRowRecord>();
  for await (const row of readAll("body", partition, reading)) {
    const record = orUnreadable(() => toBodyRecord(row));
    if (record !== undefined) met.set(row.row.slice(bodyRow("").length), record);
  }
  const recount = createRecount(objective, register, counts, met);
  const changed: number[] = [];
  const days = new Map<number, string>();
  for await (const row of readAll("meeting", partition, reading)) {
    const number = Number(row.row.slice("meeting|".length));
    const meeting = orUnreadable(() => toMeeting(row));
    const state = orUnreadable(() => stateOfJson(JSON.parse(String(readShape(row).json)))) ?? "";
    if (!made.isAsMade(number, state)) changed.push(number);
    if (meeting === undefined) continue;
    days.set(number, stateOfDay(indexOf({ ...meeting, number })));
    recount.add({ ...meeting, number });
  }
  const inOrder = [...changed, ...made.others()].sort((one, other) => one - other);
  return {
    of: objective.year,
    entries: counts.lastSequence,
    before: counts.chain.before,
    meetings: days.size,
    head: headOf(objective, counts),
    findings: [
      ...(fence === undefined && hasEntries ? [{ kind: "no-counts" } as const] : []),
      ...breaks.findings(),
      ...inOrder.map((number): Finding => ({ kind: "meeting", number })),
      ...compareRest(counts, register.kept, made.rest),
      ...(await compareIndex(partition, days, reading)),
      ...recount.findings(),
    ],
  };
}

/** Each meeting stands once in the list, on its day and as it is: `days` is what is to be there, by number. */
async function compareIndex(
  partition: string,
  days: Map<number, string>,
  reading: Reading,
): Promise<readonly Finding[]> {
  const numbers = new Set<number>();
  for await (const { row, values } of readAll("day", partition, reading)) {
    const number = Number(values.number);
    if (days.get(number) === stateOfDay({ row, values: readShape({ values }) })) days.delete(number);
    else numbers.add(number);
  }
  for (const number of days.keys()) numbers.add(number);
  return [...numbers].sort((one, other) => one - other).map((number) => ({ kind: "index", number }));
}

function stateOfDay({ row, values: { shape: _, ...values } }: Pick<Row, "row" | "values">): string {
  return stateOfJson([row, values]);
}
