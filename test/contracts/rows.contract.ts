// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import type { Rows, RowValues } from "#adapters/store/rows.ts";
import { StoreFault } from "#application/ports/store-fault.ts";
import { aPartition, insert, type Partition, remove, replace, upsert } from "#test/support/a-partition.ts";
import type { OpenRows } from "#test/support/stores.ts";

const { signal } = new AbortController();

/** What the port of the rows promises: each sentence is a test. */
export function rowsContract(open: OpenRows): void {
  let rows: Rows;
  let at: Partition;

  before(async () => {
    rows = await open();
  });

  beforeEach(() => {
    at = aPartition(rows);
  });

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
        assert.equal(await at.transact(insert("row", value)), "done");
        assert.deepEqual((await at.present("row")).values, value);
      });
    }
  });

  describe("nextPartition", () => {
    it("goes through every partition that holds a row, in ascending order", async () => {
      const empty = await open();
      assert.equal(await empty.nextPartition("", signal), undefined);
      for (const partition of ["b", "2021_Z001", "a b", "B"]) await empty.transact(partition, [insert("row")], signal);
      await empty.transact("gone", [insert("row")], signal);
      await empty.transact("gone", [remove("row")], signal);
      const found: string[] = [];
      for (let one = await empty.nextPartition("", signal); one; one = await empty.nextPartition(one, signal)) {
        found.push(one);
      }
      assert.deepEqual(found, ["2021_Z001", "B", "a b", "b"]);
    });
  });

  describe("get", () => {
    it("gives the row with its key and an etag", async () => {
      await at.transact(insert("row", { value: 1 }));
      const found = await at.present("row");
      assert.equal(found.row, "row");
      assert.notEqual(found.etag, "");
    });

    it("gives undefined when there is no such row, or no such partition", async () => {
      await at.transact(insert("row"));
      assert.equal(await at.get("other"), undefined);
      assert.equal(await rows.get("nowhere", "row", signal), undefined);
    });

    it("tells apart keys that differ by case, and the same key in two partitions", async () => {
      await at.transact(insert("row", { value: "small" }), insert("ROW", { value: "capital" }));
      await rows.transact(`${at.partition}x`, [insert("row", { value: "elsewhere" })], signal);
      assert.equal((await at.present("row")).values.value, "small");
      assert.equal((await at.present("ROW")).values.value, "capital");
    });

    it("finds a row whose key has marks in it", async () => {
      const marked = "a'b\"c|d e+f&g=h:i;j@k,l$m!n*o(p)[q]{r}<s>^`~._-";
      await at.transact(insert(marked, { value: 1 }));
      assert.equal((await at.present(marked)).values.value, 1);
      assert.deepEqual(await at.keys({ from: marked, to: `${marked}~` }), [marked]);
    });

    it("finds a row whose key has 512 characters", async () => {
      const long = "k".repeat(512);
      await at.transact(insert(long, { value: 1 }));
      assert.equal((await at.present(long)).values.value, 1);
    });
  });

  describe("an etag", () => {
    it("changes with every write of the row, also with the same values", async () => {
      const etags = new Set<string>();
      await at.transact(insert("row", { value: 1 }));
      etags.add((await at.present("row")).etag);
      await at.transact(upsert("row", { value: 1 }));
      etags.add((await at.present("row")).etag);
      await at.transact(replace(await at.present("row"), { value: 1 }));
      etags.add((await at.present("row")).etag);
      await at.transact(remove("row"));
      await at.transact(insert("row", { value: 1 }));
      etags.add((await at.present("row")).etag);
      assert.equal(etags.size, 4);
    });

    it("stays while other rows are written", async () => {
      await at.transact(insert("row"));
      const { etag } = await at.present("row");
      await at.transact(upsert("other"));
      assert.equal((await at.present("row")).etag, etag);
    });
  });

  describe("page", () => {
    it("gives nothing where there is nothing", async () => {
      assert.deepEqual(await at.keys(), []);
    });

    it("gives rows in ascending order of key, by UTF-16 unit", async () => {
      const unsorted = ["b", "a", "B", "10", "9", "_", "a|", "a}", "a b", "-", "aa", "Z", "'"];
      await at.transact(...unsorted.map((row) => insert(row)));
      assert.deepEqual(await at.keys(), [...unsorted].sort());
    });

    it("begins at `from` and stops before `to`", async () => {
      await at.transact(...["a", "b", "c", "d"].map((row) => insert(row)));
      assert.deepEqual(await at.keys({ from: "b", to: "d" }), ["b", "c"]);
      assert.deepEqual(await at.keys({ from: "d", to: "b" }), []);
    });

    it("gives only rows after `after`", async () => {
      await at.transact(...["a", "b", "c", "d"].map((row) => insert(row)));
      assert.deepEqual(await at.keys({ after: "b" }), ["c", "d"]);
      assert.deepEqual(await at.keys({ from: "c", after: "a" }), ["c", "d"]);
      assert.deepEqual(await at.keys({ after: "d" }), []);
    });

    it("gives whole rows, of its own partition only", async () => {
      await at.transact(insert("a", { value: 1 }));
      await rows.transact(`${at.partition}x`, [insert("a", { value: 2 })], signal);
      assert.deepEqual(await rows.page({ partition: at.partition, from: "", to: "~", limit: 10 }, signal), [
        await at.present("a"),
      ]);
    });

    it("gives at most `limit` rows, and fewer only when there are no more", async () => {
      const all = Array.from({ length: 250 }, (_, index) => `row${String(index).padStart(4, "0")}`);
      for (let first = 0; first < all.length; first += 100) {
        await at.transact(...all.slice(first, first + 100).map((row) => insert(row)));
      }
      const walked: string[] = [];
      const lengths: number[] = [];
      for (;;) {
        const last = walked.at(-1);
        const page = await at.keys(last === undefined ? { limit: 75 } : { limit: 75, after: last });
        lengths.push(page.length);
        walked.push(...page);
        if (page.length < 75) break;
      }
      assert.deepEqual(lengths, [75, 75, 75, 25]);
      assert.deepEqual(walked, all);
      assert.equal((await at.keys({ limit: 1000 })).length, 250);
    });

    it("takes a bound as a text, never as a filter", async () => {
      await at.transact(insert("a"), insert("b"));
      assert.deepEqual(await at.keys({ from: "b' or RowKey ge '" }), []);
    });
  });

  it("every call ends with its signal, with nothing written", async () => {
    const over = AbortSignal.abort();
    const isFault = (error: unknown) => error instanceof StoreFault && error.written === "no";
    await assert.rejects(rows.transact(at.partition, [insert("row")], over), isFault);
    await assert.rejects(rows.get(at.partition, "row", over), isFault);
    await assert.rejects(rows.page({ partition: at.partition, from: "", to: "~", limit: 1 }, over), isFault);
    await assert.rejects(rows.check(over), isFault);
    assert.deepEqual(await at.keys(), []);
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
