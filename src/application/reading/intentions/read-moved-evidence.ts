// SPDX-License-Identifier: EUPL-1.2
import { partsReader } from "../engine/saying.ts";
import { isEvidence } from "../take-evidence.ts";
import { correcting } from "./correcting.ts";
import type { CorrectionOfOne } from "./intention.ts";
import { type ReferenceContext, readNamed, readReference } from "./meeting-reference.ts";
import { waysOfMovingEvidence } from "./phrases-of-a-line.ts";

const partsOf = partsReader(waysOfMovingEvidence);

/**
 * "Il prot. 1200 non era di Signa ma di Fiesole": a piece of evidence is taken from one meeting and added to another.
 * Undefined when the line says no such thing. Pure: `now` is given.
 */
export function readMovedEvidence(line: string, context: ReferenceContext): readonly CorrectionOfOne[] | undefined {
  for (const { evidence = "", wrong = "", right = "" } of partsOf(line)) {
    const [from, to] = [wrong, right].map((words) => readNamed(words, context) ?? readReference(words, context));
    const text = evidence.replace(/^(?:il|la|lo)\s+|^l['’]\s*/iu, "");
    if (from !== undefined && to !== undefined && isEvidence(text))
      return [correcting(from, { evidenceTaken: text }), correcting(to, { evidence: text })];
  }
  return undefined;
}
