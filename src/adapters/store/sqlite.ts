// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { join, resolve } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { StoreFault } from "#application/ports/store-fault.ts";
import { answerCopyRequests } from "./answer-copy-requests.ts";
import { createGroupCommit } from "./group-commit.ts";
import type { HeldFile, WentBack } from "./held-file.ts";
import { checkKey, checkPage, checkTransaction } from "./limits.ts";
import type { Row, RowOperation, Rows, RowValues, StoreLog } from "./rows.ts";
import { sqliteFault } from "./sqlite-fault.ts";
import { fileName, openCopiedFile, openFile, openInMemory } from "./sqlite-file.ts";

/** The rows of a file, and how far it has gone back since it was last written; undefined when it has not. */
export type FileRows = Rows & { readonly wentBack: WentBack | undefined };

/**
 * Rows in an embedded SQLite file: what was acknowledged survives `kill -9`, and is in the file of that name. As long
 * as another file or none stands there, every call throws StoreFault. Throws StoreRefused, as `openFile` says.
 */
export function openSqlite(folder: string, log: StoreLog = { fault() {} }): FileRows {
  const { database, file, wentBack } = openFile(folder, log);
  const rows = createRows(database, file);
  const copies = answerCopyRequests(database, join(resolve(folder), fileName), log);
  return {
    ...rows,
    wentBack,
    async close() {
      await copies.stop();
      await rows.close();
    },
  };
}

/** The rows of a copy of such a file: see `askForCopy`. */
export function openCopy(path: string): Rows {
  return createRows(openCopiedFile(path));
}

/** Rows in memory, for the tests: nothing survives. */
export function openMemory(): Rows {
  return createRows(openInMemory());
}

function createRows(database: DatabaseSync, file?: HeldFile): Rows {
  const read = database.prepare('SELECT "row", etag, "values" FROM rows WHERE "partition" = ? AND "row" = ?');
  const readPage = database.prepare(
    'SELECT "row", etag, "values" FROM rows WHERE "partition" = ? AND "row" >= ? AND "row" < ? ORDER BY "row" LIMIT ?',
  );
  const readPartition = database.prepare('SELECT min("partition") AS "partition" FROM rows WHERE "partition" > ?');
  const insert = database.prepare(
    'INSERT INTO rows ("partition", "row", etag, "values") VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const replace = database.prepare(
    'UPDATE rows SET etag = ?, "values" = ? WHERE "partition" = ? AND "row" = ? AND etag = ?',
  );
  const upsert = database.prepare(
    'INSERT OR REPLACE INTO rows ("partition", "row", etag, "values") VALUES (?, ?, ?, ?)',
  );
  const group = createGroupCommit(database, file);
  const remove = database.prepare('DELETE FROM rows WHERE "partition" = ? AND "row" = ?');

  /** Whether the operation could be carried out. */
  const carryOut = (partition: string, operation: RowOperation): boolean => {
    const { row } = operation;
    if (operation.kind === "delete") remove.run(partition, row);
    if (operation.kind === "delete") return true;
    const values = JSON.stringify(operation.values);
    if (operation.kind === "insert") return insert.run(partition, row, randomUUID(), values).changes === 1;
    if (operation.kind === "replace")
      return replace.run(randomUUID(), values, partition, row, operation.etag).changes === 1;
    return upsert.run(partition, row, randomUUID(), values).changes === 1;
  };

  /** The work, which is over when it returns: a fault before the commit (a full disk) leaves nothing written. */
  const during = <Value>(signal: AbortSignal, work: () => Value): Value => {
    if (signal.aborted) throw new StoreFault("The time for the request is over", "no");
    file?.check("no");
    group.reading(signal);
    try {
      return work();
    } catch (error) {
      return rethrow(error);
    }
  };

  return {
    async get(partition, row, signal) {
      checkKey(partition);
      checkKey(row);
      return during(signal, () => {
        const found = read.get(partition, row);
        return found === undefined ? undefined : toRow(found);
      });
    },

    async page(query, signal) {
      checkPage(query);
      const { partition, from, to, limit, after = "" } = query;
      return during(signal, () => readPage.all(partition, later(from, after), to, limit).map(toRow));
    },

    async nextPartition(after, signal) {
      return during(signal, () => {
        const found = readPartition.get(after)?.partition;
        return typeof found === "string" ? found : undefined;
      });
    },

    async transact(partition, operations, signal) {
      checkTransaction(partition, operations);
      const work = () => operations.every((operation) => carryOut(partition, operation));
      const isWritten = await during(signal, () => group.write(work, signal)).catch(rethrow);
      return isWritten ? "done" : "conflict";
    },

    lasting: (signal) => group.lasting(signal),

    async check(signal) {
      during(signal, () => read.get("", ""));
    },

    async close() {
      if (database.isOpen) group.flush();
      if (file !== undefined) file.close();
      else if (database.isOpen) database.close();
    },
  };
}

function rethrow(error: unknown): never {
  if (error instanceof StoreFault) throw error;
  throw sqliteFault("SQLite did not do its work", "no", error);
}

/**
 * Where a page begins: with two lower bounds SQLite goes through all rows from the first of them. A space is the least
 * character that a key may have.
 */
function later(from: string, after: string): string {
  return after < from ? from : `${after} `;
}

function toRow(found: Readonly<Record<string, unknown>>): Row {
  return {
    row: String(found.row),
    etag: String(found.etag),
    values: JSON.parse(String(found.values)) as RowValues,
  };
}
