// SPDX-License-Identifier: EUPL-1.2
import type { BodyRegister } from "#domain/body.ts";
import { bodyFields } from "#domain/body.ts";
import { fold } from "../engine/fold.ts";
import { nameKey } from "../engine/tokens.ts";
import { genericWords } from "../words/name-words.ts";
import { wordsInPlaces } from "../words/place-words.ts";
import type { BodyDoubt } from "./body-doubt.ts";
import { bodyIndexOf } from "./body-index.ts";
import { canBeNewName, isMadeAsAName, isTellingName } from "./body-names.ts";

/** Whether words may be the name of a new body: nobody knows them, or not all of them ("Consorzio Mugello 2000"). */
export function mayBeNew({ text, candidates }: BodyDoubt, register: BodyRegister): boolean {
  if (text.length > bodyFields.shortName || !canBeNewName(text)) return false;
  return candidates.length === 0 || bodyIndexOf(register).match(nameKey(text).split(" ")) === undefined;
}

/** With capitals, but for small and generic words: "Consorzio Alfa", "comune di Siena". Not all in capitals. */
export function isWrittenAsAName(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}]+'?/gu) ?? [];
  const isShouted = text.length > lettersOfAnAcronym && text === text.toUpperCase();
  const isCapital = (word: string) => /^[\p{Lu}\p{N}]/u.test(word);
  const isBeside = (word: string) => wordsInPlaces.has(word) || genericWords.has(word);
  return !isShouted && words.some(isCapital) && words.every((word) => isCapital(word) || isBeside(fold(word)));
}

const lettersOfAnAcronym = 6;

/** Names that nobody knows, and nothing else that is in doubt. */
export function areNewNames(doubts: readonly BodyDoubt[]): boolean {
  const isName = ({ text, candidates, isNewName }: BodyDoubt) =>
    candidates.length === 0 && (isNewName === true || isWrittenAsAName(text));
  return doubts.length > 0 && doubts.every(isName);
}

/** Whether words that may mean several bodies can be remembered as one of them: they name it, and nothing else. */
export function mayBeRemembered({ text, candidates }: BodyDoubt, register: BodyRegister): boolean {
  if (candidates.length === 0 || text.length > bodyFields.alias) return false;
  if (!isMadeAsAName(text) || !isTellingName(text)) return false;
  const key = nameKey(text);
  const isNamed = (bodyIndexOf(register).match(key.split(" "))?.bodies.length ?? 0) > 0;
  return isNamed && ![...register.values()].some((body) => nameKey(body.shortName) === key);
}
