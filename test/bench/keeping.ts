// SPDX-License-Identifier: EUPL-1.2
import { spawn } from "node:child_process";
import { readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { openSqlite } from "#adapters/store/sqlite.ts";
import { connectionStringFor, startAzurite } from "#test/support/azurite.ts";
import { assertSameRows } from "#test/support/every-row.ts";
import { fillStore } from "#test/support/many-meetings.ts";
import { temporaryFolder } from "#test/support/program.ts";

/**
 * Prints what a backup, a restore and a verification cost, in time and in memory, for so many meetings:
 * `node test/bench/keeping.ts 1000 100000`. With `--tables` the restore goes to Azurite too. Each is run with the words
 * of its script in package.json.
 */
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
const words = process.argv.slice(2);
const sizes = words.map(Number).filter((size) => size > 0);
const azurite = words.includes("--tables") ? await startAzurite() : undefined;

/** Runs it to its end; seconds, and the most memory that it had at any moment. */
async function run(name: string, path: string, env: Readonly<Record<string, string>>) {
  const start = performance.now();
  const line = (scripts[name] ?? "").split(" ").slice(1);
  const child = spawn(process.execPath, [...line, "--env-file=/dev/null", ...(path === "" ? [] : [path])], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { PATH: process.env.PATH, ...env },
  });
  let megabytes = 0;
  const timer = setInterval(() => {
    const resident = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1];
    megabytes = Math.max(megabytes, Number(resident ?? 0) / 1024);
  }, 50);
  const code = await new Promise((resolve) => child.once("exit", resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`${name} ended with ${code}`);
  return { seconds: (performance.now() - start) / 1000, megabytes };
}

for (const size of sizes) {
  const folder = temporaryFolder();
  const rows = openSqlite(join(folder, "from"));
  await fillStore(rows, size);
  await rows.close();
  const path = join(folder, "backup");
  const tell = (what: string, { seconds, megabytes }: { seconds: number; megabytes: number }) =>
    console.log(
      `${size.toLocaleString("en").padStart(8)} meetings  ${what.padEnd(26)} ${seconds.toFixed(1).padStart(6)} s  ${megabytes.toFixed(0).padStart(4)} MiB`,
    );
  tell("backup", await run("backup", path, { DATA_DIR: join(folder, "from") }));
  tell("restore to SQLite", await run("restore", path, { DATA_DIR: join(folder, "to") }));
  tell("verify", await run("verify", "", { DATA_DIR: join(folder, "to"), CLOCK_START: "2021-12-30T10:00:00+01:00" }));
  const [one, other] = [openSqlite(join(folder, "from")), openSqlite(join(folder, "to"))];
  const count = await assertSameRows(one, other);
  await Promise.all([one.close(), other.close()]);
  console.log(`${count.toLocaleString("en")} rows, equal; the file: ${(statSync(path).size / 1e6).toFixed(1)} MB`);
  if (azurite !== undefined) {
    const connectionString = connectionStringFor(azurite.endpoint, `account${sizes.indexOf(size) + 1}`);
    tell("restore to Azurite", await run("restore", path, { TABLES_CONNECTION_STRING: connectionString }));
    tell("backup from Azurite", await run("backup", `${path}-2`, { TABLES_CONNECTION_STRING: connectionString }));
  }
  rmSync(folder, { recursive: true, force: true });
}
await azurite?.stop();
process.exit(0);
