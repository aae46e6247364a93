// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { kindOfName } from "#application/reading/bodies/body-names.ts";

describe("the kind of body that a name says", () => {
  const cases = {
    comune: ["Comune di Roccacannuccia", "comune dell'Aquila", "Comune del Poggio"],
    "citta-metropolitana": ["Città metropolitana di Bologna", "Metrocittà Milano"],
    unione: ["Unione Valdera", "Unione dei Comuni Circondario Empolese Valdelsa", "Unione montana della Garfagnana"],
    regione: ["Regione Umbria"],
    altro: [
      "Provincia di Pistoia",
      "Consorzio di bonifica Alfa",
      "ASL Toscana Centro",
      "Unione Sportiva Signa",
      "Unione Industriali Pratese",
      "unione dei comuni",
      "Associazione Comune di tutti",
      "Publiacqua",
    ],
  } as const;
  for (const [kind, names] of Object.entries(cases)) {
    it(`${kind}: ${names.join(", ")}`, () => {
      for (const name of names) assert.equal(kindOfName(name), kind, name);
    });
  }
});
