// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import type { Rows } from "#adapters/store/rows.ts";
import type { BodyChange, BodyOutcome } from "#application/ports/log-changes.ts";
import type { BodyEntry } from "#domain/journal.ts";
import type { KeptBody } from "#domain/register.ts";
import { countedBodies, totalsOf } from "#domain/standing.ts";
import { aLog, chiara, unchained } from "#test/support/a-log.ts";
import { isMap } from "#test/support/is-map.ts";
import type { OpenRows } from "#test/support/stores.ts";

const { signal } = new AbortController();

/** What changing the bodies promises. */
export function bodyContract(open: OpenRows): void {
  let rows: Rows;
  before(async () => {
    rows = await open();
  });

  const start = (code?: string) => {
    const { log, objective, record, change } = aLog(rows, code);
    const changeOf = async (
      id: string,
      over: Partial<KeptBody> & { readonly without?: "mergedInto" | "counts" },
      told: Partial<BodyChange> = {},
    ): Promise<BodyChange> => {
      const register = await log.register(objective, signal);
      const { without, ...rest } = over;
      const { revision: _, ...known } = register.kept.get(id) ?? aNewBody(id);
      const body = { ...known, ...rest };
      if (without !== undefined) delete body[without];
      const registerRevision = register.revision;
      return { objective, registerRevision, action: "changed", body, by: chiara, operation: randomUUID(), ...told };
    };
    const changeBody = async (...told: Parameters<typeof changeOf>): Promise<BodyOutcome> =>
      log.changeBody(await changeOf(...told), signal);
    const counted = async () => countedBodies(objective, totalsOf(await log.counts(objective, signal)).bodies).all;
    const met = async () => {
      const found = await log.bodiesMet(objective, signal);
      return found.map(({ body, meetings, first }) => `${body} ${meetings} ${first}`).sort();
    };
    return { log, objective, record, change, changeOf, changeBody, counted, met };
  };

  it("the register is the same object as long as nothing changes, and another once something did", async () => {
    const { log, objective, changeBody, record } = start();
    const first = await log.register(objective, signal);
    await record();
    assert.equal(await log.register(objective, signal), first);
    await changeBody("scandicci", { shortName: "Scandìcci" });
    const second = await log.register(objective, signal);
    assert.equal(second.get("scandicci")?.shortName, "Scandìcci");
    assert.equal(await log.register(objective, signal), second);
  });

  it("a change made by another instance is in the next register, and in the counts of the next meeting", async () => {
    const one = start();
    const other = start(one.objective.code);
    await other.record({ day: "2021-07-01", bodies: ["prefettura"] });
    await one.changeBody("prefettura", { counts: true });
    await other.record({ day: "2021-06-01", bodies: ["prefettura"] });
    const { bodies } = await other.log.counts(other.objective, signal);
    assert.deepEqual([...bodies.included], [["2021-06-01", { all: 1, documented: 0 }]]);
    assert.deepEqual([...bodies.altro], []);
    assert.equal((await other.log.register(other.objective, signal)).get("prefettura")?.counts, true);
  });

  it("a body that is added can be met, keeps its place in the journal, and moves nothing", async () => {
    const { log, objective, changeBody, record, met } = start();
    await record();
    const before = await log.counts(objective, signal);
    const outcome = await changeBody("consorzio", {}, { action: "added" });
    const entry = bodyEntryOf(outcome);
    assert.deepEqual([entry.before, entry.after.revision, entry.previous], [undefined, 2, undefined]);
    const counts = unchained(await log.counts(objective, signal));
    assert.deepEqual(counts, { ...unchained(before), lastSequence: 2, registerRevision: 2 });
    const [last] = await log.history({ objective, limit: 1 }, signal);
    assert.deepEqual(last, entry);
    await record({ day: "2021-07-02", bodies: ["consorzio"] });
    assert.deepEqual(await met(), ["consorzio 1 2021-07-02", "scandicci 1 2021-06-18"]);
    assert.equal((await log.counts(objective, signal)).bodies.altro.size, 1);
  });

  it("a body merged into another is counted as it from the first day of both, and parted as before", async () => {
    const { log, objective, changeBody, counted, met, record } = start();
    await record({ day: "2021-06-18", bodies: ["prefettura"] });
    await record({ day: "2021-07-01", bodies: ["toscana", "prefettura"], evidence: [{ text: "prot. 1" }] });
    await record({ day: "2021-05-02", bodies: ["unione-chianti"] });
    const apart = await log.counts(objective, signal);
    assert.equal(await counted(), 2);
    const merged = bodyEntryOf(await changeBody("prefettura", { mergedInto: "toscana" }, { action: "merged" }));
    assert.equal(await counted(), 2);
    const { bodies } = await log.counts(objective, signal);
    assert.deepEqual(
      [...bodies.regione],
      [
        ["2021-06-18", { all: 1, documented: 0 }],
        ["2021-07-01", { all: 0, documented: 1 }],
      ],
    );
    assert.deepEqual([...bodies.altro], []);
    assert.deepEqual(await met(), ["toscana 2 2021-06-18", "unione-chianti 1 2021-05-02"]);
    assert.equal((await log.find(objective, 1, signal))?.bodies[0], "prefettura", "the meeting is not rewritten");
    assert.equal(merged.totalsBefore.bodies.altro?.all, 1);
    assert.equal(merged.totals.bodies.altro?.all, 0);
    await changeBody("prefettura", { without: "mergedInto" }, { action: "parted" });
    const again = await log.counts(objective, signal);
    assert.deepEqual(sorted({ ...unchained(again), lastSequence: 3, registerRevision: 0 }), sorted(unchained(apart)));
    assert.deepEqual(await met(), ["prefettura 2 2021-06-18", "toscana 1 2021-07-01", "unione-chianti 1 2021-05-02"]);
  });

  it("merged bodies are counted as one in what is recorded, corrected and annulled afterwards", async () => {
    const { log, objective, change, changeBody, record } = start();
    await record({ day: "2021-06-18", bodies: ["scandicci"] });
    await changeBody("scandicci", { mergedInto: "bagno-a-ripoli" });
    await record({ day: "2021-06-10", bodies: ["bagno-a-ripoli"] });
    assert.deepEqual([...(await log.counts(objective, signal)).bodies.comune.keys()], ["2021-06-10"]);
    await change(2, { day: "2021-06-10", bodies: ["bagno-a-ripoli"], state: "annulled" });
    assert.deepEqual([...(await log.counts(objective, signal)).bodies.comune.keys()], ["2021-06-18"]);
    await change(1, { day: "2021-06-18", state: "annulled" });
    assert.equal((await log.counts(objective, signal)).bodies.comune.size, 0);
  });

  it("a body whose meetings were all annulled leaves nothing of its kind to those it is merged with", async () => {
    const { log, objective, change, changeBody, record, counted } = start();
    await record({ day: "2021-06-18", bodies: ["prefettura"] });
    await change(1, { day: "2021-06-18", bodies: ["prefettura"], state: "annulled" });
    await changeBody("prefettura", { mergedInto: "toscana" });
    await record({ day: "2021-07-01", bodies: ["toscana"] });
    assert.equal((await log.counts(objective, signal)).bodies.regione.size, 1);
    assert.equal(await counted(), 1);
  });

  it("a body met twice in a meeting that names it by both its names was met once", async () => {
    const { changeBody, record, met } = start();
    await record({ day: "2021-07-01", bodies: ["toscana", "prefettura"] });
    await changeBody("prefettura", { mergedInto: "toscana" });
    await record({ day: "2021-07-01", bodies: ["scandicci"] });
    assert.deepEqual(await met(), ["scandicci 1 2021-07-01", "toscana 1 2021-07-01"]);
    await record({ day: "2021-07-01", bodies: ["prefettura"] });
    assert.deepEqual(await met(), ["scandicci 1 2021-07-01", "toscana 2 2021-07-01"]);
  });

  it("a merged body makes a duplicate of a meeting that names the other", async () => {
    const { changeBody, record } = start();
    await record({ day: "2021-07-01", bodies: ["prefettura"] });
    await changeBody("prefettura", { mergedInto: "toscana" });
    const outcome = await record({ day: "2021-07-01", bodies: ["toscana"] }, randomUUID(), signal, 0);
    assert.equal(outcome.outcome, "duplicate");
  });

  it("is found by either name among the meetings of the bodies that are one", async () => {
    const { changeBody, log, objective, record } = start();
    await record({ day: "2021-07-01", bodies: ["prefettura"] });
    await record({ day: "2021-07-02", bodies: ["toscana"] });
    await record({ day: "2021-07-03", bodies: ["scandicci"] });
    await changeBody("prefettura", { mergedInto: "toscana" });
    for (const name of ["toscana", "prefettura"]) {
      const { meetings } = await log.page({ objective, limit: 10, filter: { bodies: [name] } }, signal);
      assert.deepEqual(
        meetings.map(({ number }) => number),
        [2, 1],
        name,
      );
    }
  });

  it("said to count, or not to, it moves the counts and back", async () => {
    const { changeBody, record, counted } = start();
    await record({ day: "2021-06-18", bodies: ["prefettura", "scandicci"] });
    assert.equal(await counted(), 1);
    await changeBody("prefettura", { counts: true });
    assert.equal(await counted(), 2);
    await changeBody("scandicci", { counts: false });
    assert.equal(await counted(), 1);
    await changeBody("prefettura", { without: "counts" });
    assert.equal(await counted(), 0);
    await changeBody("prefettura", { kind: "comune" });
    assert.equal(await counted(), 1);
  });

  it("the preview says the totals that the change then makes, and writes nothing", async () => {
    const { log, objective, changeOf, record } = start();
    await record({ day: "2021-06-18", bodies: ["prefettura"] });
    const change = await changeOf("prefettura", { counts: true });
    const preview = await log.previewBody(change, signal);
    assert.equal((await log.counts(objective, signal)).lastSequence, 1);
    const entry = bodyEntryOf(await log.changeBody(change, signal));
    const { totalsBefore, totals } = entry;
    assert.deepEqual(preview, { outcome: "preview", totalsBefore, totals });
  });

  it("the same operation again changes nothing and gives back the first answer, also from two at once", async () => {
    const { log, objective, changeOf } = start();
    const change = await changeOf("scandicci", { shortName: "Scandìcci" }, { operation: "same" });
    const [one, other] = await Promise.all([log.changeBody(change, signal), log.changeBody(change, signal)]);
    assert.deepEqual(one, other);
    assert.deepEqual(await log.changeBody(change, signal), one);
    assert.equal((await log.counts(objective, signal)).lastSequence, 1);
  });

  it("of two changes checked on one register one is refused, also at the same instant from two instances", async () => {
    for (let time = 0; time < 5; time += 1) {
      const one = start();
      const other = start(one.objective.code);
      const [first, second] = [
        await one.changeOf("scandicci", { aliases: ["Casellina"] }),
        await other.changeOf("toscana", { aliases: ["Casellina"] }),
      ];
      const outcomes = await Promise.all([one.log.changeBody(first, signal), other.log.changeBody(second, signal)]);
      assert.deepEqual(outcomes.map(({ outcome }) => outcome).sort(), ["moved", "recorded"]);
    }
  });

  it("a meeting and a merge at the same instant: the counts hold both, in either order", async () => {
    for (let time = 0; time < 5; time += 1) {
      const one = start();
      const other = start(one.objective.code);
      await one.record({ day: "2021-06-18", bodies: ["prefettura"] });
      await other.log.register(other.objective, signal);
      await Promise.all([
        one.changeBody("prefettura", { mergedInto: "toscana" }),
        other.record({ day: "2021-06-10", bodies: ["prefettura"] }),
      ]);
      const { bodies } = await one.log.counts(one.objective, signal);
      assert.deepEqual([...bodies.regione], [["2021-06-10", { all: 1, documented: 0 }]]);
      assert.equal(bodies.altro.size, 0);
    }
  });

  it("is refused when there is no more room for changes", async () => {
    const { changeBody } = start();
    const aliases = Array.from({ length: 400 }, (_, index) => `Altro nome di prova numero ${index}`);
    assert.equal((await changeBody("scandicci", { aliases })).outcome, "recorded");
    assert.equal((await changeBody("toscana", { aliases })).outcome, "recorded");
    assert.deepEqual(await changeBody("prefettura", { aliases }), { outcome: "full" });
  });

  it("a new year starts from the bodies of the year before, also when one in between had no change", async () => {
    const code = randomUUID();
    const old = start(`2021_${code}`);
    await old.changeBody("prefettura", { counts: true });
    const year = { ...old.objective, code: `2023_${code}`, year: 2023 };
    const { log } = start();
    const register = await log.register(year, signal);
    assert.deepEqual([register.get("prefettura")?.counts, register.kept.get("prefettura")?.revision], [true, 0]);
    assert.equal(await log.register(year, signal), register);
    const { revision: _, ...body } = register.kept.get("scandicci") as KeptBody;
    const told = { objective: year, registerRevision: 0, action: "changed", by: chiara, operation: "x" } as const;
    const entry = bodyEntryOf(await log.changeBody({ ...told, body: { ...body, shortName: "Altro" } }, signal));
    assert.equal(entry.previous, undefined);
    assert.equal((await log.register(year, signal)).get("prefettura")?.counts, true, "what was inherited stays");
  });

  it("the register is the one read last when the store does not answer, and a fault when none was", async () => {
    const { log, objective } = start();
    const over = AbortSignal.abort();
    await assert.rejects(log.register(objective, over), { name: "StoreFault" });
    const register = await log.register(objective, signal);
    assert.equal(await log.register(objective, over), register);
  });

  it("counts written before bodies could be said to count, or not to, read as if none had been", async () => {
    const { log, objective, record, changeBody } = start();
    await record();
    const counts = await log.counts(objective, signal);
    const row = await rows.get(objective.code, "counts", signal);
    const { bodiesIncluded: _, bodiesExcluded: __, registerRevision: ___, ...old } = row?.values ?? {};
    await rows.transact(objective.code, [{ kind: "upsert", row: "counts", values: old }], signal);
    assert.deepEqual(await log.counts(objective, signal), counts);
    const { included: _____, excluded: ______, ...bodies } = totalsOf(counts).bodies;
    assert.deepEqual(countedBodies(objective, bodies), countedBodies(objective, totalsOf(counts).bodies));
    assert.equal((await changeBody("scandicci", { counts: false })).outcome, "recorded");
  });
}

function aNewBody(id: string): KeptBody {
  const names = { officialName: `Ente ${id}`, shortName: id, aliases: [], codes: [] };
  return { id, kind: "altro", ...names, isLikely: false, revision: 0 };
}

function bodyEntryOf(outcome: BodyOutcome): BodyEntry {
  assert.equal(outcome.outcome, "recorded");
  assert.ok(outcome.outcome === "recorded" && outcome.entry.kind === "body");
  return outcome.entry;
}

/** Every map in order, so that only what it holds is compared. */
function sorted(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_key, one) => (isMap(one) ? [...one].sort() : one)));
}
