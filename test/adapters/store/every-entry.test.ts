// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { createBreaks, type JournalEnd } from "#adapters/store/chain/find-breaks.ts";
import { type EntryRead, readEntry } from "#adapters/store/chain/read-entry.ts";
import { toCounts } from "#adapters/store/counts-rows.ts";
import { countsRow, journalRow, rowsOf } from "#adapters/store/keys.ts";
import type { Row, Rows, RowValues } from "#adapters/store/rows.ts";
import { openSqlite } from "#adapters/store/sqlite.ts";
import type { ToldHead } from "#domain/chain-state.ts";
import { aLog } from "#test/support/a-log.ts";
import { aFolder } from "#test/support/stores.ts";

const { signal } = new AbortController();
const operations = 1000;

function findBreaks(entries: readonly EntryRead[], end: JournalEnd, told?: ToldHead) {
  const breaks = createBreaks(end, told);
  for (const entry of entries) breaks.add(entry);
  return breaks.findings();
}

async function allEntries(rows: Rows, partition: string): Promise<readonly Row[]> {
  const found: Row[] = [];
  for (;;) {
    const after = found.at(-1)?.row;
    const query = { partition, ...rowsOf("journal"), limit: 500 };
    const page = await rows.page(after === undefined ? query : { ...query, after }, signal);
    found.push(...page);
    if (page.length < 500) return found;
  }
}

describe(`each entry of the journal of ${operations} operations`, function () {
  this.timeout(60_000);
  let rows: readonly Row[];
  let read: readonly EntryRead[];
  let end: JournalEnd;

  before(async () => {
    const folder = aFolder();
    const store = openSqlite(folder);
    const log = aLog(store);
    for (let made = 0; made < operations; made += 1) {
      if (made % 3 === 0) await log.record({ notes: `presente Mario Rossi, ${made}` });
      else await log.change(Math.floor(made / 3) + 1, { notes: `con Mario Rossi e altri, ${made}` });
    }
    rows = await allEntries(store, log.objective.code);
    end = toCounts(await store.get(log.objective.code, countsRow, signal));
    await store.close();
    rmSync(folder, { recursive: true, force: true });
    read = rows.map(readEntry);
    assert.equal(rows.length, operations);
  });

  /** The journal with the entries from one place on replaced by others, read again. */
  const withEntries = (at: number, count: number, others: readonly Row[]) => [
    ...read.slice(0, at),
    ...others.map(readEntry),
    ...read.slice(at + count),
  ];
  const withValues = (row: Row, change: (json: string) => string, more: RowValues = {}): Row => ({
    ...row,
    values: { ...row.values, json: change(String(row.values.json)), ...more },
  });

  it("is whole as it was recorded", () => {
    assert.deepEqual(findBreaks(read, end), []);
  });

  const changes: readonly (readonly [string, (json: string) => string])[] = [
    ["a figure", (json) => json.replace(/"day":"2021-(\d\d)/, '"day":"2020-$1')],
    ["a word of the notes", (json) => json.replace("presente", "assente").replace("altri", "nessuno")],
    ["who did it", (json) => json.replace("Chiara Bianchi", "Anna Neri")],
    ["its instant", (json) => json.replace(/"at":"2021/, '"at":"2022')],
    ["something that it did not say", (json) => json.replace(/^\{/, '{"approved":true,')],
    ["everything in it", () => "no JSON"],
  ];
  for (const [what, change] of changes) {
    it(`changed in ${what} is named`, () => {
      rows.forEach((row, at) => {
        const changed = withValues(row, change);
        assert.notEqual(changed.values.json, row.values.json);
        const [first] = findBreaks(withEntries(at, 1, [changed]), end);
        if (what === "everything in it") assert.deepEqual(first, { kind: "added", place: String(at + 1) });
        else assert.deepEqual(findBreaks(withEntries(at, 1, [changed]), end), [{ kind: "changed", sequence: at + 1 }]);
      });
    });
  }

  it("changed together with its hash is named by the one that follows it, the last one by the counts", () => {
    rows.forEach((row, at) => {
      const changed = withValues(row, (json) => json.replace("Convenzione", "Altro"), { seals: "{}" });
      const [forged] = [readEntry(changed)];
      assert.ok(forged);
      const journal = [...read.slice(0, at), { ...forged, isAsRecorded: true, link: "forged" }, ...read.slice(at + 1)];
      const found = at === operations - 1 ? { kind: "head" } : { kind: "unlinked", sequence: at + 2 };
      assert.deepEqual(findBreaks(journal, end), [found]);
    });
  });

  it("removed is named", () => {
    rows.forEach((_, at) => {
      const kind = at === operations - 1 ? "cut" : "missing";
      assert.deepEqual(findBreaks(withEntries(at, 1, []), end), [{ kind, from: at + 1, to: at + 1 }]);
    });
  });

  it("doubled after the last one is named, with what it is a copy of", () => {
    rows.forEach((row, at) => {
      const copy = { ...row, row: journalRow(operations + 1) };
      const found = findBreaks([...read, readEntry(copy)], end);
      assert.deepEqual(found, [{ kind: "added", place: String(operations + 1), copyOf: at + 1 }]);
    });
  });

  it("doubled in the place of the next one is named, and so is the one that is gone", () => {
    rows.slice(0, -2).forEach((row, at) => {
      const copy = { ...row, row: journalRow(at + 2) };
      assert.deepEqual(findBreaks(withEntries(at + 1, 1, [copy]), end), [
        { kind: "added", place: String(at + 2), copyOf: at + 1 },
        { kind: "missing", from: at + 2, to: at + 2 },
      ]);
    });
  });

  it("cut off with all that follow it is named", () => {
    rows.forEach((_, at) => {
      const found = findBreaks(read.slice(0, at), end);
      assert.deepEqual(found, [{ kind: "cut", from: at + 1, to: operations }]);
    });
  });

  it("cut off with the counts set back as well shows by a head that was told before", () => {
    rows.forEach((_, at) => {
      const head = read[at - 1]?.link ?? "";
      const setBack = { lastSequence: at, chain: { head, before: 0 } };
      const told = { of: 2021, sequence: operations, hash: end.chain.head.slice(0, 16) };
      assert.deepEqual(findBreaks(read.slice(0, at), setBack), []);
      assert.deepEqual(findBreaks(read.slice(0, at), setBack, told), [{ kind: "told-cut", told }]);
    });
  });

  it("written anew up to its end, counts too, shows by a head that was told before", () => {
    const told = { of: 2021, sequence: 500, hash: "0123456789abcdef" };
    assert.deepEqual(findBreaks(read, end, told), [{ kind: "told-other", told }]);
    const true500 = { of: 2021, sequence: 500, hash: read[499]?.link.slice(0, 16) ?? "" };
    assert.deepEqual(findBreaks(read, end, true500), []);
  });
});
