// SPDX-License-Identifier: EUPL-1.2
import type { Token } from "../engine/tokens.ts";
import { ands, links, ourAuxiliaries, plainArticles, wordsOfCompany, wordsOfMeeting } from "../words/body-words.ts";
import { numbers } from "../words/day-words.ts";
import { givenNames } from "../words/given-names.ts";
import { people, titles } from "../words/people-words.ts";
import type { BodyDoubt } from "./body-doubt.ts";
import { isPersonsOffice } from "./offices.ts";
import { isCopied, type Piece } from "./pieces.ts";

type Told = { readonly joint: string; readonly pieces: readonly Piece[] };

export const wordsOfHavingMet = 2;

const theirVerbs: ReadonlySet<string> = new Set(["ha"]);

/** "Il dottor Neri ha incontrato Signa", "con Anna abbiamo incontrato Signa": whoever met them is not of theirs. */
export function isSomebodyWhoMet(tokens: readonly Token[], at: number, before: readonly Piece[]): boolean {
  const verb = tokens[at]?.word ?? "";
  const isOurs = ourAuxiliaries.has(verb);
  if (!(isOurs || theirVerbs.has(verb)) || !wordsOfMeeting.has(tokens[at + 1]?.word ?? "")) return false;
  const who = whoOf(before);
  const isSomebody = isOurs
    ? isAPerson(who[0]) || isCompany(tokens, who)
    : who.some(({ kind, words }) => kind !== "small" || people.has(words));
  return isSomebody && !before.some(({ kind }) => kind === "body");
}

/** Who met them, of a phrase that ends so: noted, or asked where no title, office or given name says that it is a person. */
export function whoMet(pieces: readonly Piece[], text: string): BodyDoubt | undefined {
  const [first, ...others] = whoOf(pieces);
  const verb = others.at(-1);
  const [auxiliary = "", met = ""] = verb?.words.split(" ") ?? [];
  const isMet = (theirVerbs.has(auxiliary) || ourAuxiliaries.has(auxiliary)) && wordsOfMeeting.has(met);
  if (first === undefined || verb === undefined || !isMet) return undefined;
  const who = text.slice(first.start, verb.start).trim();
  if (isAnOffice(first) && others.length === 1) return { text: who, candidates: [], person: "" };
  return { text: who, candidates: [], ...(isAPerson(first) ? { person: who } : {}) };
}

/** "Anna" of "con Anna e Marco abbiamo incontrato Signa". */
export function whoElseMet({ pieces }: Told, next: Told | undefined, text: string): BodyDoubt | undefined {
  const [first, ...others] = whoOf(pieces);
  const areNames = isAPerson(first) && others.every(({ kind }) => kind === "word");
  if (first === undefined || !areNames || next?.joint !== "and" || whoMet(next.pieces, text) === undefined)
    return undefined;
  const who = text.slice(first.start, (others.at(-1) ?? first).end);
  return { text: who, candidates: [], person: who };
}

/** "Con Nencini e la Conti abbiamo incontrato Signa", and not "a Montecatini": a name led to as those that met are. */
function isCompany(tokens: readonly Token[], [first, ...others]: readonly Piece[]): boolean {
  if (first?.kind !== "word" || others.length > 0) return false;
  const at = tokens.findIndex(({ start }) => start === first.start);
  const isName = ({ word, isCapital }: Token) => isCapital || ands.has(word) || plainArticles.has(word);
  const lead = tokens.slice(Math.max(at - mostWordsOfNames, 0), at).findLast((token) => !isName(token));
  const before = (lead && tokens[tokens.indexOf(lead) - 1])?.word ?? "";
  return tokens[at]?.isCapital === true && (links.has(lead?.word ?? "") || wordsOfCompany.has(before));
}

const mostWordsOfNames = 8;

function whoOf(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter(({ kind, words }) => kind !== "small" || titles.has(words) || people.has(words));
}

const isAnOffice = ({ words }: Piece) => isPersonsOffice(words) || people.has(words);

function isAPerson(first: Piece | undefined): boolean {
  return first !== undefined && (isAnOffice(first) || titles.has(first.words) || givenNames.has(first.words));
}

/**
 * What a phrase says that names nobody who was met: how many they are ("due comuni: Vaglia e Signa"), which is only shown
 * where it does not fit, or who had a copy of something ("Signa in copia"). Undefined: neither.
 */
export function saidBeside(phrases: readonly Told[], at: number, text: string): readonly BodyDoubt[] | undefined {
  const { pieces, joint } = phrases[at] as Told;
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
