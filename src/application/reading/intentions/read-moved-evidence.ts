// SPDX-License-Identifier: EUPL-1.2
import { partsReader } from "../engine/saying.ts";
import { isEvidence } from "../take-evidence.ts";
import { correcting } from "./correcting.ts";
import type { CorrectionOfOne } from "./intention.ts";
import { type ReferenceContext, readNamed, readReference, theirLast } from "./meeting-reference.ts";
import { waysOfMovingEvidence, waysOfPointingAtEvidence } from "./phrases-of-a-line.ts";

const partsOf = partsReader(waysOfMovingEvidence);
const pointedAt = partsReader(waysOfPointingAtEvidence);
const aPaper = /^(?:verbale|prova|protocollo|prot\.?|delibera|determina|link|documento|allegato|numero)$/iu;

/**
 * "Il prot. 1200 non era di Signa ma di Fiesole": a piece of evidence is taken from one meeting and added to another.
 * "Quel protocollo è di Campi": it is taken from the meeting told last. Undefined when the line says no such thing. Pure: `now` is given.
 */
export function readMovedEvidence(line: string, context: ReferenceContext): readonly CorrectionOfOne[] | undefined {
  for (const { evidence = "", wrong = "", right = "" } of partsOf(line)) {
    const [from, to] = [wrong, right].map((words) => readNamed(words, context) ?? readReference(words, context));
    const text = evidence.replace(/^(?:il|la|lo)\s+|^l['’]\s*/iu, "");
    if (from !== undefined && to !== undefined && isEvidence(text))
      return [correcting(from, { evidenceTaken: text }), correcting(to, { evidence: text, isEvidenceMoved: true })];
  }
  for (const { evidence = "", right = "" } of pointedAt(line)) {
    const to = readNamed(right, context) ?? readReference(right, context);
    const isNamed = to !== undefined && (to.bodies.length > 0 || to.number !== undefined);
    if (isNamed && aPaper.test(evidence))
      return [correcting(theirLast, { evidenceTaken: evidence }), correcting(to, { isEvidenceMoved: true })];
  }
  return undefined;
}
