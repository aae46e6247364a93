// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { type Rows, StoreRefused } from "#adapters/store/rows.ts";
import { openSqlite } from "#adapters/store/sqlite.ts";
import { aLog, entryOf } from "#test/support/a-log.ts";
import { aFolder } from "#test/support/stores.ts";

const script = fileURLToPath(new URL("../../support/open-store.ts", import.meta.url));

describe("the embedded store", () => {
  let root: string;
  let folder: string;
  let path: string;

  beforeEach(() => {
    root = aFolder();
    folder = root;
    path = join(folder, "diario.sqlite");
  });

  afterEach(() => {
    chmodSync(root, 0o700);
    rmSync(root, { recursive: true, force: true });
  });

  const isRefused = (words: RegExp) => (error: unknown) => {
    assert.ok(error instanceof StoreRefused, String(error));
    assert.match(error.message, words);
    assert.ok(error.message.includes(folder), "it names the file or the folder");
    assert.match(error.message, /DATA_DIR|copia|permessi|[Ss]posta/, "it says what to do");
    return true;
  };

  /** A store with three meetings in it. */
  async function fill(): Promise<void> {
    await using(openSqlite(folder), async (rows) => {
      const { record } = aLog(rows, "2021_Z001");
      for (const _ of [1, 2, 3]) entryOf(await record({ notes: "a".repeat(300) }));
    });
  }

  async function countMeetings(): Promise<number> {
    return using(openSqlite(folder), async (rows) => (await aLog(rows, "2021_Z001").all()).length);
  }

  /** What another process says when it opens the store, and a way to end it. */
  async function openElsewhere(who = "") {
    const child = spawn(process.execPath, [script, folder, who], { stdio: ["pipe", "pipe", "inherit"] });
    const ended = once(child, "exit");
    const [said] = await once(child.stdout, "data");
    const close = async () => {
      child.stdin.end();
      await ended;
    };
    return { said: String(said).trim(), close };
  }

  describe("opens", () => {
    it("in a folder that is not there yet, with all those above it", async () => {
      folder = join(folder, "a", "b");
      path = join(folder, "diario.sqlite");
      await fill();
      assert.equal(await countMeetings(), 3);
    });

    it("again after it was closed, with everything in it and no log beside it", async () => {
      await fill();
      assert.deepEqual(readdirSync(folder), ["diario.sqlite", "diario.sqlite-last"]);
      assert.equal(await countMeetings(), 3);
    });

    it("after a crash while its file was being made", async () => {
      writeFileSync(`${path}.${process.pid}.new`, "");
      await fill();
      assert.equal(await countMeetings(), 3);
    });

    it("with the log of a process that was killed", async () => {
      await using(openSqlite(folder), async (rows) => {
        entryOf(await aLog(rows, "2021_Z001").record());
        const copy = join(folder, "copy");
        mkdirSync(copy);
        for (const name of ["diario.sqlite", "diario.sqlite-wal"]) copyFileSync(join(folder, name), join(copy, name));
      });
      folder = join(folder, "copy");
      assert.equal(await countMeetings(), 1);
    });

    it("for one of two processes that make it at the same time, and the other is refused in words", async () => {
      const both = await Promise.all([openElsewhere(), openElsewhere()]);
      const said = both.map((one) => one.said).sort();
      assert.match(said[0] ?? "", /^Il diario è già aperto da un altro programma/);
      assert.equal(said[1], "opened");
      await Promise.all(both.map((one) => one.close()));
      assert.deepEqual(readdirSync(folder), ["diario.sqlite", "diario.sqlite-last"]);
      assert.equal(await countMeetings(), 0);
    });
  });

  describe("refuses", () => {
    it("a second process, and lets it in once the first has ended", async () => {
      const first = await openElsewhere();
      assert.equal(first.said, "opened");
      assert.throws(() => openSqlite(folder), isRefused(/già aperto da un altro programma/));
      await first.close();
      assert.equal(await countMeetings(), 0);
    });

    it("an empty file, and leaves it as it is", () => {
      writeFileSync(path, "");
      assert.throws(() => openSqlite(folder), isRefused(/vuoto/));
      assert.equal(readFileSync(path).length, 0);
    });

    for (const [name, kept] of [
      ["inside its header", () => 50],
      ["right after its header", () => 100],
      ["by one byte", (size: number) => size - 1],
      ["by one page", (size: number) => size - 4096],
      ["to half", (size: number) => Math.floor(size / 2)],
    ] as const) {
      it(`a file truncated ${name}, and leaves it as it is`, async () => {
        await fill();
        truncateSync(path, kept(readFileSync(path).length));
        const before = readFileSync(path);
        assert.throws(() => openSqlite(folder), isRefused(/incompleto o rovinato/));
        assert.ok(readFileSync(path).equals(before));
      });
    }

    it("the log of a file that was moved away, which would be taken into a new one", async () => {
      await using(openSqlite(folder), async (rows) => {
        entryOf(await aLog(rows).record());
        copyFileSync(`${path}-wal`, join(folder, "kept"));
      });
      rmSync(path);
      renameSync(join(folder, "kept"), `${path}-wal`);
      assert.throws(() => openSqlite(folder), isRefused(/Manca .*diario\.sqlite-wal/));
      rmSync(`${path}-wal`);
      assert.equal(await countMeetings(), 0);
    });

    it("a file with a damaged page", async () => {
      await fill();
      const bytes = readFileSync(path);
      bytes.fill(0xff, 4096, 8192);
      writeFileSync(path, bytes);
      assert.throws(() => openSqlite(folder), isRefused(/incompleto o rovinato/));
    });

    it("a file that is no database, however short, and leaves it as it is", () => {
      for (const text of ["a", "Verbale dell'incontro", "x".repeat(10_000)]) {
        writeFileSync(path, text);
        assert.throws(() => openSqlite(folder), isRefused(/non è un diario di questo programma/));
        assert.equal(readFileSync(path, "utf8"), text);
      }
    });

    it("another program's database, and leaves it as it is", () => {
      const database = new DatabaseSync(path);
      database.exec("CREATE TABLE rows (a TEXT)");
      database.close();
      const before = readFileSync(path);
      assert.throws(() => openSqlite(folder), isRefused(/non è un diario di questo programma/));
      assert.ok(readFileSync(path).equals(before));
    });

    it("a folder where a file should be", () => {
      mkdirSync(path);
      assert.throws(() => openSqlite(folder), isRefused(/Non posso scrivere/));
    });

    it("a file where the folder should be", () => {
      folder = join(folder, "data");
      writeFileSync(folder, "");
      assert.throws(() => openSqlite(folder), isRefused(/Non posso scrivere/));
    });

    it("a folder in which it cannot write", async () => {
      chmodSync(folder, 0o555);
      const { said, close } = await openElsewhere("nobody");
      await close();
      assert.match(said, /^Non posso scrivere in .*permessi.*DATA_DIR/);
      assert.equal(existsSync(path), false);
    });

    it("a folder in which it can write nothing but the file", async () => {
      await fill();
      if (process.getuid?.() === 0) chownSync(path, 65534, 65534);
      chmodSync(folder, 0o555);
      const { said, close } = await openElsewhere("nobody");
      await close();
      assert.match(said, /^Non posso scrivere in .*permessi.*DATA_DIR/);
    });

    it("a file that it can only read", async () => {
      await fill();
      chmodSync(path, 0o444);
      chmodSync(folder, 0o777);
      const { said, close } = await openElsewhere("nobody");
      await close();
      assert.match(said, /^Non posso scrivere in .*permessi.*DATA_DIR/);
    });
  });
});

async function using<Value>(rows: Rows, work: (rows: Rows) => Promise<Value>): Promise<Value> {
  try {
    return await work(rows);
  } finally {
    await rows.close();
  }
}
