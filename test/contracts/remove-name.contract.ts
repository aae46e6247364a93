// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import type { Rows } from "#adapters/store/rows.ts";
import { StoreFault } from "#application/ports/store-fault.ts";
import { aLog, chiara } from "#test/support/a-log.ts";
import type { OpenRows } from "#test/support/stores.ts";

const { signal } = new AbortController();

/** What taking a person's name out of a meeting promises. */
export function removeNameContract(open: OpenRows): void {
  let rows: Rows;
  before(async () => {
    rows = await open();
  });

  const name = "Mario Rossi";

  /** A meeting with this many changes, each with the name in its texts. */
  async function withTheName(changes: number) {
    const log = aLog(rows);
    await log.record({ notes: `presente ${name}`, subject: "Convenzione" });
    for (let count = 1; count < changes; count += 1) {
      await log.change(1, { notes: `ancora mario rossi, ${count}` });
    }
    await log.record({ day: "2021-07-01", notes: `un altro incontro con ${name}` });
    return log;
  }

  type Log = Awaited<ReturnType<typeof withTheName>>;

  const remove = ({ objective }: Log, by: Log["log"], revision: number, operation: string = randomUUID()) =>
    by.removeName({ objective, number: 1, revision, name, placeholder: "[tolto]", by: chiara, operation }, signal);

  /** How many rows of the partition still hold the name, the other meeting's apart. */
  async function rowsWithTheName({ objective }: Log): Promise<number> {
    const all = await rows.page({ partition: objective.code, from: "", to: "~", limit: 1000 }, signal);
    const others = /un altro incontro/;
    return all.filter(
      ({ values }) => /mario rossi/i.test(JSON.stringify(values)) && !others.test(JSON.stringify(values)),
    ).length;
  }

  it("takes it out of the meeting and of every entry, and leaves one that says so", async () => {
    const log = await withTheName(45);
    const outcome = await remove(log, log.log, 45, "once");
    assert.equal(outcome.outcome, "recorded");
    assert.equal(await rowsWithTheName(log), 0);
    const [entry] = await log.log.history({ objective: log.objective, limit: 1 }, signal);
    assert.deepEqual([entry?.kind === "meeting" && entry.action, entry?.sequence], ["redacted", 47]);
    const meeting = await log.log.find(log.objective, 1, signal);
    assert.deepEqual([meeting?.notes, meeting?.revision], ["ancora [tolto], 44", 47]);
    const first = await log.log.entry(log.objective, 1, signal);
    assert.deepEqual(first?.kind === "meeting" && first.after.notes, "presente [tolto]");
    assert.match((await log.log.find(log.objective, 2, signal))?.notes ?? "", /Mario Rossi/);
    assert.deepEqual(await remove(log, log.log, 45, "once"), outcome);
    assert.equal((await log.log.counts(log.objective, signal)).lastSequence, 47);
  });

  it("interrupted at any point goes on from there, by the same operation or at the next start", async () => {
    for (let transactions = 1; transactions <= 3; transactions += 1) {
      const log = await withTheName(45);
      let left = transactions;
      const failing: Rows = {
        ...rows,
        transact: async (...query) => {
          if (left === 0) throw new StoreFault("down", "no");
          left -= 1;
          return rows.transact(...query);
        },
      };
      const broken = aLog(failing, log.objective.code);
      assert.equal((await remove(log, broken.log, 45, "once")).outcome, "unfinished");
      assert.ok((await rowsWithTheName(log)) > 0);
      if (transactions === 2) assert.equal((await remove(log, log.log, 45, "once")).outcome, "recorded");
      else await log.log.resumeRemovals(log.objective, signal);
      assert.equal(await rowsWithTheName(log), 0);
    }
  });

  it("two names removed at once leave none of them behind", async () => {
    for (let round = 0; round < 3; round += 1) {
      const log = aLog(rows);
      await log.record({ notes: `presenti ${name} e Anna Neri` });
      for (let count = 1; count < 45; count += 1) await log.change(1, { notes: `${name}, Anna Neri, ${count}` });
      const { objective } = log;
      const told = { objective, number: 1, placeholder: "[tolto]", by: chiara };
      let isFirstWalking = false;
      let goOn = () => {};
      const isSecondWalking = new Promise<void>((resolve) => {
        goOn = resolve;
      });
      /** The first removal reads its entries, and writes them once the second has gone through the journal. */
      const slow: Rows = {
        ...rows,
        transact: async (...query) => {
          if (isFirstWalking) await isSecondWalking;
          isFirstWalking = true;
          return rows.transact(...query);
        },
      };
      const first = aLog(slow, objective.code).log.removeName(
        { ...told, revision: 45, name, operation: "first" },
        signal,
      );
      while (((await log.log.find(objective, 1, signal))?.revision ?? 0) < 46) await delay(2);
      const second = await log.log.removeName(
        { ...told, revision: 46, name: "Anna Neri", operation: "second" },
        signal,
      );
      goOn();
      assert.deepEqual([(await first).outcome, second.outcome], ["recorded", "recorded"]);
      const all = await rows.page({ partition: objective.code, from: "", to: "~", limit: 1000 }, signal);
      assert.deepEqual(
        all.filter(({ values }) => /Mario Rossi|Anna Neri/.test(JSON.stringify(values))),
        [],
      );
    }
  });

  it("is refused when the meeting has changed since it was seen", async () => {
    const log = await withTheName(2);
    assert.equal((await remove(log, log.log, 1)).outcome, "moved");
    assert.ok((await rowsWithTheName(log)) > 0);
  });

  it("does nothing at a start when nothing was interrupted", async () => {
    const log = await withTheName(1);
    await log.log.resumeRemovals(log.objective, signal);
    assert.equal((await log.log.counts(log.objective, signal)).lastSequence, 2);
  });
}
