// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { askForCopy } from "#adapters/store/ask-for-copy.ts";
import { removeCopies } from "#adapters/store/copy-names.ts";
import { type Rows, type StoreLog, StoreRefused } from "#adapters/store/rows.ts";
import { openCopy } from "#adapters/store/sqlite.ts";
import { fileName } from "#adapters/store/sqlite-file.ts";
import type { StoreSettings } from "#settings";
import { openAsIs } from "./open-store.ts";

/** The rows to be copied. `isStill`: nobody writes in them meanwhile. */
export type StoreToCopy = { readonly rows: Rows; readonly isStill: boolean; close(): Promise<void> };

/**
 * The store that the settings name, as it is, whether the program is running or not: of an embedded one that it holds it
 * makes a copy, which goes when closed. Nothing is made where nothing is. Throws StoreRefused.
 */
export async function openForBackup(store: StoreSettings, log: StoreLog, signal: AbortSignal): Promise<StoreToCopy> {
  if (store.kind === "azure-tables") {
    const rows = await openAsIs(store, log);
    return { rows, isStill: false, close: () => rows.close() };
  }
  const path = join(resolve(store.folder), fileName);
  if (!existsSync(path))
    throw new StoreRefused(`In ${resolve(store.folder)} non c'è nessun diario. Controlla DATA_DIR.`, {
      isAbsent: true,
    });
  try {
    const rows = await openAsIs(store, log);
    return { rows, isStill: true, close: () => rows.close() };
  } catch (error) {
    if (!(error instanceof StoreRefused) || !error.isInUse) throw error;
  }
  const rows = openCopy(await askForCopy(path, signal));
  return {
    rows,
    isStill: true,
    async close() {
      await rows.close();
      removeCopies(path);
    },
  };
}
