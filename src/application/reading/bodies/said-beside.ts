// SPDX-License-Identifier: EUPL-1.2
import { numbers } from "../words/day-words.ts";
import type { BodyDoubt } from "./body-doubt.ts";
import type { Phrase } from "./phrases.ts";
import { isCopied, type Piece } from "./pieces.ts";

/**
 * What a phrase says that names nobody who was met: how many they are ("due comuni: Vaglia e Signa"), which is only shown
 * where it does not fit, or who had a copy of something ("Signa in copia"). Undefined: neither.
 */
export function saidBeside(phrases: readonly Phrase[], at: number, text: string): readonly BodyDoubt[] | undefined {
  const { pieces, joint } = phrases[at] as Phrase;
  const told = pieces.filter(({ kind }) => kind !== "small");
  const [first, next, ...others] = told;
  if (first === undefined) return undefined;
  const words = text.slice(first.start, told.at(-1)?.end);
  const doubt: BodyDoubt = { text: words, candidates: [], stands: "said" };
  if (isCopied(pieces)) return [doubt];
  const count = countOf(first);
  // The colon after "comuni" leads to their names, and takes the word with it.
  const isOfThem = next === undefined ? joint === "link" : next.kind === "introducer" && others.length === 0;
  const isCount = count > 1 && isOfThem && phrases[at + 1]?.joint === "separator";
  if (!isCount) return undefined;
  const named = phrases.slice(at + 1).flatMap((phrase) => phrase.pieces.filter(isKnown));
  if (named.length === 0) return undefined;
  return named.length === count ? [] : [doubt];
}

const countOf = ({ words }: Piece) => (/^\d$/u.test(words) ? Number(words) : numbers.indexOf(words) + 1);

const isKnown = ({ kind, match }: Piece) => kind === "body" && match?.isCertain === true;
