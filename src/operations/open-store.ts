// SPDX-License-Identifier: EUPL-1.2
import type { Rows, StoreLog } from "#adapters/store/rows.ts";
import { checkShape } from "#adapters/store/shape.ts";
import { openSqlite } from "#adapters/store/sqlite.ts";
import { wentBackWords } from "#adapters/store/sqlite-words.ts";
import type { StoreSettings } from "#settings";

/** The store that the settings name, fit for this program. Throws StoreRefused. */
export async function openStore(store: StoreSettings, log: StoreLog): Promise<Rows> {
  const rows = await openAsIs(store, log);
  await checkShape(rows);
  return rows;
}

/**
 * The store that the settings name, whatever it holds: nothing is written in it. Says so when confirmed writes are
 * missing. Throws StoreRefused.
 */
export async function openAsIs(store: StoreSettings, log: StoreLog): Promise<Rows> {
  if (store.kind === "azure-tables") {
    // Loaded only where it is used: it takes longer than everything else at the start.
    const { openAzureTables } = await import("#adapters/store/azure-tables.ts");
    return openAzureTables(store);
  }
  const rows = openSqlite(store.folder, log);
  if (rows.wentBack !== undefined) {
    log.fault("STORE_WENT_BACK", { missing: rows.wentBack.missing });
    console.error(`\n${wentBackWords(store.folder, rows.wentBack)}\n`);
  }
  return rows;
}
