// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";
import { aMessage, post } from "#test/support/activities.ts";
import { type Program, startProgram, temporaryFolder } from "#test/support/program.ts";

const env = { CLOCK_START: "2021-07-28T10:00:00+02:00" };

describe("the program whose disk takes no more", () => {
  const folder = temporaryFolder();
  let program: Program;

  before(async () => {
    program = await startProgram({ folder, env });
  });
  after(() => program.kill());

  const isReady = async () => (await fetch(`${program.url}/readyz`)).status;
  const record = async (day: number) => (await post(program.url, aMessage(`/incontro ${day}/7 Scandicci`))).card;
  /** No file may grow beyond so many bytes: the system refuses the write, also to root. */
  const limitFiles = (bytes: number | "unlimited") =>
    execFileSync("prlimit", ["--pid", String(program.child.pid), `--fsize=${bytes}:`]);

  it("says what it did not record, with a line and its code, and is not ready until it takes writes again", async () => {
    assert.match(await record(1), /Incontro 1 registrato/);
    limitFiles(statSync(join(folder, "diario.sqlite-wal")).size);
    for (const day of [2, 3]) assert.match(await record(day), /Non ho registrato|Non so ancora/);
    assert.match(
      program.output(),
      /"code":"STORE_(?:REFUSES|SILENT)","cause":"StoreFault SQLITE_(?:IOERR[ 0-9]*|FULL)"/,
    );
    assert.equal(await isReady(), 503);
    limitFiles("unlimited");
    assert.equal(await isReady(), 200);
    const after = await record(4);
    assert.match(after, /Incontro \d+ registrato/);
    await program.kill();
    program = await startProgram({ folder, env });
    const { card } = await post(program.url, aMessage("/incontri"));
    assert.match(card, /4 luglio/);
    assert.doesNotMatch(card, /[23] luglio/);
  });
});
