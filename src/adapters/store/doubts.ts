// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import type { Asking, Doubt, Doubts } from "#application/ports/doubts.ts";
import { doubtRow } from "./keys.ts";
import { readLately } from "./remembered-rows.ts";
import type { Row, RowOperation, Rows } from "./rows.ts";
import { readShape, withShape } from "./shape.ts";

const mostKept = 20;
const kept = z.array(z.object({ operation: z.string(), objective: z.string() }));

/** Doubts in rows: one row for each person and chat that has any, replaced by etag. */
export function createDoubts(rows: Rows): Doubts {
  const partition = "doubts";
  const rowOf = ({ person, chat }: Asking) => doubtRow(chat.id, person.id);

  const change = async (
    asking: Asking,
    toChanged: (doubts: readonly Doubt[]) => readonly Doubt[],
    signal: AbortSignal,
  ): Promise<void> => {
    for (;;) {
      const found = await rows.get(partition, rowOf(asking), signal);
      const before = toDoubts(found);
      const after = toChanged(before);
      if (after.length === 0 && before.length === 0) return;
      const operation = writeOf(found, rowOf(asking), after);
      if ((await rows.transact(partition, [operation], signal)) === "done") return;
    }
  };

  return {
    async find(asking, signal) {
      return toDoubts(await readLately(rows, partition, rowOf(asking), signal));
    },
    async add(asking, doubt, signal) {
      const added = (doubts: readonly Doubt[]) => [...without(doubts, doubt.operation), doubt].slice(-mostKept);
      await change(asking, added, signal);
    },
    async remove(asking, operation, signal) {
      await change(asking, (doubts) => without(doubts, operation), signal);
    },
  };
}

function writeOf(found: Row | undefined, row: string, doubts: readonly Doubt[]): RowOperation {
  const values = withShape({ json: JSON.stringify(doubts) });
  if (found === undefined) return { kind: "insert", row, values };
  return { kind: "replace", row, values, etag: found.etag };
}

function without(doubts: readonly Doubt[], operation: string): readonly Doubt[] {
  return doubts.filter((one) => one.operation !== operation);
}

function toDoubts(found: Row | undefined): readonly Doubt[] {
  return found === undefined ? [] : kept.parse(JSON.parse(String(readShape(found).json)));
}
