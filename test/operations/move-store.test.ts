// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { join } from "node:path";
import { openAzureTables } from "#adapters/store/azure-tables.ts";
import { openSqlite } from "#adapters/store/sqlite.ts";
import { aMessage, post } from "#test/support/activities.ts";
import { emptyAzurite } from "#test/support/azurite.ts";
import { assertSameRows } from "#test/support/every-row.ts";
import { fillStore } from "#test/support/many-meetings.ts";
import { startProgram, temporaryFolder } from "#test/support/program.ts";
import { runOperation } from "#test/support/run-operation.ts";

describe("a store that moves", function () {
  this.timeout(90_000);

  it("moves 10,000 meetings from the embedded store to Azure Tables, equal row by row", async () => {
    const folder = temporaryFolder();
    const rows = openSqlite(folder);
    await fillStore(rows, 10_000);
    await rows.close();
    const path = join(folder, "many");
    assert.equal((await runOperation("backup", [path], { DATA_DIR: folder })).code, 0);
    const { connectionString } = await emptyAzurite();
    const { code, output } = await runOperation("restore", [path], { TABLES_CONNECTION_STRING: connectionString });
    assert.equal(code, 0, output);
    assert.match(output, /Ripristinate: [\d.]+ righe…/);
    const [one, other] = [openSqlite(folder), await openAzureTables({ connectionString })];
    assert.equal(await assertSameRows(one, other), 40_043);
    await one.close();
    const program = await startProgram({
      folder: temporaryFolder(),
      env: { TABLES_CONNECTION_STRING: connectionString, CLOCK_START: "2021-12-30T10:00:00+01:00" },
    });
    assert.match((await post(program.url, aMessage("/incontro 9999"))).card, /Argomento 9999/);
    await program.stop();
  });
});
