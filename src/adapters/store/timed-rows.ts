// SPDX-License-Identifier: EUPL-1.2
import type { Rows } from "./rows.ts";

/** Told of every call: which, how it ended, how many seconds it took by this machine's steady clock. */
export type OnCall = (
  call: "get" | "page" | "transact",
  outcome: "done" | "conflict" | "fault",
  seconds: number,
) => void;

/** The same rows, with every call timed. */
export function timedRows(rows: Rows, onCall: OnCall): Rows {
  const timed = async <Value>(call: Parameters<OnCall>[0], work: Promise<Value>): Promise<Value> => {
    const start = performance.now();
    const end = (outcome: Parameters<OnCall>[1]) => onCall(call, outcome, (performance.now() - start) / 1000);
    try {
      const value = await work;
      end(value === "conflict" ? "conflict" : "done");
      return value;
    } catch (error) {
      end("fault");
      throw error;
    }
  };
  return {
    ...rows,
    get: (partition, row, signal) => timed("get", rows.get(partition, row, signal)),
    page: (query, signal) => timed("page", rows.page(query, signal)),
    transact: (partition, operations, signal) => timed("transact", rows.transact(partition, operations, signal)),
  };
}
