// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert/strict";
import { readBodies } from "#application/reading/bodies/bodies.ts";
import type { Body } from "#domain/body.ts";
import { createRegister, type KeptBody } from "#domain/register.ts";
import { florentineBodies } from "#objectives/bodies.ts";

const added = (officialName: string, kind: Body["kind"] = "altro"): KeptBody => ({
  id: officialName.toLowerCase().replaceAll(" ", "-"),
  kind,
  officialName,
  shortName: officialName,
  codes: [],
  aliases: [],
  isLikely: false,
  revision: 1,
});
const register = createRegister(
  florentineBodies,
  [added("Fondazione Rossi"), added("Consorzio Beta"), added("Comune di Roccacannuccia", "comune")],
  1,
);

/** Bodies, then doubts in «» with their candidates; a person with "!". */
function told(text: string): string {
  const { bodies, doubts } = readBodies(text, register);
  const asked = doubts.map((one) => `«${one.text}»${one.candidates.join("|")}${one.isPerson ? "!" : ""}`);
  return [...bodies, ...asked].join(" ");
}

describe("names of bodies, with three that people added", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["Scandici", "scandicci"],
    ["Fondazione Rossi", "fondazione-rossi"],
    ["Fondazione Bossi", "«Fondazione Bossi»"],
    ["Consorzio Delta", "«Consorzio Delta»"],
    ["Roccacannuccia", "comune-di-roccacannuccia"],
    ["Roccacanuccia", "«Roccacanuccia»"],
    ["Sesto Fiorentino (FI)", "sesto-fiorentino"],
    ["Comune di Poggibonsi (SI), Signa", "signa «Comune di Poggibonsi»"],
    ["Comune di Reggio nell'Emilia", "«Comune di Reggio nell'Emilia»"],
    ["Sant'Angelo in Vado e Signa", "signa «Sant'Angelo in Vado»"],
    ["Fiesole e Anna Neri", "fiesole «Anna Neri»!"],
    ["Vinci, presente la dott.ssa Bianchi", "vinci «dott.ssa Bianchi»!"],
    ["Publiacqua in Regione", "«Publiacqua» «in Regione»regione-toscana"],
  ];

  for (const [text, reading] of cases) it(`«${text}» is ${reading}`, () => assert.equal(told(text), reading));
});
