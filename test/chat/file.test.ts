// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { copyFileSync, cpSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { aMessage, post } from "#test/support/activities.ts";
import { type Program, startProgram, temporaryFolder } from "#test/support/program.ts";

const env = { CLOCK_START: "2021-07-28T10:00:00+02:00" };

describe("the program whose file is not in its place", () => {
  let root: string;
  let folder: string;
  let path: string;
  let program: Program;

  beforeEach(async () => {
    root = temporaryFolder();
    folder = join(root, "data");
    path = join(folder, "diario.sqlite");
    program = await startProgram({ folder, env });
    for (const day of [1, 2, 3]) assert.equal(await told(day), "registrato");
  });
  afterEach(() => program.kill());

  const isReady = async () => (await fetch(`${program.url}/readyz`)).status;
  const meetings = async () => (await post(program.url, aMessage("/incontri"))).card.match(/Incontro \d+ ·/g)?.length;

  /** What is said to a meeting of that day. */
  async function told(day: number): Promise<string> {
    const { card } = await post(program.url, aMessage(`/incontro ${day}/7 Scandicci`));
    if (/Incontro \d+ registrato/.test(card)) return "registrato";
    assert.match(card, /Non ho registrato|Non so ancora/, card);
    return card;
  }

  const losses: readonly [string, () => void, RegExp][] = [
    ["deleted", () => rmSync(path), /STORE_MOVED/],
    ["without its log", () => rmSync(`${path}-wal`), /STORE_MOVED/],
    ["in a folder that was removed", () => rmSync(folder, { recursive: true }), /STORE_MOVED/],
    ["replaced by an older copy", () => replaceByCopy(), /STORE_MOVED/],
    ["overwritten with an older copy", () => writeFileSync(path, readFileSync(path)), /STORE_MOVED/],
  ];

  function replaceByCopy(): void {
    copyFileSync(path, join(root, "copy"));
    renameSync(join(root, "copy"), path);
  }

  for (const [name, lose, code] of losses) {
    it(`confirms nothing that is not there after a restart, says so, and is not ready: ${name}`, async () => {
      lose();
      assert.equal(await isReady(), 503);
      assert.match(await told(4), /file del diario non è più al suo posto|Non ho registrato/);
      const end = performance.now() + 5000;
      while (!code.test(program.output()) && performance.now() < end) await delay(20);
      assert.match(program.output(), code);
      assert.equal(await isReady(), 503);
    });
  }

  it("goes on when the same folder is back, and has it all after a restart", async () => {
    renameSync(folder, join(root, "away"));
    assert.notEqual(await told(4), "registrato");
    renameSync(join(root, "away"), folder);
    assert.equal(await isReady(), 200);
    assert.equal(await told(4), "registrato");
    await program.kill();
    program = await startProgram({ folder, env });
    assert.equal(await meetings(), 4);
  });

  it("after SIGTERM holds everything in its main file alone", async () => {
    program.child.kill("SIGTERM");
    await new Promise((resolve) => program.child.once("exit", resolve));
    const other = join(root, "other");
    cpSync(path, join(other, "diario.sqlite"), { recursive: true });
    program = await startProgram({ folder: other, env });
    assert.equal(await meetings(), 3);
    assert.doesNotMatch(program.output(), /STORE_WENT_BACK/);
  });

  it("a second after the last write too, when it is killed and its log is lost", async () => {
    await delay(1500);
    await program.kill();
    rmSync(`${path}-wal`);
    program = await startProgram({ folder, env });
    assert.equal(await meetings(), 3);
    assert.doesNotMatch(program.output(), /STORE_WENT_BACK/);
  });

  it("says at its start how much is missing when it went back in time", async () => {
    await delay(1500);
    copyFileSync(path, join(root, "older"));
    assert.equal(await told(4), "registrato");
    await program.stop();
    copyFileSync(join(root, "older"), path);
    program = await startProgram({ folder, env });
    assert.match(program.output(), /"code":"STORE_WENT_BACK","missing":\d+/);
    assert.match(program.output(), /Il diario in .* è tornato indietro: manca/);
    assert.equal(await meetings(), 3);
  });
});
