// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as delay } from "node:timers/promises";
import { Temporal } from "temporal-polyfill";
import { StoreFault } from "#application/ports/store-fault.ts";
import type { SubscriptionsSummary } from "#application/ports/subscriptions.ts";
import { digestPartition, digestRows, instantOfRow, nextRow } from "./digest-keys.ts";
import { readLately } from "./remembered-rows.ts";
import type { Row, RowOperation, Rows } from "./rows.ts";
import { readShape, withShape } from "./shape.ts";

/**
 * The one small row that says when something may be due, and who receives the digest. It is never later than what is
 * due: whoever makes something due earlier replaces it by etag in the same transaction, and whoever brings it forward
 * has read it before reading what is due.
 */
export type NextDue = SubscriptionsSummary & { readonly dueAt?: Temporal.Instant };

const mostTries = 40;
const mostMillisecondsBetweenTries = 120;

/** Nothing due, and nobody who receives the digest, before anything was planned. One point read. */
export async function readNextDue(rows: Rows, signal: AbortSignal): Promise<NextDue> {
  return toNextDue(await rows.get(digestPartition, nextRow, signal));
}

/** The same, for who only tells of it: as of a minute ago, where another instance wrote since. */
export async function readNextDueLately(rows: Rows, signal: AbortSignal): Promise<NextDue> {
  return toNextDue(await readLately(rows, digestPartition, nextRow, signal));
}

/** What a change writes, and what is next due after it; undefined when there is nothing to write. */
type PreparedChange<Value> = {
  readonly operations: readonly RowOperation[];
  readonly next: NextDue;
  readonly value: Value;
};

/**
 * Makes a change together with the row of what is next due, and starts again when somebody else was faster. Throws
 * StoreFault; also after too many tries, with nothing written.
 */
export async function changeWithNext<Value>(
  rows: Rows,
  prepare: (next: NextDue) => Promise<PreparedChange<Value> | undefined>,
  signal: AbortSignal,
): Promise<Value | undefined> {
  for (let tries = 1; ; tries += 1) {
    const row = await rows.get(digestPartition, nextRow, signal);
    const prepared = await prepare(toNextDue(row));
    if (prepared === undefined) return undefined;
    const operations = [...prepared.operations, nextOperation(row, prepared.next)];
    if ((await rows.transact(digestPartition, operations, signal)) === "done") return prepared.value;
    if (tries === mostTries) throw new StoreFault("The row of what is next due is always another's", "no");
    // When the time is over in between, the next read says so.
    await delay(Math.random() * mostMillisecondsBetweenTries, undefined, { signal }).catch(() => {});
  }
}

/** What is next due once something more is, at `at`. */
export function noLaterThan(next: NextDue, at: Temporal.Instant): NextDue {
  return { ...next, dueAt: earliest([next.dueAt, at]) ?? at };
}

/**
 * Brings the row up to date with what is due. Slots are read first: claiming one takes it away and adds what is due.
 */
export async function refreshNextDue(rows: Rows, signal: AbortSignal): Promise<void> {
  await changeWithNext(
    rows,
    async (next) => {
      const slot = await firstOf(rows, "slot", signal);
      const due = earliest([slot, await firstOf(rows, "due", signal)]);
      if (isSame(due, next.dueAt) && isSame(slot, next.nextAt)) return undefined;
      const { dueAt: _, nextAt: __, ...summary } = next;
      const moved = { ...summary, ...(due ? { dueAt: due } : {}), ...(slot ? { nextAt: slot } : {}) };
      return { operations: [], next: moved, value: undefined };
    },
    signal,
  );
}

/** Undefined when none of them is there. */
export function earliest(instants: readonly (Temporal.Instant | undefined)[]): Temporal.Instant | undefined {
  return instants.filter((at) => at !== undefined).sort(Temporal.Instant.compare)[0];
}

async function firstOf(rows: Rows, kind: "slot" | "due", signal: AbortSignal): Promise<Temporal.Instant | undefined> {
  const [first] = await rows.page({ ...digestRows(kind), limit: 1 }, signal);
  return first === undefined ? undefined : instantOfRow(first.row);
}

function isSame(one: Temporal.Instant | undefined, other: Temporal.Instant | undefined): boolean {
  return one?.epochMilliseconds === other?.epochMilliseconds;
}

function nextOperation(row: Row | undefined, { dueAt, nextAt, count, people }: NextDue): RowOperation {
  const values = withShape({
    count,
    people: JSON.stringify(people),
    ...(dueAt === undefined ? {} : { dueAt: dueAt.toString() }),
    ...(nextAt === undefined ? {} : { nextAt: nextAt.toString() }),
  });
  return row === undefined
    ? { kind: "insert", row: nextRow, values }
    : { kind: "replace", row: nextRow, values, etag: row.etag };
}

function toNextDue(row: Row | undefined): NextDue {
  if (row === undefined) return { count: 0, people: [] };
  const { dueAt, nextAt, count, people } = readShape(row);
  return {
    count: Number(count),
    people: JSON.parse(String(people)),
    ...(dueAt === undefined ? {} : { dueAt: Temporal.Instant.from(String(dueAt)) }),
    ...(nextAt === undefined ? {} : { nextAt: Temporal.Instant.from(String(nextAt)) }),
  };
}
