// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openAzureTables } from "#adapters/store/azure-tables.ts";
import type { Rows } from "#adapters/store/rows.ts";
import { openSqlite } from "#adapters/store/sqlite.ts";
import { freshTable, sharedAzurite } from "./azurite.ts";

/** An empty store, closed after the tests of the suite it is opened in. */
export type OpenRows = () => Promise<Rows>;

/** The same suite twice: over SQLite in a folder of its own, and over Azure Tables in a table of its own. */
export function onEachDriver(title: string, suite: (open: OpenRows) => void): void {
  describe(`${title}, on SQLite`, () => {
    const folders: string[] = [];
    const opened: Rows[] = [];
    after(async () => {
      await Promise.all(opened.map((rows) => rows.close()));
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    });
    suite(async () => {
      const folder = aFolder();
      folders.push(folder);
      const rows = openSqlite(folder);
      opened.push(rows);
      return rows;
    });
  });

  describe(`${title}, on Azure Tables`, () => {
    before(async () => void (await sharedAzurite()));
    suite(async () => openAzureTables(await sharedAzurite(), freshTable()));
  });
}

/** An empty temporary folder: whoever asks for it takes it away. */
export function aFolder(): string {
  return mkdtempSync(join(tmpdir(), "diario-"));
}
