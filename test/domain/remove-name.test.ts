// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { withoutName } from "#domain/remove-name.ts";

describe("a name taken out of a text", () => {
  const cases: readonly [string, string, string][] = [
    ["presente Mario Rossi, poi altri", "Mario Rossi", "presente […], poi altri"],
    ["MARIO  ROSSI e mario\nrossi", "Mario Rossi", "[…] e […]"],
    ["Rossini e Rossi", "Rossi", "Rossini e […]"],
    ["l'ing. D\u2019Angelo", "D'Angelo", "l'ing. […]"],
    ["Nicolo\u0300 Bo", "Nicol\u00f2 Bo", "[…]"],
    ["a.b e axb", "a.b", "[…] e axb"],
    ["nessuno", "Mario", "nessuno"],
    ["$& resta", "resta", "$& […]"],
  ];
  for (const [text, name, expected] of cases) {
    it(`«${name}» out of «${text}»`, () => assert.equal(withoutName(text, { name, placeholder: "[…]" }), expected));
  }

  it("a placeholder is put as it is", () => {
    assert.equal(withoutName("Mario", { name: "Mario", placeholder: "$&$1" }), "$&$1");
  });
});
