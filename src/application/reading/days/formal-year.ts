// SPDX-License-Identifier: EUPL-1.2
import { fold } from "../engine/fold.ts";
import { numbers } from "../words/day-words.ts";

/** "L'anno duemilaventuno, il giorno 11 del mese di giugno" is "11 giugno 2021". */
export function withYear(text: string): string {
  const folded = fold(text);
  const match =
    /l'anno\s+(due\s?mila\s?(\p{L}*)|\d{4})[\s,]+(?:(?:il|addi)\s+)?(?:giorno\s+)?(.+?)\s+(?:del\s+mese\s+di|di)?\s*(\p{L}+?)(?=[\s,;.]|$)/u.exec(
      folded,
    );
  if (match === null) return text;
  const [all, year = "", inWords = "", day = "", month = ""] = match;
  const number = /^\d/u.test(year) ? Number(year) : 2000 + numbers.indexOf(inWords) + 1;
  return `${text.slice(0, match.index)}il ${day} ${month} ${number}${text.slice(match.index + all.length)}`;
}
