// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { growthOf, mostGrowth } from "#test/support/growth.ts";
import { nastyTexts, repeated } from "#test/support/nasty-texts.ts";
import { patternsUsed } from "#test/support/patterns-used.ts";
import { readers } from "#test/support/read-everything.ts";
import { rowsOf } from "#test/support/rows-of.ts";

const texts = [
  ...rowsOf<{ readonly text: string }>("messages/asked-for").map(({ text }) => text),
  ...nastyTexts.map(([, make]) => make(60)),
];

/** Words of the pattern itself, and texts made of them. */
function ownTexts({ source }: RegExp) {
  const words = source.replace(/\\[pP]\{\w+\}|\\.|\(\?<\w+>/gu, " ").match(/\p{L}{2,}'?/gu) ?? [];
  const [first = "x", last = "y"] = [words[0], words.at(-1)];
  return [
    [`«${first}»`, repeated(`${first} `)],
    [`«${last}» and «${first}»`, (length: number) => `${last} ${repeated(`${first} `)(length - last.length - 1)}`],
  ] as const;
}

describe("four times the text takes at most six times the time", () => {
  it("in every pattern that reading looks for, of texts of every kind and of its own words", function () {
    this.timeout(240_000);
    const patterns = patternsUsed(() => {
      for (const text of texts) for (const read of Object.values(readers)) read(text);
    });
    assert.ok(patterns.length > 300, `only ${patterns.length} patterns`);
    const slow = patterns.flatMap((pattern) => {
      const everywhere = new RegExp(pattern.source, `${pattern.flags.replace(/[gyd]/gu, "")}g`);
      const lookFor = (text: string) => text.replace(everywhere, "");
      return [...nastyTexts, ...ownTexts(pattern)].flatMap(([what, make]) => {
        const { large, times } = growthOf(lookFor, make, 600);
        return times > mostGrowth ? [`${what}: ${times.toFixed(1)} times, ${large.toFixed(1)} ms: ${pattern}`] : [];
      });
    });
    assert.deepEqual(slow, []);
  });

  for (const [name, read] of Object.entries(readers)) {
    it(`in ${name}, of texts of every kind`, function () {
      this.timeout(240_000);
      for (const text of texts.slice(0, 100)) read(text);
      const slow = nastyTexts.flatMap(([what, make]) => {
        const { small, large, times } = growthOf(read, make, 1000);
        const isTooMuch = times > mostGrowth;
        return isTooMuch ? [`${what}: ${small.toFixed(1)} -> ${large.toFixed(1)} ms, ${times.toFixed(1)} times`] : [];
      });
      assert.deepEqual(slow, []);
    });
  }
});
