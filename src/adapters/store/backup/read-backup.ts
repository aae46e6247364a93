// SPDX-License-Identifier: EUPL-1.2
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import { shape } from "../shape.ts";
import {
  type BackupFoot,
  type BackupHead,
  type BackupRow,
  backupFormat,
  readFoot,
  readHead,
  readRow,
} from "./format.ts";

/** A file that is no backup, or none for this program: `message` says why, and what to do. */
export class BackupRefused extends Error {
  override readonly name = "BackupRefused";
}

/** A backup that is whole. */
export type Backup = {
  readonly head: BackupHead;
  readonly foot: BackupFoot;
  /** Its rows, in their order, from this place on (0: the first). */
  rows(from: number): AsyncGenerator<BackupRow>;
};

/** Reads the whole file, so that nothing is made of one that is broken. Throws BackupRefused. */
export async function readBackup(path: string): Promise<Backup> {
  const hash = createHash("sha256");
  let head: BackupHead | undefined;
  let last: string | undefined;
  let count = 0;
  for await (const line of linesOf(path)) {
    if (head === undefined) {
      head = readHead(line);
      refuseUnlessOurs(head, path);
    } else if (readRow(line) !== undefined) count += 1;
    if (last !== undefined) hash.update(`${last}\n`);
    last = line;
  }
  const foot = readFoot(last ?? "");
  if (head === undefined || foot === undefined) throw new BackupRefused(unfinished(path));
  if (foot.rows !== count || foot.sha256 !== hash.digest("hex")) throw new BackupRefused(broken(path));
  return {
    head,
    foot,
    async *rows(from) {
      let place = -1;
      for await (const line of linesOf(path)) {
        const isRow = place >= from && place < foot.rows;
        place += 1;
        if (!isRow) continue;
        const row = readRow(line);
        if (row === undefined) throw new BackupRefused(broken(path));
        yield row;
      }
    },
  };
}

function refuseUnlessOurs(head: BackupHead | undefined, path: string): void {
  if (head === undefined) throw new BackupRefused(foreign(path));
  if (head.version > backupFormat || head.shape > shape) throw new BackupRefused(newer(path, head.program));
}

async function* linesOf(path: string): AsyncGenerator<string> {
  const file = createReadStream(path);
  const text = createGunzip();
  // Whoever reads the lines hears of a fault of the file too.
  file.once("error", (error) => text.destroy(error));
  file.pipe(text);
  try {
    for await (const line of createInterface({ input: text, crlfDelay: Number.POSITIVE_INFINITY })) yield line;
    if (text.errored !== null) throw text.errored;
  } catch (error) {
    throw wordsFor(error as NodeJS.ErrnoException, path);
  } finally {
    file.destroy();
    text.destroy();
  }
}

function wordsFor(error: NodeJS.ErrnoException, path: string): Error {
  if (error.code === "Z_BUF_ERROR") return new BackupRefused(unfinished(path), { cause: error });
  if (error.code === "Z_DATA_ERROR") return new BackupRefused(foreign(path), { cause: error });
  if (error.syscall !== undefined) return new BackupRefused(unreadable(path), { cause: error });
  return error;
}

const unreadable = (path: string) => `Non riesco a leggere ${path}. Controlla che ci sia, e i permessi.`;
const foreign = (path: string) =>
  `${path} non è una copia fatta con npm run backup, o è rovinato. Non ho toccato l'archivio: usa un'altra copia.`;
const unfinished = (path: string) =>
  `${path} è una copia interrotta: manca la fine. Non ho toccato l'archivio: usa un'altra copia.`;
const broken = (path: string) =>
  `${path} è rovinato: non corrisponde alla somma di controllo che porta in fondo. Non ho toccato l'archivio: usa un'altra copia.`;
const newer = (path: string, program: string) =>
  `${path} è stato scritto da una versione più nuova del programma (${program.replace(/[^\w.-]/g, "").slice(0, 20)}). Aggiorna il programma, poi ripeti.`;
