// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TableClient } from "@azure/data-tables";
import { openAzureTables } from "#adapters/store/azure-tables.ts";
import { startAzurite } from "#test/support/azurite.ts";
import { rowsOfMeetings, seedSqlite, seedTables } from "./seed.ts";

/** A store with so many meetings in it, as the settings of a program name it. */
export type BenchStore = {
  readonly name: "SQLite" | "Azurite";
  readonly meetings: number;
  readonly env: Readonly<Record<string, string>>;
  close(): Promise<void>;
};

export type TablesStore = BenchStore & { readonly connectionString: string };

export async function openSqliteStore(meetings: number): Promise<BenchStore> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  await seedSqlite(folder, meetings);
  return {
    name: "SQLite",
    meetings,
    env: { DATA_DIR: folder },
    close: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** An Azurite of its own, with the usual bot's table of the same meetings beside ours. */
export async function openTablesStore(meetings: number): Promise<TablesStore> {
  const azurite = await startAzurite();
  const { connectionString } = azurite;
  const rows = await openAzureTables({ connectionString });
  await seedTables(rows, meetings);
  await rows.close();
  return {
    name: "Azurite",
    meetings,
    connectionString,
    env: { TABLES_CONNECTION_STRING: connectionString },
    close: () => azurite.stop(),
  };
}

export const usualTable = "incontri";

/** The same meetings, as a bot keeps them that has one row for each. */
export async function seedUsual(connectionString: string, meetings: number): Promise<void> {
  const table = TableClient.fromConnectionString(connectionString, usualTable, { allowInsecureConnection: true });
  await table.createTable();
  let actions: ["create", { partitionKey: string; rowKey: string; json: string; bodies: string }][] = [];
  const flush = async () => {
    if (actions.length > 0) await table.submitTransaction(actions);
    actions = [];
  };
  for (const { row, values } of rowsOfMeetings(meetings, false)) {
    if (!row.startsWith("meeting|")) continue;
    const json = String(values.json);
    const { bodies } = JSON.parse(json) as { readonly bodies: readonly string[] };
    actions.push([
      "create",
      { partitionKey: "incontri", rowKey: row.replace("|", "-"), json, bodies: JSON.stringify(bodies) },
    ]);
    if (actions.length === 100) await flush();
  }
  await flush();
}
