// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { Temporal } from "temporal-polyfill";
import { type Answered, aMessage, aPress, post } from "#test/support/activities.ts";
import { startProgram, temporaryFolder } from "#test/support/program.ts";

/** Runs the program to its end: for starts that must be refused. */
function runToTheEnd(env: Readonly<Record<string, string>>, words: readonly string[] = ["--env-file=/dev/null"]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["src/main.mjs", ...words], {
    env: { PATH: process.env.PATH, ...env },
    encoding: "utf8",
    timeout: 20_000,
  });
  return { status, output: `${stdout}${stderr}` };
}

describe("the program", () => {
  it("says in a line which options it has to whoever writes another", () => {
    for (const word of ["--port=80", "chat"]) {
      const { status, output } = runToTheEnd({}, [word]);
      assert.equal(status, 1);
      assert.match(output, /^\nUn'opzione non la conosco\. Ci sono --env-file=<file>.*\n\n$/);
    }
  });

  it("keeps every meeting it confirmed, killed at any moment", async () => {
    const folder = temporaryFolder();
    const confirmed = new Map<string, string>();
    let told = 0;
    for (let round = 0; round < 5; round += 1) {
      const program = await startProgram({ folder, env: { CLOCK_START: "2021-07-28T10:00:00+02:00" } });
      const writing = (async () => {
        for (;;) {
          const day = Temporal.PlainDate.from("2021-07-27").subtract({ days: told % 200 });
          const body = ["Scandicci", "Fiesole", "Signa", "Vaglia"][Math.floor(told++ / 200)];
          const { card } = await post(program.url, aMessage(`/incontro ${day.day}/${day.month}/2021 ${body}`));
          const number = /Incontro (\d+) registrato/.exec(card)?.[1];
          assert.ok(number);
          assert.equal(confirmed.has(number), false, `the number ${number} was given twice`);
          confirmed.set(number, `${day.day}`);
        }
      })().catch((error: unknown) => error);
      const enough = confirmed.size + 3;
      const end = performance.now() + 10_000;
      while (confirmed.size < enough && performance.now() < end) await delay(5);
      await delay(Math.random() * 250);
      await program.kill();
      assert.ok((await writing) instanceof TypeError, "the program answered wrongly before it was killed");
    }
    const program = await startProgram({ folder, env: { CLOCK_START: "2021-07-28T10:00:00+02:00" } });
    assert.ok(confirmed.size > 10, `only ${confirmed.size} meetings were confirmed`);
    for (const [number, day] of confirmed) {
      const { card } = await post(program.url, aMessage(`/incontro ${number}`));
      assert.match(card, new RegExp(`Incontro ${number} · \\p{L}+ ${day}º? \\p{L}+ 2021`, "u"));
    }
    await program.stop();
  });

  it("keeps a name that was removed nowhere: not in a single byte of its folder", async () => {
    const folder = temporaryFolder();
    const holdsName = () =>
      readdirSync(folder).some((file) => /mario rossi/i.test(readFileSync(join(folder, file), "latin1")));
    const program = await startProgram({ folder, env: { CLOCK_START: "2021-07-28T10:00:00+02:00" } });
    const press = async (from: Answered, title: string, fields = {}) => {
      const button = from.buttons.get(title);
      assert.ok(button, title);
      return post(program.url, aPress(button.verb, { ...button.data, ...fields }));
    };
    const form = await post(program.url, aMessage("/incontro"));
    await press(form, "Registra", { day: "2021-07-01", bodies: "signa", notes: "c'era Mario Rossi" });
    await post(program.url, aMessage("l'argomento dell'incontro 1 era la bozza di Mario Rossi"));
    assert.equal(holdsName(), true);
    const asked = await press(await post(program.url, aMessage("/storia 1")), "Togli un nome");
    const question = await press(asked, "Togli un nome", { text: "Mario Rossi" });
    assert.match((await press(question, "Sì, togli il nome")).card, /Ho tolto il nome/);
    assert.equal(await program.stop(), 0);
    assert.equal(holdsName(), false);
  });

  it("says what is wrong with its settings, all at once, and does not start", () => {
    const { status, output } = runToTheEnd({ PORT: "x", TIME_ZONE: "Mars/Base", CLOCK_START: "ieri" });
    assert.equal(status, 1);
    for (const name of ["PORT", "TIME_ZONE", "CLOCK_START"]) assert.match(output, new RegExp(`${name}:`));
    assert.doesNotMatch(output, /at file:|node:internal/);
  });

  it("reads a file of settings, and says when there is none", async () => {
    const file = join(temporaryFolder(), "settings.env");
    writeFileSync(file, "PORT=nessuna\n");
    assert.match(runToTheEnd({}, [`--env-file=${file}`]).output, /PORT: «nessuna»/);
    const missing = runToTheEnd({}, ["--env-file=/nowhere"]);
    assert.notEqual(missing.status, 0);
    assert.match(missing.output, /nowhere/);
  });

  it("refuses a port in use, and a folder that another program has open", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => taken.once("listening", resolve));
    const address = taken.address();
    const port = String(typeof address === "object" ? address?.port : 0);
    const folder = temporaryFolder();
    const inUse = runToTheEnd({ PORT: port, DATA_DIR: folder });
    assert.equal(inUse.status, 1);
    assert.match(inUse.output, new RegExp(`La porta ${port} è già in uso: scegline un'altra con PORT`));
    taken.close();
    const program = await startProgram({ folder });
    const second = runToTheEnd({ PORT: "0", DATA_DIR: folder });
    assert.equal(second.status, 1);
    assert.match(second.output, /già aperto da un altro programma/);
    await program.stop();
  });

  it("with the chat beside it takes the next free port", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => taken.once("listening", resolve));
    const address = taken.address();
    const port = String(typeof address === "object" ? address?.port : 0);
    const program = await startProgram({ folder: temporaryFolder(), hasChat: true, env: { PORT: port } });
    assert.equal((await fetch(program.chatUrl)).status, 200);
    assert.equal(await program.stop(), 0);
    taken.close();
    await assert.rejects(fetch(program.chatUrl), "the chat went on after the program");
  });

  it("refuses an address it cannot listen on without an identity", () => {
    const { status, output } = runToTheEnd({ HOST: "0.0.0.0" });
    assert.equal(status, 1);
    assert.match(output, /HOST: /);
  });
});
