// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import type { Row, RowOperation, Rows } from "#adapters/store/rows.ts";
import { aPartition, insert, type Partition, remove, replace, upsert } from "#test/support/a-partition.ts";
import type { OpenRows } from "#test/support/stores.ts";

/** What the port of the rows promises of a transaction: each sentence is a test. */
export function transactContract(open: OpenRows): void {
  let rows: Rows;
  let at: Partition;

  before(async () => {
    rows = await open();
  });

  beforeEach(() => {
    at = aPartition(rows);
  });

  it("writes every operation, whatever their kinds", async () => {
    await at.transact(insert("replaced", { value: 1 }), insert("deleted"), insert("upserted", { value: 1 }));
    const outcome = await at.transact(
      insert("inserted", { value: 2 }),
      replace(await at.present("replaced"), { value: 2 }),
      upsert("upserted", { value: 2 }),
      upsert("new", { value: 2 }),
      remove("deleted"),
    );
    assert.equal(outcome, "done");
    assert.deepEqual(await at.keys(), ["inserted", "new", "replaced", "upserted"]);
    for (const row of await at.keys()) assert.equal((await at.present(row)).values.value, 2);
  });

  it("leaves nothing of the old values when a row is replaced or upserted", async () => {
    await at.transact(insert("one", { old: 1 }), insert("two", { old: 1 }));
    await at.transact(replace(await at.present("one"), { new: 2 }), upsert("two", { new: 2 }));
    assert.deepEqual((await at.present("one")).values, { new: 2 });
    assert.deepEqual((await at.present("two")).values, { new: 2 });
  });

  const conflicts: readonly [string, (stale: Row) => RowOperation][] = [
    ["a row to insert is there", () => insert("there")],
    ["a row to replace is gone", (stale) => ({ ...replace(stale, {}), row: "gone" })],
    ["a row to replace has changed", (stale) => replace(stale, {})],
  ];
  for (const [name, conflicting] of conflicts) {
    it(`writes nothing and says so when ${name}`, async () => {
      await at.transact(insert("there", { value: 1 }), insert("kept", { value: 1 }));
      const stale = await at.present("there");
      await at.transact(upsert("there", { value: 2 }));
      const outcome = await at.transact(
        insert("before"),
        upsert("kept", { value: 3 }),
        conflicting(stale),
        insert("after"),
      );
      assert.equal(outcome, "conflict");
      assert.deepEqual(await at.keys(), ["kept", "there"]);
      assert.equal((await at.present("kept")).values.value, 1);
      assert.equal((await at.present("there")).values.value, 2);
    });
  }

  it("succeeds in deleting a row that is not there, alone and among other operations", async () => {
    assert.equal(await at.transact(remove("gone")), "done");
    await at.transact(insert("there"));
    assert.equal(await at.transact(insert("new"), remove("gone"), remove("there"), remove("gone too")), "done");
    assert.deepEqual(await at.keys(), ["new"]);
  });

  it("writes nothing on a conflict beside a row to delete that is not there", async () => {
    await at.transact(insert("there"));
    const stale = { ...(await at.present("there")), row: "gone" };
    assert.equal(await at.transact(remove("missing"), insert("new"), insert("there")), "conflict");
    assert.equal(await at.transact(remove("missing"), insert("new"), replace(stale, {})), "conflict");
    assert.deepEqual(await at.keys(), ["there"]);
  });

  it("takes 100 operations", async () => {
    const many = Array.from({ length: 100 }, (_, index) => insert(`row${index}`));
    assert.equal(await at.transact(...many), "done");
    assert.equal((await at.keys()).length, 100);
  });

  it("takes 3 MiB", async () => {
    const value = "a".repeat(32 * 1024);
    assert.equal(
      await at.transact(...Array.from({ length: 96 }, (_, index) => insert(`row${index}`, { value }))),
      "done",
    );
  });

  it("lets one of many win who replace the same row at once", async () => {
    await at.transact(insert("row", { value: 0 }));
    const read = await at.present("row");
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        at.transact(replace(read, { value: index + 1 }), insert(`by${index + 1}`)),
      ),
    );
    assert.equal(outcomes.filter((outcome) => outcome === "done").length, 1);
    const winner = outcomes.indexOf("done") + 1;
    assert.equal((await at.present("row")).values.value, winner);
    assert.deepEqual(await at.keys(), [`by${winner}`, "row"]);
  });
}
