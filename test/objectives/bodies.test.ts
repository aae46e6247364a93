// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { florentineBodies } from "#objectives/bodies.ts";

const bodies = [...florentineBodies.values()];

describe("the bodies of the Florentine area", () => {
  it("are 51: 41 Comuni, the Città Metropolitana, the Regione, four Unioni, four others", () => {
    const count = (kind: string) => bodies.filter((body) => body.kind === kind).length;
    const counts = ["comune", "citta-metropolitana", "regione", "unione", "altro"].map(count);
    assert.deepEqual(counts, [41, 1, 1, 4, 4]);
  });

  it("have ids that are safe as keys of the store, under which they are found", () => {
    for (const [id, body] of florentineBodies) {
      assert.equal(body.id, id);
      assert.match(id, /^[a-z]+(-[a-z]+)*$/);
    }
  });

  it("share no code, and no name", () => {
    const told = bodies.flatMap(({ officialName, shortName, aliases, codes }) => [
      ...new Set([officialName, shortName, ...aliases, ...codes].map((name) => name.toLowerCase())),
    ]);
    assert.deepEqual(
      told.filter((name, index) => told.indexOf(name) !== index),
      [],
    );
  });

  it("have an IPA code only where it was verified, also where it does not follow from the catasto code", () => {
    const codes = (id: string) => florentineBodies.get(id)?.codes;
    assert.deepEqual(codes("marradi"), ["048026", "E971"]);
    assert.deepEqual(codes("gambassi-terme"), ["048020", "D895", "c_d985"]);
    assert.deepEqual(codes("figline-e-incisa-valdarno"), ["048052", "M321", "c_fiv"]);
    assert.deepEqual(codes("unione-montana-mugello"), []);
  });

  it("are likely when the project names them: eleven Comuni beside the owner, and the Città Metropolitana", () => {
    const likely = bodies.filter(({ isLikely }) => isLikely).map(({ shortName }) => shortName);
    assert.deepEqual(likely, [
      "Bagno a Ripoli",
      "Calenzano",
      "Campi Bisenzio",
      "Fiesole",
      "Impruneta",
      "Lastra a Signa",
      "Pontassieve",
      "Scandicci",
      "Sesto Fiorentino",
      "Signa",
      "Vaglia",
      "Città Metropolitana",
    ]);
  });
});
