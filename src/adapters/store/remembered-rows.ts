// SPDX-License-Identifier: EUPL-1.2
import type { Row, Rows } from "./rows.ts";

/** As many rows as are kept in memory: the one kept first goes first. */
const mostKept = 5000;

type Reading = { isOver: boolean };

/**
 * The same rows, which remember those that were asked for with `lately`. A write of this process is in the next answer;
 * one of another process is after `milliseconds` at the latest (Infinity where no other process can write).
 */
export function rememberRows(rows: Rows, milliseconds: number): Rows {
  const kept = new Map<string, { readonly row: Row | undefined; readonly at: number }>();
  const underway = new Map<string, Set<Reading>>();
  const keyOf = (partition: string, row: string) => `${partition}\n${row}`;

  const forget = (partition: string, written: readonly { readonly row: string }[]) => {
    for (const { row } of written) {
      const key = keyOf(partition, row);
      kept.delete(key);
      // What was read before the write, and answers after it, is not remembered.
      for (const reading of underway.get(key) ?? []) reading.isOver = true;
    }
  };

  const read = async (partition: string, row: string, signal: AbortSignal): Promise<Row | undefined> => {
    const key = keyOf(partition, row);
    const reading: Reading = { isOver: false };
    const readings = underway.get(key) ?? new Set();
    underway.set(key, readings.add(reading));
    try {
      const found = await rows.get(partition, row, signal);
      if (!reading.isOver) {
        kept.delete(key);
        kept.set(key, { row: found, at: performance.now() });
      }
      const [oldest] = kept.keys();
      if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
      return found;
    } finally {
      readings.delete(reading);
      if (readings.size === 0) underway.delete(key);
    }
  };

  return {
    ...rows,
    async lately(partition, row, signal) {
      const known = kept.get(keyOf(partition, row));
      if (known !== undefined && performance.now() - known.at < milliseconds) return known.row;
      return read(partition, row, signal);
    },
    async transact(partition, operations, signal) {
      try {
        return await rows.transact(partition, operations, signal);
      } finally {
        forget(partition, operations);
      }
    },
  };
}

/** What `lately` says, of rows that remember; of others, the row as it is. */
export async function readLately(
  rows: Rows,
  partition: string,
  row: string,
  signal: AbortSignal,
): Promise<Row | undefined> {
  return rows.lately === undefined ? rows.get(partition, row, signal) : rows.lately(partition, row, signal);
}
