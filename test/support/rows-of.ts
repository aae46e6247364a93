// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";

/** The rows of a file of test/fixtures, one JSON a line, in their order. */
export function rowsOf<Row>(name: string): readonly Row[] {
  const file = new URL(`../fixtures/${name}.jsonl`, import.meta.url);
  const lines = readFileSync(file, "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line) as Row);
}

/** How people write bodies, and what is to be read: `asks` means that nothing may be taken without asking. */
export type SpellingRow = { readonly text: string; readonly bodies: readonly string[]; readonly asks: boolean };

/** Days as people write them on Wednesday 28 July 2021, and the day meant; "?" is no single day: to be asked, or none. */
export type DayRow = { readonly text: string; readonly day: string };
