/** The store did not do its work: any port may throw it. Its message says nothing that was stored. */
export class StoreFault extends Error {
  override readonly name = "StoreFault";
  /** "no": surely nothing was written. "unknown": the answer was lost after the request had gone. */
  readonly written: "no" | "unknown";

  constructor(message: string, written: "no" | "unknown", cause?: unknown) {
    super(message, { cause });
    this.written = written;
  }
}
