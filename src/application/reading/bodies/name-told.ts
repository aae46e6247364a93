// SPDX-License-Identifier: EUPL-1.2
import { plainArticles, wordsForTheSame } from "../words/body-words.ts";
import { singularOfKinds, wordsOfKinds } from "../words/kind-words.ts";
import { wordsAfterPeople } from "../words/people-words.ts";
import type { Piece } from "./pieces.ts";

/**
 * What a phrase calls bodies by, for the names after it: "comune" of "il comune di Prato", "comuni" of "i comuni di Prato";
 * as it was where a phrase only stands for the same, or lists one more. "": nothing.
 */
export function nounOf(pieces: readonly Piece[], before: string): string {
  const first = pieces.find(({ kind }) => kind !== "small")?.words.split(" ", 1)[0] ?? "";
  if (wordsOfKinds.has(first)) return first;
  return wordsForTheSame.has(first) || isPlaceAlone(pieces) ? before : "";
}

/**
 * The name that words give which nobody knows, where it is not as they stand: "comune di Prato" of "i comuni di Prato",
 * "comune di Siena" of "quello di Siena" after a Comune, "Publiacqua" of "quelli di Publiacqua", "comune di Prato" of "il sindaco di Prato". Undefined: as they stand.
 */
export function nameTold(pieces: readonly Piece[], text: string, before: string): string | undefined {
  const told = pieces.slice(pieces.findIndex(({ kind }) => kind !== "small"));
  const [first, ...rest] = told;
  const [end, noun] = [told.at(-1)?.end ?? 0, singularOfKinds.get(before) ?? before];
  if (
    first === undefined ||
    pieces.some(({ kind }) => kind === "leading" || kind === "negation" || kind === "question")
  )
    return undefined;
  if (wordsForTheSame.has(first.words) && rest.length > 0) {
    const name = wordsAfterPeople.has(rest[0]?.words ?? "") ? rest.slice(1) : rest;
    const isOfPeople = first.words === "quelli" || first.words === "quelle";
    if (name[0] === undefined) return undefined;
    return noun === "" || isOfPeople ? text.slice(name[0].start, end) : `${noun} ${text.slice(rest[0]?.start, end)}`;
  }
  const ofPeople = told.findLastIndex(({ kind, words }) => kind === "introducer" && !wordsOfKinds.has(words));
  const [of, ...named] = told.slice(ofPeople + 1);
  // "Il sindaco di Prato", "una delegazione del comune di Siena".
  if (ofPeople !== -1 && of !== undefined && named[0] !== undefined && wordsAfterPeople.has(of.words)) {
    if (wordsOfKinds.has(named[0].words)) return text.slice(named[0].start, end);
    if (isPlaceAlone(named)) return `comune ${text.slice(of.start, end)}`;
  }
  const singular = singularOfKinds.get(first.words);
  if (singular !== undefined && rest[0] !== undefined) return `${singular} ${text.slice(rest[0].start, end)}`;
  const isListed = singularOfKinds.has(before) && isPlaceAlone(pieces);
  return isListed ? `${noun} di ${text.slice(first.start, end)}` : undefined;
}

/** "Pistoia": a place that is known, and no body. */
function isPlaceAlone(pieces: readonly Piece[]): boolean {
  const [only, ...others] = pieces.filter(({ kind, words }) => kind !== "small" || !plainArticles.has(words));
  return only?.match?.bodies.length === 0 && others.length === 0;
}
