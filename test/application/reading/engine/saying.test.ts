// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import fc from "fast-check";
import { twoCommands } from "#application/reading/command.ts";
import { partsReader, patternOf, sayingOf } from "#application/reading/engine/saying.ts";
import { withoutCourtesies } from "#application/reading/engine/without-courtesies.ts";
import { languageOf } from "#application/reading/language-of.ts";

describe("ways of saying", () => {
  const ways = `
    quanti (incontri|enti) [ci] mancano …
    l' elenco
    … aiuto …
  `;
  const { test } = patternOf(ways);
  const follows = (line: string) => test(sayingOf(line));

  it("choices, words that may be missing, and any words", () => {
    for (const line of ["quanti incontri mancano", "Quanti enti ci mancano, ancora?", "L’ELENCO!"]) {
      assert.ok(follows(line), line);
    }
    for (const line of ["quanti mancano", "quanti incontri", "elenco", "ma quanti incontri mancano", "aiuto"]) {
      assert.ok(!follows(line), line);
    }
  });

  it("those that begin with any words are apart", () => {
    const loose = patternOf(ways, true);
    assert.ok(loose.test(sayingOf("mi serve aiuto con gli incontri")));
    assert.ok(!loose.test(sayingOf("quanti incontri mancano")));
  });

  it("the parts that a way names are cut from the line as typed, by each way that it follows", () => {
    const partsOf = partsReader(`
      [no] {which} era {what}
      aggiungi {added} (all'|alla) {which}
      {which} : {text}
    `);
    assert.deepEqual(
      [...partsOf("No, l'Incontro 3 era il 7 Luglio")],
      [{ which: "l'Incontro 3", what: "il 7 Luglio" }],
    );
    assert.deepEqual([...partsOf("aggiungi Città di Vaglia all’incontro: 3")].length, 2);
    assert.deepEqual([...partsOf("l'incontro è stato ieri")], []);
  });

  it("never throws, whatever the line", () => {
    const partsOf = partsReader("{which} non era {wrong} ma {right}");
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 80 }), (line) => [...partsOf(line)].length >= 0));
  });
});

describe("courtesies", () => {
  const cases: readonly [string, string][] = [
    ["ciao, a che punto siamo?", "a che punto siamo?"],
    ["Buongiorno! per favore, quanti incontri mancano, grazie", "quanti incontri mancano"],
    ["@PEG incontro fatto", "incontro fatto"],
    ["ciao", "ciao"],
    ["grazie mille!", "grazie mille!"],
    ["/stato", "/stato"],
    ["incontro ieri Vaglia: saluti, grazie", "incontro ieri Vaglia: saluti, grazie"],
    ["okay Vaglia", "okay Vaglia"],
  ];
  for (const [line, expected] of cases) {
    it(`of «${line}» leaves «${expected}»`, () => {
      assert.equal(withoutCourtesies(line), expected);
    });
  }
});

describe("the language of a line", () => {
  it("is English when it has more English words than Italian ones", () => {
    for (const line of ["how many meetings are missing", "yesterday meeting with Scandicci", "show me the list"]) {
      assert.equal(languageOf(line), "en", line);
    }
    for (const line of [
      "a che punto siamo",
      "ieri meeting con Scandicci",
      "Scandicci",
      "",
      "call ieri",
      "guardo da me",
      "mandalo a me",
    ]) {
      assert.equal(languageOf(line), "it", line);
    }
  });
});

describe("two commands in one message", () => {
  const commands = [
    { name: "incontro", aliases: ["meeting"] },
    { name: "stato", aliases: ["status"] },
  ];
  const names = (message: string) => twoCommands(message, commands).map(({ name }) => name);

  it("are found with their slashes, or on lines of their own", () => {
    assert.deepEqual(names("/incontro ieri Vaglia /stato"), ["incontro", "stato"]);
    assert.deepEqual(names("stato\nincontro ieri Vaglia"), ["stato", "incontro"]);
  });

  it("are not two when one of them is no command", () => {
    for (const message of [
      "/incontro ieri Vaglia",
      "/incontro ieri e/o Vaglia",
      "/incontro ieri\nVaglia",
      "stato /pippo",
    ]) {
      assert.deepEqual(names(message), [], message);
    }
  });
});
