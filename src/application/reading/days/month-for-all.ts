// SPDX-License-Identifier: EUPL-1.2
import { rewritten, type Source } from "../engine/source.ts";
import { months, weekdays, wordsOfEach } from "../words/day-words.ts";

const names = months.flatMap(([name = ""]) => [name]);
const month = `(?<month>${names.join("|")})(?![\\p{L}\\p{N}]|\\s+\\d)`;
/** "A maggio, il 6 e il 20", "per settembre: giovedì 2". */
const forAll = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:a|ad|in|nel|nel mese di|a fine|ai primi di)\\s+|^\\s*(?:per\\s+|(?:per\\s+il\\s+)?mese\\s+di\\s+)?(?=[a-z]+\\s*[,:]))${month}`,
  "gu",
);
const alone = new RegExp(`(?<![\\p{L}\\p{N}])${month}`, "gu");
const dayNames = weekdays.flat().join("|");
const numberAlone = new RegExp(
  `(?<=(?:^|[^\\p{L}])(?:il|l'|giorno|${dayNames})\\s*)\\d{1,2}(?![\\p{L}\\p{N}/.:-])|(?<!\\p{L})(?:${wordsOfEach.join("|")})\\s+(?:${dayNames})(?!\\p{L})`,
  "u",
);

/** The one month that is named for the days after it, "a maggio, il 6 e il 20", and the text without it. */
export function takeMonthForAll(text: Source): { readonly month?: number; readonly rest: Source } {
  const [match, ...others] = text.folded.matchAll(forAll);
  if (match === undefined || others.length > 0 || !hasNumbersAlone(text.folded)) return { rest: text };
  const span = { start: match.index, end: match.index + match[0].length };
  return { month: names.indexOf(match.groups?.month ?? "") + 1, rest: rewritten(text, span, ",") };
}

/** Whether days are told by their number alone, or each of a weekday: "il 6", "martedì 6", "ogni martedì". */
export function hasNumbersAlone(folded: string): boolean {
  return numberAlone.test(folded);
}

/** The month of what stands over a list: "calendario di settembre"; undefined where none, or several, are named. */
export function monthOver(heading: string): number | undefined {
  const told = [...heading.matchAll(alone)].filter(({ index }) => !/\d\s*$/u.test(heading.slice(0, index)));
  const [only, ...others] = new Set(told.map(({ groups }) => names.indexOf(groups?.month ?? "") + 1));
  return others.length === 0 ? only : undefined;
}
