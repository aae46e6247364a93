// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import type { Rows } from "#adapters/store/rows.ts";
import { StoreFault } from "#application/ports/store-fault.ts";
import { editionFor } from "#domain/edition.ts";
import type { Meeting } from "#domain/meeting.ts";
import { aMeeting } from "#test/fakes/a-meeting.ts";
import { aLog, chiara } from "#test/support/a-log.ts";
import type { OpenRows } from "#test/support/stores.ts";

const { signal } = new AbortController();

/** What moving a meeting into the diary of another year promises. */
export function moveContract(open: OpenRows): void {
  let rows: Rows;
  before(async () => {
    rows = await open();
  });

  const facts = aMeeting({
    day: "2022-01-10",
    subject: "Convenzione",
    notes: "portare la bozza",
    mode: "video",
    evidence: [{ text: "prot. 7/2021" }],
  });

  /** A diary with one meeting of 2021 that is to be one of 2022. */
  async function aDiary() {
    const log = aLog(rows);
    await log.record({ ...facts, day: "2021-06-18" });
    const to = editionFor(log.objective, 2022);
    const move = (by = log.log, over: { readonly operation?: string; readonly anotherUpTo?: number } = {}) => {
      const told = { objective: log.objective, to, number: 1, revision: 1, facts, by: chiara };
      return by.move({ ...told, operation: "once", anotherUpTo: 0, ...over }, signal);
    };
    const resume = () => log.log.resumeMoves(log.objective, (year) => editionFor(log.objective, year), signal);
    const countOf = async (year: number) => {
      const counts = await log.log.counts(year === 2021 ? log.objective : to, signal);
      return [...counts.meetings.values()].reduce((sum, { all }) => sum + all, 0);
    };
    const there = async () => (await log.log.page({ objective: to, limit: 100 }, signal)).meetings;
    const { objective, all, change } = log;
    return { log: log.log, objective, all, change, to, move, resume, countOf, there };
  }

  type Diary = Awaited<ReturnType<typeof aDiary>>;

  async function assertMoved({ log, objective, to, countOf, there, all }: Diary): Promise<void> {
    assert.deepEqual([await countOf(2021), await countOf(2022)], [0, 1]);
    const [here] = await all();
    const arrived = await there();
    assert.deepEqual([here?.state, arrived.length], ["annulled", 1]);
    const { number, revision, loggedOn: _, ...told } = arrived[0] as Meeting;
    assert.deepEqual({ number, revision, ...told }, { number: 1, revision: 1, ...facts });
    const left = await log.entry(objective, here?.revision ?? 0, signal);
    const came = await log.entry(to, 1, signal);
    assert.deepEqual(left?.kind === "meeting" && left.moved, { way: "to", year: 2022, number: 1 });
    assert.deepEqual(came?.kind === "meeting" && came.moved, { way: "from", year: 2021, number: 1 });
    const notes = await rows.page({ partition: objective.code, from: "moving|", to: "moving}", limit: 10 }, signal);
    assert.deepEqual(notes, []);
  }

  it("is a new meeting there and an annulment here, each naming the other, once", async () => {
    const diary = await aDiary();
    const outcome = await diary.move();
    assert.equal(outcome.outcome, "recorded");
    await assertMoved(diary);
    assert.deepEqual(await diary.move(), outcome);
    await assertMoved(diary);
  });

  for (const done of [0, 1, 2]) {
    it(`interrupted after ${done} transactions, is finished at the next start or by the same move`, async () => {
      for (const way of ["start", "again"] as const) {
        const diary = await aDiary();
        let left = done;
        const failing: Rows = {
          ...rows,
          transact: async (...query) => {
            if (left === 0) throw new StoreFault("down", done === 1 ? "no" : "unknown");
            left -= 1;
            return rows.transact(...query);
          },
        };
        assert.equal((await diary.move(aLog(failing, diary.objective.code).log)).outcome, "unfinished");
        if (way === "again") assert.equal((await diary.move()).outcome, "recorded");
        await diary.resume();
        if (way === "again" || done > 0) await assertMoved(diary);
        else assert.deepEqual([await diary.countOf(2021), await diary.countOf(2022)], [1, 0]);
      }
    });
  }

  it("whose answers are lost is moved once", async () => {
    const diary = await aDiary();
    const losing: Rows = {
      ...rows,
      transact: async (...query) => {
        await rows.transact(...query);
        throw new StoreFault("down", "unknown");
      },
    };
    await diary.move(aLog(losing, diary.objective.code).log);
    await diary.move();
    await assertMoved(diary);
  });

  it("is done once by two who move it at the same time", async () => {
    const diary = await aDiary();
    const outcomes = await Promise.all(
      Array.from({ length: 4 }, () => diary.move(diary.log, { operation: randomUUID() })),
    );
    assert.equal(outcomes.filter(({ outcome }) => outcome === "recorded").length, 1);
    await assertMoved(diary);
  });

  it("is refused where that year has it already, with nothing changed, until it is said to be another", async () => {
    const diary = await aDiary();
    const told = { objective: diary.to, by: chiara, operation: "before", meetings: [{ facts, anotherUpTo: 0 }] };
    await diary.log.record(told, signal);
    const outcome = await diary.move();
    assert.deepEqual(outcome.outcome === "duplicate" && outcome.meetings.map(({ number }) => number), [1]);
    assert.deepEqual([await diary.countOf(2021), await diary.countOf(2022)], [1, 1]);
    await diary.resume();
    assert.equal((await diary.there()).length, 1);
    assert.equal((await diary.move(diary.log, { anotherUpTo: 1 })).outcome, "recorded");
    assert.deepEqual([await diary.countOf(2021), await diary.countOf(2022)], [0, 2]);
  });

  it("is refused when the meeting has changed since it was seen, and when there is none", async () => {
    const diary = await aDiary();
    await diary.change(1, { subject: "altro" });
    assert.equal((await diary.move()).outcome, "moved");
    const absent = { objective: diary.objective, to: diary.to, number: 9, revision: 1, facts, by: chiara };
    assert.equal((await diary.log.move({ ...absent, operation: "none", anotherUpTo: 0 }, signal)).outcome, "absent");
    assert.equal((await diary.there()).length, 0);
  });

  it("does nothing at a start when nothing was interrupted", async () => {
    const diary = await aDiary();
    await diary.resume();
    assert.equal((await diary.log.counts(diary.objective, signal)).lastSequence, 1);
  });
}
