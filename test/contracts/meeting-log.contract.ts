// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import type { Rows } from "#adapters/store/rows.ts";
import { StoreFault } from "#application/ports/store-fault.ts";
import { noCounts } from "#domain/counts.ts";
import { toDay } from "#domain/day.ts";
import { aLog, chiara, entryOf } from "#test/support/a-log.ts";
import type { OpenRows } from "#test/support/stores.ts";

const { signal } = new AbortController();

/** What the port of the log promises to whoever reads it: each sentence is a test. */
export function meetingLogContract(open: OpenRows): void {
  let rows: Rows;

  before(async () => {
    rows = await open();
  });

  it("a log with nothing in it has no counts, no meeting, no page, no body and nothing to recall", async () => {
    const { log, objective } = aLog(rows);
    assert.deepEqual(await log.counts(objective, signal), noCounts);
    assert.equal(await log.find(objective, 1, signal), undefined);
    assert.deepEqual(await log.page({ objective, limit: 10 }, signal), { meetings: [] });
    assert.deepEqual(await log.bodiesMet(objective, signal), []);
    assert.equal(await log.recall(objective, "never", signal), undefined);
  });

  it("finds a meeting by its number, with everything that was told of it", async () => {
    const { log, objective, record } = aLog(rows);
    const told = {
      day: "2021-06-18",
      hour: "09:30",
      state: "held",
      bodies: ["scandicci", "firenze", "bagno-a-ripoli"],
      subject: "Bozza di «convenzione» — \u0024{x} **a**\t🏛️",
      mode: "mixed",
      place: "Palazzo Vecchio, Sala d'Arme",
      evidence: [{ text: "prot. 123/2021" }, { text: "https://example.org/?a=1&b='2'" }],
      notes: "Prima riga\nSeconda riga",
    } as const;
    const { after } = entryOf(await record(told));
    assert.deepEqual(
      { ...after, day: after.day.toString() },
      { ...told, number: 1, revision: 1, loggedOn: after.loggedOn },
    );
    assert.deepEqual(await log.find(objective, 1, signal), after);
    assert.equal(await log.find(objective, 2, signal), undefined);
  });

  it("finds a meeting told in the fewest words, and nothing that was not told", async () => {
    const { log, objective, record } = aLog(rows);
    await record({ subject: "" });
    const found = await log.find(objective, 1, signal);
    assert.deepEqual(Object.keys(found ?? {}).sort(), [
      ...["bodies", "day", "evidence", "loggedOn", "notes", "number", "place", "revision", "state", "subject"],
    ]);
  });

  it("keeps 4,000 characters of notes, whatever they are", async () => {
    const { log, objective, record } = aLog(rows);
    for (const mark of ["è", "🏛", '"', "\n", "\u0001"]) {
      const notes = mark.repeat(4000 / mark.length);
      const { after } = entryOf(await record({ notes }));
      assert.equal((await log.find(objective, after.number, signal))?.notes, notes);
    }
  });

  it("pages through meetings in every state, newest day first and newest number first inside a day", async () => {
    const { log, objective, record, all } = aLog(rows);
    const days = ["2021-06-18", "2021-12-31", "2020-12-31", "2021-06-18", "2022-01-10", "2021-06-18", "1999-02-01"];
    for (const [index, day] of days.entries()) {
      await record({ day, state: (["held", "planned", "annulled"] as const)[index % 3] ?? "held" });
    }
    const newestFirst = [5, 2, 6, 4, 1, 3, 7];
    for (const limit of [1, 2, 3, 7, 100]) {
      assert.deepEqual(
        (await all(limit)).map(({ number }) => number),
        newestFirst,
      );
    }
    const first = await log.page({ objective, limit: 7 }, signal);
    assert.equal(first.next, undefined, "no next page after the last meeting");
    const part = await log.page({ objective, limit: 3 }, signal);
    assert.deepEqual(
      part.meetings.map(({ number }) => number),
      [5, 2, 6],
    );
  });

  it("gives the meetings of a span of days, both included, in pages as well", async () => {
    const { log, objective, record } = aLog(rows);
    const days = ["2021-05-31", "2021-06-01", "2021-06-15", "2021-06-30", "2021-07-01", "2020-06-15"];
    for (const day of days) await record({ day });
    const filter = { from: toDay("2021-06-01"), until: toDay("2021-06-30") };
    const numbers: number[] = [];
    for (let after: string | undefined; ; ) {
      const query = { objective, limit: 2, filter };
      const page = await log.page(after === undefined ? query : { ...query, after }, signal);
      numbers.push(...page.meetings.map(({ number }) => number));
      after = page.next;
      if (after === undefined) break;
    }
    assert.deepEqual(numbers, [4, 3, 2]);
    const reversed = { from: filter.until, until: filter.from };
    assert.deepEqual((await log.page({ objective, limit: 2, filter: reversed }, signal)).meetings, []);
  });

  it("begins at the first page for a `next` that it never gave", async () => {
    const { log, objective, record } = aLog(rows);
    await record();
    for (const after of ["", "x", "meeting|0000001", "day|", "day}' or '", "è"]) {
      const { meetings } = await log.page({ objective, limit: 10, after }, signal);
      assert.equal(meetings.length, 1, JSON.stringify(after));
    }
  });

  it("tells how often each body was met in meetings that count, and its first and last day", async () => {
    const { log, objective, record } = aLog(rows);
    await record({ day: "2021-07-21", bodies: ["firenze", "scandicci", "toscana"] });
    await record({ day: "2021-06-18", bodies: ["scandicci"] });
    await record({ day: "2021-09-30", bodies: ["scandicci"] });
    await record({ day: "2021-05-10", bodies: ["scandicci", "unione-chianti"], state: "planned" });
    await record({ day: "2020-05-10", bodies: ["scandicci"] });
    const met = await log.bodiesMet(objective, signal);
    const lines = met.map(({ body, meetings, first, last }) => `${body} ${meetings} ${first} ${last}`);
    assert.deepEqual(lines.sort(), ["scandicci 3 2021-06-18 2021-09-30", "toscana 1 2021-07-21 2021-07-21"]);
  });

  it("recalls what an operation recorded", async () => {
    const { log, objective, record } = aLog(rows);
    await record();
    const entry = entryOf(await record({ subject: "Secondo" }, "a very / odd \\ operation # ? è 🏛"));
    assert.deepEqual(await log.recall(objective, "a very / odd \\ operation # ? è 🏛", signal), entry);
    assert.equal(await log.recall(objective, "another", signal), undefined);
    assert.deepEqual(entry.by, chiara);
  });

  it("settles for good what an operation recorded, and one that recorded nothing can be tried again", async () => {
    const { log, objective, record } = aLog(rows);
    const { sequence } = entryOf(await record({}, "told"));
    assert.equal((await log.settle(objective, "told", signal))?.sequence, sequence);
    assert.equal(await log.settle(objective, "lost", signal), undefined);
    assert.equal(await log.settle(objective, "lost", signal), undefined);
    assert.equal(await log.recall(objective, "lost", signal), undefined);
    const again = entryOf(await record({}, "lost"));
    assert.deepEqual(entryOf(await record({}, "lost")), again);
    assert.deepEqual(await log.settle(objective, "lost", signal), again);
  });

  it("a transaction that arrives after its operation was settled is refused", async () => {
    const late: Parameters<Rows["transact"]>[] = [];
    const losing: Rows = {
      ...rows,
      transact: (...query) => {
        late.push(query);
        throw new StoreFault("lost", "unknown");
      },
    };
    const { log, objective, record } = aLog(losing);
    assert.deepEqual(await record({}, "late"), { outcome: "unknown" });
    const healthy = aLog(rows, objective.code);
    assert.equal(await healthy.log.settle(objective, "late", signal), undefined);
    for (const query of late) assert.equal(await rows.transact(...query), "conflict");
    assert.equal((await log.counts(objective, signal)).lastNumber, 0);
  });

  it("keeps the logs of two objectives apart", async () => {
    const [one, other] = [aLog(rows), aLog(rows)];
    await one.record({}, "same");
    await one.record();
    const entry = entryOf(await other.record({ bodies: ["toscana"] }, "same"));
    assert.equal(entry.after.number, 1);
    assert.equal((await one.log.counts(one.objective, signal)).lastNumber, 2);
    assert.equal((await other.log.bodiesMet(other.objective, signal)).length, 1);
    assert.equal((await other.all()).length, 1);
  });

  it("throws when the store does not answer in time", async () => {
    const { log, objective } = aLog(rows);
    const over = AbortSignal.abort();
    await assert.rejects(log.counts(objective, over), { name: "StoreFault" });
    await assert.rejects(log.find(objective, 1, over), { name: "StoreFault" });
    await assert.rejects(log.page({ objective, limit: 1 }, over), { name: "StoreFault" });
    await assert.rejects(log.bodiesMet(objective, over), { name: "StoreFault" });
    await assert.rejects(log.recall(objective, "x", over), { name: "StoreFault" });
  });
}
