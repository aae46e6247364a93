// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { openMemory } from "#adapters/store/sqlite.ts";
import { insert } from "#test/support/a-partition.ts";
import { leastTime } from "#test/support/growth.ts";

const { signal } = new AbortController();
const count = 40_000;
const keyOf = (number: number) => `meeting|${String(number).padStart(7, "0")}`;

describe("a page of the embedded store", () => {
  it("costs the same however deep it is: what comes before it is not gone through", async () => {
    const rows = openMemory();
    for (let from = 0; from < count; from += 100) {
      const operations = Array.from({ length: 100 }, (_, index) => insert(keyOf(from + index), { filler: "x" }));
      await rows.transact("p", operations, signal);
    }
    const page = (after: string) => rows.page({ partition: "p", from: "", to: "~", limit: 10, after }, signal);
    assert.equal((await page(keyOf(count - 20)))[0]?.row, keyOf(count - 19));
    const first = leastTime(() => void page(keyOf(10)), 20);
    const deep = leastTime(() => void page(keyOf(count - 20)), 20);
    assert.ok(deep < 5 * first + 1, `${first} ms, then ${deep} ms`);
    await rows.close();
  });
});
