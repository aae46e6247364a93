// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import type { Rows } from "#adapters/store/rows.ts";
import { sumOf } from "#domain/day-tallies.ts";
import type { MeetingFacts } from "#domain/meeting.ts";
import { aMeeting } from "#test/fakes/a-meeting.ts";
import { aLog, chiara, entryOf, unchained } from "#test/support/a-log.ts";
import type { OpenRows } from "#test/support/stores.ts";

const { signal } = new AbortController();

/** What the port of the log promises to whoever records several meetings at once: each sentence is a test. */
export function recordSeveralContract(open: OpenRows): void {
  let rows: Rows;

  before(async () => {
    rows = await open();
  });

  const several = (): readonly MeetingFacts[] => [
    aMeeting({ day: "2021-06-18", bodies: ["scandicci", "firenze"] }),
    aMeeting({ day: "2021-07-21", bodies: ["scandicci", "toscana"], evidence: [{ text: "prot. 1" }] }),
    aMeeting({ day: "2021-08-05", bodies: ["bagno-a-ripoli"], state: "planned" }),
  ];

  async function recordAll(facts = several(), operation: string = randomUUID(), { log, objective } = aLog(rows)) {
    const meetings = facts.map((one) => ({ facts: one, anotherUpTo: 0 }));
    const told = { objective, meetings, by: chiara, operation };
    return { log, objective, operation, outcome: await log.record(told, signal) };
  }

  it("gives them numbers and places of the journal one after the other, and answers with the last entry", async () => {
    const { log, objective, outcome } = await recordAll();
    const last = entryOf(outcome);
    assert.deepEqual([last.sequence, last.after.number], [3, 3]);
    const entries = await log.history({ objective, limit: 10 }, signal);
    assert.deepEqual(
      entries.map((entry) => [entry.sequence, entry.action, entry.totals.meetings.all]),
      [
        [3, "logged", 2],
        [2, "logged", 2],
        [1, "logged", 1],
      ],
    );
  });

  it("moves the counts, the bodies and the list of the days as recording one by one does", async () => {
    const { log, objective } = await recordAll();
    const single = aLog(rows);
    for (const facts of several()) await single.record({ ...facts, day: facts.day.toString() });
    const [counts, expected] = [await log.counts(objective, signal), await single.log.counts(single.objective, signal)];
    assert.deepEqual(unchained(counts), unchained(expected));
    assert.equal(sumOf(counts.meetings).all, 2);
    const bodies = await log.bodiesMet(objective, signal);
    assert.deepEqual(bodies, await single.log.bodiesMet(single.objective, signal));
    const { meetings } = await log.page({ objective, limit: 10 }, signal);
    assert.deepEqual(
      meetings.map(({ number }) => number),
      [3, 2, 1],
    );
  });

  it("the same operation records nothing more and gives back the first answer", async () => {
    const first = await recordAll();
    const again = await recordAll(several(), first.operation, { ...(await aLog(rows)), ...first });
    assert.deepEqual(again.outcome, first.outcome);
    assert.equal((await first.log.counts(first.objective, signal)).lastNumber, 3);
  });

  it("records none when one of them may be there already", async () => {
    const one = aLog(rows);
    await one.record({ day: "2021-07-21", bodies: ["toscana"] });
    const { outcome, log, objective } = await recordAll(several(), randomUUID(), one);
    assert.equal(outcome.outcome, "duplicate");
    assert.equal((await log.counts(objective, signal)).lastNumber, 1);
  });

  it("compares each of them with its own bodies, not with those of the others", async () => {
    const one = aLog(rows);
    await one.record({ day: "2021-07-21", bodies: ["signa"] });
    const told = [
      aMeeting({ day: "2021-06-18", bodies: ["signa"] }),
      aMeeting({ day: "2021-07-21", bodies: ["fiesole"] }),
    ];
    const { outcome, log, objective } = await recordAll(told, randomUUID(), one);
    assert.equal(outcome.outcome, "recorded");
    assert.equal((await log.counts(objective, signal)).lastNumber, 3);
  });

  it("as many as may be told at once, with as many bodies, fit one transaction", async () => {
    const facts = Array.from({ length: 10 }, (_, index) =>
      aMeeting({
        day: `2021-06-${10 + index}`,
        bodies: [0, 1, 2, 3].map((place) => `body-${index}-${place}`),
      }),
    );
    const { outcome, log, objective } = await recordAll(facts);
    assert.equal(outcome.outcome, "recorded");
    assert.equal((await log.counts(objective, signal)).lastNumber, 10);
  });
}
