// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import type { Rows } from "#adapters/store/rows.ts";
import type { aMeeting as Facts } from "#test/fakes/a-meeting.ts";
import { aLog } from "#test/support/a-log.ts";
import type { OpenRows } from "#test/support/stores.ts";

const { signal } = new AbortController();

/** What is not recorded because it may have been recorded already. */
export function duplicateContract(open: OpenRows): void {
  let rows: Rows;
  before(async () => {
    rows = await open();
  });

  const start = () => {
    const { all, change, objective, record } = aLog(rows);
    const tell = (over: Parameters<typeof Facts>[0], anotherUpTo = 0, by = record) =>
      by(over, randomUUID(), signal, anotherUpTo);
    return { all, change, objective, record, tell };
  };
  const duplicatesOf = (outcome: Awaited<ReturnType<ReturnType<typeof aLog>["record"]>>) =>
    outcome.outcome === "duplicate" ? outcome.meetings.map(({ number }) => number) : outcome.outcome;

  it("a meeting of the same day with a body in common is not recorded, and is shown", async () => {
    const { tell, all } = start();
    await tell({ day: "2021-07-01", bodies: ["scandicci", "toscana"] });
    assert.deepEqual(duplicatesOf(await tell({ day: "2021-07-01", bodies: ["bagno-a-ripoli", "toscana"] })), [1]);
    assert.equal((await all()).length, 1);
  });

  it("another day, another body, or the owner alone in common is another meeting", async () => {
    const { tell } = start();
    await tell({ day: "2021-07-01", bodies: ["firenze", "scandicci"] });
    for (const over of [
      { day: "2021-07-02", bodies: ["scandicci"] },
      { day: "2021-07-01", bodies: ["firenze", "toscana"] },
    ]) {
      assert.equal(duplicatesOf(await tell(over)), "recorded");
    }
  });

  it("is found also when the first one is planned, or outside the year, and not when it was annulled", async () => {
    const { tell, change } = start();
    for (const over of [{ day: "2021-12-01", state: "planned" }, { day: "2020-12-01" }] as const) {
      await tell(over);
      assert.equal(typeof duplicatesOf(await tell(over)), "object", over.day);
    }
    await change(1, { day: "2021-12-01", state: "annulled" });
    assert.equal(duplicatesOf(await tell({ day: "2021-12-01", state: "planned" })), "recorded");
  });

  it("follows a meeting whose day or bodies were corrected", async () => {
    const { tell, change } = start();
    await tell({ day: "2021-07-01", bodies: ["scandicci"] });
    await change(1, { day: "2021-07-05", bodies: ["toscana"] });
    assert.equal(duplicatesOf(await tell({ day: "2021-07-01", bodies: ["scandicci"] })), "recorded");
    assert.deepEqual(duplicatesOf(await tell({ day: "2021-07-05", bodies: ["toscana"] })), [1]);
  });

  it("said to be another up to a number it is recorded, and asked again about a later one", async () => {
    const { tell } = start();
    await tell({});
    assert.equal(duplicatesOf(await tell({}, 1)), "recorded");
    assert.deepEqual(duplicatesOf(await tell({}, 1)), [2]);
    assert.deepEqual(duplicatesOf(await tell({})), [2, 1]);
  });

  it("of two told at the same instant from two instances, one is recorded and the other asked", async () => {
    for (let time = 0; time < 10; time += 1) {
      const { tell, objective, all } = start();
      const other = aLog(rows, objective.code);
      const outcomes = await Promise.all([tell({}), tell({}, 0, other.record)]);
      assert.deepEqual(outcomes.map(duplicatesOf).sort(), [[1], "recorded"].sort());
      assert.equal((await all()).length, 1);
    }
  });

  it("is found among more meetings of its day than a page holds", async () => {
    const { tell, record } = start();
    await tell({ bodies: ["toscana"] });
    for (let count = 0; count < 120; count += 1) await record({ bodies: ["scandicci"] });
    assert.deepEqual(duplicatesOf(await tell({ bodies: ["toscana"] })), [1]);
  });
}
