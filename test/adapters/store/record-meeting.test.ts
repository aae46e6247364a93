// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import type { Rows } from "#adapters/store/rows.ts";
import { openMemory } from "#adapters/store/sqlite.ts";
import { StoreFault } from "#application/ports/store-fault.ts";
import { sumOf } from "#domain/day-tallies.ts";
import { aLog, entryOf } from "#test/support/a-log.ts";

const { signal } = new AbortController();

type Transact = Rows["transact"];

/** Rows in memory whose transactions go by `transacts`, one after the other, and then as usual; `isDown` stops reads. */
function unluckyRows(...transacts: readonly ((real: Transact) => Transact)[]) {
  const real = openMemory();
  const waiting = [...transacts];
  const state = { isDown: false };
  const rows: Rows = {
    ...real,
    async get(...query) {
      if (state.isDown) throw new StoreFault("down", "unknown");
      return real.get(...query);
    },
    transact: (...query) => (waiting.shift()?.(real.transact) ?? real.transact)(...query),
  };
  return { rows, real, state };
}

const refused = (): Transact => () => Promise.reject(new StoreFault("refused", "no"));
const lostBefore = (): Transact => () => Promise.reject(new StoreFault("lost", "unknown"));
const lostAfter =
  (real: Transact): Transact =>
  async (...query) => {
    await real(...query);
    throw new StoreFault("lost", "unknown");
  };
const saysConflict =
  (real: Transact): Transact =>
  async (...query) => {
    await real(...query);
    return "conflict";
  };

describe("recording a meeting when the store is unlucky", () => {
  const stored = async ({ log, objective }: ReturnType<typeof aLog>, real: Rows) => {
    const { lastNumber, lastSequence, meetings } = await log.counts(objective, signal);
    const rows = await real.page({ partition: objective.code, from: "meeting|", to: "meeting}", limit: 10 }, signal);
    assert.deepEqual([lastNumber, lastSequence, sumOf(meetings).all], Array(3).fill(rows.length));
    return rows.length;
  };

  it("was not recorded when the store turned it away", async () => {
    const { rows, real } = unluckyRows(refused);
    const log = aLog(rows);
    assert.deepEqual(await log.record(), { outcome: "not-recorded" });
    assert.equal(await stored(log, real), 0);
  });

  it("was not recorded when the store could not even be read", async () => {
    const { rows, state, real } = unluckyRows();
    const log = aLog(rows);
    state.isDown = true;
    assert.deepEqual(await log.record(), { outcome: "not-recorded" });
    state.isDown = false;
    assert.equal(await stored(log, real), 0);
  });

  it("was recorded when only the answer was lost", async () => {
    const { rows, real } = unluckyRows(lostAfter);
    const log = aLog(rows);
    assert.equal(entryOf(await log.record()).after.number, 1);
    assert.equal(await stored(log, real), 1);
  });

  it("was recorded when a conflict was our own commit, whose answer was lost", async () => {
    const { rows, real } = unluckyRows(saysConflict);
    const log = aLog(rows);
    assert.equal(entryOf(await log.record()).after.number, 1);
    assert.equal(await stored(log, real), 1);
  });

  it("is tried again when the request was lost", async () => {
    const { rows, real } = unluckyRows(lostBefore);
    const log = aLog(rows);
    assert.equal(entryOf(await log.record()).after.number, 1);
    assert.equal(await stored(log, real), 1);
  });

  it("is recorded once when the lost request arrives after the second one", async () => {
    let arrive: () => Promise<unknown> = async () => {};
    const { rows, real } = unluckyRows((transact) => (...query) => {
      arrive = () => transact(...query);
      return Promise.reject(new StoreFault("late", "unknown"));
    });
    const log = aLog(rows);
    assert.equal(entryOf(await log.record()).after.number, 1);
    assert.equal(await arrive(), "conflict");
    assert.equal(await stored(log, real), 1);
  });

  it("is unknown when two requests were lost and neither is there", async () => {
    const { rows, real } = unluckyRows(lostBefore, lostBefore);
    const log = aLog(rows);
    assert.deepEqual(await log.record(), { outcome: "unknown" });
    assert.equal(await stored(log, real), 0);
  });

  it("is unknown when the answer was lost and the store does not answer any more", async () => {
    for (const unlucky of [lostBefore, lostAfter, saysConflict]) {
      const { rows, state } = unluckyRows((real) => async (...query) => {
        state.isDown = true;
        return unlucky(real)(...query);
      });
      assert.deepEqual(await aLog(rows).record(), { outcome: "unknown" }, unlucky.name);
    }
  });

  it("is unknown when the time was over while the answer was awaited", async () => {
    const turn = new AbortController();
    const { rows, real } = unluckyRows((transact) => async (...query) => {
      await transact(...query);
      turn.abort();
      throw new StoreFault("over", "unknown");
    });
    const log = aLog(rows);
    assert.deepEqual(await log.record({}, "operation", turn.signal), { outcome: "unknown" });
    assert.equal(entryOf(await log.record({}, "operation")).after.number, 1);
    assert.equal(await stored(log, real), 1);
  });

  it("stays unknown when a lost request is followed by one that was turned away", async () => {
    const { rows } = unluckyRows(lostBefore, refused);
    assert.deepEqual(await aLog(rows).record(), { outcome: "unknown" });
  });

  it("was not recorded when rivals were faster until the time was over", async () => {
    const turn = new AbortController();
    const { rows, real } = unluckyRows(
      () => async () => "conflict",
      () => async () => {
        turn.abort();
        throw new StoreFault("over", "no");
      },
    );
    const log = aLog(rows);
    assert.deepEqual(await log.record({}, "operation", turn.signal), { outcome: "not-recorded" });
    assert.equal(await stored(log, real), 0);
  });

  it("is prepared anew when the counts were moved after they were read, even by something that is no meeting", async () => {
    let outcome: unknown;
    const { rows, real } = unluckyRows((transact) => async (partition, operations, until) => {
      const counts = await real.get(partition, "counts", signal);
      const values = { ...counts?.values, lastSequence: 7 };
      await transact(partition, [{ kind: "upsert", row: "counts", values }], signal);
      outcome = await transact(partition, operations, until);
      return outcome as "conflict";
    });
    const log = aLog(rows);
    await aLog(real, log.objective.code).record();
    assert.equal(entryOf(await log.record()).sequence, 8);
    assert.equal(outcome, "conflict");
  });

  it("throws a mistake of the program", async () => {
    const { rows } = unluckyRows();
    await assert.rejects(aLog(rows).record({ bodies: ["a/b"] }), RangeError);
    await assert.rejects(aLog(rows).record({ notes: "a".repeat(40_000) }), RangeError);
  });
});
