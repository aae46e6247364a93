// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as delay } from "node:timers/promises";
import { StoreFault } from "#application/ports/store-fault.ts";
import type { Rows } from "../rows.ts";

const mostTries = 8;
const firstPauseMilliseconds = 200;
const mostMillisecondsOfACall = 10_000;

/**
 * The same rows for work that takes long and that nobody waits for at a chat: a call that fails is made again, up to 8
 * times in about a minute. Only for writes that may be made twice: upserts and deletes.
 */
export function patientRows(rows: Rows): Rows {
  const again = async <Value>(call: (signal: AbortSignal) => Promise<Value>): Promise<Value> => {
    for (let tries = 1; ; tries += 1) {
      try {
        return await call(AbortSignal.timeout(mostMillisecondsOfACall));
      } catch (error) {
        if (!(error instanceof StoreFault) || error.reason !== "silent" || tries === mostTries) throw error;
        await delay(firstPauseMilliseconds * 2 ** (tries - 1));
      }
    }
  };
  return {
    get: (partition, row) => again((signal) => rows.get(partition, row, signal)),
    page: (query) => again((signal) => rows.page(query, signal)),
    nextPartition: (after) => again((signal) => rows.nextPartition(after, signal)),
    transact: (partition, operations) => again((signal) => rows.transact(partition, operations, signal)),
    check: () => again((signal) => rows.check(signal)),
    close: () => rows.close(),
  };
}
