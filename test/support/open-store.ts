// SPDX-License-Identifier: EUPL-1.2
import { StoreRefused } from "#adapters/store/rows.ts";
import { openSqlite } from "#adapters/store/sqlite.ts";

/**
 * A process of its own that opens the store in a folder and tells on a line what came of it: "opened", or the words it
 * was refused with. It holds the store until its input ends. As `nobody`, where it may choose who to be.
 */
const [folder = "", who] = process.argv.slice(2);
if (who === "nobody" && process.getuid?.() === 0) {
  process.setgroups?.([]);
  process.setegid?.(65534);
  process.seteuid?.(65534);
}
try {
  const rows = openSqlite(folder);
  process.stdout.write("opened\n");
  process.stdin.resume().once("end", () => void rows.close());
} catch (error) {
  process.stdout.write(`${error instanceof StoreRefused ? error.message : `unexpected: ${error}`}\n`);
}
