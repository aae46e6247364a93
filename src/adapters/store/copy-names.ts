// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * How a process that cannot open the file of the embedded store, because the program has it open, asks the program for a
 * copy of it: by a file of this name beside it, with an id inside. When that file is gone the copy is there, or could
 * not be made. Who may write in the folder may ask.
 */
export function copyNames(path: string) {
  return {
    wanted: `${path}-copy-wanted`,
    /** While it is being made: it grows. */
    part: `${path}-copy.part`,
    copy: (id: string) => `${path}-copy-${id}.sqlite`,
  } as const;
}

/** Takes away every copy beside the store, whole or not, and what SQLite keeps beside them. */
export function removeCopies(path: string): void {
  const { wanted } = copyNames(path);
  const begin = `${basename(path)}-copy`;
  for (const name of readdirSync(dirname(path))) {
    const file = join(dirname(path), name);
    if (name.startsWith(begin) && file !== wanted) rmSync(file, { force: true });
  }
}
