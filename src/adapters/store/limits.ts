// SPDX-License-Identifier: EUPL-1.2
import type { PageQuery, RowOperation, RowValues } from "./rows.ts";

const mostOperations = 100;
const mostBytesOfATransaction = 4 * 1024 * 1024;
/** The headers and the keys of an operation inside the body of a transaction. */
const mostBytesAroundAnOperation = 4 * 1024;
const mostBytesOfARow = 1024 * 1024;
const mostUnitsOfAString = 32 * 1024;
const mostProperties = 252;
const mostUnitsOfAKey = 512;
const reserved = new Set(["partitionkey", "rowkey", "timestamp", "etag"]);

/**
 * The limits of Azure Tables, checked for both drivers, since SQLite and Azurite are looser. A broken limit is a
 * mistake in this program: RangeError, with nothing that was to be stored in its message.
 * https://learn.microsoft.com/azure/storage/tables/scalability-targets
 */
export function checkTransaction(partition: string, operations: readonly RowOperation[]): void {
  checkKey(partition);
  demand(operations.length >= 1 && operations.length <= mostOperations, "operations in a transaction: 1 to 100");
  const rows = new Set(operations.map(({ row }) => row));
  demand(rows.size === operations.length, "a row stands once in a transaction");
  let bytes = 0;
  for (const operation of operations) {
    checkKey(operation.row);
    bytes += mostBytesAroundAnOperation;
    if (operation.kind === "delete") continue;
    checkValues(operation.values);
    bytes += Buffer.byteLength(JSON.stringify(operation.values));
  }
  demand(bytes <= mostBytesOfATransaction, "bytes of a transaction: at most 4 MiB");
}

/** Throws RangeError for a key that a row cannot have. */
export function checkKey(key: string): void {
  demand(key !== "", "a key is not empty");
  checkBound(key);
}

/** A bound of a page stands between keys, and may be empty. */
function checkBound(key: string): void {
  demand(key.length <= mostUnitsOfAKey, "characters of a key: at most 512");
  demand(/^[\x20-\x7e]*$/.test(key) && !/[/\\#?%]/.test(key), "a key is printable ASCII without / \\ # ? %");
}

/** Throws RangeError for a page that cannot be asked. */
export function checkPage({ partition, from, to, limit, after }: PageQuery): void {
  checkKey(partition);
  for (const bound of [from, to, after ?? ""]) checkBound(bound);
  demand(Number.isInteger(limit) && limit >= 1 && limit <= 1000, "rows of a page: 1 to 1000");
}

function checkValues(values: RowValues): void {
  const properties = Object.entries(values);
  demand(properties.length <= mostProperties, "properties of a row: at most 252");
  let bytes = 4 + 2 * 2 * mostUnitsOfAKey;
  for (const [name, value] of properties) {
    demand(/^[A-Za-z]{1,255}$/.test(name) && !reserved.has(name.toLowerCase()), "a property's name is letters only");
    if (typeof value === "number") demand((value | 0) === value, "a number is a 32-bit integer");
    if (typeof value === "string") demand(value.length <= mostUnitsOfAString, "a string: at most 32 Ki characters");
    if (typeof value === "string") demand(value.isWellFormed(), "a string is well formed");
    bytes += 8 + 2 * name.length + (typeof value === "string" ? 4 + 2 * value.length : 8);
  }
  demand(bytes <= mostBytesOfARow, "bytes of a row: at most 1 MiB");
}

function demand(holds: boolean, limit: string): void {
  if (!holds) throw new RangeError(`Storage limit: ${limit}`);
}
