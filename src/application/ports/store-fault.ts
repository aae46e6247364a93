// SPDX-License-Identifier: EUPL-1.2
/**
 * Why the store did not do its work. "silent": it did not answer, or not in time. "refused": it answers, and takes no
 * write: a full disk, a file or a key that only reads. "moved": the file of the embedded store is not in its place.
 */
export type FaultReason = "silent" | "refused" | "moved";

/** The store did not do its work: any port may throw it. Its message says nothing that was stored. */
export class StoreFault extends Error {
  override readonly name = "StoreFault";
  /** "no": surely nothing was written. "unknown": the answer was lost after the request had gone. */
  readonly written: "no" | "unknown";
  readonly reason: FaultReason;
  /** The store's own word for it, for the log: "SQLITE_FULL", "403 AuthorizationFailure". */
  readonly code: string;

  constructor(
    message: string,
    written: "no" | "unknown",
    { reason = "silent", code = "STORE_SILENT", cause }: FaultDetails = {},
  ) {
    super(message, { cause });
    this.written = written;
    this.reason = reason;
    this.code = code;
  }
}

type FaultDetails = { readonly reason?: FaultReason; readonly code?: string; readonly cause?: unknown };
