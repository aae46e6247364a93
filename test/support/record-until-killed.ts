// SPDX-License-Identifier: EUPL-1.2
import { openSqlite } from "#adapters/store/sqlite.ts";
import { aLog, entryOf } from "./a-log.ts";

/**
 * A process of its own that records meetings in the store of a folder, one after the other, until it is killed. Once a
 * meeting is confirmed it tells so on a line: "<number> <subject>".
 */
const [folder = "", run = ""] = process.argv.slice(2);
const { record } = aLog(openSqlite(folder), "2021_Z001");
for (let index = 0; ; index += 1) {
  const { after } = entryOf(await record({ subject: `${run}-${index}`, bodies: ["scandicci", "toscana"] }));
  process.stdout.write(`${after.number} ${after.subject}\n`);
}
