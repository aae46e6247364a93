// SPDX-License-Identifier: EUPL-1.2
import type { UpgradeNote } from "#application/ports/upgrade-note.ts";
import { countsRow } from "./keys.ts";
import type { Rows } from "./rows.ts";
import { readShape, withShape } from "./shape.ts";

const partition = "store";
const row = "editions";

/** The note over rows. A store that has none yet, which no program that writes it has opened, holds no old edition. */
export function createUpgradeNote(rows: Rows): UpgradeNote {
  let known: readonly string[] | undefined;
  return {
    async editions(signal) {
      if (known !== undefined) return known;
      const found = await rows.get(partition, row, signal);
      if (found === undefined) return [];
      const codes: readonly string[] = JSON.parse(String(readShape(found).codes));
      known = codes;
      return codes;
    },
  };
}

/**
 * Notes which of these editions hold anything, the first time that a program which carries codes opens the store. Safe
 * to repeat, and from two programs at once: the first note stays.
 */
export async function noteEditions(rows: Rows, codes: readonly string[], signal: AbortSignal): Promise<void> {
  if ((await rows.get(partition, row, signal)) !== undefined) return;
  const found = await Promise.all(codes.map((code) => rows.get(code, countsRow, signal)));
  const written = codes.filter((_, at) => found[at] !== undefined);
  await rows.transact(
    partition,
    [{ kind: "insert", row, values: withShape({ codes: JSON.stringify(written) }) }],
    signal,
  );
}
