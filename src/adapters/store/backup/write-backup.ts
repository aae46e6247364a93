// SPDX-License-Identifier: EUPL-1.2
import { createHash, type Hash } from "node:crypto";
import { constants } from "node:fs";
import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { restoreMark } from "../restore-mark.ts";
import { type Row, type Rows, StoreRefused } from "../rows.ts";
import { shape as newestShape, shapeOf } from "../shape.ts";
import { type BackupFoot, type BackupHead, backupFormat } from "./format.ts";
import { holdWriters, withoutHold } from "./hold-writers.ts";

export type BackupOptions = {
  readonly path: string;
  /** Version of the program that writes it. */
  readonly program: string;
  /**
   * Whether nobody else writes in these rows. Otherwise each partition is read until two readings agree; after a few,
   * whoever writes in a diary is asked to wait.
   */
  readonly isStill: boolean;
  /** Told now and then how many rows were written. */
  readonly onProgress: (rows: number) => void;
};

const { O_APPEND, O_CREAT, O_TRUNC, O_WRONLY } = constants;
const rowsAtATime = 500;
const readingsBeforeHolding = 3;
/** At least so many, and for so long: what changes without an end is not waited for without an end. */
const leastReadings = 5;
const mostMillisecondsOfReadings = 600_000;
const lastKey = "~".repeat(512);
const pauseMilliseconds = 20;

/**
 * Writes every row in a file, under another name until it is whole. Gives its foot. Throws StoreRefused for a store that
 * a newer program wrote, or one that never stands still; what the disk says is thrown as it came.
 */
export async function writeBackup(rows: Rows, options: BackupOptions): Promise<BackupFoot> {
  const shape = (await shapeOf(rows, aMoment())) ?? newestShape;
  if (shape > newestShape) throw new StoreRefused(newer);
  const part = `${options.path}.part`;
  const file = await open(part, O_CREAT | O_TRUNC | O_WRONLY | O_APPEND, 0o600);
  try {
    const foot = await writeAll(rows, file, { ...options, shape });
    await file.sync();
    await file.close();
    await rename(part, options.path);
    await keepName(dirname(resolve(options.path)));
    return foot;
  } catch (error) {
    await file.close().catch(() => {});
    await rm(part, { force: true });
    throw error;
  }
}

async function writeAll(
  rows: Rows,
  file: FileHandle,
  options: BackupOptions & Pick<BackupHead, "shape">,
): Promise<BackupFoot> {
  const { program, shape, isStill, onProgress } = options;
  const at = new Date().toISOString();
  const head: BackupHead = { format: "diario-peg-backup", version: backupFormat, shape, program, at };
  let hash = createHash("sha256");
  let count = 0;
  await append(file, [`${JSON.stringify(head)}\n`], hash);
  for (let partition = await next(rows, ""); partition !== undefined; partition = await next(rows, partition)) {
    if (partition === "check") continue;
    const { size } = await file.stat();
    const end = performance.now() + mostMillisecondsOfReadings;
    for (let readings = 1; ; readings += 1) {
      const isToBeHeld = !isStill && readings > readingsBeforeHolding;
      const letGo = isToBeHeld ? await holdWriters(rows, partition, aMoment()) : undefined;
      const [before, hashBefore] = [count, hash.copy()];
      const states = isStill ? undefined : createHash("sha256");
      const lines = linesOf(rows, partition, states, () => {
        count += 1;
        if (count % rowsAtATime === 0) onProgress(count);
      });
      await append(file, lines, hash);
      const isOfOneMoment = states === undefined || states.digest("hex") === (await statesOf(rows, partition));
      await letGo?.();
      if (isOfOneMoment) break;
      if (readings >= leastReadings && performance.now() > end) throw new StoreRefused(restless);
      await file.truncate(size);
      count = before;
      hash = hashBefore;
      await new Promise((done) => setTimeout(done, Math.random() * pauseMilliseconds));
    }
  }
  onProgress(count);
  const foot: BackupFoot = { rows: count, sha256: hash.digest("hex") };
  await append(file, [`${JSON.stringify(foot)}\n`], undefined);
  return foot;
}

/**
 * Compresses the lines at the end of the file: one member of gzip after the other is one file. Never opens it by its
 * name again, which may have been taken away meanwhile.
 */
async function append(file: FileHandle, lines: Iterable<string> | AsyncIterable<string>, hash: Hash | undefined) {
  const hashed = async function* () {
    for await (const line of lines) {
      hash?.update(line);
      yield line;
    }
  };
  await pipeline(Readable.from(hashed()), createGzip(), async (compressed: AsyncIterable<Buffer>) => {
    for await (const chunk of compressed) await file.appendFile(chunk);
  });
}

async function* linesOf(rows: Rows, partition: string, states: Hash | undefined, onRow: () => void) {
  for await (const page of pagesOf(rows, partition)) {
    let lines = "";
    for (const { row, etag, values } of page) {
      if (partition === restoreMark.partition && row === restoreMark.row) throw new StoreRefused(halfRestored);
      states?.update(`${row} ${etag}\n`);
      lines += `${JSON.stringify([partition, row, withoutHold(values)])}\n`;
      onRow();
    }
    yield lines;
  }
}

/**
 * The state of a whole partition. Two readings that agree are of what stood there between them: a row that changed or
 * came meanwhile has another etag, and one that went is missing.
 */
async function statesOf(rows: Rows, partition: string): Promise<string> {
  const states = createHash("sha256");
  for await (const page of pagesOf(rows, partition)) {
    for (const { row, etag } of page) states.update(`${row} ${etag}\n`);
  }
  return states.digest("hex");
}

/** Every row of a partition, a page at a time. */
export async function* pagesOf(rows: Rows, partition: string): AsyncGenerator<readonly Row[]> {
  for (let after = ""; ; ) {
    const page = await rows.page({ partition, from: "", to: lastKey, limit: rowsAtATime, after }, aMoment());
    if (page.length > 0) yield page;
    if (page.length < rowsAtATime) return;
    after = page.at(-1)?.row ?? "";
  }
}

/** The partition after this one. */
export function next(rows: Rows, partition: string): Promise<string | undefined> {
  return rows.nextPartition(partition, aMoment());
}

/** The signal of one call: the store gives up by itself before. */
function aMoment(): AbortSignal {
  return AbortSignal.timeout(10_000);
}

/** The name outlives a power cut too. Windows has no such call, and needs none. */
async function keepName(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const opened = await open(folder, "r");
  await opened.sync();
  await opened.close();
}

const newer =
  "L'archivio è stato scritto da una versione più nuova di questo programma: usa quella per farne una copia.";
const halfRestored =
  "L'archivio è il resto di un ripristino che non è finito: finisci quello con npm run restore, poi fanne una copia.";
const restless =
  "L'archivio cambia di continuo, e non riesco a leggerlo com'era in un solo momento. Riprova in un'ora più tranquilla.";
