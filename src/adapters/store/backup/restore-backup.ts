// SPDX-License-Identifier: EUPL-1.2
import { readMark, restoreMark, writeMark } from "../restore-mark.ts";
import { type RowOperation, type Rows, type RowValues, StoreRefused } from "../rows.ts";
import type { BackupRow } from "./format.ts";
import { type Backup, BackupRefused } from "./read-backup.ts";
import { next, pagesOf } from "./write-backup.ts";

export type RestoreOptions = {
  /** Takes away what an interrupted restore had written, and begins anew. */
  readonly isAgain: boolean;
  /** Told now and then how many rows there are. */
  readonly onProgress: (rows: number) => void;
};

const mostOperations = 100;
const mostBytes = 3 * 1024 * 1024;
const bytesAroundAnOperation = 4 * 1024;
const transactionsAtOnce = 8;
const transactionsOfAMark = 40;

/**
 * Writes every row of a backup in a store that is empty, or that the same backup was being restored in: then it goes on
 * from there. A mark stands in the store until it is whole, and no program opens it meanwhile. Throws StoreRefused for a
 * store that holds anything else; nothing is written then.
 */
export async function restoreBackup(rows: Rows, backup: Backup, options: RestoreOptions): Promise<void> {
  const { sha256 } = backup.foot;
  let mark = await readMark(rows, aMoment());
  if (mark !== undefined && options.isAgain) {
    await empty(rows);
    mark = undefined;
  }
  if (mark === undefined && !(await isEmpty(rows))) throw new StoreRefused(taken);
  if (mark !== undefined && mark.backup !== sha256) throw new StoreRefused(ofAnother);
  let done = mark?.done ?? 0;
  await writeMark(rows, { backup: sha256, done }, aMoment());
  let batch: Transaction[] = [];
  const write = async () => {
    for (let at = 0; at < batch.length; at += transactionsAtOnce) {
      await Promise.all(batch.slice(at, at + transactionsAtOnce).map((one) => writeOne(rows, one)));
    }
    done += batch.reduce((sum, { operations }) => sum + operations.length, 0);
    batch = [];
    await writeMark(rows, { backup: sha256, done }, aMoment());
    options.onProgress(done);
  };
  for await (const transaction of transactionsOf(backup.rows(done))) {
    batch.push(transaction);
    if (batch.length === transactionsOfAMark) await write();
  }
  await write();
  await writeMark(rows, undefined, aMoment());
}

type Transaction = { readonly partition: string; readonly operations: readonly RowOperation[] };

/** The rows, as many as fit in a transaction of their partition. */
async function* transactionsOf(rows: AsyncIterable<BackupRow>): AsyncGenerator<Transaction> {
  let operations: RowOperation[] = [];
  let open = "";
  let bytes = 0;
  for await (const [partition, row, values] of rows) {
    const size = bytesAroundAnOperation + Buffer.byteLength(JSON.stringify(values));
    const isFull = operations.length === mostOperations || bytes + size > mostBytes;
    if (operations.length > 0 && (isFull || partition !== open)) {
      yield { partition: open, operations };
      operations = [];
      bytes = 0;
    }
    open = partition;
    bytes += size;
    operations.push({ kind: "upsert", row, values: values as RowValues });
  }
  if (operations.length > 0) yield { partition: open, operations };
}

async function writeOne(rows: Rows, { partition, operations }: Transaction): Promise<void> {
  try {
    await rows.transact(partition, operations, aMoment());
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new BackupRefused(`La copia contiene una riga che un archivio non può tenere (${error.message}).`, {
      cause: error,
    });
  }
}

/** Whether nothing is there but what a check of whether it takes writes leaves. */
async function isEmpty(rows: Rows): Promise<boolean> {
  const first = await next(rows, "");
  return first === undefined || (first === "check" && (await next(rows, first)) === undefined);
}

/** The mark goes last: what is interrupted here is still half restored. */
async function empty(rows: Rows): Promise<void> {
  for (let partition = await next(rows, ""); partition !== undefined; partition = await next(rows, partition)) {
    for await (const page of pagesOf(rows, partition)) {
      const gone = page.filter(({ row }) => partition !== restoreMark.partition || row !== restoreMark.row);
      for (let at = 0; at < gone.length; at += mostOperations) {
        const operations = gone.slice(at, at + mostOperations).map(({ row }) => ({ kind: "delete", row }) as const);
        await rows.transact(partition, operations, aMoment());
      }
    }
  }
  await writeMark(rows, undefined, aMoment());
}

function aMoment(): AbortSignal {
  return AbortSignal.timeout(10_000);
}

const taken =
  "L'archivio non è vuoto, e il ripristino non scrive sopra a niente. Scegline uno vuoto: un'altra cartella con DATA_DIR, o un altro account con TABLES_CONNECTION_STRING o TABLES_ENDPOINT.";
const ofAnother =
  "In questo archivio è rimasto a metà il ripristino di un'altra copia. Ripeti con quella, oppure aggiungi --again: toglie ciò che era rimasto e comincia da capo.";
