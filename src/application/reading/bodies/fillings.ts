// SPDX-License-Identifier: EUPL-1.2
import type { Token } from "../engine/tokens.ts";
import { adjectivesThatMatter, formOfAsides, particlesOfAsides } from "../words/asides.ts";
import {
  ands,
  articles,
  assemblies,
  connectors,
  countedWords,
  fillings,
  introducers,
  numbersOfPeople,
  offices,
  ordinals,
  provinces,
  verbsOfRecording,
  verbsOfRecordingForMe,
  verbsOfTelling,
  wordsLeadingOn,
  wordsOfAPeriod,
} from "../words/body-words.ts";
import { wordsOfWhatWas } from "../words/day-words.ts";
import { titles, titlesOfOurOwn, wordsAfterPeople } from "../words/people-words.ts";

/** "3° incontro", "3a riunione", "III incontro". */
const ordinalInSigns = /^(?:\d{1,3}[ao\u00b0\u00ba\u00aa]|[ivx]{2,})$/u;

/**
 * How many words here say nothing together: "sesto incontro", "fra noi", "il sig. sindaco", "il Segretario generale ha
 * visto". 0: none.
 */
export function fillingAt(tokens: readonly Token[], at: number): number {
  const wordAt = (place: number) => tokens[place]?.word ?? "";
  const [word, next, third] = [0, 1, 2].map((place) => wordAt(at + place)) as [string, string, string];
  const isOrdinal = ordinals.has(word) || ordinalInSigns.test(word) || word === "altro" || word === "altra";
  if (isOrdinal && countedWords.has(next)) return 2;
  if (titles.has(word) && introducers.has(next)) return 1;
  const isInBrackets = wordAt(at - 1) === "(" && next === ")";
  const isProvince = provinces.has(word) || (tokens[at]?.isCapital === true && /^\p{L}{2}$/u.test(word));
  if (isInBrackets && isProvince) return 1;
  const filling = fillings.find((words) => words.every((one, place) => wordAt(at + place) === one));
  if (filling !== undefined) return filling.length;
  if (verbsOfRecordingForMe.has(word) || isAside(tokens, at) || isAskingToRecord(tokens, at)) return 1;
  // "Primo incontro dell'anno".
  if (wordsOfAPeriod.has(next) && /^del(?:la|l')?$/u.test(word) && countedWords.has(wordAt(at - 1))) return 2;
  if ((word === "a" || word === "in") && numbersOfPeople.has(next) && !introducers.has(third)) return 2;
  if (offices.has(word) && next === "ha" && wordsOfWhatWas.includes(third)) return 2;
  if (assemblies.has(word) && !wordsAfterPeople.has(next)) return 1;
  if ((word === "per" || word === "x") && articles.has(next) && countedWords.has(third)) return 3;
  const isOurOwn = titlesOfOurOwn.has(word) && next === "generale" && third === "ha";
  return isOurOwn && wordsOfWhatWas.includes(wordAt(at + 3)) ? 4 : 0;
}

const mostBefore = 4;

/** "Allora segna", "riassumo la giornata", at the beginning, and "segna che" anywhere: it is nobody's name. */
function isAskingToRecord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || tokens.length === at + 1) return false;
  const isRecording = verbsOfRecording.has(token.word);
  if (isRecording && wordsLeadingOn.has(tokens[at + 1]?.word ?? "")) return true;
  if (!verbsOfTelling.has(token.word) && (!isRecording || token.isCapital)) return false;
  const before = tokens.slice(Math.max(at - mostBefore, 0), at);
  return at <= mostBefore && before.every(({ word, isSeparator }) => isSeparator || connectors.has(word));
}

/** As many words may stand between a noun and what is said of it. */
const mostBetween = 4;

/** "Proficua riunione", "incontro lungo e costruttivo": beside a noun it says nothing of who was there. */
function isAside(tokens: readonly Token[], at: number): boolean {
  const isMade = ({ word, isCapital }: Token) =>
    !isCapital && formOfAsides.test(word) && !adjectivesThatMatter.has(word);
  const token = tokens[at];
  if (token === undefined || !isMade(token)) return false;
  const isBetween = (one: Token) => isMade(one) || ands.has(one.word) || particlesOfAsides.has(one.word);
  const before = tokens.slice(Math.max(at - mostBetween, 0), at).findLast((one) => !isBetween(one));
  const after = tokens.slice(at + 1, at + 1 + mostBetween).find((one) => !isBetween(one));
  return countedWords.has(before?.word ?? "") || countedWords.has(after?.word ?? "");
}
