// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import { readShape } from "#adapters/store/shape.ts";
import type { MeetingLog } from "#application/ports/meeting-log.ts";
import { toDay } from "#domain/day.ts";
import type { YearAction } from "#domain/year-record.ts";
import { untouchedYear } from "#domain/year-record.ts";
import { aMeeting } from "#test/fakes/a-meeting.ts";
import { aLog, chiara, entryOf, now, unchained } from "#test/support/a-log.ts";
import type { OpenRows } from "#test/support/stores.ts";

const { signal } = new AbortController();
const anna = { id: "person-anna", name: "Anna Neri" };
const closed = { by: anna, at: now.toInstant() };

/** What closing a year promises. */
export function yearContract(open: OpenRows): void {
  const start = async () => {
    const rows = await open();
    const { log, objective, record, change } = aLog(rows);
    const act = (action: YearAction, revision: number, { of = log, operation = randomUUID() as string } = {}) =>
      of.changeYear({ objective, revision, action, why: "delibera 12", by: anna, operation }, signal);
    return { rows, log, objective, record, change, act };
  };

  it("keeps who closed it and when, beside counts that stay as they are, with its entry in the journal", async () => {
    const { log, objective, record, act } = await start();
    await record();
    const before = await log.counts(objective, signal);
    assert.deepEqual(before.year, untouchedYear);
    const outcome = await act("closed", 0);
    const year = { closed, revision: 2 };
    const counts = unchained(await log.counts(objective, signal));
    assert.deepEqual(counts, { ...unchained(before), lastSequence: 2, year });
    const [entry] = await log.history({ objective, limit: 1 }, signal);
    assert.deepEqual(outcome, { outcome: "recorded", entry });
    assert.ok(entry?.kind === "year");
    assert.deepEqual([entry.year, entry.before, entry.after], [2021, untouchedYear, year]);
    assert.deepEqual([entry.by, entry.why, entry.totals], [anna, "delibera 12", entry.totalsBefore]);
  });

  it("every write of a closed year is refused with who closed it and when, and writes nothing", async () => {
    const { log, objective, record, change, act } = await start();
    await record();
    await act("closed", 0);
    const before = await log.history({ objective, limit: 100 }, signal);
    const by = chiara;
    const days = { startedOn: toDay("2021-05-03") };
    const register = await log.register(objective, signal);
    const body = {
      id: "vaglia",
      officialName: "V",
      shortName: "V",
      aliases: [],
      codes: [],
      kind: "comune",
      isLikely: false,
    } as const;
    const named = { objective, by, operation: randomUUID() };
    for (const outcome of [
      await record(),
      await log.record({ ...named, meetings: [{ facts: aMeeting(), anotherUpTo: 9999 }] }, signal),
      await change(1, { subject: "altro" }),
      await log.changePhase({ ...named, phase: 2, revision: 0, action: "dated", days }, signal),
      await log.changeBody({ ...named, registerRevision: register.revision, action: "added", body }, signal),
      await act("confirmed", 2),
    ]) {
      assert.deepEqual(outcome, { outcome: "closed", closed });
    }
    assert.deepEqual(await log.history({ objective, limit: 100 }, signal), before);
  });

  it("takes the removal of a name in a closed year, and gives back what was recorded before", async () => {
    const { log, objective, record, act } = await start();
    const told = await record({ notes: "con Mario Rossi" }, "told");
    await act("closed", 0);
    const removal = { name: "Mario Rossi", placeholder: "[nome tolto]", number: 1, revision: 1 };
    const outcome = await log.removeName({ ...removal, objective, by: anna, operation: randomUUID() }, signal);
    assert.equal(outcome.outcome, "recorded");
    assert.equal((await log.find(objective, 1, signal))?.notes, "con [nome tolto]");
    assert.equal(entryOf(await record({}, "told")).sequence, entryOf(told).sequence);
    assert.deepEqual((await log.counts(objective, signal)).year.closed, closed);
  });

  it("is opened again and takes everything; an edition that was confirmed stays so", async () => {
    const { log, objective, record, act } = await start();
    await act("confirmed", 0);
    await act("closed", 1);
    assert.equal((await act("reopened", 2)).outcome, "recorded");
    assert.deepEqual((await log.counts(objective, signal)).year, { confirmed: closed, revision: 3 });
    assert.equal(entryOf(await record()).sequence, 4);
    assert.deepEqual((await log.counts(objective, signal)).year, { confirmed: closed, revision: 3 });
  });

  it("the same operation again changes nothing; a year that changed since it was seen is left as it is", async () => {
    const { log, objective, act } = await start();
    const one = await act("closed", 0, { operation: "same" });
    assert.deepEqual(await act("closed", 0, { operation: "same" }), one);
    assert.deepEqual(await act("closed", 0), { outcome: "moved" });
    const both = await Promise.all([act("reopened", 1), act("reopened", 1)]);
    assert.deepEqual(both.map(({ outcome }) => outcome).sort(), ["moved", "recorded"]);
    assert.equal((await log.counts(objective, signal)).lastSequence, 2);
  });

  it("a write of another instance that meets the closing comes before it or is refused, never after", async () => {
    const { rows, log, objective, act } = await start();
    for (let round = 0, revision = 0; round < 4; round += 1) {
      const others: readonly MeetingLog[] = [aLog(rows, objective.code).log, aLog(rows, objective.code).log];
      const writes = Array.from({ length: 8 }, async (_, index) => {
        await delay(Math.random() * 12);
        const facts = aMeeting({ subject: `${round}.${index}` });
        const meetings = [{ facts, anotherUpTo: 9_999_999 }];
        const told = { objective, by: chiara, operation: randomUUID(), meetings };
        return (others[index % 2] ?? log).record(told, signal);
      });
      await delay(Math.random() * 12);
      const closing = await act("closed", revision);
      assert.ok(closing.outcome === "recorded");
      for (const outcome of await Promise.all(writes)) {
        if (outcome.outcome === "recorded") assert.ok(outcome.entry.sequence < closing.entry.sequence);
        else assert.equal(outcome.outcome, "closed");
      }
      assert.equal((await log.counts(objective, signal)).lastSequence, closing.entry.sequence);
      const reopened = await act("reopened", closing.entry.sequence);
      assert.ok(reopened.outcome === "recorded");
      revision = reopened.entry.sequence;
    }
  });

  it("a meeting moves neither out of a closed year nor into one; what was noted before the closing is finished", async () => {
    const { rows, log, objective, record, act } = await start();
    const to = { ...objective, code: `2022_${randomUUID()}`, year: 2022 };
    const closeOther = (action: YearAction, revision: number) =>
      log.changeYear({ objective: to, revision, action, why: "", by: anna, operation: randomUUID() }, signal);
    await record();
    const facts = aMeeting({ day: "2022-01-10" });
    const told = { objective, to, number: 1, revision: 1, facts, by: chiara, operation: "move", anotherUpTo: 0 };
    await act("closed", 0);
    assert.deepEqual(await log.move(told, signal), { outcome: "closed", closed, diary: objective });
    await act("reopened", 2);
    await closeOther("closed", 0);
    assert.deepEqual(await log.move(told, signal), { outcome: "closed", closed, diary: to });
    assert.equal((await log.find(objective, 1, signal))?.state, "held");
    assert.equal(await log.find(to, 1, signal), undefined);
    await closeOther("reopened", 1);
    const closing = {
      ...rows,
      transact: async (...[partition, operations, until]: Parameters<typeof rows.transact>) => {
        if (partition === to.code) await act("closed", 3);
        return rows.transact(partition, operations, until);
      },
    };
    assert.equal((await aLog(closing, objective.code).log.move(told, signal)).outcome, "recorded");
    assert.deepEqual((await log.counts(objective, signal)).year.closed, closed);
    assert.equal((await log.find(objective, 1, signal))?.state, "annulled");
    assert.equal((await log.find(to, 1, signal))?.state, "held");
  });

  it("a row of a program before years were closed is open and not confirmed", async () => {
    const { rows, log, objective, record, act } = await start();
    await record();
    const row = await rows.get(objective.code, "counts", signal);
    assert.ok(row);
    const { year: _, ...values } = readShape(row);
    await rows.transact(objective.code, [{ kind: "replace", row: "counts", values, etag: row.etag }], signal);
    assert.deepEqual((await log.counts(objective, signal)).year, untouchedYear);
    assert.equal(entryOf(await record()).sequence, 2);
    assert.equal((await act("closed", 0)).outcome, "recorded");
  });
}
