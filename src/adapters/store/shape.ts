// SPDX-License-Identifier: EUPL-1.2
import { StoreFault } from "#application/ports/store-fault.ts";
import { readMark } from "./restore-mark.ts";
import { type Row, type RowOperation, type Rows, type RowValues, StoreRefused } from "./rows.ts";

/**
 * Version of the shape of the rows. A program reads its own and older ones, never a newer one. 2: the journal is a chain,
 * which a program of shape 1 would break.
 */
export const shape = 2;

const partition = "store";
const row = "shape";

/** The values with the version of their shape. Every row that is written has it. */
export function withShape(values: RowValues): RowValues {
  return { ...values, shape };
}

/** Version of the shape that a store was marked with; undefined in one that was never opened. */
export async function shapeOf(rows: Rows, signal: AbortSignal): Promise<number | undefined> {
  const found = await rows.get(partition, row, signal);
  return found === undefined ? undefined : Number(found.values.shape);
}

/** The values of a row that this program can read. Throws StoreRefused for a newer one. */
export function readShape({ values }: Pick<Row, "values">): RowValues {
  if (Number(values.shape) > shape) throw new StoreRefused(newer);
  return values;
}

/**
 * Marks a store with the shape of its rows when it is opened, so that no older program opens it afterwards. Throws StoreRefused for a store that a newer
 * program has written in, and for one that does not answer. Safe to repeat, and from two programs at once.
 */
export async function checkShape(rows: Rows): Promise<void> {
  try {
    await markShape(rows);
  } catch (error) {
    throw error instanceof StoreFault ? new StoreRefused(silent, { cause: error }) : error;
  }
}

async function markShape(rows: Rows): Promise<void> {
  const signal = AbortSignal.timeout(8000);
  if ((await readMark(rows, signal)) !== undefined) throw new StoreRefused(halfRestored);
  for (;;) {
    const found = await rows.get(partition, row, signal);
    if (found !== undefined && Number(readShape(found).shape) === shape) return;
    const values = withShape({});
    const mark: RowOperation =
      found === undefined ? { kind: "insert", row, values } : { kind: "replace", row, values, etag: found.etag };
    await rows.transact(partition, [mark], signal);
  }
}

const halfRestored =
  "L'archivio è il resto di un ripristino che non è finito. Ripeti npm run restore con lo stesso file: riprende da dove era.";

const silent = "L'archivio non risponde. Controlla che sia raggiungibile e riprova.";

const newer =
  "L'archivio è stato scritto da una versione più nuova di questo programma. Aggiorna il programma, o scegli un altro archivio: DATA_DIR, TABLES_CONNECTION_STRING o TABLES_ENDPOINT.";
