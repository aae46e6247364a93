// SPDX-License-Identifier: EUPL-1.2
import type { BodyRegister } from "#domain/body.ts";
import { namesBodies } from "../bodies/bodies.ts";
import { fold } from "../engine/fold.ts";
import { patternAtStart, patternInside, sayingOf } from "../engine/saying.ts";
import { partsOfTheClock } from "../words/day-words.ts";
import { countOfMeetings } from "../words/line-words.ts";
import { formsOf } from "../words/nouns.ts";
import { formsOfTheNext } from "../words/paper-words.ts";
import {
  wordsOfJoining,
  wordsOfMeetingAnew,
  wordsOfMeetingApart,
  wordsOfMeetingNext,
  wordsOfOneApart,
} from "../words/several-words.ts";
import { waysOfBeginningAnotherMeeting, waysOfMeetingAgain } from "../words/telling-words.ts";
import type { Part } from "./parts.ts";

/** Any of the words, each whole. */
export const anyOf = (words: readonly string[]) => `(?<![\\p{L}'])(?:${words.join("|")})(?!\\p{L})`;
/** "Prossimo incontro il 6 agosto". */
export const ofTheNext = new RegExp(`^[\\s,]*(?:${formsOfTheNext})(?!\\p{L})`, "u");
/** "Di nuovo", or the next one. */
export const anew = new RegExp(`${anyOf(wordsOfMeetingAnew)}|${ofTheNext.source}`, "u");
const next = new RegExp(anyOf(wordsOfMeetingNext), "u");
const joining = new RegExp(anyOf(wordsOfJoining), "u");
/** "Una con Signa e l'altra con Vaglia". */
export const oneOfThem = /(?<!\p{L})(?:(?:un|l'altr|altr)[oa]|un'altra)\s+(?=(?:con|col|coi|a|in|da)\s)/giu;
/** One more meeting, or one more word on whoever was there. */
export const begins = patternAtStart(`${waysOfBeginningAnotherMeeting} ${waysOfMeetingAgain}`);
const beginsInside = patternInside(`${waysOfBeginningAnotherMeeting} ${waysOfMeetingAgain}`);
/** A meeting of its own. */
export const beginsSurely = patternAtStart(waysOfBeginningAnotherMeeting);
const time = new RegExp(
  `(?<!\\p{L})(?:${partsOfTheClock.map(({ words }) => words).join("|")})(?!\\p{L})|(?<!\\p{L})(?:(?:alle|ore|dalle)\\s+|h\\.?\\s*)\\d{1,2}(?:[.:]\\d\\d)?`,
  "gu",
);
const atATime = new RegExp(`^(?<lead>\\W*(?:\\p{L}{1,6}\\s+){0,3})(?:${time.source})`, "u");

/** The hours and the parts of the day that a folded text tells. */
export const timesIn = (folded: string) => [...folded.matchAll(time)].map(([words]) => words);

const apart = new RegExp(
  `(?<![\\s,])(?:\\s*,)?\\s+(?:(?:e|ed|poi|dopo|quindi|e poi|e dopo)(?:,?\\s+|\\s*,\\s*))(?:${[...wordsOfOneApart, ...wordsOfMeetingApart].join("|")})(?:\\s*,)?\\s+(?:anche\\s+)?(?:(?:ho|abbiamo)\\s+(?:anche\\s+)?(?:visto|incontrato)\\s+(?:anche\\s+)?(?:(?:con|col|coi)\\s+)?|(?:con|col|coi)\\s+)(?=\\p{L})`,
  "giu",
);

/** "Prima ci siamo visti con Vinci, poi riunione con Londa": which came first, and no ordinal. */
const first = new RegExp(
  `(?<=(?:^|[:,;.]|(?<!l)[oi])\\s{0,2})prima,?\\s+(?=(?:ci\\s|(?:ho|abbiamo)\\s(?:vist|incontrat|avut)o|c(?:on|ol|oi)\\s|vist[oi]\\s|quelli\\s|${formsOf("meeting").join("|")})[^.;]{3,200}?[\\s,](?:poi|dopo)[\\s,])`,
  "giu",
);

/** "Con Fiesole e poi, a parte, con Vaglia": one more meeting, in words that begin it. */
export const saidApart = (text: string) => text.replace(first, "").replace(apart, ", poi altra riunione con ");

/** Whether any word of a line with one day may begin a second meeting: without one it tells no more than one. */
export function mayTellMore(text: string): boolean {
  const folded = fold(text);
  const isSaidSo = [anew, next].some((words) => words.test(folded)) || text.search(oneOfThem) !== -1;
  return isSaidSo || timesIn(folded).length > 1 || beginsInside.test(sayingOf(text));
}

const counted = new RegExp(countOfMeetings, "u");
const partsOfADay = partsOfTheClock.map(({ words }) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "u"));

/** "Doppio incontro, mattina Empoli pomeriggio Vinci": it says that they are several, whether or not it was parted. */
export function saysSeveral(text: string): boolean {
  const folded = fold(text);
  return counted.test(folded) || partsOfADay.filter((words) => words.test(folded)).length > 1;
}

/** At another time of the day, or after the one before: and nobody who came to that one. */
export function beginsAnother(
  { text, after }: Part,
  told: readonly string[],
  toldBefore: readonly string[],
  register: BodyRegister,
): boolean {
  const folded = fold(text);
  // Of "con Signa e Empoli alle 9.30" the hour is of both.
  const lead = atATime.exec(folded)?.groups?.lead;
  if (joining.test(folded)) return false;
  const isAtAnotherTime = toldBefore.length > 0 && told.length > 0 && !told.some((one) => toldBefore.includes(one));
  return (
    isAtAnotherTime ||
    text.search(oneOfThem) === 0 ||
    (lead !== undefined && !namesBodies(lead, register)) ||
    next.test(after) ||
    next.test(folded.slice(0, mostOfALead))
  );
}

const mostOfALead = 12;
