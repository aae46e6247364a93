// SPDX-License-Identifier: EUPL-1.2
import type { Token } from "../engine/tokens.ts";
import { wordsOfOtherPlaces } from "../words/place-words.ts";
import type { BodyIndex } from "./body-index.ts";
import { longestMatch } from "./pieces.ts";

const mostWordsOfAPlace = 3;

/**
 * How many words name a place that is called after a Comune and is another: "Ponte a Signa". 0: none, as of "San Casciano
 * a Signa", who was met there.
 */
export function placeOfAnotherAt(tokens: readonly Token[], at: number, index: BodyIndex): number {
  const near = tokens.slice(at, at + mostWordsOfAPlace);
  const to = near.findIndex(({ word }) => word === "a");
  const isName = to > 0 && near.slice(0, to).every(({ isCapital }) => isCapital);
  if (!isName || !wordsOfOtherPlaces.has(near[0]?.word ?? "") || longestMatch(tokens, at, index) !== undefined)
    return 0;
  const found = tokens[at + to + 1]?.isCapital === true ? longestMatch(tokens, at + to + 1, index) : undefined;
  return found?.match.bodies.some(index.isComune) === true ? to + 1 + found.size : 0;
}
