// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { createDrafts } from "#adapters/store/drafts.ts";
import { StoreRefused } from "#adapters/store/rows.ts";
import { checkShape } from "#adapters/store/shape.ts";
import { aLog } from "#test/support/a-log.ts";
import { onEachDriver } from "#test/support/stores.ts";

const { signal } = new AbortController();

const isRefusal = (error: unknown) => error instanceof StoreRefused && /versione più nuova/.test(error.message);

onEachDriver("the shape of a store", (open) => {
  it("is marked when the store is opened first, and found when it is opened again", async () => {
    const rows = await open();
    await Promise.all([checkShape(rows), checkShape(rows)]);
    const marked = await rows.get("store", "shape", signal);
    assert.deepEqual(marked?.values, { shape: 2 });
    await checkShape(rows);
    assert.deepEqual(await rows.get("store", "shape", signal), marked);
  });

  it("is marked anew in a store that an older program has opened, which that one then refuses", async () => {
    const rows = await open();
    await rows.transact("store", [{ kind: "insert", row: "shape", values: { shape: 1 } }], signal);
    await Promise.all([checkShape(rows), checkShape(rows)]);
    assert.deepEqual((await rows.get("store", "shape", signal))?.values, { shape: 2 });
  });

  it("refuses in words a store that a newer program has opened", async () => {
    const rows = await open();
    await rows.transact("store", [{ kind: "insert", row: "shape", values: { shape: 3 } }], signal);
    await assert.rejects(checkShape(rows), isRefusal);
    assert.deepEqual((await rows.get("store", "shape", signal))?.values, { shape: 3 });
  });

  it("is written in every row of a log", async () => {
    const rows = await open();
    const { objective, record } = aLog(rows);
    await record();
    const written = await rows.page({ partition: objective.code, from: "", to: "~", limit: 100 }, signal);
    assert.deepEqual(
      written.map(({ row, values }) => [row.split("|")[0], values.shape]),
      ["body", "counts", "day", "journal", "last", "meeting", "operation"].map((kind) => [kind, 2]),
    );
  });

  it("refuses any row that a newer program wrote meanwhile, and writes nothing over it", async () => {
    const rows = await open();
    const { log, objective, record, all } = aLog(rows);
    await record({}, "same");
    const written = await rows.page({ partition: objective.code, from: "", to: "~", limit: 100 }, signal);
    const newer = written.map(({ row, values }) => ({
      kind: "upsert" as const,
      row,
      values: { ...values, shape: 3 },
    }));
    await rows.transact(objective.code, newer, signal);
    await assert.rejects(record(), isRefusal);
    await assert.rejects(record({}, "same"), isRefusal);
    await assert.rejects(log.counts(objective, signal), isRefusal);
    await assert.rejects(log.find(objective, 1, signal), isRefusal);
    await assert.rejects(log.bodiesMet(objective, signal), isRefusal);
    await assert.rejects(log.recall(objective, "same", signal), isRefusal);
    await assert.rejects(all(), isRefusal);
    const drafts = createDrafts({ ...rows, get: async () => ({ row: "x", etag: "y", values: { shape: 3 } }) });
    await assert.rejects(drafts.find("chat", "person", signal), isRefusal);
  });
});
