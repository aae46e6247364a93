// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import type { PageQuery, Row, RowOperation, Rows, RowValues } from "#adapters/store/rows.ts";

const { signal } = new AbortController();

export const insert = (row: string, values: RowValues = {}): RowOperation => ({ kind: "insert", row, values });
export const upsert = (row: string, values: RowValues = {}): RowOperation => ({ kind: "upsert", row, values });
export const remove = (row: string): RowOperation => ({ kind: "delete", row });
export const replace = ({ row, etag }: Row, values: RowValues): RowOperation => ({
  kind: "replace",
  row,
  values,
  etag,
});

export type Partition = ReturnType<typeof aPartition>;

/** A partition that no other test writes in. */
export function aPartition(rows: Rows) {
  const partition = randomUUID();
  const get = (row: string) => rows.get(partition, row, signal);
  return {
    partition,
    get,
    transact: (...operations: readonly RowOperation[]) => rows.transact(partition, operations, signal),

    /** The row, which must be there. */
    async present(row: string): Promise<Row> {
      const found = await get(row);
      assert.ok(found, `no row ${row}`);
      return found;
    },

    /** The keys of a page; of the first hundred rows unless told otherwise. */
    async keys(query: Partial<PageQuery> = {}): Promise<readonly string[]> {
      const found = await rows.page({ partition, from: "", to: "~", limit: 100, ...query }, signal);
      return found.map(({ row }) => row);
    },
  };
}
