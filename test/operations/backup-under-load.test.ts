// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { openAzureTables } from "#adapters/store/azure-tables.ts";
import { copyNames } from "#adapters/store/copy-names.ts";
import { openSqlite } from "#adapters/store/sqlite.ts";
import { grandeFirenze } from "#objectives/2021_Z001.ts";
import { aLog } from "#test/support/a-log.ts";
import { aMessage, post } from "#test/support/activities.ts";
import { emptyAzurite } from "#test/support/azurite.ts";
import { assertWhole } from "#test/support/every-row.ts";
import { fillStore } from "#test/support/many-meetings.ts";
import { startProgram, temporaryFolder } from "#test/support/program.ts";
import { runOperation } from "#test/support/run-operation.ts";

describe("a backup", function () {
  this.timeout(60_000);

  for (const [store, settings] of [
    ["the embedded store", async (): Promise<Record<string, string>> => ({})],
    ["Azure Tables", async () => ({ TABLES_CONNECTION_STRING: (await emptyAzurite()).connectionString })],
  ] as const) {
    it(`while people write in ${store} is of one moment, with all that was confirmed before`, async () => {
      const folder = temporaryFolder();
      const env = { ...(await settings()), CLOCK_START: "2021-07-28T10:00:00+02:00" };
      const root = temporaryFolder();
      const program = await startProgram({ folder, env });
      let confirmed = 0;
      let isOver = false;
      const write = async (body: string) => {
        const end = new Date("2021-07-27").getTime();
        for (let day = 0; day < 2000 && !isOver; day += 1) {
          const date = new Date(end - day * 86_400_000).toISOString().slice(0, 10).split("-").reverse().join("/");
          const { card } = await post(program.url, aMessage(`/incontro ${date} ${body}`));
          assert.match(card, /Incontro \d+ registrato/);
          confirmed += 1;
          await delay(1);
        }
      };
      const writing = Promise.all([write("Scandicci"), write("Fiesole"), write("Signa")]);
      while (confirmed < 20) await delay(5);
      const before = confirmed;
      const path = join(root, "backup");
      const { code, output } = await runOperation("backup", [path], { ...env, DATA_DIR: folder });
      assert.equal(code, 0, output);
      const after = confirmed;
      isOver = true;
      await writing;
      const to = temporaryFolder();
      assert.equal((await runOperation("restore", [path], { DATA_DIR: to })).code, 0);
      const rows = openSqlite(to);
      const meetings = await assertWhole(rows, grandeFirenze);
      assert.ok(before <= meetings && meetings <= after + 3, `${before} <= ${meetings} <= ${after}`);
      await rows.close();
      assert.deepEqual(
        readdirSync(folder).filter((name) => name.includes("copy")),
        [],
      );
      await program.stop();
    });
  }

  it("that is still being asked for is waited for", async () => {
    const folder = temporaryFolder();
    const program = await startProgram({ folder });
    const { wanted, copy } = copyNames(join(folder, "diario.sqlite"));
    const id = randomUUID();
    writeFileSync(wanted, "");
    await delay(1000);
    assert.ok(existsSync(wanted), "the request was thrown away while it was written");
    writeFileSync(wanted, id);
    while (existsSync(wanted)) await delay(50);
    assert.ok(existsSync(copy(id)));
    await program.stop();
  });

  it("of tables in which nobody ever pauses ends all the same, and whoever writes waits a moment", async () => {
    const { connectionString } = await emptyAzurite();
    const tables = await openAzureTables({ connectionString });
    await fillStore(tables, 400);
    const log = aLog(tables, grandeFirenze.code);
    let [recorded, longest, isOver] = [0, 0, false];
    const write = async () => {
      while (!isOver) {
        const start = performance.now();
        const { outcome } = await log.record({ day: "2021-07-01" });
        longest = Math.max(longest, performance.now() - start);
        assert.equal(outcome, "recorded");
        recorded += 1;
      }
    };
    const writing = Promise.all([write(), write(), write()]);
    const path = join(temporaryFolder(), "backup");
    const { code, output } = await runOperation("backup", [path], { TABLES_CONNECTION_STRING: connectionString });
    const after = recorded;
    isOver = true;
    await writing;
    assert.equal(code, 0, output);
    assert.ok(longest < 8000, `somebody waited ${longest} ms`);
    const to = temporaryFolder();
    assert.equal((await runOperation("restore", [path], { DATA_DIR: to })).code, 0);
    const verified = await runOperation("verify", [], { DATA_DIR: to, CLOCK_START: "2021-07-28T10:00:00+02:00" });
    assert.equal(verified.code, 0, verified.output);
    const rows = openSqlite(to);
    const counts = await rows.get(grandeFirenze.code, "counts", AbortSignal.timeout(1000));
    assert.equal(counts?.values.heldUntil, undefined);
    const meetings = await assertWhole(rows, grandeFirenze);
    assert.ok(400 < meetings && meetings <= 400 + after + 3, `${meetings} of ${after}`);
    await rows.close();
  });
});
