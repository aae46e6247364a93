// SPDX-License-Identifier: EUPL-1.2
import type { DatabaseSync } from "node:sqlite";
import { StoreFault } from "#application/ports/store-fault.ts";
import type { HeldFile } from "./held-file.ts";
import { fullDisk, sqliteCode, sqliteFault } from "./sqlite-fault.ts";

/** Writes that go to the disk together. */
type Group = {
  /** Ends once all of them are on disk. Throws StoreFault when none of them is, or nobody knows. */
  readonly onDisk: Promise<void>;
  readonly end: (fault?: unknown) => void;
};

export type GroupCommit = {
  /**
   * Carries out the work in the group that is under way, and waits for the disk; when the work says false, nothing of it
   * is written. Throws what the work throws, and StoreFault when the group did not get to the disk.
   */
  write(work: () => boolean, signal: AbortSignal): Promise<boolean>;
  /** Something is read for whoever has this signal: what is under way may be in it. */
  reading(signal: AbortSignal): void;
  /**
   * Ends once everything that was read for this signal is on disk. Throws StoreFault when a group that it may have been
   * read of did not get there, also one that failed before. Whoever wrote since has heard by that of what they read: a
   * write on rows that did not last is a conflict.
   */
  lasting(signal: AbortSignal): Promise<void>;
  /** Takes what is under way to the disk now. */
  flush(): void;
};

/**
 * Writes that come at the same moment wait for the disk once, together: each is a savepoint of one transaction, which is
 * committed when the requests that are there have been looked at. Whoever reads meanwhile sees what the group wrote, so
 * that each write is prepared on those before it; nobody is told of it before it is on disk.
 */
export function createGroupCommit(database: DatabaseSync, file?: HeldFile): GroupCommit {
  let underway: Group | undefined;
  const readOf = new WeakMap<AbortSignal, Set<Group>>();

  const begin = (): Group => {
    database.exec("BEGIN IMMEDIATE");
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    // Of a group whose writes all came to nothing nobody may hear.
    promise.catch(() => {});
    setImmediate(flush);
    return { onDisk: promise, end: (fault) => (fault === undefined ? resolve() : reject(fault)) };
  };

  const flush = (): void => {
    const group = underway;
    if (group === undefined) return;
    underway = undefined;
    try {
      file?.committing();
      commit(database);
      file?.committed();
      group.end();
    } catch (error) {
      if (database.isOpen && database.isTransaction) database.exec("ROLLBACK");
      group.end(error);
    }
  };

  /** Whether it was carried out; a fault takes back nothing but this work, unless SQLite gave up the whole group. */
  const carryOut = (group: Group, work: () => boolean): boolean => {
    database.exec("SAVEPOINT one");
    try {
      file?.count();
      if (work()) {
        database.exec("RELEASE one");
        return true;
      }
      database.exec("ROLLBACK TO one; RELEASE one");
      return false;
    } catch (error) {
      if (database.isTransaction) database.exec("ROLLBACK TO one; RELEASE one");
      else {
        underway = undefined;
        group.end(sqliteFault("SQLite gave up what was written together", "no", error));
      }
      throw error;
    }
  };

  return {
    flush,
    async write(work, signal) {
      underway ??= begin();
      const group = underway;
      if (!carryOut(group, work)) return false;
      try {
        await group.onDisk;
        return true;
      } finally {
        const groups = readOf.get(signal);
        for (const one of groups ?? []) if (one !== underway) groups?.delete(one);
      }
    },
    reading(signal) {
      if (underway === undefined) return;
      const groups = readOf.get(signal) ?? new Set();
      readOf.set(signal, groups.add(underway));
    },
    async lasting(signal) {
      for (const { onDisk } of readOf.get(signal) ?? []) await onDisk;
    },
  };
}

/** What was handed to a disk that then fails, otherwise than by being full, may be found there at the next start. */
function commit(database: DatabaseSync): void {
  try {
    database.exec("COMMIT");
  } catch (error) {
    if (error instanceof StoreFault) throw error;
    const isFull = sqliteCode(error) === fullDisk;
    throw sqliteFault("SQLite could not make sure of what it wrote", isFull ? "no" : "unknown", error);
  }
}
