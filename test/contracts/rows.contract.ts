import assert from "node:assert/strict";
import {
  type PageQuery,
  type Row,
  type RowOperation,
  type Rows,
  type RowValues,
  StoreFault,
} from "#adapters/store/rows.ts";
import type { OpenRows } from "#test/support/stores.ts";

const { signal } = new AbortController();

const insert = (row: string, values: RowValues = {}): RowOperation => ({ kind: "insert", row, values });
const upsert = (row: string, values: RowValues = {}): RowOperation => ({ kind: "upsert", row, values });
const remove = (row: string): RowOperation => ({ kind: "delete", row });
const replace = ({ row, etag }: Row, values: RowValues): RowOperation => ({ kind: "replace", row, values, etag });

/** What the port of the rows promises: each sentence is a test. */
export function rowsContract(open: OpenRows): void {
  let rows: Rows;
  let partition: string;
  let lastPartition = 0;

  before(async () => {
    rows = await open();
  });

  beforeEach(() => {
    lastPartition += 1;
    partition = `p${lastPartition}`;
  });

  const transact = (...operations: readonly RowOperation[]) => rows.transact(partition, operations, signal);
  const get = (row: string) => rows.get(partition, row, signal);
  const present = async (row: string): Promise<Row> => {
    const found = await get(row);
    assert.ok(found, `no row ${row}`);
    return found;
  };
  const keys = async (query: Partial<PageQuery> = {}) => {
    const found = await rows.page({ partition, from: "", to: "~", limit: 100, ...query }, signal);
    return found.map(({ row }) => row);
  };

  describe("a value", () => {
    const values: readonly [string, RowValues][] = [
      ["an empty string", { value: "" }],
      ["accents, emoji, quotes and markup", { value: "Città 🏛️ 'x' \"y\" <b>\u0024{z}</b> \\n \n\t%20" }],
      ["a string that looks like a day or a number", { value: "2021-06-18T10:00:00Z", other: "12345678901234567890" }],
      ["the smallest and the greatest integer", { value: -2_147_483_648, other: 2_147_483_647 }],
      ["zero and a negative", { value: 0, other: -1 }],
      ["both booleans", { value: true, other: false }],
      ["no property at all", {}],
      ["a string of 32 Ki", { value: "è".repeat(32 * 1024) }],
      ["252 properties", Object.fromEntries(Array.from({ length: 252 }, (_, index) => [lettersOf(index), index]))],
    ];
    for (const [name, value] of values) {
      it(`comes back as it was written: ${name}`, async () => {
        assert.equal(await transact(insert("row", value)), "done");
        assert.deepEqual((await present("row")).values, value);
      });
    }
  });

  describe("get", () => {
    it("gives the row with its key and an etag", async () => {
      await transact(insert("row", { value: 1 }));
      const found = await present("row");
      assert.equal(found.row, "row");
      assert.notEqual(found.etag, "");
    });

    it("gives undefined when there is no such row, or no such partition", async () => {
      await transact(insert("row"));
      assert.equal(await get("other"), undefined);
      assert.equal(await rows.get("nowhere", "row", signal), undefined);
    });

    it("tells apart keys that differ by case, and the same key in two partitions", async () => {
      await transact(insert("row", { value: "small" }), insert("ROW", { value: "capital" }));
      await rows.transact(`${partition}x`, [insert("row", { value: "elsewhere" })], signal);
      assert.equal((await present("row")).values.value, "small");
      assert.equal((await present("ROW")).values.value, "capital");
    });

    it("finds a row whose key has marks in it", async () => {
      const marked = "a'b\"c|d e+f&g=h:i;j@k,l$m!n*o(p)[q]{r}<s>^`~._-";
      await transact(insert(marked, { value: 1 }));
      assert.equal((await present(marked)).values.value, 1);
      assert.deepEqual(await keys({ from: marked, to: `${marked}~` }), [marked]);
    });

    it("finds a row whose key has 512 characters", async () => {
      const long = "k".repeat(512);
      await transact(insert(long, { value: 1 }));
      assert.equal((await present(long)).values.value, 1);
    });
  });

  describe("an etag", () => {
    it("changes with every write of the row, also with the same values", async () => {
      const etags = new Set<string>();
      await transact(insert("row", { value: 1 }));
      etags.add((await present("row")).etag);
      await transact(upsert("row", { value: 1 }));
      etags.add((await present("row")).etag);
      await transact(replace(await present("row"), { value: 1 }));
      etags.add((await present("row")).etag);
      await transact(remove("row"));
      await transact(insert("row", { value: 1 }));
      etags.add((await present("row")).etag);
      assert.equal(etags.size, 4);
    });

    it("stays while other rows are written", async () => {
      await transact(insert("row"));
      const { etag } = await present("row");
      await transact(upsert("other"));
      assert.equal((await present("row")).etag, etag);
    });
  });

  describe("page", () => {
    it("gives nothing where there is nothing", async () => {
      assert.deepEqual(await keys(), []);
    });

    it("gives rows in ascending order of key, by UTF-16 unit", async () => {
      const unsorted = ["b", "a", "B", "10", "9", "_", "a|", "a}", "a b", "-", "aa", "Z", "'"];
      await transact(...unsorted.map((row) => insert(row)));
      assert.deepEqual(await keys(), [...unsorted].sort());
    });

    it("begins at `from` and stops before `to`", async () => {
      await transact(...["a", "b", "c", "d"].map((row) => insert(row)));
      assert.deepEqual(await keys({ from: "b", to: "d" }), ["b", "c"]);
      assert.deepEqual(await keys({ from: "d", to: "b" }), []);
    });

    it("gives only rows after `after`", async () => {
      await transact(...["a", "b", "c", "d"].map((row) => insert(row)));
      assert.deepEqual(await keys({ after: "b" }), ["c", "d"]);
      assert.deepEqual(await keys({ from: "c", after: "a" }), ["c", "d"]);
      assert.deepEqual(await keys({ after: "d" }), []);
    });

    it("gives whole rows, of its own partition only", async () => {
      await transact(insert("a", { value: 1 }));
      await rows.transact(`${partition}x`, [insert("a", { value: 2 })], signal);
      assert.deepEqual(await rows.page({ partition, from: "", to: "~", limit: 10 }, signal), [await present("a")]);
    });

    it("gives at most `limit` rows, and fewer only when there are no more", async () => {
      const all = Array.from({ length: 250 }, (_, index) => `row${String(index).padStart(4, "0")}`);
      for (let first = 0; first < all.length; first += 100) {
        await transact(...all.slice(first, first + 100).map((row) => insert(row)));
      }
      const walked: string[] = [];
      const lengths: number[] = [];
      for (;;) {
        const last = walked.at(-1);
        const page = await keys(last === undefined ? { limit: 75 } : { limit: 75, after: last });
        lengths.push(page.length);
        walked.push(...page);
        if (page.length < 75) break;
      }
      assert.deepEqual(lengths, [75, 75, 75, 25]);
      assert.deepEqual(walked, all);
      assert.equal((await keys({ limit: 1000 })).length, 250);
    });

    it("takes a bound as a text, never as a filter", async () => {
      await transact(insert("a"), insert("b"));
      assert.deepEqual(await keys({ from: "b' or RowKey ge '" }), []);
    });
  });

  describe("transact", () => {
    it("writes every operation, whatever their kinds", async () => {
      await transact(insert("replaced", { value: 1 }), insert("deleted"), insert("upserted", { value: 1 }));
      const outcome = await transact(
        insert("inserted", { value: 2 }),
        replace(await present("replaced"), { value: 2 }),
        upsert("upserted", { value: 2 }),
        upsert("new", { value: 2 }),
        remove("deleted"),
      );
      assert.equal(outcome, "done");
      assert.deepEqual(await keys(), ["inserted", "new", "replaced", "upserted"]);
      for (const row of await keys()) assert.equal((await present(row)).values.value, 2);
    });

    it("leaves nothing of the old values when a row is replaced or upserted", async () => {
      await transact(insert("one", { old: 1 }), insert("two", { old: 1 }));
      await transact(replace(await present("one"), { new: 2 }), upsert("two", { new: 2 }));
      assert.deepEqual((await present("one")).values, { new: 2 });
      assert.deepEqual((await present("two")).values, { new: 2 });
    });

    const conflicts: readonly [string, (stale: Row) => RowOperation][] = [
      ["a row to insert is there", () => insert("there")],
      ["a row to replace is gone", (stale) => ({ ...replace(stale, {}), row: "gone" })],
      ["a row to replace has changed", (stale) => replace(stale, {})],
    ];
    for (const [name, conflicting] of conflicts) {
      it(`writes nothing and says so when ${name}`, async () => {
        await transact(insert("there", { value: 1 }), insert("kept", { value: 1 }));
        const stale = await present("there");
        await transact(upsert("there", { value: 2 }));
        const outcome = await transact(
          insert("before"),
          upsert("kept", { value: 3 }),
          conflicting(stale),
          insert("after"),
        );
        assert.equal(outcome, "conflict");
        assert.deepEqual(await keys(), ["kept", "there"]);
        assert.equal((await present("kept")).values.value, 1);
        assert.equal((await present("there")).values.value, 2);
      });
    }

    it("succeeds in deleting a row that is not there, alone and among other operations", async () => {
      assert.equal(await transact(remove("gone")), "done");
      await transact(insert("there"));
      assert.equal(await transact(insert("new"), remove("gone"), remove("there"), remove("gone too")), "done");
      assert.deepEqual(await keys(), ["new"]);
    });

    it("writes nothing on a conflict beside a row to delete that is not there", async () => {
      await transact(insert("there"));
      const stale = { ...(await present("there")), row: "gone" };
      assert.equal(await transact(remove("missing"), insert("new"), insert("there")), "conflict");
      assert.equal(await transact(remove("missing"), insert("new"), replace(stale, {})), "conflict");
      assert.deepEqual(await keys(), ["there"]);
    });

    it("takes 100 operations", async () => {
      const many = Array.from({ length: 100 }, (_, index) => insert(`row${index}`));
      assert.equal(await transact(...many), "done");
      assert.equal((await keys()).length, 100);
    });

    it("takes 3 MiB", async () => {
      const value = "a".repeat(32 * 1024);
      assert.equal(
        await transact(...Array.from({ length: 96 }, (_, index) => insert(`row${index}`, { value }))),
        "done",
      );
    });

    it("lets one of many win who replace the same row at once", async () => {
      await transact(insert("row", { value: 0 }));
      const read = await present("row");
      const outcomes = await Promise.all(
        Array.from({ length: 8 }, (_, index) =>
          transact(replace(read, { value: index + 1 }), insert(`by${index + 1}`)),
        ),
      );
      assert.equal(outcomes.filter((outcome) => outcome === "done").length, 1);
      const winner = outcomes.indexOf("done") + 1;
      assert.equal((await present("row")).values.value, winner);
      assert.deepEqual(await keys(), [`by${winner}`, "row"]);
    });
  });

  it("every call ends with its signal, with nothing written", async () => {
    const over = AbortSignal.abort();
    const isFault = (error: unknown) => error instanceof StoreFault && error.written === "no";
    await assert.rejects(rows.transact(partition, [insert("row")], over), isFault);
    await assert.rejects(rows.get(partition, "row", over), isFault);
    await assert.rejects(rows.page({ partition, from: "", to: "~", limit: 1 }, over), isFault);
    await assert.rejects(rows.check(over), isFault);
    assert.deepEqual(await keys(), []);
  });

  it("check finds nothing to say while the store answers", async () => {
    await rows.check(signal);
  });

  it("closes, and may be closed again", async () => {
    const other = await open();
    await other.close();
    await other.close();
  });
}

/** 0 -> "a", 27 -> "bb": a property's name for each number. */
export function lettersOf(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return letter.repeat(1 + Math.floor(index / 26));
}
