// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { waysIn } from "#application/reading/engine/way.ts";
import { patternSourceOf, type Spelling } from "#application/reading/engine/way-pattern.ts";

describe("the pattern of a way", () => {
  const spelling: Spelling = { lead: "<", end: ">", wordOf: (source) => ({ source, isEnded: source.endsWith("'") }) };
  const cases: readonly [string, string][] = [
    ["oggi|domani mattina", "<(?:oggi|domani><mattina)>"],
    ["annulla tutto", "<annulla><tutto>"],
    ["(lo|la) (tolgo|levo)", "<(?:lo|la)><(?:tolgo|levo)>"],
    ["(no|no scusa|scusa (tanto|davvero))", "<(?:no|no><scusa|scusa><(?:tanto|davvero))>"],
    ["(no|ma [anche]) qui", "<(?:no>|ma>(?:<anche>)?)<qui>"],
    ["([molto] bene|male)", "(?:(?:<molto>)?<bene|<male)>"],
    ["[(ora|adesso)] poi", "(?:<(?:ora|adesso)>)?<poi>"],
    ["(l'|il) giorno #", "<(?:l'|il>)<giorno><\\d+>"],
  ];
  for (const [way, source] of cases) {
    it(`of «${way}» writes once what its choices share`, () => {
      assert.equal(patternSourceOf(waysIn(way)[0]?.parts ?? [], spelling), source);
    });
  }
});
