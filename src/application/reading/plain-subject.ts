// SPDX-License-Identifier: EUPL-1.2
import { tokensOf } from "./engine/tokens.ts";
import { wordsInSubjects, wordsOfSubjects } from "./words/line-words.ts";

/**
 * "Riparto dei costi": each word is known, and of what is talked of. One alone ("comuni") may say something else, where
 * nothing leads to it.
 */
export function isPlainSubject(text: string, fewestWords = 2): boolean {
  const words = tokensOf(text).map(({ word }) => word);
  const told = words.filter((word) => wordsOfSubjects.has(word));
  const areKnown = told.length + words.filter((word) => wordsInSubjects.has(word)).length === words.length;
  return areKnown && told.length >= fewestWords && new Set(told).size === told.length;
}
