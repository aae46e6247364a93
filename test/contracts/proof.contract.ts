// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { toCounts } from "#adapters/store/counts-rows.ts";
import { countsRow, journalRow, meetingRow, rowsOf } from "#adapters/store/keys.ts";
import { createProofs } from "#adapters/store/proofs.ts";
import type { Row, RowOperation, Rows } from "#adapters/store/rows.ts";
import type { Finding } from "#application/ports/proofs.ts";
import { StoreFault } from "#application/ports/store-fault.ts";
import { type ToldHead, toToldHead } from "#domain/chain-state.ts";
import { toDay } from "#domain/day.ts";
import { editionFor } from "#domain/edition.ts";
import { aMeeting } from "#test/fakes/a-meeting.ts";
import { aRegister } from "#test/fakes/a-register.ts";
import { aLog, chiara } from "#test/support/a-log.ts";
import type { OpenRows } from "#test/support/stores.ts";

const { signal } = new AbortController();
const name = "Mario Rossi";
const removed = "[nome tolto]";

/** What proving a diary promises. */
export function proofContract(open: OpenRows): void {
  let rows: Rows;
  before(async () => {
    rows = await open();
  });

  /** A diary with entries of every kind, and what goes through it. */
  async function aDiary() {
    const { log, objective, record, change } = aLog(rows);
    const proofs = createProofs(rows, aRegister());
    const verify = async (told?: ToldHead, of = objective) => {
      const proof = await proofs.verify(of, told, signal);
      assert.ok(proof !== "busy");
      return proof;
    };
    const findings = async (told?: ToldHead) => (await verify(told)).findings;
    const remove = async (number: number, from: Rows = rows, told = name) => {
      const revision = (await log.find(objective, number, signal))?.revision ?? 0;
      const removal = { objective, number, revision, name: told, placeholder: removed, by: chiara };
      return aLog(from, objective.code).log.removeName({ ...removal, operation: randomUUID() }, signal);
    };
    const by = chiara;
    await record({ notes: `presente ${name}, con altri`, evidence: [{ text: "prot. 1" }] });
    const facts = [aMeeting({ day: "2021-05-03", bodies: ["toscana", "prefettura"] }), aMeeting({ state: "planned" })];
    const meetings = facts.map((one) => ({ facts: one, anotherUpTo: 9 }));
    await log.record({ objective, meetings, by, operation: randomUUID() }, signal);
    await change(1, { day: "2021-06-19", notes: `ancora ${name}` });
    await change(2, { day: "2021-05-03", bodies: ["prefettura"], state: "annulled" });
    const days = { startedOn: toDay("2021-05-03") };
    const told = { objective, by, operation: randomUUID() };
    await log.changePhase({ ...told, phase: 2, revision: 0, action: "dated", days }, signal);
    const { revision: _, ...prefettura } =
      (await log.register(objective, signal)).kept.get("prefettura") ?? assert.fail();
    const body = { ...prefettura, mergedInto: "toscana" };
    const merging = { ...told, registerRevision: 0, action: "merged", body, other: "Regione" } as const;
    await log.changeBody({ ...merging, operation: randomUUID() }, signal);
    await log.changeYear({ ...told, operation: randomUUID(), revision: 0, action: "closed", why: "fine" }, signal);
    await log.changeYear({ ...told, operation: randomUUID(), revision: 8, action: "reopened", why: "" }, signal);
    return { log, objective, record, change, verify, findings, remove };
  }

  type Diary = Awaited<ReturnType<typeof aDiary>>;

  const rowAt = async ({ objective }: Diary, row: string): Promise<Row> =>
    (await rows.get(objective.code, row, signal)) ?? assert.fail(row);
  const write = async ({ objective }: Diary, ...operations: RowOperation[]) =>
    assert.equal(await rows.transact(objective.code, operations, signal), "done");
  /** The row with its text changed, behind the program's back. */
  const spoil = async (diary: Diary, row: string, from: string | RegExp, to: string) => {
    const { values } = await rowAt(diary, row);
    const json = String(values.json).replace(from, to);
    assert.notEqual(json, values.json);
    await write(diary, { kind: "upsert", row, values: { ...values, json } });
  };

  it("finds nothing in a diary with every kind of change, and tells how much there is and its head", async () => {
    const diary = await aDiary();
    const proof = await diary.verify();
    assert.deepEqual(proof.findings, []);
    assert.deepEqual([proof.entries, proof.before, proof.meetings], [9, 0, 3]);
    assert.match(proof.head ?? "", /^2021\/9-[0-9a-f]{16}$/);
    assert.deepEqual(await diary.findings(toToldHead(proof.head ?? "")), []);
  });

  it("finds nothing in a diary with nothing in it, and no head", async () => {
    const { objective } = aLog(rows);
    const proof = await createProofs(rows, aRegister()).verify(objective, undefined, signal);
    assert.deepEqual(proof, { of: 2021, entries: 0, before: 0, meetings: 0, head: undefined, findings: [] });
  });

  it("names an entry that was changed, added, doubled, removed or cut off", async () => {
    const spoilings: readonly (readonly [Finding, (diary: Diary) => Promise<void>])[] = [
      [{ kind: "changed", sequence: 4 }, (diary) => spoil(diary, journalRow(4), "2021-06-18", "2021-06-17")],
      [{ kind: "missing", from: 5, to: 5 }, (diary) => write(diary, { kind: "delete", row: journalRow(5) })],
      [{ kind: "cut", from: 9, to: 9 }, (diary) => write(diary, { kind: "delete", row: journalRow(9) })],
      [
        { kind: "added", place: "10", copyOf: 3 },
        async (diary) => {
          const { values } = await rowAt(diary, journalRow(3));
          await write(diary, { kind: "insert", row: journalRow(10), values });
        },
      ],
      [
        { kind: "added", place: "4x", copyOf: 4 },
        async (diary) => {
          const { values } = await rowAt(diary, journalRow(4));
          await write(diary, { kind: "insert", row: `${journalRow(4)}x`, values });
        },
      ],
    ];
    for (const [finding, change] of spoilings) {
      const diary = await aDiary();
      await change(diary);
      const found = await diary.findings();
      assert.deepEqual(found[0], finding);
    }
  });

  it("shows a tail that was cut off, with the meeting and the counts set back as well, by the head that was told", async () => {
    const diary = await aDiary();
    const keys = [countsRow, "meeting|0000003"];
    const were = await Promise.all(keys.map((key) => rowAt(diary, key)));
    await diary.change(3, { state: "annulled" });
    const told = toToldHead((await diary.verify()).head ?? "");
    const index = await rows.page({ partition: diary.objective.code, ...rowsOf("day"), limit: 10 }, signal);
    const of3 = index.find(({ values }) => values.number === 3) ?? assert.fail();
    await write(
      diary,
      ...were.map(({ row, values }) => ({ kind: "upsert", row, values }) as const),
      { kind: "upsert", row: of3.row, values: { ...of3.values, state: "planned" } },
      { kind: "delete", row: journalRow(10) },
    );
    assert.deepEqual(await diary.findings(), []);
    assert.deepEqual(await diary.findings(told), [{ kind: "told-cut", told }]);
    await diary.change(3, { notes: "un altro" });
    assert.deepEqual(await diary.findings(told), [{ kind: "told-other", told }]);
  });

  it("names a meeting, its place in the list, and the figures that are not what was recorded", async () => {
    const meeting = await aDiary();
    await spoil(meeting, meetingRow(1), '"evidence":[]', '"evidence":[{"text":"prot. 9"}]');
    const found = await meeting.findings();
    assert.deepEqual(found[0], { kind: "meeting", number: 1 });
    assert.ok(found.some(({ kind }) => kind === "counts"));
    const counts = await aDiary();
    const { values } = await rowAt(counts, countsRow);
    const more = '{"2021-06-19":[2,0]}';
    await write(counts, { kind: "upsert", row: countsRow, values: { ...values, meetings: more } });
    assert.deepEqual(await counts.findings(), [{ kind: "counts", what: "meetings" }]);
    const list = await aDiary();
    const [first] = await rows.page({ partition: list.objective.code, ...rowsOf("day"), limit: 1 }, signal);
    await write(list, { kind: "delete", row: first?.row ?? "" });
    assert.deepEqual(await list.findings(), [{ kind: "index", number: 1 }]);
  });

  it("names a phase, a body and the year that are not what the journal says", async () => {
    const diary = await aDiary();
    const { values } = await rowAt(diary, countsRow);
    const phases = String(values.phases).replace("2021-05-03", "2021-05-01");
    const year = '{"revision":9,"confirmed":{"by":{"id":"x","name":"x"},"at":"2021-07-28T08:00:00Z"}}';
    await write(diary, { kind: "upsert", row: countsRow, values: { ...values, phases, year } });
    await spoil(diary, "register", "Prefettura di Firenze", "Prefettura di Prato");
    const found = await diary.findings();
    assert.deepEqual(found, [{ kind: "phase", number: 2 }, { kind: "body", id: "prefettura" }, { kind: "year" }]);
  });

  it("stays proven when a name is removed, twice and by halves too, and what is left of the texts as well", async () => {
    const diary = await aDiary();
    const head = toToldHead((await diary.verify()).head ?? "");
    let left = 1;
    const failing: Rows = {
      ...rows,
      transact: async (...query) => {
        if (left === 0) throw new StoreFault("down", "no");
        left -= 1;
        return rows.transact(...query);
      },
    };
    assert.equal((await diary.remove(1, failing)).outcome, "unfinished");
    assert.deepEqual(await diary.findings(head), []);
    await diary.log.resumeRemovals(diary.objective, signal);
    assert.deepEqual(await diary.findings(head), []);
    assert.equal((await diary.remove(1, rows, "Chiara")).outcome, "recorded");
    assert.deepEqual(await diary.findings(head), []);
    for (const sequence of [1, 4]) {
      const { json, seals } = (await rowAt(diary, journalRow(sequence))).values;
      assert.match(String(json), /ancora|presente \[nome tolto\]/);
      assert.match(String(seals), /"after.notes":\[\[\d+,"[^"]{22}"\],\[\d+,"","[0-9a-f]{64}"\]/);
    }
    await spoil(diary, journalRow(1), "con altri", "con pochi");
    assert.deepEqual(await diary.findings(), [{ kind: "changed", sequence: 1 }]);
  });

  it("does not take words for a removed name that nobody removed", async () => {
    const diary = await aDiary();
    await diary.remove(1);
    const { values } = await rowAt(diary, journalRow(1));
    const other = await aDiary();
    await write(other, { kind: "upsert", row: journalRow(1), values });
    const found = await other.findings();
    assert.ok(found.some((one) => one.kind === "unexplained" && one.sequence === 1));
    await spoil(diary, journalRow(1), removed, "Anna Neri...");
    assert.deepEqual(await diary.findings(), [{ kind: "unexplained", sequence: 1 }]);
  });

  it("begins a chain for a journal that had none, from two programs at once, and keeps names removable", async () => {
    const diary = await aDiary();
    const journal = await rows.page({ partition: diary.objective.code, ...rowsOf("journal"), limit: 50 }, signal);
    const { chainHead: _, chainBefore: __, ...counts } = (await rowAt(diary, countsRow)).values;
    await write(
      diary,
      { kind: "upsert", row: countsRow, values: { ...counts, shape: 1 } },
      ...journal.map(({ row, values: { json = "" } }) => {
        return { kind: "upsert", row, values: { json, shape: 1 } } as const;
      }),
    );
    const second = aLog(rows, diary.objective.code);
    await Promise.all([diary.record({ day: "2021-07-01" }), second.record({ day: "2021-07-02" }), diary.verify()]);
    const proof = await diary.verify();
    assert.deepEqual([proof.findings, proof.entries, proof.before], [[], 11, 9]);
    await diary.remove(1);
    assert.deepEqual(await diary.findings(toToldHead(proof.head ?? "")), []);
    await spoil(diary, journalRow(2), "2021-05-03", "2021-05-04");
    assert.deepEqual((await diary.findings())[0], { kind: "changed", sequence: 2 });
  });

  it("proves both diaries of a meeting that was moved from one to the other", async () => {
    const diary = await aDiary();
    const { objective } = diary;
    const to = editionFor(objective, 2022);
    const facts = aMeeting({ day: "2022-01-10" });
    const move = { objective, to, number: 1, revision: 4, facts, by: chiara, operation: randomUUID(), anotherUpTo: 0 };
    assert.equal((await diary.log.move(move, signal)).outcome, "recorded");
    assert.deepEqual(await diary.findings(), []);
    const there = await diary.verify(undefined, to);
    assert.deepEqual([there.findings, there.entries], [[], 1]);
  });

  it("keeps the head beside the counts, as the last entry has it", async () => {
    const diary = await aDiary();
    const { chain } = toCounts(await rowAt(diary, countsRow));
    assert.equal((await rowAt(diary, journalRow(9))).values.link, chain.head);
  });

  it("is busy only where the diary never stops changing", async () => {
    const diary = await aDiary();
    const restless: Rows = {
      ...rows,
      page: async (query, until) => {
        if (query.from.startsWith("journal")) await diary.record({ day: "2021-08-01" });
        return rows.page(query, until);
      },
    };
    assert.equal(await createProofs(restless, aRegister()).verify(diary.objective, undefined, signal), "busy");
    assert.deepEqual(await diary.findings(), []);
  });
}
