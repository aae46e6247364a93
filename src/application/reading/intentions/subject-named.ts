// SPDX-License-Identifier: EUPL-1.2
import type { BodyIndex } from "../bodies/body-index.ts";
import { longestMatch } from "../bodies/pieces.ts";
import { takeDays } from "../days/day.ts";
import { patternAtStart, sayingOf } from "../engine/saying.ts";
import { type Source, sourceOf } from "../engine/source.ts";
import type { Token } from "../engine/tokens.ts";
import { plainArticles } from "../words/body-words.ts";
import {
  wordsAfterAReference,
  wordsAfterASubject,
  wordsBeforeAnOrdinal,
  wordsBeforeASubject,
  wordsOfNoSubject,
  wordsThatPoint,
} from "../words/reference-words.ts";
import type { ReferenceContext } from "./meeting-reference.ts";

/** A line, its words, and the names that they may be. */
export type Walk = { readonly line: Source; readonly tokens: readonly Token[]; readonly index: BodyIndex };

const mostWordsOfASubject = 3;
const becomes = patternAtStart("(<annul-it>|<take-it-away>|<called-off>|<moved>|<later>|<earlier>|<restore-it>)");

/**
 * "Quella delle frane", "l'incontro sul piano neve": the words of its subject, up to a sign, a day or what is said of it,
 * and the place after them. Undefined where it is told by anything else.
 */
export function subjectAfter({ line, tokens, index }: Walk, at: number, { now }: ReferenceContext) {
  const before = tokens[at - 1]?.word ?? "";
  if (!wordsThatPoint.has(tokens[at]?.word ?? "") && !wordsBeforeAnOrdinal.has(before)) return undefined;
  if (!wordsBeforeASubject.has(tokens[at + 1]?.word ?? "")) return undefined;
  const from = plainArticles.has(tokens[at + 2]?.word ?? "") ? at + 3 : at + 2;
  let after = from;
  for (; after < tokens.length; after += 1) {
    const token = tokens[after] as Token;
    const isNext = token.isSeparator || isAfterIt(token, line) || wordsAfterASubject.has(token.word);
    if (isNext || becomes.test(sayingOf(line.folded.slice(token.start)))) break;
    const isNone = wordsOfNoSubject.has(token.word) || /\d/u.test(token.word);
    if (isNone || after - from === mostWordsOfASubject || longestMatch(tokens, after, index) !== undefined)
      return undefined;
  }
  const words = line.folded.slice(tokens[from]?.start, tokens[after - 1]?.end);
  return after === from || takeDays(sourceOf(words), now, undefined).daySpans.length > 0 ? undefined : { words, after };
}

/** "Era", "al", "è": what is said of it. The accent tells "è" from "e". */
export function isAfterIt({ word, start, end }: Token, { typed }: Source): boolean {
  return wordsAfterAReference.has(word) || /^[èéÈÉ]$/u.test(typed.slice(start, end));
}
