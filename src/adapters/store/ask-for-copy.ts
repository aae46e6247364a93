// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { existsSync, rmSync, statSync, writeFileSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import { copyNames } from "./copy-names.ts";
import { StoreRefused } from "./rows.ts";

const millisecondsBetweenLooks = 100;
/** The program looks four times a second, and then the copy grows. */
const mostMillisecondsOfSilence = 20_000;

/**
 * Has the program that holds the file of the embedded store make a copy of it, and gives its path: whoever asked takes
 * it away. Throws StoreRefused when none came, and the signal's reason when it ends the wait.
 */
export async function askForCopy(path: string, signal: AbortSignal): Promise<string> {
  const { wanted, part, copy } = copyNames(path);
  const id = randomUUID();
  ask(wanted, id);
  try {
    let seen = -1;
    for (let since = performance.now(); existsSync(wanted); ) {
      await delay(millisecondsBetweenLooks, undefined, { signal });
      const size = statSync(part, { throwIfNoEntry: false })?.size ?? -1;
      if (size !== seen) since = performance.now();
      seen = size;
      if (performance.now() - since > mostMillisecondsOfSilence) throw new StoreRefused(silent);
    }
  } finally {
    rmSync(wanted, { force: true });
  }
  if (!existsSync(copy(id))) throw new StoreRefused(failed);
  return copy(id);
}

/**
 * One at a time; one that asks no more is forgotten after a while. The program reads it, also when root asks: there is
 * nothing in it but an id.
 */
function ask(wanted: string, id: string): void {
  const found = statSync(wanted, { throwIfNoEntry: false });
  if (found !== undefined && Date.now() - found.mtimeMs > 3 * mostMillisecondsOfSilence)
    rmSync(wanted, { force: true });
  const mask = process.umask(0o022);
  try {
    writeFileSync(wanted, id, { flag: "wx", mode: 0o644 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Its name may be there, with nothing in it.
    if (code === "ENOSPC") rmSync(wanted, { force: true });
    throw new StoreRefused(code === "EEXIST" ? another : code === "ENOSPC" ? full : notWritable, { cause: error });
  } finally {
    process.umask(mask);
  }
}

const another = "Qualcuno sta già facendo una copia di questo archivio: aspetta che finisca e ripeti.";
const full =
  "Il bot tiene aperto l'archivio, e per la copia che deve farne non c'è spazio nella cartella dei dati: ne serve quanto il diario. Libera spazio e ripeti.";
const notWritable =
  "Il bot tiene aperto l'archivio, e per chiedergliene una copia devo poter scrivere nella cartella dei dati. Ripeti con l'utente del bot.";
const silent =
  "Il bot tiene aperto l'archivio ma non me ne dà una copia: forse è fermo, o di una versione più vecchia. Fermalo e ripeti.";
const failed =
  "Il bot non è riuscito a copiare l'archivio: il suo log dice perché (COPY_FAILED). Di solito manca spazio nella cartella dei dati.";
