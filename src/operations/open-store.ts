// SPDX-License-Identifier: EUPL-1.2
import type { AzureTablesPlace } from "#adapters/store/azure-tables.ts";
import type { Rows, StoreLog } from "#adapters/store/rows.ts";
import { checkShape } from "#adapters/store/shape.ts";
import { openSqlite } from "#adapters/store/sqlite.ts";
import { wentBackWords } from "#adapters/store/sqlite-words.ts";
import type { StoreSettings } from "#settings";

/** The store that the settings name, fit for this program. Throws StoreRefused. */
export async function openStore(store: StoreSettings, log: StoreLog): Promise<Rows> {
  const rows = store.kind === "embedded" ? openEmbedded(store.folder, log) : await openTables(store);
  await checkShape(rows);
  return rows;
}

/** Says so when confirmed writes are missing: it goes on with what is there. */
function openEmbedded(folder: string, log: StoreLog): Rows {
  const rows = openSqlite(folder, log);
  if (rows.wentBack === undefined) return rows;
  log.fault("STORE_WENT_BACK", { missing: rows.wentBack.missing });
  console.error(`\n${wentBackWords(folder, rows.wentBack)}\n`);
  return rows;
}

/** Loaded only where it is used: it takes longer than everything else at the start. */
export async function openTables(place: AzureTablesPlace): Promise<Rows> {
  const { openAzureTables } = await import("#adapters/store/azure-tables.ts");
  return openAzureTables(place);
}
