// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { copyFileSync, cpSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { StoreRefused } from "#adapters/store/rows.ts";
import { openSqlite } from "#adapters/store/sqlite.ts";
import { insert } from "#test/support/a-partition.ts";
import { aFolder } from "#test/support/stores.ts";

const { signal } = new AbortController();

describe("an embedded store that is opened again", () => {
  let root: string;
  let folder: string;
  let path: string;

  beforeEach(() => {
    root = aFolder();
    folder = join(root, "data");
    path = join(folder, "diario.sqlite");
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  /** Writes so many rows, and leaves the files as a process that was killed leaves them. */
  async function writeAndKill(rows: number): Promise<void> {
    const killed = join(root, "killed");
    const open = openSqlite(folder);
    for (let index = 0; index < rows; index += 1) {
      await open.transact("p", [insert(`${performance.now()}`.replace(".", "-"), { index })], signal);
    }
    cpSync(folder, killed, { recursive: true });
    await open.close();
    rmSync(folder, { recursive: true });
    cpSync(killed, folder, { recursive: true });
    rmSync(killed, { recursive: true });
  }

  async function writeAndStop(rows: number): Promise<void> {
    await writeAndKill(rows);
    await openSqlite(folder).close();
  }

  const reopen = async () => {
    const open = openSqlite(folder);
    const found = await open.page({ partition: "p", from: "", to: "~", limit: 1000 }, signal);
    await open.close();
    return { rows: found.length, missing: open.wentBack?.missing, at: open.wentBack?.lastWriteAt };
  };

  it("holds all that it held after a kill, after a stop, and in another folder", async () => {
    await writeAndKill(60);
    assert.deepEqual(await reopen(), { rows: 60, missing: undefined, at: undefined });
    await writeAndStop(5);
    cpSync(folder, join(root, "other"), { recursive: true });
    folder = join(root, "other");
    assert.deepEqual(await reopen(), { rows: 65, missing: undefined, at: undefined });
  });

  it("holds all of it in its main file alone once it was closed", async () => {
    await writeAndStop(60);
    const other = join(root, "other");
    cpSync(path, join(other, "diario.sqlite"), { recursive: true });
    folder = other;
    assert.deepEqual(await reopen(), { rows: 60, missing: undefined, at: undefined });
  });

  it("says how many writes are missing, and the last of them, when its log was lost", async () => {
    await writeAndKill(60);
    rmSync(`${path}-wal`);
    const { rows, missing, at } = await reopen();
    assert.deepEqual({ rows, missing }, { rows: 0, missing: 60 });
    assert.ok(Math.abs(Date.parse(at ?? "") - Date.now()) < 60_000, at);
  });

  it("says so when an older copy is in its place, or none at all", async () => {
    await writeAndStop(10);
    copyFileSync(path, join(root, "older"));
    await writeAndStop(5);
    copyFileSync(join(root, "older"), path);
    const older = await reopen();
    assert.deepEqual([older.rows, older.missing], [10, 5]);
    await writeAndStop(1);
    rmSync(path);
    assert.equal((await reopen()).missing, 11);
  });

  it("says it once: what is written from then on counts from there", async () => {
    await writeAndKill(10);
    truncateSync(`${path}-wal`, 0);
    assert.equal((await reopen()).missing, 10);
    assert.equal((await reopen()).missing, undefined);
  });

  it("is refused beside the log of a newer file, which it would be mixed up with", async () => {
    await writeAndStop(10);
    copyFileSync(path, join(root, "older"));
    await writeAndStop(5);
    await writeAndKill(5);
    copyFileSync(path, join(root, "newer"));
    copyFileSync(join(root, "older"), path);
    assert.throws(
      () => openSqlite(folder),
      (error) => error instanceof StoreRefused && /diario\.sqlite-wal che non è il suo/.test(error.message),
    );
    copyFileSync(join(root, "newer"), path);
    assert.deepEqual(await reopen(), { rows: 20, missing: undefined, at: undefined });
  });

  it("opens whatever stands in the file beside it", async () => {
    await writeAndStop(3);
    for (const text of ["", "{", "{}", '{"writes":"many"}', "null", "\0".repeat(120)]) {
      writeFileSync(`${path}-last`, text);
      assert.deepEqual(await reopen(), { rows: 3, missing: undefined, at: undefined }, text);
    }
  });
});
