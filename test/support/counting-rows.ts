// SPDX-License-Identifier: EUPL-1.2
import type { Rows } from "#adapters/store/rows.ts";

/** Rows that note every call in `calls`, as "get counts", "page day", "transact"; empty it to count anew. */
export function countingRows(rows: Rows): Rows & { readonly calls: string[] } {
  const calls: string[] = [];
  const kindOf = (row: string) => row.split("|")[0];
  return {
    ...rows,
    calls,
    get: (partition, row, signal) => {
      calls.push(`get ${kindOf(row)}`);
      return rows.get(partition, row, signal);
    },
    page: (query, signal) => {
      calls.push(`page ${kindOf(query.from)}`);
      return rows.page(query, signal);
    },
    transact: (partition, operations, signal) => {
      calls.push("transact");
      return rows.transact(partition, operations, signal);
    },
  };
}
