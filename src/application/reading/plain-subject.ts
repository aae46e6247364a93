// SPDX-License-Identifier: EUPL-1.2
import { tokensOf } from "./engine/tokens.ts";
import { subjectsAlone, wordsInSubjects, wordsOfSubjects } from "./words/line-words.ts";
import { placeNouns } from "./words/place-words.ts";

/**
 * "Riparto dei costi": each word is known, and of what is talked of. One alone is so where something leads to it, or where
 * it says nothing else: "personale", and not "comuni", "biblioteca".
 */
export function isPlainSubject(text: string, isLedTo = false): boolean {
  const words = tokensOf(text).map(({ word }) => word);
  const told = words.filter((word) => wordsOfSubjects.has(word));
  const areKnown = told.length + words.filter((word) => wordsInSubjects.has(word)).length === words.length;
  const [first = ""] = told;
  const isOne = told.length === 1 && (isLedTo || (subjectsAlone.has(first) && !placeNouns.has(first)));
  return areKnown && (told.length > 1 || isOne) && new Set(told).size === told.length;
}
