// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import type { Rows } from "#adapters/store/rows.ts";
import { aLog, chiara, entryOf } from "#test/support/a-log.ts";
import type { OpenRows } from "#test/support/stores.ts";

const { signal } = new AbortController();

/** Each sentence of the port about changing a meeting and about the journal is one test. */
export function changeContract(open: OpenRows): void {
  let rows: Rows;

  before(async () => {
    rows = await open();
  });

  it("a change is in the meeting, in the list under its new day, and in the journal with before, after and why", async () => {
    const { log, objective, record, change, all } = aLog(rows);
    await record({ day: "2021-06-18" });
    await record({ day: "2021-07-21" });
    const entry = entryOf(await change(1, { day: "2021-09-01", subject: "altro" }));
    assert.equal(entry.before?.day.toString(), "2021-06-18");
    assert.equal(entry.after.day.toString(), "2021-09-01");
    assert.deepEqual([entry.action, entry.why, entry.by, entry.previous], ["corrected", "prova", chiara, 1]);
    assert.deepEqual(
      (await all(1)).map(({ number, subject }) => `${number} ${subject}`),
      ["1 altro", "2 Bozza di convenzione"],
    );
    assert.deepEqual(await log.entry(objective, entry.sequence, signal), entry);
    assert.equal((await log.find(objective, 1, signal))?.revision, entry.sequence);
  });

  it("a meeting that has changed since it was seen is left as it is", async () => {
    const { log, objective, record, change } = aLog(rows);
    await record({});
    await change(1, { subject: "prima" });
    const outcome = await change(1, { subject: "dopo" }, { revision: 1 });
    assert.equal(outcome.outcome, "moved");
    assert.equal((await log.find(objective, 1, signal))?.subject, "prima");
  });

  it("a meeting that is not there cannot be changed", async () => {
    assert.deepEqual(await aLog(rows).change(9, {}), { outcome: "absent" });
  });

  it("one operation changes once, and answers the same", async () => {
    const { record, change, log, objective } = aLog(rows);
    await record({});
    const first = await change(1, { subject: "altro" }, { operation: "same", revision: 1 });
    assert.deepEqual(await change(1, { subject: "altro ancora" }, { operation: "same", revision: 1 }), first);
    assert.equal((await log.counts(objective, signal)).lastSequence, 2);
  });

  it("of two who change the same meeting at once, one is told that it has moved", async () => {
    const { record, change } = aLog(rows);
    await record({});
    const outcomes = await Promise.all(["uno", "due"].map((subject) => change(1, { subject }, { revision: 1 })));
    assert.deepEqual(outcomes.map(({ outcome }) => outcome).sort(), ["moved", "recorded"]);
  });

  it("the last change of a person is found, whatever others changed since", async () => {
    const { log, objective, record, change } = aLog(rows);
    assert.equal(await log.lastBy(objective, chiara.id, signal), undefined);
    await record({});
    const mine = entryOf(await change(1, { subject: "mio" }));
    const anna = { id: "person-anna", name: "Anna" };
    const facts = { ...mine.after, subject: "suo" };
    const told = { objective, number: 1, revision: mine.sequence, action: "corrected", why: "", by: anna } as const;
    await log.change({ ...told, facts, operation: "anna" }, signal);
    assert.deepEqual(await log.lastBy(objective, chiara.id, signal), mine);
  });

  it("the history is newest first, in pages, without gaps", async () => {
    const { log, objective, record, change } = aLog(rows);
    assert.deepEqual(await log.history({ objective, limit: 5 }, signal), []);
    await record({});
    for (const subject of ["a", "b", "c"]) await change(1, { subject });
    const first = await log.history({ objective, limit: 3 }, signal);
    assert.deepEqual(
      first.map(({ sequence }) => sequence),
      [4, 3, 2],
    );
    const rest = await log.history({ objective, limit: 3, before: 2 }, signal);
    assert.deepEqual(
      rest.map(({ sequence, action }) => `${sequence} ${action}`),
      ["1 logged"],
    );
  });
}
