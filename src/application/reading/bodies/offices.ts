// SPDX-License-Identifier: EUPL-1.2
import { type Token, tokensOf } from "../engine/tokens.ts";
import {
  introducers,
  plainArticles,
  wordsAfterInstead,
  wordsOfPresence,
  wordsOfThoseThere,
} from "../words/body-words.ts";
import { nounsOfPersons } from "../words/kind-words.ts";
import {
  people,
  persons,
  smallInNames,
  titles,
  wordsAfterPeople,
  wordsBesideOffices,
  wordsOfPortfolios,
  wordsOfSpeakingFor,
} from "../words/people-words.ts";
import { placeNouns } from "../words/place-words.ts";
import type { BodyIndex } from "./body-index.ts";
import { longestMatch, type Piece } from "./pieces.ts";

const mostWordsOfAName = 4;
/**
 * Whether "per" leads to a body of which an office follows: who was there for it. Not where the next word is a body's
 * name too: "per Signa il sindaco Londa" may mean somebody of that name.
 */
export function speaksForABody(tokens: readonly Token[], at: number, index: BodyIndex): boolean {
  if (!wordsOfSpeakingFor.has(tokens[at]?.word ?? "")) return false;
  let next = at + 1;
  const isSmall = (word = "") => plainArticles.has(word) || introducers.has(word) || smallInNames.has(word);
  while (isSmall(tokens[next]?.word)) next += 1;
  const found = longestMatch(tokens, next, index);
  if (found === undefined || found.match.bodies.length === 0) return false;
  let after = next + found.size;
  // "Per il Comune di Signa erano presenti il Sindaco e il Segretario".
  while (wordsOfThoseThere.has(tokens[after]?.word ?? "")) after += 1;
  const office = tokens[after]?.word === "," || tokens[after]?.word === ":" ? after + 1 : after;
  const isOfABodysName = longestMatch(tokens, office + 2, index) !== undefined;
  return isOffice(tokens, office) && !isOfABodysName && !wordsAfterPeople.has(tokens[office + 2]?.word ?? "");
}

/** "Alla presenza dell'assessore Rossi", "con la partecipazione di": how many words lead to who was there. 0: none. */
export function presenceAt(tokens: readonly Token[], at: number): number {
  const [first, second] = [at, at + 1].map((place) => tokens[place]?.word ?? "");
  const size = first === "con" && second === "la" ? 2 : first === "alla" || first === "in" ? 1 : 0;
  const isOfSomebody = wordsAfterInstead.has(tokens[at + size + 1]?.word ?? "");
  return size > 0 && isOfSomebody && wordsOfPresence.has(tokens[at + size]?.word ?? "") ? size + 2 : 0;
}

/** "Il Segretario generale", "l'assessore Verdi" right after the body it is of: how many words. 0: none. */
export function officeAt(tokens: readonly Token[], at: number, before: readonly Piece[], index: BodyIndex): number {
  if (before.at(-1)?.kind !== "body" || !isOffice(tokens, at)) return 0;
  const more = tokens.slice(at + 2, at + 2 + mostWordsOfAName);
  const isOfIt = ({ word, isCapital, isSeparator }: Token, place: number) =>
    !isSeparator &&
    (wordsBesideOffices.has(word) ||
      titles.has(word) ||
      (isCapital && longestMatch(tokens, at + 2 + place, index) === undefined));
  const end = more.findIndex((token, place) => !isOfIt(token, place));
  const size = 2 + (end === -1 ? more.length : end);
  return wordsAfterPeople.has(tokens[at + size]?.word ?? "") ? 0 : size;
}

const mostWordsOfAPortfolio = 6;

/** "L'assessore al bilancio del Comune di Signa": what the office is for, up to whose it is. How many words; 0: none. */
export function portfolioAt(tokens: readonly Token[], at: number, index: BodyIndex): number {
  if (!wordsOfPortfolios.has(tokens[at]?.word ?? "") || !isPersonsOffice(tokens[at - 1]?.word ?? "")) return 0;
  const near = tokens.slice(at + 1, at + 2 + mostWordsOfAPortfolio);
  const size = near.findIndex(({ word }) => wordsAfterPeople.has(word));
  const told = near.slice(0, Math.max(size, 0));
  // "L'assessora alla scuola": of no place.
  const isAssessor = /^assessor/u.test(tokens[at - 1]?.word ?? "");
  const isWhat = ({ word, isSeparator }: Token, place: number) =>
    !isSeparator &&
    !introducers.has(word) &&
    (isAssessor || !placeNouns.has(word)) &&
    longestMatch(tokens, at + 1 + place, index) === undefined;
  return told.length > 0 && told.every(isWhat) && introducers.has(near[size + 1]?.word ?? "") ? told.length + 1 : 0;
}

/**
 * The office that stands right before a name, with no "di" between: "l'assessore Vaglia" is called so, or is of Vaglia.
 * Undefined: none.
 */
export function officeBefore(tokens: readonly Token[], at: number): Token | undefined {
  const office = wordsBesideOffices.has(tokens[at - 1]?.word ?? "") ? tokens[at - 2] : tokens[at - 1];
  return office !== undefined && (isPersonsOffice(office.word) || persons.has(office.word)) ? office : undefined;
}

/** Whether a name stands after an office or a title: whoever it is, it is no new body. */
export function hasAnOffice(text: string): boolean {
  const [first, second] = tokensOf(text);
  const isOne = titles.has(first?.word ?? "") || nounsOfPersons.has(first?.word ?? "");
  const isOfAnother = introducers.has(second?.word ?? "") || wordsAfterPeople.has(second?.word ?? "");
  return officeBefore(tokensOf(text), 1) !== undefined || (isOne && second !== undefined && !isOfAnother);
}

function isOffice(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at + 1]?.word ?? "";
  return plainArticles.has(tokens[at]?.word ?? "") && (titles.has(word) || people.has(word) || isPersonsOffice(word));
}

export const isPersonsOffice = (word: string) =>
  introducers.has(word) && /^(?:vice)?(?:sindac[oa]|assessor[ea]|segretari[oa])$/u.test(word);
