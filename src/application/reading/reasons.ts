// SPDX-License-Identifier: EUPL-1.2
import { kindOf } from "./bodies/pieces.ts";
import { patternInside, patternOf, sayingOf } from "./engine/saying.ts";
import { wordsBeforeAnAside } from "./words/absence-words.ts";
import { articles, links, plainArticles } from "./words/body-words.ts";
import { waysOfNotBeingSure, waysOfNotTelling, waysOfTellingAnOpinion } from "./words/not-telling-words.ts";
import { wordsOfHappening, wordsOfWhether } from "./words/reason-words.ts";

/** Why what words tell may be no meeting that took place. */
export type ReasonToDoubt = keyof typeof waysOfNotTelling;

const opinions = new RegExp(patternInside(waysOfTellingAnOpinion), "gu");
export const notSure = new RegExp(patternInside(waysOfNotBeingSure), "gu");
const noFacts = (Object.keys(waysOfNotTelling) as ReasonToDoubt[]).map(
  (why) => [why, patternInside(waysOfNotTelling[why])] as const,
);

/** Why what words tell may be no fact, as their way of saying has it: the plainest first, none where they say nothing of it. */
export function reasonsIn(saying: string): readonly ReasonToDoubt[] {
  const told = saying.replaceAll(opinions, "").replaceAll(notSure, " forse");
  return noFacts.filter(([, words]) => words.test(told)).map(([why]) => why);
}

/**
 * Whether a clause says of the meeting that it was or was not ("alla fine non si è tenuta", "forse"), and not of something
 * else: its papers, what somebody wants or said ("il verbale ancora non c'è", "non si è deciso nulla").
 */
export function isOfTheMeeting(saying: string): boolean {
  const words = saying.split(" ").slice(1);
  const happens = words.findIndex((word) => wordsOfHappening.has(word));
  if (happens === -1) return !words.some(isOwn);
  const last = words.findLastIndex((word) => wordsOfHappening.has(word));
  const isArticle = articles.has(words[last + 1] ?? "") || plainArticles.has(words[last + 1] ?? "");
  const next = words[last + (isArticle ? 2 : 1)] ?? "";
  return !words.slice(0, happens).some(isOwn) && !isThing(next);
}

/** It says more than whether something was, and who was there. */
export function saysSomethingElse(saying: string): boolean {
  return saying.split(" ").slice(1).some(isOwn);
}

function isOwn(word: string): boolean {
  return isThing(word) && !wordsOfWhether.has(word) && !wordsOfHappening.has(word);
}

const theSame = patternOf(
  "[sempre] [per] [<the>] (stesso|stessa|medesimo|medesima|same) (motivo|ragione|reason) [di prima]",
);

/** "Lo stesso motivo": that of the annulment before. */
export function isTheSameReason(why: string): boolean {
  return theSame.test(sayingOf(why));
}

const fewestLetters = 3;

function isThing(word: string): boolean {
  return (
    word.length >= fewestLetters &&
    kindOf(word) === "word" &&
    !links.has(word) &&
    !wordsBeforeAnAside.has(word) &&
    !/^\d/u.test(word)
  );
}
