// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { accessSync, constants, existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { type Rows, type StoreLog, StoreRefused } from "#adapters/store/rows.ts";
import { shape, shapeOf, withShape } from "#adapters/store/shape.ts";
import { fileName } from "#adapters/store/sqlite-file.ts";
import { StoreFault } from "#application/ports/store-fault.ts";
import type { Settings } from "#settings";
import { openAsIs } from "../open-store.ts";
import { ask } from "./ask.ts";
import { type Finding, right, wrong } from "./finding.ts";

const what = "Archivio";

/**
 * Whether the store takes a row and gives it back. One that the bot holds is asked about at its own `/readyz`, which
 * writes; one that is not there yet has only to have a place.
 */
export async function checkStore(settings: Settings, log: StoreLog): Promise<Finding> {
  const { store } = settings;
  if (store.kind === "embedded" && !existsSync(join(resolve(store.folder), fileName))) return checkPlace(store.folder);
  let rows: Rows | undefined;
  try {
    rows = await openAsIs(store, log);
    const signal = AbortSignal.timeout(8000);
    if (((await shapeOf(rows, signal)) ?? 0) > shape)
      return wrong(what, "è di una versione più nuova", "aggiorna il programma.");
    await writeAndRead(rows, signal);
    return right(what, `scritto e riletto (${store.kind === "embedded" ? resolve(store.folder) : "Azure Tables"})`);
  } catch (error) {
    if (error instanceof StoreRefused && error.isInUse) return checkHeld(settings);
    if (error instanceof StoreRefused) return wrong(what, "non si apre", error.message);
    if (!(error instanceof StoreFault)) throw error;
    return wrong(
      what,
      `non prende una riga (${error.code})`,
      "controlla lo spazio e i permessi: serve poter scrivere.",
    );
  } finally {
    await rows?.close();
  }
}

async function writeAndRead(rows: Rows, signal: AbortSignal): Promise<void> {
  const row = `doctor-${randomUUID()}`;
  const values = withShape({ text: "città 🏛️" });
  await rows.transact("check", [{ kind: "insert", row, values }], signal);
  const found = await rows.get("check", row, signal);
  await rows.transact("check", [{ kind: "delete", row }], signal);
  if (found?.values.text !== values.text)
    throw new StoreFault("A row came back as another", "no", { code: "STORE_OTHER" });
}

async function checkHeld({ host, port }: Settings): Promise<Finding> {
  const local = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
  const answer = await ask(`http://${local.includes(":") ? `[${local}]` : local}:${port}/readyz`);
  if ("status" in answer && answer.status === 200) return right(what, "lo tiene aperto il bot, che ci scrive");
  if ("status" in answer) {
    return wrong(
      what,
      `lo tiene aperto il bot, che non ci scrive (/readyz ${answer.status})`,
      "il log del bot dice perché (STORE_REFUSES, STORE_MOVED).",
    );
  }
  const remedy = `se è il bot, controlla PORT: su ${port} non risponde nessuno. Altrimenti chiudi l'altro programma.`;
  return wrong(what, "lo tiene aperto un altro programma", remedy);
}

/** Nothing is made: the bot makes it at its first start. */
function checkPlace(folder: string): Finding {
  let place = resolve(folder);
  while (!existsSync(place) && dirname(place) !== place) place = dirname(place);
  try {
    accessSync(place, constants.W_OK | constants.X_OK);
    return right(what, `non c'è ancora: il bot lo farà in ${resolve(folder)}`);
  } catch {
    return wrong(
      what,
      `in ${place} non si può scrivere`,
      "cambia i permessi, o scegli un'altra cartella con DATA_DIR.",
    );
  }
}
