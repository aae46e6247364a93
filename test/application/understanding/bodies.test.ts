import assert from "node:assert/strict";
import fc from "fast-check";
import { readBodies } from "#application/understanding/bodies.ts";
import { florentineBodies } from "#objectives/bodies.ts";
import { spellings } from "#test/fixtures/spellings.ts";

const read = (text: string) => readBodies(text, florentineBodies);

describe("reading bodies", () => {
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

  it("what is neither a body nor a small word is always a doubt, in the words it was written", () => {
    assert.deepEqual(read("Scandicci, non Fiesole").doubts, [{ text: "non", candidates: [] }]);
    assert.deepEqual(read("Scandicci e gli amici").doubts, [{ text: "amici", candidates: [] }]);
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
    ],
  );

  it("never throws, and reads its own doubts as doubts again", () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
        const reading = read(parts.join(" "));
        for (const { text } of reading.doubts) assert.equal(read(text).doubts.length > 0, true, text);
      }),
    );
  });
});
