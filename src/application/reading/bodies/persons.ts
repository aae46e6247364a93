import { nameKey } from "../engine/tokens.ts";
import { titles } from "../words/body-words.ts";
import { givenNames } from "../words/given-names.ts";

const mostWordsOfAPerson = 4;

/** Whether words that nobody knows are the name of a person: after a title, or a given name and another after it. */
export function isPersonsName(text: string): boolean {
  const words = nameKey(text).split(" ");
  const [first = "", ...others] = words;
  if (words.length > mostWordsOfAPerson || others.length === 0) return false;
  return titles.has(first) || (givenNames.has(first) && others.every((word) => /^\p{L}+'?$/u.test(word)));
}
