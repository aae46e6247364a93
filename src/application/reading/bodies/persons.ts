// SPDX-License-Identifier: EUPL-1.2
import { fold } from "../engine/fold.ts";
import type { Token } from "../engine/tokens.ts";
import { nameKey } from "../engine/tokens.ts";
import { ands, introducers, plainArticles } from "../words/body-words.ts";
import { givenNames } from "../words/given-names.ts";
import { nounsOfPersons } from "../words/kind-words.ts";
import {
  officesOfPeople,
  people,
  persons,
  titles,
  wordsAfterPeople,
  wordsBesideOffices,
} from "../words/people-words.ts";
import type { BodyIndex } from "./body-index.ts";
import { officeBefore } from "./offices.ts";
import { kindOf, longestMatch, type Piece } from "./pieces.ts";

const mostWordsOfAPerson = 4;

/** Whether words that nobody knows are a person: after a title or an office, a given name and another after it, or an office alone. */
export function isPersonsName(text: string): boolean {
  const words = nameKey(text).split(" ");
  const [first = "", ...others] = words;
  if (areOnlyPersons(text)) return true;
  if (words.length > mostWordsOfAPerson || others.length === 0) return false;
  return titles.has(first) || (givenNames.has(first) && others.every((word) => /^\p{L}+'?$/u.test(word)));
}

/** "Sindaco, segretario generale", "il Segretario e la ragioniera Conti": nothing but who somebody is. */
export function areOnlyPersons(text: string): boolean {
  return text.split(/[,;]|\sed?\s/u).every((part) => {
    const words = part.trim().replace(leadingArticle, "").split(/\s+/u);
    const [first = "", ...others] = words.map(fold);
    const end = others.findIndex((word) => !isOfAnOffice(word));
    const name = end === -1 ? [] : words.slice(end + 1);
    return (
      (officesOfPeople.has(first) || titles.has(first) || nounsOfPersons.has(first)) &&
      (name.length > 0 || officesOfPeople.has(first)) &&
      name.length <= mostWordsOfAName &&
      name.every((word) => /^\p{Lu}[\p{L}'’-]+$/u.test(word))
    );
  });
}

const leadingArticle = /^(?:(?:il|lo|la|i|gli|le)\s+|l['’]\s*)/iu;
const isOfAnOffice = (word: string) =>
  [officesOfPeople, persons, titles, wordsBesideOffices].some((known) => known.has(word));

const mostWordsOfAName = 3;

/**
 * How many words here are the name of a person, who is told to be of somebody: after a title or what leads to a body,
 * before "di" and the like. 0: none.
 */
export function nameOfAPersonAt(tokens: readonly Token[], at: number, index: BodyIndex): number {
  const leads = (word = "") => introducers.has(word) || people.has(word);
  const isLedTo = leads(tokens[at - 1]?.word);
  const first = titles.has(tokens[at]?.word ?? "") ? 1 : 0;
  if (first === 0 && !isLedTo) return 0;
  for (let size = first; size <= first + mostWordsOfAName; size += 1) {
    const { word = "", isSeparator = true } = tokens[at + size] ?? {};
    if (wordsAfterPeople.has(word)) {
      const isOfSomebody = isSomebodyAt(tokens, at + size + 1, index, isLedTo);
      return isOfSomebody ? size + (isSeparator ? 1 : 0) : 0;
    }
    const isName = !isSeparator && kindOf(word) === "word" && /^\p{L}+[.']?$/u.test(word);
    const found = longestMatch(tokens, at + size, index);
    const isSurname = found?.size === 1 && found.match.isCertain && officeBefore(tokens, at) !== undefined;
    const isGiven = found?.size === 1 && !found.match.isCertain && givenNames.has(word);
    if (!isName || ands.has(word) || (found !== undefined && !isSurname && !isGiven)) return 0;
  }
  return 0;
}

/** "Il sindaco di Vaglia, dott. Bianchi", "il Comune di Vaglia dott. Bianchi": who, up to the next sign. 0: none. */
export function nameOfThatPersonAt(
  tokens: readonly Token[],
  at: number,
  pieces: readonly Piece[],
  before: { readonly pieces: readonly Piece[] } | undefined,
): number {
  const from = plainArticles.has(tokens[at]?.word ?? "") ? at + 1 : at;
  const isTitle = titles.has(tokens[from]?.word ?? "");
  // A sentence was parted at its dot: "Comune di Vaglia dott".
  const isPartOfATitle = from === tokens.length - 1 && titles.has(`${tokens[from]?.word ?? ""}.`);
  if (!isTitle && !isPartOfATitle) return 0;
  const isOfThem = tokens[at - 1]?.word === "," && [hasIntroducer, hasBody].every((has) => before?.pieces.some(has));
  const last = pieces.at(-1);
  const isBeside = (last !== undefined && hasBody(last)) || (last?.kind === "word" && pieces.some(hasIntroducer));
  if (isBeside && isPartOfATitle) return from + 1 - at;
  if (!isTitle || !(isOfThem || isBeside)) return 0;
  const near = tokens.slice(from + 1, from + 2 + mostWordsOfAName);
  const end = near.findIndex(({ isSeparator, word }) => isSeparator || ands.has(word));
  const words = near.slice(0, end === -1 ? near.length : end);
  const isName =
    words.length > 0 && words.length <= mostWordsOfAName && words.every(({ word }) => kindOf(word) === "word");
  return isName ? words.length + 1 + from - at : 0;
}

const hasIntroducer = ({ kind }: Piece) => kind === "introducer";
const hasBody = ({ kind }: Piece) => kind === "body";

/** What leads to a body; a plain name of one, of who has an office in it: "il sig. Rossi di Vaglia" lives there. */
function isSomebodyAt(tokens: readonly Token[], at: number, index: BodyIndex, hasOffice: boolean): boolean {
  if (introducers.has(tokens[at]?.word ?? "")) return true;
  return hasOffice && longestMatch(tokens, at, index)?.match.isCertain === true;
}
