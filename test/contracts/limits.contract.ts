// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import type { RowOperation, Rows, RowValues } from "#adapters/store/rows.ts";
import type { OpenRows } from "#test/support/stores.ts";
import { lettersOf } from "./rows.contract.ts";

const { signal } = new AbortController();

const insert = (row: string, values: RowValues = {}): RowOperation => ({ kind: "insert", row, values });
const remove = (row: string): RowOperation => ({ kind: "delete", row });

/** A limit that is broken is a mistake in the program, on both drivers, and nothing is written. */
export function limitsContract(open: OpenRows): void {
  let rows: Rows;
  const partition = "p";

  before(async () => {
    rows = await open();
  });

  const keys = ({ limit = 100 } = {}) => rows.page({ partition, from: "", to: "~", limit }, signal);

  const long = "k".repeat(513);
  const properties = Object.fromEntries(Array.from({ length: 253 }, (_, index) => [lettersOf(index), index]));
  const string = "a".repeat(32 * 1024);
  const large = Object.fromEntries(Array.from({ length: 17 }, (_, index) => [lettersOf(index), string]));
  const broken: readonly [string, readonly RowOperation[], RegExp][] = [
    ["no operation", [], /1 to 100/],
    ["101 operations", Array.from({ length: 101 }, (_, index) => insert(`row${index}`)), /1 to 100/],
    ["a row twice", [insert("row"), remove("row")], /once/],
    ["a string over 32 Ki", [insert("row", { value: `${string}a` })], /32 Ki/],
    ["half a character", [insert("row", { value: "\ud83c" })], /well formed/],
    ["253 properties", [insert("row", properties)], /252/],
    ["a row over 1 MiB", [insert("row", large)], /1 MiB/],
    ["over 4 MiB", Array.from({ length: 10 }, (_, index) => insert(`row${index}`, nearly(large))), /4 MiB/],
    ["a key over 512 characters", [insert(long)], /512/],
    ["an empty key", [insert("")], /empty/],
    ...["/", "\\", "#", "?", "%", "\n", "\u007f", "é", "🏛"].map((mark): [string, readonly RowOperation[], RegExp] => [
      `a key with ${JSON.stringify(mark)}`,
      [remove(`a${mark}`)],
      /printable/,
    ]),
    ["a property with a digit", [insert("row", { a1: 1 })], /letters/],
    ["a property of the store's own", [insert("row", { rowKey: 1 })], /letters/],
    ...[0.5, 2_147_483_648, Number.NaN, Number.POSITIVE_INFINITY].map(
      (number): [string, readonly RowOperation[], RegExp] => [
        `the number ${number}`,
        [insert("row", { value: number })],
        /32-bit/,
      ],
    ),
  ];
  for (const [name, operations, message] of broken) {
    it(name, async () => {
      await assert.rejects(rows.transact(partition, operations, signal), (error) => {
        assert.ok(error instanceof RangeError);
        assert.match(error.message, message);
        return true;
      });
      assert.deepEqual(await keys(), []);
    });
  }

  for (const limit of [0, 1001, 1.5]) {
    it(`a page of ${limit} rows`, async () => {
      await assert.rejects(keys({ limit }), RangeError);
    });
  }

  it("a partition or a bound of a page that is no key", async () => {
    await assert.rejects(rows.get("a/b", "row", signal), RangeError);
    await assert.rejects(rows.get(partition, "a/b", signal), RangeError);
    await assert.rejects(rows.transact("a/b", [insert("row")], signal), RangeError);
    await assert.rejects(rows.page({ partition, from: "è", to: "~", limit: 1 }, signal), RangeError);
    await assert.rejects(rows.page({ partition, from: "", to: "~", limit: 1, after: "è" }, signal), RangeError);
  });
}

/** The same row, a little smaller. */
function nearly(values: RowValues): RowValues {
  return Object.fromEntries(Object.entries(values).slice(0, 14));
}
