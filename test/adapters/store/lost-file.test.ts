// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { Rows } from "#adapters/store/rows.ts";
import { openSqlite } from "#adapters/store/sqlite.ts";
import { StoreFault } from "#application/ports/store-fault.ts";
import { insert } from "#test/support/a-partition.ts";
import { aFolder } from "#test/support/stores.ts";

const { signal } = new AbortController();

describe("the embedded store whose file is not the one it opened", () => {
  let root: string;
  let folder: string;
  let path: string;
  let rows: Rows;

  beforeEach(async () => {
    root = aFolder();
    folder = join(root, "data");
    path = join(folder, "diario.sqlite");
    rows = openSqlite(folder);
    await write("first");
  });

  afterEach(async () => {
    await rows.close();
    rmSync(root, { recursive: true, force: true });
  });

  const write = (row: string) => rows.transact("p", [insert(row, { value: "x" })], signal);
  const isMoved = (error: unknown) => {
    assert.ok(error instanceof StoreFault, String(error));
    assert.equal(error.written, "no");
    assert.equal(error.reason, "moved");
    return true;
  };

  const elsewhere = () => join(root, "elsewhere");
  const losses: readonly [string, () => void][] = [
    ["deleted", () => rmSync(path)],
    [
      "deleted with its log",
      () => {
        for (const end of ["", "-wal"]) rmSync(`${path}${end}`);
      },
    ],
    ["without its log", () => rmSync(`${path}-wal`)],
    ["moved away", () => renameSync(path, elsewhere())],
    ["in a folder that was moved away", () => renameSync(folder, elsewhere())],
    ["in a folder that was deleted", () => rmSync(folder, { recursive: true })],
    [
      "replaced by a copy",
      () => {
        copyFileSync(path, elsewhere());
        renameSync(elsewhere(), path);
      },
    ],
    ["overwritten with an older copy", () => writeFileSync(path, readFileSync(path))],
    [
      "overwritten with an older copy that kept its time",
      () => {
        writeFileSync(path, readFileSync(path));
        utimesSync(path, 1_600_000_000, 1_600_000_000);
      },
    ],
    ["beside a log that was emptied", () => truncateSync(`${path}-wal`, 0)],
  ];

  for (const [name, lose] of losses) {
    it(`writes, reads and confirms nothing when it is ${name}`, async () => {
      lose();
      await assert.rejects(write("second"), isMoved);
      await assert.rejects(rows.get("p", "first", signal), isMoved);
      await assert.rejects(rows.page({ partition: "p", from: "", to: "~", limit: 1 }, signal), isMoved);
      await assert.rejects(rows.check(signal), isMoved);
    });
  }

  it("does not know what it wrote when the file is taken away while it writes", async () => {
    let asked = 0;
    const taking = Object.defineProperty({ value: "x" }, "toJSON", {
      value: () => {
        // The first time it is measured, the second time written: the transaction has begun.
        if (++asked === 2) renameSync(folder, elsewhere());
        return { value: "x" };
      },
    });
    await assert.rejects(
      rows.transact("p", [insert("second", taking)], signal),
      (error: unknown) => error instanceof StoreFault && error.written === "unknown" && error.reason === "moved",
    );
    await assert.rejects(write("third"), isMoved);
    renameSync(elsewhere(), folder);
    assert.ok(await rows.get("p", "second", signal), "it was in the file that is back");
    assert.equal(await write("third"), "done");
  });

  it("goes on by itself once the same file is back in its place", async () => {
    renameSync(folder, elsewhere());
    mkdirSync(folder);
    await assert.rejects(write("second"), isMoved);
    rmSync(folder, { recursive: true });
    renameSync(elsewhere(), folder);
    assert.equal(await write("second"), "done");
    const all = await rows.page({ partition: "p", from: "", to: "~", limit: 10 }, signal);
    assert.deepEqual(
      all.map(({ row }) => row),
      ["first", "second"],
    );
  });

  it("is closed without a touch to what stands in its place", async () => {
    const copy = readFileSync(path);
    await write("second");
    writeFileSync(path, copy);
    const log = readFileSync(`${path}-wal`);
    await rows.close();
    assert.ok(readFileSync(path).equals(copy));
    assert.ok(readFileSync(`${path}-wal`).equals(log));
  });

  it("holds everything by itself once nothing was written for a moment", async () => {
    const end = performance.now() + 10_000;
    while (statSync(`${path}-wal`).size > 0) {
      assert.ok(performance.now() < end, "the log was never taken into the file");
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    assert.equal(await write("second"), "done");
    assert.ok(existsSync(path));
  });
});
