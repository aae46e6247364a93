// SPDX-License-Identifier: EUPL-1.2
import { partsReader, patternInside, sayingOf } from "../engine/saying.ts";
import { bareReferencesIn, bareReferencesInClauses } from "./bare-reference.ts";
import { mostCharactersOfAChange } from "./correcting.ts";
import type { OfAMeeting } from "./intention.ts";
import type { ReferenceContext } from "./meeting-reference.ts";
import { waysOfPuttingBack } from "./phrases-of-a-line.ts";
import { referencesIn } from "./take-reference.ts";

const backParts = partsReader(waysOfPuttingBack);
const wasHeld = patternInside(
  "(<took-place>|<happened>|c' e [davvero] (stato|stata)|era (giusto|giusta|valido|valida))",
);

/**
 * "Mi sono sbagliata, lunedì con Fiesole ci siamo visti: ripristinalo": the one that the words before the order name, or
 * say to have taken place; undefined where they name none. Pure: `now` is given.
 */
export function readPutBack(line: string, context: ReferenceContext): OfAMeeting | undefined {
  if (line.length > mostCharactersOfAChange) return undefined;
  for (const { told = "" } of backParts(line)) {
    const bare = [...bareReferencesIn(told, context), ...bareReferencesInClauses(told, context)];
    const [one] = wasHeld.test(sayingOf(told)) ? [...referencesIn(told, context), ...bare] : [];
    if (one !== undefined) return { kind: "restore", which: one.which };
  }
  return undefined;
}
