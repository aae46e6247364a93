// SPDX-License-Identifier: EUPL-1.2
import { daysByName, months, wordsNearDays } from "../words/day-words.ts";
import { formsOf, wordsNearNouns } from "../words/nouns.ts";
import { editDistance } from "./edit-distance.ts";
import { fold } from "./fold.ts";

const nouns = formsOf("meeting").filter((noun) => /^\p{L}{7,}$/u.test(noun));
const known: ReadonlySet<string> = new Set([...nouns, ...wordsNearNouns, ...daysByName, ...wordsNearDays]);
/** "Ogg.: mensa" is short for its subject, and no day. */
const aWord = /(?<![\p{L}\p{N}/])(?![Oo]gg[.:])\p{L}{3,17}(?![\p{L}\p{N}])/gu;
const afterADay = /(?<=(?<![\p{L}\p{N}/.])\d{1,2}°?\s)\p{L}{4,10}(?!\p{L})/gu;
/** "Laltro ieri", "laltra riunione". */
const lostApostrophe = /(?<!\p{L})(l)(?=altr[oaie])/giu;

/** A text with its nouns of meetings and its words for days in their own letters, where one typing error is in them. */
export function asSpelt(text: string): string {
  return text
    .replace(lostApostrophe, "$1'")
    .replace(afterADay, (word) => monthMeant(word) ?? word)
    .replace(aWord, (word) => dayMeant(word) ?? nounMeant(word) ?? word);
}

/** Whether a word for a day is misspelt in it: which day is meant is to be shown. */
export function hasMisspeltDay(text: string): boolean {
  const isMonth = (text.match(afterADay) ?? []).some((word) => monthMeant(word) !== undefined);
  return isMonth || (text.match(aWord) ?? []).some((word) => dayMeant(word) !== undefined);
}

/** "18 magio": the month it is one letter from. */
function monthMeant(word: string): string | undefined {
  const names = months.flatMap(([name = "", ...others]) => (others.includes(fold(word)) ? [] : [name]));
  return names.find((name) => name.length > 4 && editDistance(fold(word), name, 1) === 1);
}

/** "Incotnro", "riunioen": a noun that is long enough, and one typing error away. */
function nounMeant(word: string): string | undefined {
  const folded = fold(word);
  if (word.length < 6 || known.has(folded)) return undefined;
  const [first, second] = folded;
  const isNear = (noun: string) => first === noun[0] || second === noun[0] || first === noun[1];
  return nouns.find((noun) => isNear(noun) && editDistance(folded, noun, 1) === 1);
}

/** "Giovdì", "ieir": of a short one a letter may only be missing, or in the place of its neighbour. */
function dayMeant(word: string): string | undefined {
  const folded = fold(word);
  if (!/^\p{Ll}/u.test(word) || known.has(folded)) return undefined;
  return daysByName.find((day) => {
    if (folded[0] !== day[0] || editDistance(folded, day, 1) !== 1) return false;
    return day.length > 6 || folded.length < day.length || [...folded].sort().join("") === [...day].sort().join("");
  });
}
