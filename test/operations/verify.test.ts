// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { journalRow } from "#adapters/store/keys.ts";
import { openSqlite } from "#adapters/store/sqlite.ts";
import { aMessage, post } from "#test/support/activities.ts";
import { startProgram, temporaryFolder } from "#test/support/program.ts";
import { runOperation } from "#test/support/run-operation.ts";

const { signal } = new AbortController();
const headIn = (text: string) => /\d{4}\/\d+-[0-9a-f]{16}/.exec(text)?.[0] ?? assert.fail(text);

describe("npm run verify", function () {
  this.timeout(60_000);
  const verify = (folder: string, ...words: readonly string[]) =>
    runOperation("verify", words, { DATA_DIR: folder, CLOCK_START: "2021-07-28T10:00:00+02:00" });

  it("proves the diary while the bot runs, and after it, also from a fingerprint that was kept", async () => {
    const folder = temporaryFolder();
    const program = await startProgram({ folder, env: { CLOCK_START: "2021-07-28T10:00:00+02:00" } });
    await post(program.url, aMessage("/incontro 18/06/2021 Scandicci: bozza"));
    const running = await verify(folder);
    assert.equal(running.code, 0, running.output);
    assert.match(running.output, /Il diario del 2021 è come è stato scritto\.\n {2}1 voce del registro, 1 incontro/);
    const head = headIn(running.output);
    await post(program.url, aMessage("/incontro 21/07/2021 Fiesole: firma"));
    await program.stop();
    const stopped = await verify(folder, "--head", head);
    assert.equal(stopped.code, 0, stopped.output);
    assert.match(stopped.output, /Fino alla voce 2021\/1 è lo stesso di allora; da allora c'è una voce in più/);
    const other = await verify(folder, "--head", head.replace("/1-", "/7-"));
    assert.equal(other.code, 1);
    assert.match(other.output, /arriva alla voce 7: la fine è stata tolta/);
  });

  it("begins the chain of a store that the program before it wrote, and names what is changed in it since", async () => {
    const folder = temporaryFolder();
    const old = new URL("../fixtures/old-program/years-2021-and-2022.sqlite", import.meta.url);
    copyFileSync(old, join(folder, "diario.sqlite"));
    const env = { CLOCK_START: "2022-02-01T10:00:00+01:00" };
    await (await startProgram({ folder, env })).stop();
    const whole = await runOperation("verify", [], { DATA_DIR: folder, ...env });
    assert.equal(whole.code, 0, whole.output);
    assert.match(whole.output, /Il diario del 2021 è .*\n.*\n {2}Le prime \d+ voci c'erano già/);
    assert.match(whole.output, /Il diario del 2022 è come è stato scritto/);
    const rows = openSqlite(folder);
    const row = (await rows.get("2021_Z001", journalRow(3), signal)) ?? assert.fail();
    const json = String(row.values.json).replace(/"subject":"/, '"subject":"x');
    await rows.transact("2021_Z001", [{ kind: "upsert", row: row.row, values: { ...row.values, json } }], signal);
    await rows.close();
    const changed = await runOperation("verify", [], { DATA_DIR: folder, ...env });
    assert.equal(changed.code, 1);
    assert.match(changed.output, /La voce 3 è stata cambiata/);
  });

  it("says what to write where a fingerprint is none, and where there is no diary", async () => {
    const wrong = await verify(temporaryFolder(), "--head", "abc");
    assert.deepEqual([wrong.code, /È fatta così: 2021\/47/.test(wrong.output)], [1, true]);
    const empty = temporaryFolder();
    await (await startProgram({ folder: empty })).stop();
    const nothing = await verify(empty);
    assert.deepEqual([nothing.code, /Non c'è ancora niente/.test(nothing.output)], [0, true]);
    const none = await verify(join(temporaryFolder(), "nothing"));
    assert.deepEqual([none.code, /non c'è nessun diario/.test(none.output)], [1, true]);
  });
});
