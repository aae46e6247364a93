// SPDX-License-Identifier: EUPL-1.2
import { strFromU8, unzipSync } from "fflate";

const mostBytes = 1024 * 1024;

/** The text of one file of a zip, of at most 1 MiB; undefined where there is none, and for what is no zip. Never throws. */
export function readZipEntry(zip: Uint8Array, name: string): string | undefined {
  try {
    const isWanted = (file: { readonly name: string; readonly originalSize: number }) =>
      file.name === name && file.originalSize <= mostBytes;
    const found = unzipSync(zip, { filter: isWanted })[name];
    return found && strFromU8(found);
  } catch {
    return undefined;
  }
}
