// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { openAzureTables } from "#adapters/store/azure-tables.ts";
import { createProofs } from "#adapters/store/proofs.ts";
import type { Rows } from "#adapters/store/rows.ts";
import { openSqlite } from "#adapters/store/sqlite.ts";
import type { BodyId } from "#domain/body.ts";
import { tallyOf } from "#domain/body-tally.ts";
import { addMeeting, type BodyRecord, type Counts, countsFor, type Figures, noCounts } from "#domain/counts.ts";
import type { MeetingEntry } from "#domain/journal.ts";
import { isDocumented, type Meeting } from "#domain/meeting.ts";
import type { Objective } from "#domain/objective.ts";
import { bodiesNow, type KeptBody, type Register } from "#domain/register.ts";
import { aRegister } from "#test/fakes/a-register.ts";
import { aLog } from "#test/support/a-log.ts";
import { freshTable, sharedAzurite } from "#test/support/azurite.ts";
import { isMap } from "#test/support/is-map.ts";
import { nothingTold, runAndKill, type Told } from "#test/support/killed-writers.ts";
import { aFolder } from "#test/support/stores.ts";

const { signal } = new AbortController();

/**
 * Goes through the journal from its start with a model in memory, and compares it with everything the store says:
 * each change starts from the state before it, no operation has two effects, and nothing differs at the end. Gives the
 * number of changes.
 */
async function compareWithModel(rows: Rows, told: Told): Promise<number> {
  const { log, objective, all } = aLog(rows, "2021_Z001");
  const counts = await log.counts(objective, signal);
  const register = await log.register(objective, signal);
  const model = new Map<number, Meeting>();
  const bodies = new Map<BodyId, KeptBody>();
  const operations = new Set<string>();
  for (let from = 0; from < counts.lastSequence; from += 100) {
    const before = Math.min(from + 101, counts.lastSequence + 1);
    const entries = await log.history({ objective, limit: before - from - 1, before }, signal);
    assert.equal(entries.length, before - from - 1, "the journal has a gap");
    for (const entry of [...entries].reverse()) {
      if (entry.kind === "body") {
        const { id } = entry.after;
        const unchanged = { ...aRegister().get(id), revision: 0 };
        assert.deepEqual(
          entry.before,
          bodies.get(id) ?? unchanged,
          `entry ${entry.sequence} did not start from the body`,
        );
        bodies.set(id, entry.after);
        continue;
      }
      assert.equal(entry.kind, "meeting");
      const { sequence, after, before: was, previous } = entry as MeetingEntry;
      assert.deepEqual(was, model.get(after.number), `entry ${sequence} did not start from what was there`);
      assert.equal(previous, was?.revision);
      assert.equal(after.revision, sequence);
      const operation = operationOf(entry as MeetingEntry);
      assert.ok(!operations.has(operation), `the operation ${operation} has two effects`);
      assert.ok(!told.refused.has(operation), `the operation ${operation} was refused`);
      operations.add(operation);
      const recorded = JSON.stringify({ sequence, operation, after });
      assert.equal(told.recorded.get(sequence) ?? recorded, recorded, `entry ${sequence} is not what was confirmed`);
      model.set(after.number, after);
    }
  }
  for (const sequence of told.recorded.keys()) assert.ok(sequence <= counts.lastSequence, `entry ${sequence} was lost`);
  const stored = [...(await all())].sort((one, other) => one.number - other.number);
  assert.deepEqual(stored, [...model.values()]);
  assert.deepEqual(register.changes.map(toSorted).sort(), [...bodies.values()].map(toSorted).sort());
  const recounted = recount(objective, stored, counts, register);
  assert.deepEqual(comparable(counts), comparable(recounted.counts));
  assert.deepEqual((await log.bodiesMet(objective, signal)).map(toSorted).sort(), metIn(objective, stored, register));
  const proof = await createProofs(rows, aRegister()).verify(objective, undefined, signal);
  assert.ok(proof !== "busy");
  assert.deepEqual(proof.findings, []);
  return counts.lastSequence;
}

/** The name under which the writers delivered it. */
function operationOf({ action, after, why }: MeetingEntry): string {
  return action === "logged" ? after.notes : why;
}

function recount(objective: Objective, meetings: readonly Meeting[], counts: Counts, register: Register): Figures {
  const { lastNumber, lastSequence, registerRevision, chain } = counts;
  assert.equal(lastNumber, meetings.length);
  const bodies = new Map(
    [...register.kept.values()].map((body): [string, BodyRecord] => [
      body.id,
      {
        group: register.members(body.id)[0] ?? body.id,
        tally: tallyOf(objective, register.get(body.id) ?? body),
        days: new Map(),
      },
    ]),
  );
  const start: Figures = { counts: { ...noCounts, lastNumber, lastSequence, registerRevision, chain }, bodies };
  return meetings.reduce((figures, meeting) => addMeeting(objective, figures, meeting), start);
}

/** The bodies met, gathered from the meetings themselves. */
function metIn(objective: Objective, meetings: readonly Meeting[], register: Register): readonly string[] {
  const counting = meetings.filter((meeting) => countsFor(objective, meeting));
  const bodies = new Set(counting.flatMap((meeting) => bodiesNow(register, meeting.bodies)));
  bodies.delete(objective.owner);
  return [...bodies]
    .map((body) => {
      const met = counting.filter((meeting) => bodiesNow(register, meeting.bodies).includes(body));
      const days = met.map(({ day }) => day.toString()).sort();
      const documented = met.filter(isDocumented).length;
      return toSorted({ body, meetings: met.length, documented, first: days[0], last: days.at(-1) });
    })
    .sort();
}

/** As JSON, its fields in order. */
function toSorted(value: object): string {
  const fields = Object.entries(JSON.parse(JSON.stringify(value)));
  return JSON.stringify(fields.sort(([one], [other]) => one.localeCompare(other)));
}

/** Maps in order, so that only what they hold is compared. The newest may be fewer: they are filled from one page. */
function comparable({ latest: _, ...counts }: Counts): unknown {
  return JSON.parse(JSON.stringify(counts, (_key, value) => (isMap(value) ? [...value].sort() : value)));
}

const leastKills = 25;

const stores = [
  {
    name: "SQLite",
    leastChanges: 2000,
    mostMilliseconds: 800,
    async open() {
      const folder = aFolder();
      after(() => rmSync(folder, { recursive: true, force: true }));
      return { place: ["sqlite", folder, ""], rows: async () => openSqlite(folder) } as const;
    },
  },
  {
    name: "Azure Tables",
    leastChanges: 500,
    mostMilliseconds: 1100,
    async open() {
      const { connectionString } = await sharedAzurite();
      const table = freshTable();
      return {
        place: ["tables", connectionString, table],
        rows: () => openAzureTables({ connectionString }, table),
      } as const;
    },
  },
];

for (const { name, leastChanges, mostMilliseconds, open } of stores) {
  describe(`a log changed at random by two writers and killed, on ${name}`, function () {
    this.timeout(180_000);

    it(`never differs from a model of it, in at least ${leastKills} kills and ${leastChanges} changes`, async () => {
      const { place, rows } = await open();
      const told = nothingTold();
      let kills = 0;
      let changes = 0;
      while (kills < leastKills || changes < leastChanges) {
        kills += 1;
        await runAndKill([...place, ""], 100 + Math.random() * mostMilliseconds, told);
        const opened = await rows();
        if (kills % 5 === 0) changes = await compareWithModel(opened, told);
        await opened.close();
      }
      const { recorded, repeated, refused } = told;
      console.log(`      ${kills} kills, ${changes} changes, ${recorded.size} of them confirmed before a kill`);
      console.log(`      ${repeated} confirmed again, ${refused.size} refused`);
      assert.ok(repeated > leastChanges / 10, `only ${repeated} came again`);
    });

    const faults = [
      { fault: "skip-etag", without: "the fence", isMissed: () => true },
      {
        fault: "skip-operation",
        without: "the names of the operations",
        isMissed: ({ message }: Error) => /^the operation .* (?:has two effects|was refused)$/.test(message),
      },
    ];
    for (const { fault, without, isMissed } of faults) {
      it(`would be found to differ without ${without}`, async () => {
        const { place, rows } = await open();
        const find = async () => {
          const told = nothingTold();
          for (let runs = 1; runs <= 3; runs += 1) await runAndKill([...place, fault], 500, told);
          const opened = await rows();
          await compareWithModel(opened, told).finally(() => opened.close());
        };
        await assert.rejects(find, (error) => error instanceof assert.AssertionError && isMissed(error));
      });
    }
  });
}
