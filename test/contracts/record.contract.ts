// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import type { Rows } from "#adapters/store/rows.ts";
import { sumOf } from "#domain/day-tallies.ts";
import { mostBodiesInAMeeting } from "#domain/meeting.ts";
import { aLog, chiara, entryOf, now } from "#test/support/a-log.ts";
import type { OpenRows } from "#test/support/stores.ts";

const { signal } = new AbortController();

/** What the port of the log promises to whoever records a meeting: each sentence is a test. */
export function recordContract(open: OpenRows): void {
  let rows: Rows;

  before(async () => {
    rows = await open();
  });

  it("gives the numbers of the meetings and of the journal from 1, one after the other", async () => {
    const { record } = aLog(rows);
    for (const expected of [1, 2, 3]) {
      const { after, sequence } = entryOf(await record());
      assert.deepEqual([after.number, sequence], [expected, expected]);
    }
  });

  it("answers with the entry of the journal: who, when, what, and the totals once it was made", async () => {
    const { record } = aLog(rows);
    await record({ bodies: ["scandicci"], evidence: [{ text: "prot. 1" }] });
    const entry = entryOf(await record({ bodies: ["firenze", "scandicci", "toscana", "prefettura"] }));
    assert.deepEqual(entry.by, chiara);
    assert.ok(entry.at.equals(now.toInstant()));
    assert.equal(entry.action, "logged");
    assert.equal(entry.before, undefined);
    assert.deepEqual(entry.totals, {
      meetings: { all: 2, documented: 1 },
      bodies: {
        comune: { all: 1, documented: 1 },
        "citta-metropolitana": { all: 0, documented: 0 },
        unione: { all: 0, documented: 0 },
        regione: { all: 1, documented: 0 },
        altro: { all: 1, documented: 0 },
        included: { all: 0, documented: 0 },
        excluded: { all: 0, documented: 0 },
      },
    });
  });

  it("records nothing more for the same operation, and gives back the first answer", async () => {
    const { log, objective, record } = aLog(rows);
    const first = await record({ subject: "La prima volta" }, "same");
    await record();
    const again = await record({ subject: "La seconda volta", bodies: ["toscana"] }, "same");
    assert.deepEqual(again, first);
    const { lastNumber, lastSequence } = await log.counts(objective, signal);
    assert.deepEqual([lastNumber, lastSequence], [2, 2]);
  });

  it("records once an operation that comes eight times at once, from two instances, with one answer", async () => {
    const [one, other] = [aLog(rows), aLog(rows)];
    const meeting = { objective: one.objective, operation: "same", by: chiara };
    const { after } = entryOf(await one.record({}, "another"));
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        (index % 2 === 0 ? one : other).log.record(
          { ...meeting, meetings: [{ facts: after, anotherUpTo: 1 }] },
          signal,
        ),
      ),
    );
    for (const answer of answers) assert.deepEqual(answer, answers[0]);
    assert.equal(entryOf(answers[0] ?? { outcome: "unknown" }).after.number, 2);
    assert.equal((await one.all()).length, 2);
  });

  it("loses and doubles no number with 32 at once", async () => {
    const { log, objective, record, all } = aLog(rows);
    const bodies = ["scandicci", "bagno-a-ripoli", "toscana", "unione-chianti"];
    const answers = await Promise.all(
      Array.from({ length: 32 }, (_, index) =>
        record({ subject: `Incontro ${index}`, bodies: [bodies[index % 4] ?? "", "prefettura"] }, `operation-${index}`),
      ),
    );
    const entries = answers.map(entryOf);
    const upTo32 = Array.from({ length: 32 }, (_, index) => index + 1);
    const ascending = (one: number, other: number) => one - other;
    assert.deepEqual(entries.map(({ after }) => after.number).sort(ascending), upTo32);
    assert.deepEqual(entries.map(({ sequence }) => sequence).sort(ascending), upTo32);
    assert.deepEqual(entries.map(({ totals }) => totals.meetings.all).sort(ascending), upTo32);
    assert.deepEqual(
      entries.map(({ after }) => after.subject),
      upTo32.map((number) => `Incontro ${number - 1}`),
    );
    assert.equal(new Set((await all()).map(({ subject }) => subject)).size, 32);
    const counts = await log.counts(objective, signal);
    assert.deepEqual(sumOf(counts.meetings), { all: 32, documented: 0 });
    const met = await log.bodiesMet(objective, signal);
    assert.deepEqual(met.map(({ body, meetings }) => `${body} ${meetings}`).sort(), [
      ...["bagno-a-ripoli 8", "prefettura 32", "scandicci 8", "toscana 8", "unione-chianti 8"],
    ]);
  });

  it("records a meeting with as many bodies as a meeting may have", async () => {
    const { log, objective, record } = aLog(rows);
    const bodies = Array.from({ length: mostBodiesInAMeeting }, (_, index) => `comune-${index}`);
    await record({ bodies });
    assert.equal((await log.bodiesMet(objective, signal)).length, mostBodiesInAMeeting);
    assert.deepEqual(entryOf(await record({ bodies })).totals.bodies.altro, {
      all: mostBodiesInAMeeting,
      documented: 0,
    });
  });

  it("records the owner as present, and never counts it", async () => {
    const { log, objective, record } = aLog(rows);
    const { after, totals } = entryOf(await record({ bodies: ["firenze"] }));
    assert.deepEqual(after.bodies, ["firenze"]);
    assert.deepEqual(totals.meetings, { all: 0, documented: 0 });
    assert.deepEqual(await log.bodiesMet(objective, signal), []);
  });

  it("says that nothing was written when the time is over before it begins", async () => {
    const { log, objective, record } = aLog(rows);
    assert.deepEqual(await record({}, "late", AbortSignal.abort()), { outcome: "not-recorded" });
    assert.equal(await log.recall(objective, "late", signal), undefined);
  });
}
