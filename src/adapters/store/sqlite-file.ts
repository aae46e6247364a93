// SPDX-License-Identifier: EUPL-1.2
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { giveToOwner } from "./give-to-owner.ts";
import { findWentBack, type HeldFile, holdFile, type WentBack } from "./held-file.ts";
import { readLastWrite } from "./last-write.ts";
import { type StoreLog, StoreRefused } from "./rows.ts";
import { fullDisk, sqliteCode } from "./sqlite-fault.ts";
import { damaged, diskFull, empty, foreign, foreignLog, halfMissing, notWritable, wordsFor } from "./sqlite-words.ts";

/** "DPEG": marks our files among all SQLite's. */
const applicationId = 0x44504547;

/** Of the embedded store, in its folder. */
export const fileName = "diario.sqlite";
/** https://www.sqlite.org/rescode.html */
const [busy, locked] = [5, 6];
const createTable = `CREATE TABLE rows (
  "partition" TEXT NOT NULL, "row" TEXT NOT NULL, etag TEXT NOT NULL, "values" TEXT NOT NULL,
  PRIMARY KEY ("partition", "row")
) STRICT, WITHOUT ROWID`;

/** The file of the store, open. */
export type OpenFile = {
  readonly database: DatabaseSync;
  readonly file: HeldFile;
  /** Set when it holds less than it did. */
  readonly wentBack: WentBack | undefined;
};

/**
 * The file of the embedded store in `folder`, made when there is none, and held until closed: no other process can
 * open it meanwhile. Throws StoreRefused for a file that is empty, truncated, not ours or in use, for one beside the
 * log of another, and for a folder that cannot be written.
 */
export function openFile(folder: string, log: StoreLog): OpenFile {
  const path = join(resolve(folder), fileName);
  makeFolder(folder);
  let wereInTheFile = 0;
  if (existsSync(path)) {
    wereInTheFile = writesInHeader(path);
    checkLog(path, wereInTheFile);
  } else if (existsSync(`${path}-wal`)) throw new StoreRefused(halfMissing(path));
  else createFile(path);
  const database = refusing(path, () => new DatabaseSync(path, { timeout: 300 }));
  try {
    refusing(path, () => hold(database, path));
    const wentBack = findWentBack(database, path, wereInTheFile);
    return { database, file: holdFile(database, path, log), wentBack };
  } catch (error) {
    database.close();
    throw error;
  }
}

/** A copy of such a file that nobody else has: its database, for this process alone. */
export function openCopiedFile(path: string): DatabaseSync {
  const database = new DatabaseSync(path);
  database.exec("PRAGMA locking_mode = EXCLUSIVE");
  return database;
}

/** The same, in memory: it ends with the process. */
export function openInMemory(): DatabaseSync {
  const database = new DatabaseSync(":memory:");
  database.exec(createTable);
  return database;
}

function hold(database: DatabaseSync, path: string): void {
  database.exec(
    "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON",
  );
  database.exec("BEGIN IMMEDIATE; COMMIT; PRAGMA wal_checkpoint(TRUNCATE)");
  const pages = Number(database.prepare("PRAGMA page_count").get()?.page_count);
  const bytes = Number(database.prepare("PRAGMA page_size").get()?.page_size);
  const check = database.prepare("PRAGMA quick_check(1)").get()?.quick_check;
  if (check !== "ok" || statSync(path).size < pages * bytes) throw new StoreRefused(damaged(path));
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new StoreRefused(notWritable(resolve(folder)), { cause: error });
  }
}

/**
 * A crash while the file is being made leaves only another name. The file's own name is given to the finished file,
 * and never taken from one that another process has made meanwhile.
 */
function createFile(path: string): void {
  const unfinished = `${path}.${process.pid}.new`;
  try {
    rmSync(unfinished, { force: true });
    const database = new DatabaseSync(unfinished);
    database.exec(`PRAGMA synchronous = FULL; PRAGMA application_id = ${applicationId}; ${createTable}`);
    database.close();
    giveToOwner(unfinished);
    giveName(unfinished, path);
    rmSync(unfinished, { force: true });
    keepName(dirname(path));
  } catch (error) {
    throw new StoreRefused(sqliteCode(error) === fullDisk ? diskFull(path) : notWritable(dirname(path)), {
      cause: error,
    });
  }
}

function giveName(unfinished: string, path: string): void {
  try {
    linkSync(unfinished, path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return;
    const hasNoLinks = code === "EPERM" || code === "ENOTSUP" || code === "ENOSYS" || code === "EOPNOTSUPP";
    if (!hasNoLinks) throw error;
    renameSync(unfinished, path);
  }
}

/** The name outlives a power cut too. Windows has no such call, and needs none. */
function keepName(folder: string): void {
  if (process.platform === "win32") return;
  const opened = openSync(folder, "r");
  fsyncSync(opened);
  closeSync(opened);
}

/** How many writes the main file holds without its log. Throws StoreRefused for a file that is none of ours. */
function writesInHeader(path: string): number {
  const header = Buffer.alloc(100);
  let length = 0;
  try {
    const file = openSync(path, "r+");
    length = readSync(file, header);
    closeSync(file);
  } catch (error) {
    throw new StoreRefused(notWritable(path), { cause: error });
  }
  if (length === 0) throw new StoreRefused(empty(path));
  const isSqlite = header.toString("latin1", 0, 16) === "SQLite format 3\0";
  if (length < 100 && "SQLite format 3\0".startsWith(header.toString("latin1", 0, Math.min(length, 16)))) {
    throw new StoreRefused(damaged(path));
  }
  if (!isSqlite || header.readInt32BE(68) !== applicationId) {
    throw new StoreRefused(foreign(path));
  }
  return header.readInt32BE(60);
}

/** A log is of the file that it was begun on: an older copy that took its place would be mixed up with it. */
function checkLog(path: string, wereInTheFile: number): void {
  const log = statSync(`${path}-wal`, { throwIfNoEntry: false });
  if (log === undefined || log.size === 0) return;
  if (wereInTheFile < (readLastWrite(path)?.inTheFile ?? 0)) throw new StoreRefused(foreignLog(path));
}

function refusing<Value>(path: string, open: () => Value): Value {
  try {
    return open();
  } catch (error) {
    if (error instanceof StoreRefused) throw error;
    const code = sqliteCode(error);
    throw new StoreRefused(wordsFor(code)(path), { cause: error, isInUse: code === locked || code === busy });
  }
}
