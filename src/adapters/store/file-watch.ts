// SPDX-License-Identifier: EUPL-1.2
import { type BigIntStats, statSync } from "node:fs";
import { StoreFault } from "#application/ports/store-fault.ts";

/** Tells whether the files that were opened are still those that stand under their names. */
export type FileWatch = {
  /**
   * Throws StoreFault, with what it says of our own writing, when one of them is gone, is another one, or was written by
   * somebody else since `writing`.
   */
  check(written: StoreFault["written"]): void;
  /** Before we write: how the files are from now on is our doing, until the next check. */
  writing(): void;
};

type Watched = {
  readonly path: string;
  readonly file: string | undefined;
  /** As our last writing left it; undefined until it is looked at. */
  state: string | undefined;
};

/**
 * Watches the files at these paths, which have just been opened. Only their names are looked at: to open a file of
 * SQLite's a second time and to close it takes away the lock of the first. Some 2 microseconds a file.
 */
export function watchFiles(paths: readonly string[]): FileWatch {
  const watched: readonly Watched[] = paths.map((path) => ({ path, file: fileOf(look(path)), state: undefined }));
  return {
    check(written) {
      for (const one of watched) {
        const found = look(one.path);
        if (found === undefined || fileOf(found) !== one.file) throw moved(written);
        one.state ??= stateOf(found);
        if (one.state !== stateOf(found)) throw moved(written);
      }
    },
    writing() {
      for (const one of watched) one.state = undefined;
    },
  };
}

function moved(written: StoreFault["written"]): StoreFault {
  return new StoreFault("The file of the store is not the one that was opened", written, {
    reason: "moved",
    code: "STORE_MOVED",
  });
}

function look(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true, throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function fileOf(found: BigIntStats | undefined): string | undefined {
  return found === undefined ? undefined : `${found.dev} ${found.ino}`;
}

/** Windows may tell the time of a writing late. */
function stateOf(found: BigIntStats): string {
  return process.platform === "win32" ? String(found.size) : `${found.size} ${found.mtimeNs}`;
}
