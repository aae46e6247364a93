// SPDX-License-Identifier: EUPL-1.2
import type { DatabaseSync } from "node:sqlite";
import { causeOf } from "#application/ports/log.ts";
import type { StoreFault } from "#application/ports/store-fault.ts";
import { watchFiles } from "./file-watch.ts";
import { type LastWrite, readLastWrite, tellLastWrite } from "./last-write.ts";
import type { StoreLog } from "./rows.ts";
import { sqliteFault } from "./sqlite-fault.ts";

/** The file of the embedded store while it is open: whether it is in its place, and how much of it is. */
export type HeldFile = {
  /** Throws StoreFault when the file is not in its place: with `written` as what is known of our own writing. */
  check(written: StoreFault["written"]): void;
  /** Right before each write of a transaction. */
  count(): void;
  /** Right before its commit. */
  committing(): void;
  /** Right after its commit. Throws StoreFault when what was written is not in the file of that name. */
  committed(): void;
  /** Takes everything into the main file and lets go of it. One that is not in its place is left as it is. */
  close(): void;
};

const idleMilliseconds = 1000;

/**
 * Holds the open file at this path. The writes are counted in the file itself (SQLite's `user_version`) and beside it.
 * A second after the last write the log is taken into the main file, which then holds everything by itself.
 */
export function holdFile(database: DatabaseSync, path: string, log: StoreLog): HeldFile {
  const files = watchFiles([path, `${path}-wal`]);
  const version = database.prepare("PRAGMA user_version");
  const countWrites = () => Number(version.get()?.user_version);
  let idle: NodeJS.Timeout | undefined;
  let inTheFile = countWrites();

  const tell = (isLasting = false) => {
    const last: LastWrite = { writes: countWrites(), inTheFile, at: new Date().toISOString() };
    tellLastWrite(path, last, isLasting);
  };

  const settle = () => {
    clearTimeout(idle);
    files.check("no");
    files.writing();
    try {
      database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    } catch (error) {
      throw sqliteFault("SQLite could not take the log into the file", "no", error);
    }
    files.check("no");
    inTheFile = countWrites();
    tell(true);
  };

  const settleOrSay = () => {
    if (database.isTransaction) return settleLater();
    try {
      settle();
    } catch (error) {
      log.fault("STORE_NOT_SETTLED", { cause: causeOf(error) });
    }
  };

  const settleLater = () => {
    clearTimeout(idle);
    idle = setTimeout(settleOrSay, idleMilliseconds).unref();
  };

  return {
    check: files.check,
    count() {
      files.writing();
      database.exec(`PRAGMA user_version = ${countWrites() + 1}`);
    },
    committing: files.writing,
    committed() {
      files.check("unknown");
      tell();
      settleLater();
    },
    close() {
      clearTimeout(idle);
      if (!database.isOpen) return;
      settleOrSay();
      try {
        files.check("no");
      } catch {
        // To close it would write its log into whatever stands under its name now.
        return;
      }
      database.close();
    },
  };
}

/** How far the store in a file has gone back. */
export type WentBack = {
  /** Writes that were confirmed and are not there. */
  readonly missing: number;
  /** When the last of them was confirmed, in UTC; undefined where nothing tells. */
  readonly lastWriteAt: string | undefined;
};

/**
 * Whether the file that was just opened holds fewer writes than were told beside it, or than its main file held before
 * its log was read; undefined when it holds them all.
 */
export function findWentBack(database: DatabaseSync, path: string, wereInTheFile: number): WentBack | undefined {
  const writes = Number(database.prepare("PRAGMA user_version").get()?.user_version);
  const last = readLastWrite(path);
  const missing = Math.max(last?.writes ?? 0, wereInTheFile) - writes;
  return missing <= 0 ? undefined : { missing, lastWriteAt: last?.at };
}
