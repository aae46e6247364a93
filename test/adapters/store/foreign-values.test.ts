// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { join } from "node:path";
import { TableClient } from "@azure/data-tables";
import { openAzureTables } from "#adapters/store/azure-tables.ts";
import { readBackup } from "#adapters/store/backup/read-backup.ts";
import { restoreBackup } from "#adapters/store/backup/restore-backup.ts";
import { writeBackup } from "#adapters/store/backup/write-backup.ts";
import type { Rows } from "#adapters/store/rows.ts";
import { openSqlite } from "#adapters/store/sqlite.ts";
import { freshTable, sharedAzurite } from "#test/support/azurite.ts";
import { temporaryFolder } from "#test/support/program.ts";

/** A row as somebody may have changed it by hand, with every type that Azure Tables has. */
const entity = {
  partitionKey: "2021_Z001",
  rowKey: "meeting|0000001",
  text: "Città 🏛️",
  whole: 7,
  flag: true,
  long: { type: "Int64", value: "9007199254740993" },
  real: { type: "Double", value: "1.5" },
  instant: { type: "DateTime", value: "2021-06-18T10:00:00.123Z" },
  bytes: { type: "Binary", value: "AAECA/8=" },
  id: { type: "Guid", value: "11112222-3333-4444-5555-666677778888" },
};

describe("a row with values that this program never writes", () => {
  it("goes from Azure Tables to the embedded store and back as it was", async () => {
    const folder = temporaryFolder();
    const { connectionString } = await sharedAzurite();
    const [from, to] = [freshTable(), freshTable()];
    const raw = (table: string) =>
      TableClient.fromConnectionString(connectionString, table, { allowInsecureConnection: true });
    const rows = await openAzureTables({ connectionString }, from);
    await raw(from).createEntity(entity);
    const pass = async (one: Rows, other: Rows, name: string) => {
      const path = join(folder, name);
      await writeBackup(one, { path, program: "0", isStill: false, onProgress: () => {} });
      await restoreBackup(other, await readBackup(path), { isAgain: false, onProgress: () => {} });
    };
    const embedded = openSqlite(join(folder, "data"));
    await pass(rows, embedded, "one");
    await pass(embedded, await openAzureTables({ connectionString }, to), "two");
    await embedded.close();
    const read = async (table: string) => {
      const options = { disableTypeConversion: true };
      const found = await raw(table).getEntity<typeof entity>(entity.partitionKey, entity.rowKey, options);
      return { ...found, etag: "", timestamp: "", "odata.metadata": "" };
    };
    assert.deepEqual(await read(to), await read(from));
    assert.deepEqual((await read(to)).long, entity.long);
  });
});
