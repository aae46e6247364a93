// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { inflateSync } from "node:zlib";
import { readIcons } from "../../manifest/app-files.ts";
import { colourIcon, outlineIcon } from "../../manifest/icons.ts";
import { type Picture, toPng } from "../../manifest/png.ts";

/** Reads what our own encoder writes: 8 bits a channel with opacity, one data chunk, rows without a filter. */
function fromPng(bytes: Buffer): Picture {
  assert.equal(bytes.subarray(0, 8).toString("latin1"), "\x89PNG\r\n\x1a\n");
  const size = bytes.readUInt32BE(16);
  assert.equal(bytes.readUInt32BE(20), size);
  assert.deepEqual([...bytes.subarray(24, 29)], [8, 6, 0, 0, 0]);
  assert.equal(bytes.toString("latin1", 37, 41), "IDAT");
  const rows = inflateSync(bytes.subarray(41, 41 + bytes.readUInt32BE(33)));
  const pixels = new Uint8Array(size * size * 4);
  for (let row = 0; row < size; row += 1) {
    const start = row * (size * 4 + 1);
    assert.equal(rows[start], 0);
    pixels.set(rows.subarray(start + 1, start + 1 + size * 4), row * size * 4);
  }
  return { size, pixels };
}

const pixelsOf = ({ pixels }: Picture) =>
  Array.from({ length: pixels.length / 4 }, (_, index) => [...pixels.subarray(index * 4, index * 4 + 4)]);

describe("the icons of the Teams app", () => {
  it("in colour: 192 by 192, full to the edges", async () => {
    const picture = fromPng((await readIcons()).color);
    assert.equal(picture.size, 192);
    assert.ok(pixelsOf(picture).every(([, , , opacity]) => opacity === 255));
  });

  it("in outline: 32 by 32, white only, on transparent", async () => {
    const picture = fromPng((await readIcons()).outline);
    assert.equal(picture.size, 32);
    const pixels = pixelsOf(picture);
    const seen = pixels.filter(([, , , opacity]) => opacity !== 0);
    assert.ok(seen.every(([red, green, blue]) => red === 255 && green === 255 && blue === 255));
    assert.ok(seen.length > 100, "something is drawn");
    assert.ok(seen.length < pixels.length / 2, "most of it is transparent");
    assert.equal(pixels[0]?.[3], 0);
  });

  it("are kept as they are drawn", async () => {
    const { color, outline } = await readIcons();
    assert.deepEqual(fromPng(color), colourIcon());
    assert.deepEqual(fromPng(outline), outlineIcon());
  });

  it("come back from a PNG as they went in", () => {
    const pixels = Uint8Array.from({ length: 16 }, (_, index) => index * 16);
    assert.deepEqual(fromPng(Buffer.from(toPng({ size: 2, pixels }))), { size: 2, pixels });
  });
});
