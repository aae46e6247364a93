// SPDX-License-Identifier: EUPL-1.2
import type { Token } from "../engine/tokens.ts";
import { people, titles, wordsOfMeeting } from "../words/body-words.ts";
import type { BodyDoubt } from "./body-doubt.ts";
import { isPersonsOffice } from "./offices.ts";
import type { Piece } from "./pieces.ts";

export const wordsOfHavingMet = 2;

/** "Il dottor Neri ha incontrato Signa": whoever met them is not of theirs. */
export function isSomebodyWhoMet(tokens: readonly Token[], at: number, before: readonly Piece[]): boolean {
  if (tokens[at]?.word !== "ha" || !wordsOfMeeting.has(tokens[at + 1]?.word ?? "")) return false;
  const isSomebody = before.some(({ kind, words }) => kind !== "small" || people.has(words));
  return isSomebody && !before.some(({ kind }) => kind === "body");
}

/** Who met them, of a phrase that ends so: noted, or asked where no title or office says that it is a person. */
export function whoMet(pieces: readonly Piece[], text: string): BodyDoubt | undefined {
  const [first, ...others] = pieces.filter(
    ({ kind, words }) => kind !== "small" || titles.has(words) || people.has(words),
  );
  const verb = others.at(-1);
  if (first === undefined || !verb?.words.startsWith("ha ") || !wordsOfMeeting.has(verb.words.slice("ha ".length)))
    return undefined;
  const who = text.slice(first.start, verb.start).trim();
  const isOffice = isPersonsOffice(first.words) || people.has(first.words);
  if (isOffice && others.length === 1) return { text: who, candidates: [], person: "" };
  const isPerson = isOffice || titles.has(first.words);
  return { text: who, candidates: [], ...(isPerson ? { person: who } : {}) };
}
