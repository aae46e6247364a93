// SPDX-License-Identifier: EUPL-1.2
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { madeTables } from "./made-tables.ts";
import { misplaced, withTables } from "./with-tables.ts";

const isCheck = process.argv.includes("--check");
const pages = globSync(["*.md", "docs/**/*.md"]).map((path) => ({ path, text: readFileSync(path, "utf8") }));
const faults = misplaced(
  pages.map(({ text }) => text),
  madeTables,
).map((head) => `The table «${head}» must stand in exactly one page. Write its first line where it belongs.`);

for (const { path, text } of pages) {
  const made = withTables(text, madeTables);
  if (made === text) continue;
  if (isCheck) faults.push(`${path}: a table is not as the code has it. Run: npm run tables`);
  else writeFileSync(path, made);
}

for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
