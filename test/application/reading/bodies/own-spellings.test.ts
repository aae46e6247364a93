// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { readBodies } from "#application/reading/bodies/bodies.ts";
import { florentineBodies } from "#objectives/bodies.ts";
import { rowsOf, type SpellingRow } from "#test/support/rows-of.ts";

const ownSpellings = rowsOf<SpellingRow>("own-spellings");

const fewestRight = 0.97;

describe("more ways of writing the bodies", () => {
  const figures = { right: 0, asked: 0, missed: [] as string[] };

  for (const { text, bodies, asks } of ownSpellings) {
    it(`«${text}» is taken for nothing else`, () => {
      const { bodies: taken, doubts } = readBodies(text, florentineBodies);
      const candidates = [...new Set(doubts.flatMap((doubt) => doubt.candidates))].sort();
      const said = [...new Set([...taken, ...candidates])].sort().join();
      const isRight = asks ? doubts.length > 0 && said === [...bodies].sort().join() : taken.join() === bodies.join();
      if (isRight) figures.right += 1;
      else figures.missed.push(`«${text}»: ${taken.join()} ? ${candidates.join()}, not ${bodies.join()}`);
      if (asks) figures.asked += 1;
      assert.ok(taken.every((id) => bodies.includes(id)) && (asks ? doubts.length > 0 : true), said);
    });
  }

  it("is read right, at least 97 of 100", () => {
    const all = ownSpellings.length;
    console.log(`      own spellings: ${figures.right} of ${all} read right, ${figures.asked} of them to be asked`);
    for (const missed of figures.missed) console.log(`      not: ${missed}`);
    assert.ok(figures.right >= all * fewestRight);
  });
});
