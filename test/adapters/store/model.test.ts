import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { openAzureTables } from "#adapters/store/azure-tables.ts";
import type { Rows } from "#adapters/store/rows.ts";
import { openSqlite } from "#adapters/store/sqlite.ts";
import { addMeeting, type BodyRecord, type Counts, type Figures, noCounts } from "#domain/counts.ts";
import type { MeetingEntry } from "#domain/journal.ts";
import type { Meeting } from "#domain/meeting.ts";
import { aRegister } from "#test/fakes/a-register.ts";
import { aLog } from "#test/support/a-log.ts";
import { freshTable, sharedAzurite } from "#test/support/azurite.ts";
import { aFolder } from "#test/support/stores.ts";

const { signal } = new AbortController();
const script = fileURLToPath(new URL("../../support/change-until-killed.ts", import.meta.url));
const register = aRegister();

/** What a run of the writers confirmed before it was killed. */
async function confirmedBeforeKill(words: readonly string[], milliseconds: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, [script, ...words], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "close");
  let output = "";
  child.stdout.on("data", (text) => {
    output += text;
  });
  await Promise.race([once(child.stdout, "data"), ended]);
  await delay(milliseconds);
  child.kill("SIGKILL");
  await ended;
  return output.split("\n").slice(0, -1);
}

/**
 * Goes through the journal from its start with a model in memory, and compares it with everything the store says:
 * each change starts from the state before it, and nothing differs at the end. Gives the number of changes.
 */
async function compareWithModel(rows: Rows, confirmed: ReadonlyMap<number, string>): Promise<number> {
  const { log, objective, all } = aLog(rows, "2021_Z001");
  const counts = await log.counts(objective, signal);
  const model = new Map<number, Meeting>();
  for (let from = 0; from < counts.lastSequence; from += 100) {
    const before = Math.min(from + 101, counts.lastSequence + 1);
    const entries = await log.history({ objective, limit: before - from - 1, before }, signal);
    assert.equal(entries.length, before - from - 1, "the journal has a gap");
    for (const entry of [...entries].reverse()) {
      assert.equal(entry.kind, "meeting");
      const { sequence, after, before: was, previous } = entry as MeetingEntry;
      assert.deepEqual(was, model.get(after.number), `entry ${sequence} did not start from what was there`);
      assert.equal(previous, was?.revision);
      assert.equal(after.revision, sequence);
      const told = confirmed.get(sequence);
      if (told !== undefined) assert.equal(JSON.stringify(after), told, `entry ${sequence} is not what was confirmed`);
      model.set(after.number, after);
    }
  }
  for (const sequence of confirmed.keys()) assert.ok(sequence <= counts.lastSequence, `entry ${sequence} was lost`);
  const stored = [...(await all())].sort((one, other) => one.number - other.number);
  assert.deepEqual(stored, [...model.values()]);
  assert.deepEqual(comparable(counts), comparable(recount(objective, stored, counts)));
  return counts.lastSequence;
}

function recount(objective: Parameters<typeof addMeeting>[0], meetings: readonly Meeting[], counts: Counts): Counts {
  const { lastNumber, lastSequence, registerRevision } = counts;
  assert.equal(lastNumber, meetings.length);
  const bodies = new Map(
    [...register.values()].map(({ id, kind }): [string, BodyRecord] => [
      id,
      { group: id, tally: kind, days: new Map() },
    ]),
  );
  const start: Figures = { counts: { ...noCounts, lastNumber, lastSequence, registerRevision }, bodies };
  return meetings.reduce((figures, meeting) => addMeeting(objective, figures, meeting), start).counts;
}

/** Maps in order, so that only what they hold is compared. The newest may be fewer: they are filled from one page. */
function comparable({ latest: _, ...counts }: Counts): unknown {
  return JSON.parse(JSON.stringify(counts, (_key, value) => (value instanceof Map ? [...value].sort() : value)));
}

const stores = [
  {
    name: "SQLite",
    leastChanges: 2000,
    mostMilliseconds: 200,
    async open() {
      const folder = aFolder();
      after(() => rmSync(folder, { recursive: true, force: true }));
      return { words: ["sqlite", folder, ""], rows: async () => openSqlite(folder) };
    },
  },
  {
    name: "Azure Tables",
    leastChanges: 500,
    mostMilliseconds: 900,
    async open() {
      const { connectionString } = await sharedAzurite();
      const table = freshTable();
      return {
        words: ["tables", connectionString, table],
        rows: () => openAzureTables({ connectionString }, table),
      };
    },
  },
];

for (const { name, leastChanges, mostMilliseconds, open } of stores) {
  describe(`a log changed at random by two writers and killed, on ${name}`, function () {
    this.timeout(120_000);

    it(`never differs from a model of it, in 25 kills and more than ${leastChanges} changes`, async () => {
      const { words, rows } = await open();
      const confirmed = new Map<number, string>();
      let changes = 0;
      for (let kills = 1; kills <= 25; kills += 1) {
        const lines = await confirmedBeforeKill(words, 100 + Math.random() * mostMilliseconds);
        for (const line of lines) confirmed.set(Number(line.split(" ", 1)[0]), line.slice(line.indexOf(" ") + 1));
        const opened = await rows();
        if (kills % 5 === 0) changes = await compareWithModel(opened, confirmed);
        await opened.close();
      }
      console.log(`      ${changes} changes, ${confirmed.size} of them confirmed before a kill`);
      assert.ok(changes > leastChanges, `only ${changes} changes`);
    });

    it("would be found to differ without the fence", async () => {
      const { words, rows } = await open();
      const confirmed = new Map<number, string>();
      for (const line of await confirmedBeforeKill([...words, "skip-etag"], 700)) {
        confirmed.set(Number(line.split(" ", 1)[0]), line.slice(line.indexOf(" ") + 1));
      }
      const opened = await rows();
      await assert.rejects(compareWithModel(opened, confirmed), assert.AssertionError);
      await opened.close();
    });
  });
}
