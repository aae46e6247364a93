// SPDX-License-Identifier: EUPL-1.2
import type { Token } from "../engine/tokens.ts";
import {
  absentees,
  ands,
  articles,
  countedWords,
  introducers,
  links,
  ordinals,
  ourAuxiliaries,
  plainArticles,
  verbsOfWhoMeets,
  wordsAfterInstead,
  wordsBetween,
  wordsForTheSame,
  wordsOfCompany,
  wordsOfReception,
  wordsOfWhoever,
} from "../words/body-words.ts";
import { wordsOfWhatWas } from "../words/day-words.ts";
import { wordsOfKinds } from "../words/kind-words.ts";
import { unionWords, wordsOfMany } from "../words/name-words.ts";
import { people, titles } from "../words/people-words.ts";
import { placeNouns, placeWords, wordsBeforePlaces, wordsInsideNames } from "../words/place-words.ts";
import type { BodyIndex } from "./body-index.ts";
import { fillingAt } from "./fillings.ts";
import { isPersonsOffice, officeAt, officeBefore, portfolioAt, presenceAt, speaksForABody } from "./offices.ts";
import { nameOfAPersonAt, nameOfThatPersonAt } from "./persons.ts";
import { type Found, isCopied, kindOf, longestMatch, type Piece, pieceAt, placeOfAnotherAt } from "./pieces.ts";
import { isSomebodyWhoMet, wordsOfHavingMet } from "./who-met.ts";

/** Words that belong together, and how they are joined to those before. */
export type Phrase = { readonly joint: Joint; readonly pieces: readonly Piece[] };

/** "none": only a place, a topic or a negation begins here, with no sign between. */
type Joint = "and" | "separator" | "link" | "none";

/** The phrases of a text, in order. A phrase is about one thing: names in one phrase are told in one breath. */
export function phrasesOf(tokens: readonly Token[], index: BodyIndex): readonly Phrase[] {
  const phrases: { joint: Joint; pieces: Piece[] }[] = [{ joint: "link", pieces: [] }];
  const current = () => phrases.at(-1)?.pieces ?? [];
  const begin = (joint: Joint) => phrases.push({ joint, pieces: [] });
  for (let at = 0; at < tokens.length; ) {
    const { word } = tokens[at] as Token;
    if (isSomebodyWhoMet(tokens, at, current())) {
      current().push(pieceAt(tokens, at, wordsOfHavingMet, "word"));
      begin("none");
      at += wordsOfHavingMet;
      continue;
    }
    const presence = presenceAt(tokens, at);
    if (presence > 0) {
      begin("link");
      at += presence;
      continue;
    }
    if (isPeopleAfterAPlace(tokens, at, current()) || isVerbAfterAPlace(tokens, at, current())) begin("none");
    // "Il Comune di Signa ing. Poli": as after a comma.
    if (current().at(-1)?.kind === "body" && titles.has(word) && at + 1 < tokens.length) begin("separator");
    const size =
      fillingAt(tokens, at) ||
      officeAt(tokens, at, current(), index) ||
      portfolioAt(tokens, at, index) ||
      nameOfAPersonAt(tokens, at, index) ||
      nameOfThatPersonAt(tokens, at, current(), phrases.at(-2));
    const otherPlace = size > 0 ? 0 : placeOfAnotherAt(tokens, at, index);
    if (otherPlace > 0) {
      current().push(pieceAt(tokens, at, otherPlace, "word"));
      at += otherPlace;
      continue;
    }
    const found = size > 0 ? undefined : longestMatch(tokens, at, index);
    const joint = found === undefined && size === 0 ? jointAt(tokens, at, index) : undefined;
    if (joint !== undefined) {
      begin(joint);
    } else if (found === undefined) {
      const kind =
        size > 0
          ? "small"
          : isInsideAName(tokens, at, current(), index)
            ? "word"
            : isInstead(tokens, at)
              ? "negation"
              : kindOf(word);
      if (kind === "leading" || kind === "negation") begin("none");
      current().push(pieceAt(tokens, at, Math.max(size, 1), kind));
    } else {
      // "Signa. Fiesole era collegata".
      const isNext = found.match.isCertain && tokens[at - 1]?.word.endsWith(".");
      if (isNext && current().at(-1)?.kind === "body") begin("separator");
      const piece = bodyAt(tokens, at, found, current(), index);
      const before = current().at(-1);
      if (before !== undefined && isMoreOfAName(before, piece, index)) current().splice(-1, 1, longer(before, piece));
      else current().push(piece);
    }
    at += found?.size ?? Math.max(size, 1);
  }
  return gathered(phrases);
}

/**
 * "Autorità Idrica Toscana" where the "Autorità Idrica" is known: with no sign between and nothing that leads to it, no
 * other body, unless both are Comuni ("Signa Vaglia").
 */
function isMoreOfAName(before: Piece, piece: Piece, index: BodyIndex): boolean {
  const named = [before, piece].map(({ kind, match }) => (kind === "body" ? (match?.bodies ?? []) : []));
  const areNames = named.every((bodies) => bodies.length > 0) && before.match?.isCertain === true;
  const isTheSame = piece.match?.bodies.some((id) => before.match?.bodies.includes(id)) === true;
  return (
    areNames &&
    !isTheSame &&
    !named.flat().every(index.isComune) &&
    !wordsOfKinds.has(piece.words.split(" ", 1)[0] ?? "")
  );
}

function longer(before: Piece, piece: Piece): Piece {
  const match = { bodies: before.match?.bodies ?? [], isCertain: false };
  return { ...before, end: piece.end, words: `${before.words} ${piece.words}`, match };
}

/** "Reggio nell'Emilia", "Sant'Angelo in Vado": between two capitalised words that nobody knows, a part of the name. */
function isInsideAName(tokens: readonly Token[], at: number, before: readonly Piece[], index: BodyIndex): boolean {
  const [last, next] = [tokens[at - 1], tokens[at + 1]];
  const isUnknown = before.at(-1)?.kind === "word" && last?.isCapital === true && last.word.length > 2;
  if (!isUnknown || !wordsInsideNames.has(tokens[at]?.word ?? "") || next?.isCapital !== true || next.isSeparator)
    return false;
  return !placeNouns.has(next.word) && longestMatch(tokens, at + 1, index) === undefined;
}

function bodyAt(
  tokens: readonly Token[],
  at: number,
  { match, size }: Found,
  before: readonly Piece[],
  index: BodyIndex,
): Piece {
  const piece = pieceAt(tokens, at, size, match.bodies.length === 0 ? "word" : "body");
  const isOrdinal = size === 1 && ordinals.has(piece.words) && articles.has(tokens[at - 1]?.word ?? "");
  if (isOrdinal)
    return { ...piece, start: tokens[at - 1]?.start ?? piece.start, match: { ...match, isCertain: false } };
  // "Il sindaco di Signa Londa" is called so.
  const isNamedAfter =
    before.at(-1)?.kind === "body" && before.some((one) => one.kind === "introducer" && isPersonsOffice(one.words));
  if (isNamedAfter) return { ...piece, match: { ...match, isCertain: false } };
  const office = officeBefore(tokens, at);
  if (office !== undefined) return { ...piece, start: office.start, match: { ...match, isCertain: false } };
  const comune = index.comuneNamed(piece.words.split(" "));
  const leading = before.findLast(({ kind }) => kind !== "small");
  const isLedTo = leading?.kind === "introducer";
  const isOfMany = leading?.words === "comuni" && wordsOfMany.has(piece.words.split(" ")[0] ?? "");
  if (isOfMany) return { ...piece, start: leading.start, match: { ...match, isCertain: false } };
  if (comune !== undefined && isLedTo) return { ...piece, match: { bodies: [comune], isCertain: true } };
  return { ...piece, match };
}

/** Signs between two words that belong together. */
const mostSignsBetween = 4;

function jointAt(tokens: readonly Token[], at: number, index: BodyIndex): Joint | undefined {
  const { word, isSeparator } = tokens[at] as Token;
  if (isSeparator) return word === "?" ? undefined : "separator";
  if (ands.has(word)) return "and";
  if (isInstead(tokens, at)) return undefined;
  if (links.has(word) || speaksForABody(tokens, at, index)) return "link";
  const before = tokens[at - 1]?.word ?? "";
  const last = tokens.slice(Math.max(at - mostSignsBetween, 0), at).findLast((token) => !token.isSeparator)?.word ?? "";
  if (wordsOfWhoever.has(word) && wordsOfReception.has(last)) return "link";
  if (wordsBetween.has(word) && countedWords.has(last)) return "link";
  const isCompany = placeWords.has(word) && wordsOfCompany.has(before);
  return isCompany || wordsOfCompany.has(word) ? "link" : undefined;
}

/** "In Palazzo Vecchio il sindaco di Signa": the people are not of the place. */
function isPeopleAfterAPlace(tokens: readonly Token[], at: number, before: readonly Piece[]): boolean {
  const { word = "" } = tokens[at] ?? {};
  const next = wordsForTheSame.has(word) ? word : (tokens[at + 1]?.word ?? "");
  if (!(plainArticles.has(word) || wordsForTheSame.has(word)) || before[0]?.kind !== "leading") return false;
  if (introducers.has(next)) return before.some(({ words }, place) => place > 0 && !articles.has(words));
  const isNamed = ({ kind, words }: Piece) => kind === "body" || placeNouns.has(words);
  return people.has(next) && before.some((piece, place) => place > 0 && isNamed(piece));
}

/** "A Scandicci abbiamo incontrato Signa": what was done is not of the place. */
function isVerbAfterAPlace(tokens: readonly Token[], at: number, before: readonly Piece[]): boolean {
  const [word = "", next = ""] = [tokens[at]?.word, tokens[at + 1]?.word];
  const isVerb = verbsOfWhoMeets.has(word) || (ourAuxiliaries.has(word) && wordsOfWhatWas.includes(next));
  const isWhere = isVerb && wordsBeforePlaces.has(before[0]?.words ?? "");
  return isWhere && before.slice(1).some(({ kind }) => kind === "body" || kind === "word");
}

/** "Invece di Vaglia", and not "invece con Vaglia"; "più che con Vaglia". */
function isInstead(tokens: readonly Token[], at: number): boolean {
  const [word, next = ""] = [tokens[at]?.word, tokens[at + 1]?.word];
  return (word === "invece" && wordsAfterInstead.has(next)) || (word === "piu" && next === "che");
}

/** What one word says of several phrases makes one of them: "senza Signa e Vaglia", "Unione di Fiesole e Vaglia". */
function gathered(phrases: readonly Phrase[]): readonly Phrase[] {
  const result: Gathered[] = [];
  let isParted = false;
  for (const { joint: told, pieces } of phrases) {
    const joint: Joint = isParted && told === "none" ? "separator" : told;
    isParted = pieces.length === 0 && joint === "separator";
    if (pieces.length === 0 && joint !== "link") continue;
    const phrase = { joint, pieces: [...pieces] };
    const before = result.at(-1);
    const isOfCopies =
      before !== undefined && isCopied(before.pieces.slice(0, 3)) && before.pieces.at(-1)?.kind === "body";
    const isDenied =
      before !== undefined &&
      ((isDenial(before) && phrase.joint !== "link") || (isOfCopies && phrase.joint !== "link" && isNames(phrase)));
    const isOfUnion = before !== undefined && phrase.joint === "and" && isUnionOfNames(before) && isNames(phrase);
    const isSaidOfNamesBefore =
      (isDenial(phrase) || isCopied(phrase.pieces)) && !phrase.pieces.some(({ kind }) => kind === "body");
    if (isSaidOfNamesBefore && phrase.pieces.some(({ words }) => absentees.has(words))) {
      mergeFrom(
        result.findLastIndex(({ joint }) => joint === "link"),
        result,
        phrase,
      );
    } else if (isDenied || isOfUnion || (isSaidOfNamesBefore && phrase.joint === "none")) {
      mergeFrom(result.length - 1, result, phrase);
    } else {
      result.push(phrase);
    }
  }
  return result;
}

type Gathered = { readonly joint: Joint; readonly pieces: Piece[] };

/** Makes one phrase of those from a place on and of one more. */
function mergeFrom(place: number, phrases: Gathered[], last: Gathered): void {
  const [first = last, ...others] = [...phrases.splice(Math.max(place, 0)), last];
  for (const { pieces } of others) for (const piece of pieces) first.pieces.push(piece);
  phrases.push(first);
}

const isDenial = ({ pieces }: Phrase) => pieces.some(({ kind }) => kind === "negation");

function isUnionOfNames({ pieces }: Phrase): boolean {
  const bodies = pieces.filter(({ kind }) => kind === "body");
  return bodies.length > 1 && unionWords.has(bodies[0]?.words ?? "");
}

function isNames({ pieces }: Phrase): boolean {
  return pieces.every(({ kind, match }) => kind === "small" || (kind === "body" && match?.isCertain));
}
