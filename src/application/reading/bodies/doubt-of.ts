// SPDX-License-Identifier: EUPL-1.2
import { connectors, plainArticles, wordsLeftOut, wordsOfMeetings } from "../words/body-words.ts";
import { givenNames } from "../words/given-names.ts";
import { wordsOfKinds } from "../words/kind-words.ts";
import { genericWords, wordsForOrganisations } from "../words/name-words.ts";
import { people, wordsAfterPeople } from "../words/people-words.ts";
import type { BodyDoubt } from "./body-doubt.ts";
import { isCalledAsABody } from "./body-names.ts";
import { nameTold } from "./name-told.ts";
import { isPersonsName } from "./persons.ts";
import type { Piece } from "./pieces.ts";
import { whoseIs } from "./whose.ts";

/** What is to be asked of a phrase, and the bodies that it may mean. `noun`: what the names before it are called by. */
export function doubtOf(pieces: readonly Piece[], named: readonly Piece[], text: string, noun = ""): BodyDoubt {
  const isWhere = pieces[0]?.kind === "leading";
  const told = pieces.filter(({ kind, words }) => kind !== "small" || (isWhere && wordsOfMeetings.has(words)));
  // "Più che", "invece di": without the small word they would deny nothing.
  const last = told.at(-1)?.kind === "negation" ? pieces.at(-1) : withWhose(told.at(-1), pieces);
  const words = text.slice(told[0]?.start ?? 0, last?.end ?? 0).replace(/\s{2,}/gu, " ");
  const meant = named.filter(
    (piece) => !isOfAnotherName(piece, pieces, text) && !isSaidOfAll(piece, pieces) && !isGivenName(piece, pieces),
  );
  const candidates = [...new Set(meant.flatMap(({ match }) => match?.bodies ?? []))];
  const isPerson = isPersonsName(words) && meant.length === 0;
  if (candidates.length > 0 && !isPerson) return { text: words, candidates, ...whoseIs(pieces, text) };
  if (isPerson) return { text: words.replace(/(?<=\p{L}{3})\.$/u, ""), candidates: [], isPerson: true };
  const name = nameTold(pieces, text, noun);
  const asTold = name ?? words.replace(/^(?:(?:il|lo|la|i|gli|le)\s+|l['’]\s*)/iu, "");
  const isPlain = pieces.every(({ kind }) => kind !== "leading" && kind !== "negation" && kind !== "question");
  const isOfABody = name !== undefined || named.some((piece) => !isSaidOfAll(piece, pieces)) || isCalledAsABody(asTold);
  return { text: asTold, candidates, ...(isPlain && isOfABody ? { isNewName: true } : {}) };
}

/** "Regolamento polizia locale": the last word with what it is of. */
function withWhose(last: Piece | undefined, pieces: readonly Piece[]): Piece | undefined {
  if (last?.kind !== "word") return last;
  const after = pieces.slice(pieces.indexOf(last) + 1);
  const end = after.findIndex(({ words }) => !people.has(words));
  return after.slice(0, end === -1 ? after.length : end).at(-1) ?? last;
}

/** "Lorenzo Falchi": the given name alone is half of a body's. */
function isGivenName(piece: Piece, pieces: readonly Piece[]): boolean {
  const next = pieces[pieces.indexOf(piece) + 1];
  return piece.match?.isCertain !== true && givenNames.has(piece.words) && next?.kind === "word";
}

/** "Tutti collegati", "tutti d'accordo": before a word that nobody knows, no names. */
function isSaidOfAll(piece: Piece, pieces: readonly Piece[]): boolean {
  const isOfAll = piece.match?.isGroup === true && !piece.words.includes(" ");
  return isOfAll && pieces.slice(pieces.indexOf(piece) + 1).some(({ kind }) => kind === "word");
}

/**
 * What names of many bodies hold, beside words that nobody knows: "Consorzio" of "Consorzio Delta", "Regione" of "Regione
 * Emilia-Romagna" and "Toscana" of "Anci Toscana" tell of another one.
 */
function isOfAnotherName(piece: Piece, pieces: readonly Piece[], text: string): boolean {
  const unknown = pieces.filter(({ kind, words }) => kind === "word" && !connectors.has(words));
  const parts = piece.words.split(" ").filter((part) => !wordsLeftOut.has(part) && !plainArticles.has(part));
  if (unknown.length === 0) return false;
  const isCertain = piece.match?.isCertain === true;
  if (!isCertain && parts.every((part) => wordsForOrganisations.has(part))) return true;
  const isOfAKind = wordsOfKinds.has(parts[0] ?? "");
  if (!parts.every((part) => genericWords.has(part) || wordsOfKinds.has(part)) || !(isCertain || isOfAKind))
    return false;
  // "Anci Toscana", "Toscana Energia".
  const isPart = !parts.some((part) => wordsOfKinds.has(part));
  const isName = (one: Piece) => one.match?.bodies.length === 0 || /\p{Lu}/u.test(text.charAt(one.start));
  const after = pieces.slice(pieces.indexOf(piece) + 1);
  const isNamed = wordsAfterPeople.has(after[0]?.words ?? "") ? after[1]?.kind === "word" : after.some(isName);
  return isPart || (isOfAKind && isNamed);
}
