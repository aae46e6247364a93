// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as delay } from "node:timers/promises";
import type { RecordOutcome } from "#application/ports/log-changes.ts";
import { StoreFault } from "#application/ports/store-fault.ts";
import type { JournalEntry } from "#domain/journal.ts";
import { waitIfHeld } from "./backup/hold-writers.ts";
import { journalOfYear } from "./chain/journals.ts";
import { isUnchained, startChain } from "./chain/start-chain.ts";
import { countsRow, operationRow } from "./keys.ts";
import { toJournalEntry } from "./meeting-rows.ts";
import type { Row, RowOperation, Rows } from "./rows.ts";
import { readShape, withShape } from "./shape.ts";
import { yearOfFence } from "./year-rows.ts";

/** What one change writes, or why it is not to be made. */
export type Prepared<Refusal> =
  | { readonly entry: JournalEntry; readonly operations: readonly RowOperation[] }
  | { readonly refusal: Refusal };

/** What a change is prepared on. */
export type ReadFirst = {
  /** The counts row, read before anything else: whoever moves a row read after it moves it too. */
  readonly fence: Row | undefined;
  /** The operation's row, when it was closed with nothing recorded. */
  readonly closed: Row | undefined;
};

/** The partition of the log, and the name of the intention. */
export type Intention = {
  readonly partition: string;
  readonly operation: string;
  /** It is made in a year that is closed too. */
  readonly isOfClosedYears?: boolean;
};

const mostLostAnswers = 2;
const millisecondsBetweenTries = { first: 20, most: 400 } as const;

/**
 * Makes one change of a log: reads the fence, has the change prepared on it, writes everything in one transaction, and
 * starts again when somebody else was faster or the answer was lost. The operation's row tells our own commit from a
 * rival's. In a year that is closed nothing is prepared: the closing stands in the fence, so that a change is written
 * before it or not at all. Two transactions of one operation can never both be written: each replaces the fence that it read.
 */
export async function commit<Refusal>(
  rows: Rows,
  { partition, operation, isOfClosedYears = false }: Intention,
  prepare: (read: ReadFirst) => Promise<Prepared<Refusal>>,
  signal: AbortSignal,
): Promise<RecordOutcome | Refusal> {
  let ours: "nothing" | "conflict" | "lost" = "nothing";
  let [lostAnswers, looks] = [0, 0];
  try {
    for (let tries = 1; ; tries += 1) {
      const [found, fence] = await Promise.all([
        rows.get(partition, operationRow(operation), signal),
        rows.get(partition, countsRow, signal),
      ]);
      if (isUnchained(fence)) {
        await startChain(rows, journalOfYear(partition), signal);
        continue;
      }
      if (await waitIfHeld(fence, looks, signal)) {
        looks += 1;
        continue;
      }
      const recorded = await recordedBy(found, rows, partition, signal);
      if (recorded !== undefined) return onceLasting(rows, { outcome: "recorded", entry: recorded }, "unknown", signal);
      // A conflict that is not ours is a fence that has moved: whatever of ours is still on its way will be refused.
      if (ours === "conflict") ours = "nothing";
      if (ours === "lost" && lostAnswers === mostLostAnswers) return { outcome: "unknown" };
      const { closed } = yearOfFence(fence);
      const prepared =
        closed === undefined || isOfClosedYears
          ? await prepare({ fence, closed: found })
          : { refusal: { outcome: "closed", closed } as const };
      if ("refusal" in prepared) {
        // The same operation, delivered twice at once, may be what the change was refused for.
        const meanwhile = await findRecorded(rows, partition, operation, signal);
        if (meanwhile !== undefined) {
          return onceLasting(rows, { outcome: "recorded", entry: meanwhile }, "unknown", signal);
        }
        return ours === "lost" ? { outcome: "unknown" } : onceLasting(rows, prepared.refusal, "not-recorded", signal);
      }
      const outcome = await write(rows, partition, prepared.operations, signal);
      if (outcome === "done") return { outcome: "recorded", entry: prepared.entry };
      if (outcome === "lost") lostAnswers += 1;
      ours = outcome;
      await delay(pauseAfter(tries), undefined, { signal });
    }
  } catch (error) {
    const isTimeOver = signal.aborted && (error as Error).name === "AbortError";
    if (!(error instanceof StoreFault) && !isTimeOver) throw error;
    return { outcome: ours === "nothing" ? "not-recorded" : "unknown" };
  }
}

/**
 * What was read, once it is on disk: the same operation, delivered at once, may have written it, and still wait. Where it
 * does not get there, `otherwise`.
 */
async function onceLasting<Outcome>(
  rows: Rows,
  read: Outcome,
  otherwise: "unknown" | "not-recorded",
  signal: AbortSignal,
): Promise<Outcome | { readonly outcome: "unknown" | "not-recorded" }> {
  try {
    await rows.lasting?.(signal);
    return read;
  } catch (error) {
    if (!(error instanceof StoreFault)) throw error;
    return { outcome: otherwise };
  }
}

/** At random, and longer from try to try, so that many who write at once stop meeting. */
function pauseAfter(tries: number): number {
  const { first, most } = millisecondsBetweenTries;
  return Math.random() * Math.min(first * 2 ** (tries - 1), most);
}

/** What an operation recorded, or undefined when it recorded nothing. */
export async function findRecorded(
  rows: Rows,
  partition: string,
  operation: string,
  signal: AbortSignal,
): Promise<JournalEntry | undefined> {
  return recordedBy(await rows.get(partition, operationRow(operation), signal), rows, partition, signal);
}

/**
 * What an operation recorded. One that recorded nothing is closed: a transaction of it that is still on its way finds
 * its row taken and is refused, and only one that read that row can be written.
 */
export async function closeOperation(
  rows: Rows,
  partition: string,
  operation: string,
  signal: AbortSignal,
): Promise<JournalEntry | undefined> {
  const closed: RowOperation = { kind: "insert", row: operationRow(operation), values: withShape({}) };
  const outcome = await rows.transact(partition, [closed], signal);
  return outcome === "done" ? undefined : findRecorded(rows, partition, operation, signal);
}

async function recordedBy(
  found: Row | undefined,
  rows: Rows,
  partition: string,
  signal: AbortSignal,
): Promise<JournalEntry | undefined> {
  const journal = found === undefined ? undefined : readShape(found).journal;
  const entry = journal === undefined ? undefined : await rows.get(partition, String(journal), signal);
  return entry === undefined ? undefined : toJournalEntry(entry);
}

/** As `transact`; `lost` when it may have been written. Throws StoreFault when it was surely not. */
async function write(
  rows: Rows,
  partition: string,
  operations: readonly RowOperation[],
  signal: AbortSignal,
): Promise<"done" | "conflict" | "lost"> {
  try {
    return await rows.transact(partition, operations, signal);
  } catch (error) {
    if (error instanceof StoreFault && error.written === "unknown") return "lost";
    throw error;
  }
}
