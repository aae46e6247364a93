// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openSqlite } from "#adapters/store/sqlite.ts";
import { sumOf } from "#domain/day-tallies.ts";
import { aLog } from "#test/support/a-log.ts";
import { aFolder } from "#test/support/stores.ts";
import { runUntilKilled } from "#test/support/until-killed.ts";

const { signal } = new AbortController();
const script = fileURLToPath(new URL("../../support/record-until-killed.ts", import.meta.url));

describe("a process that is killed while it records meetings", () => {
  const folder = aFolder();

  after(() => rmSync(folder, { recursive: true, force: true }));

  it("leaves behind everything that it had confirmed, ten times", async () => {
    const confirmed: string[] = [];
    for (let run = 1; run <= 10; run += 1) {
      const milliseconds = Math.random() * 150;
      confirmed.push(...(await runUntilKilled([script, folder, `run${run}`], milliseconds)));
    }
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
