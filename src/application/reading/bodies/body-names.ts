// SPDX-License-Identifier: EUPL-1.2
import { nameKey } from "../engine/tokens.ts";
import { absentees, negations, smallWords, topicWords } from "../words/body-words.ts";
import { genericWords, groupNames } from "../words/name-words.ts";

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
  return isMadeAsAName(text) && isTellingName(text) && !nameKey(text).split(" ").some(isOther);
}
