// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { toDay } from "#domain/day.ts";
import type { PhaseEntry } from "#domain/journal.ts";
import type { PhaseDays } from "#domain/phase.ts";
import { aLog, chiara, unchained } from "#test/support/a-log.ts";
import type { OpenRows } from "#test/support/stores.ts";

const { signal } = new AbortController();

/** What telling the days of a phase promises. */
export function phaseContract(open: OpenRows): void {
  describe("telling the days of a phase", () => {
    const start = async () => {
      const { log, objective, record } = aLog(await open());
      const tell = (days: PhaseDays, revision: number, operation: string = randomUUID()) =>
        log.changePhase({ objective, phase: 2, revision, action: "dated", days, by: chiara, operation }, signal);
      return { log, objective, record, tell };
    };

    it("keeps them with their place in the journal, and leaves the meetings and the totals as they are", async () => {
      const { log, objective, record, tell } = await start();
      await record();
      const before = await log.counts(objective, signal);
      const outcome = await tell({ startedOn: toDay("2021-05-03") }, 0);
      assert.equal(outcome.outcome, "recorded");
      const counts = await log.counts(objective, signal);
      assert.deepEqual(unchained(counts), {
        ...unchained(before),
        lastSequence: 2,
        phases: [{ number: 2, revision: 2, startedOn: toDay("2021-05-03") }],
      });
      const [entry] = await log.history({ objective, limit: 1 }, signal);
      assert.deepEqual(outcome.outcome === "recorded" ? outcome.entry : undefined, entry);
      assert.deepEqual((entry as PhaseEntry).before, { number: 2, revision: 0 });
      assert.deepEqual(await log.lastBy(objective, chiara.id, signal), entry);
    });

    it("the same operation again changes nothing and gives back the first answer, also from two at once", async () => {
      const { log, objective, tell } = await start();
      const days = { endedOn: toDay("2021-12-01") };
      const [one, other] = await Promise.all([tell(days, 0, "same"), tell(days, 0, "same")]);
      assert.deepEqual(one, other);
      assert.deepEqual(await tell(days, 0, "same"), one);
      assert.equal((await log.counts(objective, signal)).lastSequence, 1);
    });

    it("is refused when the phase has changed since it was seen, also when two tell it at once", async () => {
      const { tell } = await start();
      const outcomes = await Promise.all([
        tell({ startedOn: toDay("2021-05-03") }, 0),
        tell({ startedOn: toDay("2021-05-04") }, 0),
      ]);
      assert.deepEqual(outcomes.map(({ outcome }) => outcome).sort(), ["moved", "recorded"]);
      const taken = await tell({}, 1);
      assert.equal(taken.outcome === "recorded" && taken.entry.previous, 1);
    });
  });
}
