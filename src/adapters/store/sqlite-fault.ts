// SPDX-License-Identifier: EUPL-1.2
import { type FaultReason, StoreFault } from "#application/ports/store-fault.ts";

/** SQLite's primary result codes: https://www.sqlite.org/rescode.html */
const names: ReadonlyMap<number, string> = new Map([
  [3, "SQLITE_PERM"],
  [5, "SQLITE_BUSY"],
  [8, "SQLITE_READONLY"],
  [10, "SQLITE_IOERR"],
  [11, "SQLITE_CORRUPT"],
  [13, "SQLITE_FULL"],
  [14, "SQLITE_CANTOPEN"],
]);

/** What a write is refused with, and a read is not. */
const refusals = new Set([3, 8, 10, 13, 14]);

/** SQLite's result code for a disk with no room left. */
export const fullDisk = 13;

/** The result code of an error of SQLite's, without its details; 0 for any other error. */
export function sqliteCode(error: unknown): number {
  return ((error as { readonly errcode?: number }).errcode ?? 0) & 0xff;
}

/** "SQLITE_FULL", or "SQLITE_IOERR 778" where SQLite tells more. */
function nameOf(error: unknown): string {
  const primary = sqliteCode(error);
  const { errcode = 0 } = error as { readonly errcode?: number };
  const name = names.get(primary) ?? `SQLITE_${primary}`;
  return errcode === primary ? name : `${name} ${errcode}`;
}

/** An error of SQLite's as a fault of the store. */
export function sqliteFault(message: string, written: StoreFault["written"], cause: unknown): StoreFault {
  const reason: FaultReason = refusals.has(sqliteCode(cause)) ? "refused" : "silent";
  return new StoreFault(message, written, { reason, code: nameOf(cause), cause });
}
