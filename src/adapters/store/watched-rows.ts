// SPDX-License-Identifier: EUPL-1.2
import type { FaultCode } from "#application/ports/fault-codes.ts";
import { causeOf } from "#application/ports/log.ts";
import { type FaultReason, StoreFault } from "#application/ports/store-fault.ts";
import type { Rows, StoreLog } from "./rows.ts";
import { withShape } from "./shape.ts";

const faultOf: Readonly<Record<FaultReason, FaultCode>> = {
  silent: "STORE_SILENT",
  refused: "STORE_REFUSES",
  moved: "STORE_MOVED",
};

/** A write that went well tells that the store takes writes for so long. */
const millisecondsOfTrust = 30_000;

/** The trial is about as large as a meeting with its journal: what would not fit is not ready to be written. */
const trial = withShape({ filler: ".".repeat(8 * 1024) });

/**
 * The same rows, which tell the log what goes wrong: a line with its code for each write that was refused, and one for
 * the first call of any kind after which the store no longer answered.
 *
 * Their `check` tells also whether the store takes writes. It asks those who wrote last: where that failed, or is more
 * than 30 seconds ago, it writes one small row itself, however many ask at once.
 */
export function watchRows(rows: Rows, log: StoreLog): Rows {
  let lastWrite: { readonly isDone: boolean; readonly at: number } | undefined;
  let trying: Promise<unknown> | undefined;
  let told: string | undefined;

  const reading = async <Value>(call: Promise<Value>, signal: AbortSignal): Promise<Value> => {
    try {
      const value = await call;
      if (told !== "write") told = undefined;
      return value;
    } catch (error) {
      if (error instanceof StoreFault && !signal.aborted && told === undefined) {
        told = "read";
        log.fault(faultOf[error.reason], { cause: causeOf(error), call: "read" });
      }
      throw error;
    }
  };

  const writing = async <Value>(call: () => Promise<Value>, signal: AbortSignal): Promise<Value> => {
    const wasOver = signal.aborted;
    try {
      const value = await call();
      lastWrite = { isDone: true, at: performance.now() };
      told = undefined;
      return value;
    } catch (error) {
      if (error instanceof StoreFault && !wasOver) {
        lastWrite = { isDone: false, at: performance.now() };
        told = "write";
        log.fault(faultOf[error.reason], { cause: causeOf(error), call: "write", written: error.written });
      }
      throw error;
    }
  };

  const isTrusted = () => lastWrite?.isDone === true && performance.now() - lastWrite.at < millisecondsOfTrust;

  return {
    get: (partition, row, signal) => reading(rows.get(partition, row, signal), signal),
    page: (query, signal) => reading(rows.page(query, signal), signal),
    nextPartition: (after, signal) => reading(rows.nextPartition(after, signal), signal),
    transact: (partition, operations, signal) => writing(() => rows.transact(partition, operations, signal), signal),
    async check(signal) {
      await reading(rows.check(signal), signal);
      if (isTrusted()) return;
      const write = () => rows.transact("check", [{ kind: "upsert", row: "trial", values: trial }], signal);
      trying ??= writing(write, signal).finally(() => {
        trying = undefined;
      });
      await trying;
    },
    ...(rows.lasting === undefined ? {} : { lasting: (signal) => rows.lasting?.(signal) ?? Promise.resolve() }),
    close: () => rows.close(),
  };
}
