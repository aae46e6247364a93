// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { openSqlite } from "#adapters/store/sqlite.ts";
import { sumOf } from "#domain/day-tallies.ts";
import { aLog } from "#test/support/a-log.ts";
import { aFolder } from "#test/support/stores.ts";

const { signal } = new AbortController();
const script = fileURLToPath(new URL("../../support/record-until-killed.ts", import.meta.url));

describe("a process that is killed while it records meetings", () => {
  const folder = aFolder();

  after(() => rmSync(folder, { recursive: true, force: true }));

  /** What it confirmed before it was killed, at a random moment after its first confirmation. */
  async function confirmedBeforeKill(run: number): Promise<readonly string[]> {
    const child = spawn(process.execPath, [script, folder, `run${run}`], { stdio: ["ignore", "pipe", "inherit"] });
    const ended = once(child, "close");
    let output = "";
    child.stdout.on("data", (text) => {
      output += text;
    });
    await Promise.race([once(child.stdout, "data"), ended]);
    await delay(Math.random() * 150);
    child.kill("SIGKILL");
    assert.deepEqual(await ended, [null, "SIGKILL"], "it was still recording");
    return output.split("\n").slice(0, -1);
  }

  it("leaves behind everything that it had confirmed, ten times", async () => {
    const confirmed: string[] = [];
    for (let run = 1; run <= 10; run += 1) confirmed.push(...(await confirmedBeforeKill(run)));
    assert.ok(confirmed.length >= 10);
    assert.ok(existsSync(join(folder, "diario.sqlite-wal")), "there is a log to recover");

    const rows = openSqlite(folder);
    const { log, objective, all } = aLog(rows, "2021_Z001");
    const meetings = await all();
    const stored = new Set(meetings.map(({ number, subject }) => `${number} ${subject}`));
    for (const line of confirmed) assert.ok(stored.has(line), `lost: ${line}`);
    assert.ok(meetings.length <= confirmed.length + 10, "at most one more a run, not confirmed yet");

    const upToLast = Array.from({ length: meetings.length }, (_, index) => index + 1);
    assert.deepEqual(meetings.map(({ number }) => number).reverse(), upToLast);
    const counts = await log.counts(objective, signal);
    assert.deepEqual([counts.lastNumber, counts.lastSequence], [meetings.length, meetings.length]);
    assert.equal(sumOf(counts.meetings).all, meetings.length);
    const met = await log.bodiesMet(objective, signal);
    assert.deepEqual(
      met.map(({ meetings: times }) => times),
      [meetings.length, meetings.length],
    );
    await rows.close();
  });
});
