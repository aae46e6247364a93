// SPDX-License-Identifier: EUPL-1.2
import type { Token } from "../engine/tokens.ts";
import { connectors, introducers, negations, topicWords } from "../words/body-words.ts";
import { people } from "../words/people-words.ts";
import { placeWords, wordsOfOtherPlaces } from "../words/place-words.ts";
import type { BodyIndex } from "./body-index.ts";
import type { BodyMatch } from "./spellings.ts";

/**
 * One or more words of a phrase and what they do in it: name a body, lead to one, join, or say what is not known
 * ("word"). "leading" words say that what follows is no body that was met: a place, a topic, a negation.
 */
export type Piece = {
  readonly kind: "body" | "word" | "small" | "introducer" | "leading" | "negation" | "question";
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly match?: BodyMatch;
};

export type Found = { readonly match: BodyMatch; readonly size: number };

/** The longest name that begins here, and how many words it has. */
export function longestMatch(tokens: readonly Token[], at: number, index: BodyIndex): Found | undefined {
  const near = tokens.slice(at, at + index.mostWords);
  const end = near.findIndex(({ isSeparator }) => isSeparator);
  const most = end === -1 ? near.length : end;
  for (let size = most; size >= 1; size -= 1) {
    const match = index.match(tokens.slice(at, at + size).map(({ word }) => word));
    if (match !== undefined) return { match, size };
  }
  return undefined;
}

export function pieceAt(tokens: readonly Token[], at: number, size: number, kind: Piece["kind"]): Piece {
  const told = tokens.slice(at, at + size);
  const words = told.map(({ word }) => word).join(" ");
  return { kind, start: told[0]?.start ?? 0, end: told.at(-1)?.end ?? 0, words };
}

/** What a word does that is no part of a known name. */
export function kindOf(word: string): Piece["kind"] {
  if (word === "?") return "question";
  if (negations.has(word)) return "negation";
  if (placeWords.has(word) || topicWords.has(word)) return "leading";
  if (connectors.has(word) || people.has(word)) return "small";
  if (introducers.has(word)) return "introducer";
  // "Ok.", and not "A. Rossi".
  return word.length > 2 && word.endsWith(".") ? kindOf(word.slice(0, -1)) : "word";
}

/** Whether words say that somebody only had a copy. */
export function isCopied(pieces: readonly Piece[]): boolean {
  return pieces.some(({ words }, at) => copies.has(words) && pieces[at - 1]?.words === "in");
}

const copies = new Set(["copia", "cc"]);

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
