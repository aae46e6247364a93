// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { withoutCourtesies } from "#application/reading/engine/without-courtesies.ts";
import { inOneLine } from "#application/reading/one-line.ts";
import { leastTime } from "#test/support/growth.ts";

describe("a text of one kind of sign", () => {
  const texts: readonly (readonly [what: string, read: (text: string) => unknown, text: string])[] = [
    ["spaces, put on one line", inOneLine, `a${" ".repeat(1998)}b`],
    ["courtesies and one word", withoutCourtesies, `${"grazie ".repeat(285)}x`],
    ["courtesies that overlap", withoutCourtesies, `${"mille grazie mille ".repeat(105)}x`],
    ["capitals under a line", withoutCourtesies, `ciao\n${"A".repeat(1990)}1`],
    ["commas", withoutCourtesies, `ciao${",".repeat(1990)}1`],
  ];
  for (const [what, read, text] of texts) {
    it(`is read at once: ${what}`, () => {
      assert.ok(leastTime(() => read(text)) < 20);
    });
  }
});
