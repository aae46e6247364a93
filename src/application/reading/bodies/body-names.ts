// SPDX-License-Identifier: EUPL-1.2
import type { BodyKind } from "#domain/body.ts";
import { nameKey } from "../engine/tokens.ts";
import { absentees, negations, smallWords, topicWords } from "../words/body-words.ts";
import { wordsOfKinds } from "../words/kind-words.ts";
import { genericWords, groupNames, kindsSaidByNames, unionsOfOthers } from "../words/name-words.ts";
import { otherPlaces, otherRegions } from "../words/other-places.ts";

const groups = new Set([...groupNames].map(nameKey));

/** Whether a text is made of what names are made of: letters, numbers, spaces, apostrophes, full stops, hyphens. */
export function isMadeAsAName(text: string): boolean {
  return /^\p{L}[\p{L}\p{M}\p{N} '’.-]*$/u.test(text.normalize("NFC"));
}

/** Whether a name tells one body from others: small words, generic words alone and groups never do. */
export function isTellingName(name: string): boolean {
  const words = nameKey(name).split(" ");
  const isSmall = (word: string) => smallWords.some((some) => some.has(word)) || !/\p{L}{2}/u.test(word);
  const [first = ""] = words;
  if (groups.has(words.join(" "))) return false;
  return words.length === 1 ? !isSmall(first) && !genericWords.has(first) : !words.every(isSmall);
}

/** Whether words that nobody knows may be a new name: nothing in them says that they are a topic, or were not met. */
export function canBeNewName(text: string): boolean {
  const isOther = (word: string) => negations.has(word) || absentees.has(word) || topicWords.has(word);
  const isOfNames = isOtherPlace(text) || !nameKey(text).split(" ").some(isOther);
  return isMadeAsAName(text) && isTellingName(text) && isOfNames;
}

const places = new Set(otherPlaces.map(nameKey));
const regions = new Set(otherRegions.map(nameKey));

/** Whether a name is that of an Italian place that is near none of the bodies': a Comune of it may be met. */
function isOtherPlace(name: string): boolean {
  const key = nameKey(name).replace(/^comune (?:di )?/u, "");
  return places.has(key) || regions.has(key);
}

/** Whether words are called as a body is, however they are written: "comune di prato", "prato". */
export function isCalledAsABody(name: string): boolean {
  const [first = "", ...others] = nameKey(name).split(" ");
  return isOtherPlace(name) || (others.length > 0 && wordsOfKinds.has(first));
}

/** The kind of body that a name says by its first words ("Unione Valdera", "Regione Umbria"); "altro" where none is clear. */
export function kindOfName(name: string): BodyKind {
  const key = nameKey(name);
  const [kind = "altro"] = kindsSaidByNames.find(([, beginning]) => beginning.test(key)) ?? [];
  if (kind === "altro" && isOtherPlace(name)) return regions.has(key) ? "regione" : "comune";
  const isOfOthers = kind === "unione" && key.split(" ").some((word) => unionsOfOthers.has(word));
  return isOfOthers ? "altro" : kind;
}
