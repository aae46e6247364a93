// SPDX-License-Identifier: EUPL-1.2
import type { Log } from "#application/ports/log.ts";

/** What a row holds beside its keys. Strings are at most 32 Ki UTF-16 units, names are letters. */
export type RowValues = Readonly<Record<string, string | number | boolean>>;

/**
 * A value of a type of Azure Tables that this program never writes, and that somebody else may have put in a row: it is
 * read and written back as it is. https://learn.microsoft.com/rest/api/storageservices/understanding-the-table-service-data-model
 */
export type ForeignValue = {
  readonly type: "Int64" | "Double" | "DateTime" | "Binary" | "Guid";
  readonly value: string;
};

/** A row as it was read. `etag` changes with every write of the row. */
export type Row = {
  readonly row: string;
  readonly etag: string;
  readonly values: RowValues;
};

/** One write of a transaction; `replace` holds only if the row still has that etag. */
export type RowOperation =
  | { readonly kind: "insert"; readonly row: string; readonly values: RowValues }
  | { readonly kind: "replace"; readonly row: string; readonly values: RowValues; readonly etag: string }
  | { readonly kind: "upsert"; readonly row: string; readonly values: RowValues }
  | { readonly kind: "delete"; readonly row: string };

/**
 * `done`: every operation was written. `conflict`: none was; a row to insert was there, or a row to replace was
 * gone or had another etag.
 */
export type TransactOutcome = "done" | "conflict";

/**
 * Rows by partition and row key, shaped like an entity group transaction of Azure Tables.
 *
 * Every call takes the turn's `signal` and ends by itself: within it, and within 3 seconds. Faults are thrown as
 * StoreFault, whose `written` says whether anything may have been written.
 */
export interface Rows {
  /** The row, or undefined when there is none. */
  get(partition: string, row: string, signal: AbortSignal): Promise<Row | undefined>;

  /**
   * As `get`, but without a request where the row was read lately: a write of another process may not be in it for a
   * minute. For what is told beside an answer, never for what is decided on. Absent: nothing is remembered.
   */
  lately?(partition: string, row: string, signal: AbortSignal): Promise<Row | undefined>;

  /**
   * At most `limit` (1 to 1000) rows with `from` <= key < `to`, in ascending order of key (by UTF-16 unit); only
   * those after `after`, where it is given. Fewer than `limit` means that there are no more.
   */
  page(query: PageQuery, signal: AbortSignal): Promise<readonly Row[]>;

  /**
   * All or nothing, 1 to 100 operations of one partition, each on another row. An upsert writes whatever was there;
   * a delete of a row that is not there succeeds. After a lost answer the call is tried once more, so an insert or a
   * replace of ours that went through may be reported as a conflict: whoever needs to know reads a row of its own.
   */
  transact(partition: string, operations: readonly RowOperation[], signal: AbortSignal): Promise<TransactOutcome>;

  /**
   * Ends once everything that was read with this signal is on disk, which is at once but where writes share one wait for
   * the disk: what they wrote is read before. Nobody is told what was read before this ended. Throws StoreFault when some
   * of it is not there, and will not be. Absent: what is read is on disk.
   */
  lasting?(signal: AbortSignal): Promise<void>;

  /** The first partition after this one that holds a row, in ascending order; undefined when there is none. */
  nextPartition(after: string, signal: AbortSignal): Promise<string | undefined>;

  /** Nothing when the store answers; throws StoreFault when not. */
  check(signal: AbortSignal): Promise<void>;

  close(): Promise<void>;
}

/** Rows of one partition between two keys, `from` included and `to` not. */
export type PageQuery = {
  readonly partition: string;
  readonly from: string;
  readonly to: string;
  readonly limit: number;
  readonly after?: string;
};

/** Where the store tells what went wrong. */
export type StoreLog = Pick<Log, "fault">;

/** The store cannot be opened: `message` says what was found and what to do, for whoever starts the program. */
export class StoreRefused extends Error {
  override readonly name = "StoreRefused";
  /** Whether another process has it open. */
  readonly isInUse: boolean;
  /** Whether there is none. */
  readonly isAbsent: boolean;

  constructor(message: string, { cause, isInUse = false, isAbsent = false }: RefusalDetails = {}) {
    super(message, { cause });
    this.isInUse = isInUse;
    this.isAbsent = isAbsent;
  }
}

type RefusalDetails = { readonly cause?: unknown; readonly isInUse?: boolean; readonly isAbsent?: boolean };
