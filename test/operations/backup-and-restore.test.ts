// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { gunzipSync, gzipSync } from "node:zlib";
import { openAzureTables } from "#adapters/store/azure-tables.ts";
import { openSqlite } from "#adapters/store/sqlite.ts";
import { aMessage, post } from "#test/support/activities.ts";
import { emptyAzurite } from "#test/support/azurite.ts";
import { startCountingProxy } from "#test/support/counting-proxy.ts";
import { assertSameRows } from "#test/support/every-row.ts";
import { fillStore } from "#test/support/many-meetings.ts";
import { startProgram, temporaryFolder } from "#test/support/program.ts";
import { beginOperation, runOperation } from "#test/support/run-operation.ts";

describe("a backup and its restore", function () {
  this.timeout(90_000);
  const root = temporaryFolder();
  const source = join(root, "source");
  const file = join(root, "diario.backup");
  let free = 0;
  /** A folder that is not there yet. */
  const freshFolder = () => {
    free += 1;
    return join(root, `empty-${free}`);
  };
  const restore = (folder: string, words: readonly string[] = [file]) =>
    runOperation("restore", words, { DATA_DIR: folder });
  const assertRestored = async (folder: string) => {
    const [one, other] = [openSqlite(source), openSqlite(folder)];
    await assertSameRows(one, other);
    await Promise.all([one.close(), other.close()]);
  };

  before(async () => {
    const rows = openSqlite(source);
    await fillStore(rows, 2000);
    await rows.close();
    const { code, output } = await runOperation("backup", [file], { DATA_DIR: source });
    assert.equal(code, 0, output);
    assert.match(output, /Ho scritto .*diario\.backup: 8043 righe/);
  });

  it("is one file that only its owner reads, and brings every row back", async () => {
    assert.equal(statSync(file).mode & 0o777, 0o600);
    const folder = freshFolder();
    const { code, output } = await restore(folder);
    assert.equal(code, 0, output);
    await assertRestored(folder);
  });

  it("writes over nothing: neither a file nor a store that holds anything", async () => {
    const again = await runOperation("backup", [file], { DATA_DIR: source });
    assert.equal(again.code, 1);
    assert.match(again.output, /c'è già/);
    const folder = temporaryFolder();
    const program = await startProgram({ folder });
    const inUse = await restore(folder);
    assert.match(inUse.output, /già aperto da un altro programma/);
    await program.stop();
    const { code, output } = await restore(folder);
    assert.equal(code, 1);
    assert.match(output, /non è vuoto/);
  });

  it("makes nothing where there is nothing to copy", async () => {
    const folder = freshFolder();
    const { code, output } = await runOperation("backup", [join(root, "nothing")], { DATA_DIR: folder });
    assert.equal(code, 1);
    assert.match(output, /non c'è nessun diario/);
    assert.equal(existsSync(folder), false);
  });

  it("interrupted is no backup: nothing stands under its name, and what is left is refused", async () => {
    const name = join(root, "interrupted");
    const backup = beginOperation("backup", [name], { DATA_DIR: source });
    while ((statSync(`${name}.part`, { throwIfNoEntry: false })?.size ?? 0) < 20_000) await delay(1);
    backup.child.kill("SIGKILL");
    await backup.ended;
    assert.equal(existsSync(name), false);
    const folder = freshFolder();
    const { code, output } = await restore(folder, [`${name}.part`]);
    assert.equal(code, 1);
    assert.match(output, /copia interrotta/);
    assert.equal(existsSync(folder), false);
  });

  it("stopped by Ctrl+C leaves nothing behind, beside the bot too", async () => {
    const folder = freshFolder();
    const rows = openSqlite(folder);
    await fillStore(rows, 2000);
    await rows.close();
    const program = await startProgram({ folder, env: { CLOCK_START: "2021-12-30T10:00:00+01:00" } });
    const name = join(root, "stopped");
    const backup = beginOperation("backup", [name], { DATA_DIR: folder });
    while (!existsSync(`${name}.part`)) await delay(1);
    backup.child.kill("SIGINT");
    const { code, output } = await backup.ended;
    assert.equal(code, 1);
    assert.match(output, /Interrotto/);
    assert.deepEqual([existsSync(name), existsSync(`${name}.part`)], [false, false]);
    assert.deepEqual(
      readdirSync(folder).filter((one) => one.includes("copy")),
      [],
    );
    await program.stop();
  });

  it("waits for tables that fall silent now and then", async () => {
    const { connectionString } = await emptyAzurite();
    const proxy = await startCountingProxy(connectionString);
    let requests = 0;
    proxy.interfere = () => {
      requests += 1;
      return requests % 10 >= 5 && requests % 10 < 9 ? { status: 503 } : undefined;
    };
    const env = { TABLES_CONNECTION_STRING: proxy.connectionString };
    const restored = await runOperation("restore", [file], env);
    assert.equal(restored.code, 0, restored.output);
    const copied = await runOperation("backup", [join(root, "of-silent")], env);
    assert.equal(copied.code, 0, copied.output);
    const [one, other] = [openSqlite(source), await openAzureTables({ connectionString })];
    await assertSameRows(one, other);
    await one.close();
    await proxy.stop();
  });

  const lines = () => gunzipSync(readFileSync(file)).toString().trimEnd().split("\n");
  const changed = (change: (lines: string[]) => string[]) => gzipSync(`${change(lines()).join("\n")}\n`);
  const spoiled: readonly [string, () => Buffer, RegExp][] = [
    ["without its end", () => changed((all) => all.slice(0, -1)), /copia interrotta/],
    ["cut off", () => readFileSync(file).subarray(0, -30), /copia interrotta/],
    ["empty", () => Buffer.alloc(0), /copia interrotta/],
    ["without a row", () => changed((all) => all.toSpliced(7, 1)), /somma di controllo/],
    ["with a row twice", () => changed((all) => all.toSpliced(7, 0, all[7] ?? "")), /somma di controllo/],
    [
      "with a row changed",
      () => changed((all) => all.with(9, (all[9] ?? "").replace("2021", "2022"))),
      /somma di controllo/,
    ],
    ["that is something else", () => readFileSync("package.json"), /non è una copia/],
    ["of another kind", () => gzipSync('{"a":1}\n'), /non è una copia/],
    [
      "of a newer shape",
      () => changed((all) => all.with(0, (all[0] ?? "").replace(/"shape":\d+/, '"shape":99'))),
      /versione più nuova/,
    ],
    [
      "of a newer format",
      () => changed((all) => all.with(0, (all[0] ?? "").replace('"version":1', '"version":2'))),
      /versione più nuova/,
    ],
  ];
  for (const [name, make, words] of spoiled) {
    it(`${name} is refused in words, and touches nothing`, async () => {
      const path = join(root, "spoiled");
      writeFileSync(path, make());
      const folder = freshFolder();
      const { code, output } = await restore(folder, [path]);
      assert.equal(code, 1);
      assert.match(output, words);
      assert.doesNotMatch(output, /at file:|node:internal/);
      assert.equal(existsSync(folder), false);
    });
  }

  it("killed while it is restored opens for no program, and goes on where it was", async () => {
    const folder = freshFolder();
    const wal = join(folder, "diario.sqlite-wal");
    const begun = beginOperation("restore", [file], { DATA_DIR: folder });
    while ((statSync(wal, { throwIfNoEntry: false })?.size ?? 0) < 600_000) await delay(1);
    begun.child.kill("SIGKILL");
    assert.equal((await begun.ended).code, null);
    await assert.rejects(startProgram({ folder }), /ripristino che non è finito/);
    const other = await runOperation("backup", [join(root, "of-a-half")], { DATA_DIR: folder });
    assert.match(other.output, /ripristino che non è finito/);
    const { code, output } = await restore(folder);
    assert.equal(code, 0, output);
    await assertRestored(folder);
  });

  it("killed while it is restored can be begun again with another backup, when that is said", async () => {
    const azurite = await emptyAzurite();
    const proxy = await startCountingProxy(azurite.connectionString);
    const env = { TABLES_CONNECTION_STRING: proxy.connectionString };
    let requests = 0;
    const begun = beginOperation("restore", [file], env);
    proxy.interfere = () => {
      requests += 1;
      if (requests === 70) begun.child.kill("SIGKILL");
      return undefined;
    };
    assert.equal((await begun.ended).code, null);
    proxy.interfere = () => undefined;
    const smaller = join(root, "smaller");
    const small = freshFolder();
    const rows = openSqlite(small);
    await fillStore(rows, 300);
    await rows.close();
    assert.equal((await runOperation("backup", [smaller], { DATA_DIR: small })).code, 0);
    const refused = await runOperation("restore", [smaller], env);
    assert.equal(refused.code, 1);
    assert.match(refused.output, /di un'altra copia.*--again/);
    const { code, output } = await runOperation("restore", [smaller, "--again"], env);
    assert.equal(code, 0, output);
    const [one, other] = [openSqlite(small), await openAzureTables(azurite)];
    assert.equal(await assertSameRows(one, other), 4 * 300 + 43);
    await one.close();
    await proxy.stop();
  });

  it("of a store that an older program wrote brings back what that had, for this program and for that one", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "diario.sqlite"), readFileSync("test/fixtures/old-program/years-2021-and-2022.sqlite"));
    const path = join(root, "old");
    assert.equal((await runOperation("backup", [path], { DATA_DIR: folder })).code, 0);
    const to = freshFolder();
    assert.equal((await restore(to, [path])).code, 0);
    const [one, other] = [openSqlite(folder), openSqlite(to)];
    assert.ok((await assertSameRows(one, other)) > 50);
    await Promise.all([one.close(), other.close()]);
    const program = await startProgram({ folder: to, env: { CLOCK_START: "2022-01-12T10:00:00+01:00" } });
    assert.match((await post(program.url, aMessage("/incontro 2021/1"))).card, /Incontro 1/);
    await program.stop();
  });
});
