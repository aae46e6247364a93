// SPDX-License-Identifier: EUPL-1.2
import { inflateRawSync } from "node:zlib";

const endOfDirectory = 0x06054b50;
const entryOfDirectory = 0x02014b50;
const mostBytes = 1024 * 1024;

/**
 * The text of one file of a small zip, stored or deflated; undefined where there is none, and for what is no zip.
 * (PKWARE, "APPNOTE.TXT", 4.3.)
 */
export function readZipEntry(zip: Buffer, name: string): string | undefined {
  try {
    const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
    if (end < 0 || zip.readUInt32LE(end) !== endOfDirectory) return undefined;
    let at = zip.readUInt32LE(end + 16);
    for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
      if (zip.readUInt32LE(at) !== entryOfDirectory) return undefined;
      const [method, size] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)];
      const [nameSize, extraSize, noteSize] = [28, 30, 32].map((place) => zip.readUInt16LE(at + place)) as [
        number,
        number,
        number,
      ];
      const start = zip.readUInt32LE(at + 42);
      if (zip.toString("utf8", at + 46, at + 46 + nameSize) === name) {
        const from = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
        const bytes = zip.subarray(from, from + size);
        return (method === 0 ? bytes : inflateRawSync(bytes, { maxOutputLength: mostBytes })).toString("utf8");
      }
      at += 46 + nameSize + extraSize + noteSize;
    }
  } catch {
    // Cut off, or no zip: nothing is there.
  }
  return undefined;
}
