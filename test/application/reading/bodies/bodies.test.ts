// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import fc from "fast-check";
import { readBodies } from "#application/reading/bodies/bodies.ts";
import { florentineBodies } from "#objectives/bodies.ts";
import { rowsOf, type SpellingRow } from "#test/support/rows-of.ts";

const spellings = rowsOf<SpellingRow>("spellings");

const read = (text: string) => readBodies(text, florentineBodies);

describe("reading bodies", () => {
  const figures = { right: 0, asked: 0 };

  after(() => {
    console.log(`      spellings: ${figures.right} of ${spellings.length} read right, ${figures.asked} of them asked`);
  });

  for (const { text, bodies, asks } of spellings) {
    it(`«${text}» ${asks ? "is asked" : "is taken"}: ${bodies.join(", ") || "nobody knows it"}`, () => {
      const reading = read(text);
      if (asks) {
        assert.deepEqual(reading.bodies, []);
        assert.deepEqual(reading.doubts.flatMap(({ candidates }) => candidates).sort(), [...bodies].sort());
        assert.ok(reading.doubts.length > 0);
      } else {
        assert.deepEqual(reading, { bodies, doubts: [] });
      }
      figures.right += 1;
      if (asks) figures.asked += 1;
    });
  }

  it("the longest name wins", () => {
    assert.deepEqual(read("Lastra a Signa").bodies, ["lastra-a-signa"]);
  });

  it("an ordinal is no body", () => {
    assert.deepEqual(read("sesto incontro con Signa").bodies, ["signa"]);
  });

  it("every body is read by its official name, its short name, its aliases and its codes", () => {
    for (const { id, officialName, shortName, aliases, codes } of florentineBodies.values()) {
      for (const name of [officialName, shortName, ...aliases, ...codes]) {
        if (/^Firenze$| - |-/.test(name)) continue;
        assert.deepEqual(read(name), { bodies: [id], doubts: [] }, name);
      }
    }
  });

  it("what is neither a body nor a small word is a doubt, with the body told in one breath with it", () => {
    assert.deepEqual(read("Scandicci, non Fiesole"), {
      bodies: ["scandicci"],
      doubts: [{ text: "non Fiesole", candidates: ["fiesole"], stands: "apart" }],
    });
    assert.deepEqual(read("Scandicci e gli amici").doubts, [{ text: "amici", candidates: [], stands: "joined" }]);
    assert.deepEqual(read("con Fiesole per la bozza"), {
      bodies: ["fiesole"],
      doubts: [{ text: "per la bozza", candidates: [] }],
    });
  });

  it("what was not there is never taken, up to the next «con»", () => {
    assert.deepEqual(read("con Scandicci, assenti Signa e Vaglia").bodies, ["scandicci"]);
    assert.deepEqual(read("Fiesole, senza Signa, Vaglia, con Scandicci").bodies, ["fiesole", "scandicci"]);
    assert.deepEqual(read("con Scandicci, con Fiesole e Vaglia assenti").bodies, ["scandicci"]);
  });

  it("groups offer the bodies they may hold", () => {
    assert.deepEqual(read("i 12 comuni").doubts[0]?.candidates.length, 11);
    assert.deepEqual(read("tutti tranne Signa").bodies, []);
  });

  it("of many doubts none is lost", () => {
    const { doubts } = read(Array.from({ length: 30 }, (_, index) => `Topolinia${index}`).join(", "));
    assert.equal(doubts.length, 20);
    assert.match(doubts.at(-1)?.text ?? "", /Topolinia19, .*Topolinia29$/);
  });

  const words = fc.constantFrom(
    ...[
      "Scandicci",
      "e",
      ",",
      "con",
      "Barberino",
      "comune di",
      "Topolinia",
      "l'",
      "…",
      "😅",
      "a",
      "F.no",
      "048041",
      "\u202e",
    ],
    ...[
      "Lastra",
      "a",
      "Signa",
      "unione",
      "dei",
      "comuni",
      "non",
      "$\u007bx}",
      "**",
      "\\",
      "\ud800",
      "Capraia",
      "Limite",
      "senza",
      "assenti",
      "il sesto",
      "Bagno",
      "S. Casciano",
      "?",
    ],
  );

  const told = fc.array(words, { maxLength: 12 }).map((parts) => parts.join(" "));

  it("never throws, and reads its own doubts as doubts again", () => {
    fc.assert(
      fc.property(told, (text) => {
        for (const doubt of read(text).doubts) assert.ok(read(doubt.text).doubts.length > 0, doubt.text);
      }),
    );
  });

  it("a word nobody knows is always in a doubt, wherever it stands", () => {
    fc.assert(
      fc.property(told, told, (before, after) => {
        const { doubts } = read(`${before} xqzkw ${after}`);
        assert.ok(
          doubts.some(({ text }) => text.includes("xqzkw")),
          `${before} xqzkw ${after}`,
        );
      }),
    );
  });

  it("every body taken comes from the text", () => {
    fc.assert(
      fc.property(told, (text) => {
        for (const id of read(text).bodies) {
          const { officialName, codes } = florentineBodies.get(id) ?? { officialName: "?", codes: [] };
          const starts = officialName.split(/[\s']+/u).map((word) => word.slice(0, 4).toLowerCase());
          const isThere = [...starts.filter((start) => start.length === 4), ...codes].some((start) =>
            text.toLowerCase().includes(start),
          );
          assert.ok(isThere, `${id} of «${text}»`);
        }
      }),
    );
  });
});
