// SPDX-License-Identifier: EUPL-1.2
import type { Rows } from "./rows.ts";

/** Where the mark stands: the one row that no backup holds. */
export const restoreMark = { partition: "store", row: "restore" } as const;

/** A restore that has begun and is not finished. */
export type RestoreMark = {
  /** Which backup: the digest of its rows. */
  readonly backup: string;
  /** How many of its rows, from the first, are surely there. */
  readonly done: number;
};

/** The mark of a store that is half restored; undefined where nothing is under way. */
export async function readMark(rows: Rows, signal: AbortSignal): Promise<RestoreMark | undefined> {
  const found = await rows.get(restoreMark.partition, restoreMark.row, signal);
  return found === undefined ? undefined : { backup: String(found.values.backup), done: Number(found.values.done) };
}

/** Keeps how far it got, or takes the mark away: then the store is whole. */
export async function writeMark(rows: Rows, mark: RestoreMark | undefined, signal: AbortSignal): Promise<void> {
  const { partition, row } = restoreMark;
  const operation =
    mark === undefined ? ({ kind: "delete", row } as const) : { kind: "upsert" as const, row, values: mark };
  await rows.transact(partition, [operation], signal);
}
