// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { DatabaseSync } from "node:sqlite";
import { createGroupCommit } from "#adapters/store/group-commit.ts";
import { openSqlite } from "#adapters/store/sqlite.ts";
import { StoreFault } from "#application/ports/store-fault.ts";
import { temporaryFolder } from "#test/support/program.ts";

const { signal } = new AbortController();

/** A group over a table of numbers, with a file that counts how often it was waited for, and may fail. */
function aGroup() {
  const database = new DatabaseSync(":memory:");
  database.exec("CREATE TABLE numbers (number INTEGER PRIMARY KEY)");
  const told = { commits: 0, isFailing: false };
  const file = {
    check() {},
    count() {},
    committing() {},
    committed() {
      told.commits += 1;
      if (told.isFailing) throw new StoreFault("Gone", "unknown");
    },
    close() {},
  };
  const group = createGroupCommit(database, file);
  const add = (number: number) =>
    group.write(() => database.prepare("INSERT OR IGNORE INTO numbers VALUES (?)").run(number).changes === 1, signal);
  const numbers = () =>
    database
      .prepare("SELECT number FROM numbers ORDER BY number")
      .all()
      .map((one) => one.number);
  return { group, add, numbers, told };
}

describe("writes that come at the same moment", () => {
  it("wait for the disk once, together", async () => {
    const { add, numbers, told } = aGroup();
    assert.deepEqual(await Promise.all([1, 2, 3, 4, 5].map(add)), [true, true, true, true, true]);
    assert.equal(told.commits, 1);
    assert.deepEqual(numbers(), [1, 2, 3, 4, 5]);
    await add(6);
    assert.equal(told.commits, 2);
  });

  it("are each all or nothing, whatever becomes of the others", async () => {
    const { group, add, numbers } = aGroup();
    const breaking = group.write(() => {
      throw new StoreFault("No", "no");
    }, signal);
    const outcomes = await Promise.allSettled([add(1), add(1), breaking, add(2)]);
    assert.deepEqual(
      outcomes.map((one) => (one.status === "fulfilled" ? one.value : "broke")),
      [true, false, "broke", true],
    );
    assert.deepEqual(numbers(), [1, 2]);
  });

  it("are read by whoever prepares another, and told to nobody before they are on disk", async () => {
    const { group, add, numbers, told } = aGroup();
    const writing = add(1);
    const reader = new AbortController().signal;
    group.reading(reader);
    assert.deepEqual(numbers(), [1]);
    assert.equal(told.commits, 0);
    await group.lasting(reader);
    assert.equal(told.commits, 1);
    await writing;
    await group.lasting(reader);
  });

  it("are all in doubt when the disk fails, and so is who read them", async () => {
    const { group, add, told } = aGroup();
    told.isFailing = true;
    const reader = new AbortController().signal;
    const writing = [add(1), add(2)];
    group.reading(reader);
    const outcomes = await Promise.allSettled([...writing, group.lasting(reader)]);
    for (const one of outcomes) {
      assert.ok(one.status === "rejected" && one.reason instanceof StoreFault && one.reason.written === "unknown");
    }
    told.isFailing = false;
    assert.equal(await add(3), true);
  });

  it("are in doubt for whoever read them before the disk failed and answers after it, and for nobody else", async () => {
    const { group, add, told } = aGroup();
    const [early, between, late, writer] = [1, 2, 3, 4].map(() => new AbortController().signal) as [
      AbortSignal,
      AbortSignal,
      AbortSignal,
      AbortSignal,
    ];
    group.reading(early);
    told.isFailing = true;
    const writing = add(1);
    group.reading(between);
    group.reading(writer);
    await assert.rejects(writing, StoreFault);
    group.reading(late);
    told.isFailing = false;
    await assert.rejects(group.lasting(between), StoreFault);
    await group.lasting(early);
    await group.lasting(late);
    await group.write(() => true, writer);
    await group.lasting(writer);
  });

  it("are on the disk when the store is closed right after", async () => {
    const folder = temporaryFolder();
    const rows = openSqlite(folder);
    const writing = rows.transact("p", [{ kind: "insert", row: "one", values: { value: 1 } }], signal);
    await rows.close();
    assert.equal(await writing, "done");
    const again = openSqlite(folder);
    assert.ok(await again.get("p", "one", signal));
    await again.close();
  });
});
