// SPDX-License-Identifier: EUPL-1.2
import {
  auxiliaries,
  nounsOfSubjectsApart,
  plainArticles,
  wordsOfMeeting,
  wordsOfSubjectsApart,
} from "../words/body-words.ts";
import { people, wordsAfterPeople } from "../words/people-words.ts";
import type { BodyDoubt } from "./body-doubt.ts";
import { isCalledAsABody } from "./body-names.ts";
import type { Phrase } from "./phrases.ts";
import type { Piece } from "./pieces.ts";
import { leadsToWhere } from "./places.ts";

/** "Abbiamo ragionato di tributi": nobody's name. */
function saysWhatWasDone({ pieces }: Phrase): boolean {
  const at = pieces.findIndex(({ kind }) => kind !== "small");
  return [pieces[at - 1], pieces[at]].some((piece) => piece !== undefined && auxiliaries.has(piece.words));
}

const isAmong =
  (...known: readonly ReadonlySet<string>[]) =>
  ({ words }: Piece) =>
    known.some((one) => one.has(words.replace(/\.$/u, "")));
/** Said beside a body it says little; set apart, it is what was talked of: "polizia locale", "avvio della gestione". */
const beginsASubject = isAmong(people, nounsOfSubjectsApart);
const isOfASubject = isAmong(people, wordsOfSubjectsApart);

/** "…, polizia municipale": words that say nothing beside a body, set apart after those that were named. */
export function isToldApart(phrases: readonly Phrase[], at: number): boolean {
  const { joint, pieces } = phrases[at] as Phrase;
  const [first] = pieces.filter(({ words }) => !plainArticles.has(words));
  const isApart = joint === "separator" && at === phrases.length - 1;
  return isApart && first !== undefined && beginsASubject(first) && phrases.slice(0, at).some(namesABody);
}

const namesABody = ({ pieces }: Phrase) => pieces.some(({ kind }) => kind === "body");

/** What stands apart from bodies, with the words that say little beside them. */
function toldApart(doubt: BodyDoubt, { pieces }: Phrase, text: string): BodyDoubt {
  const isOfIt = (piece: Piece) => piece.kind !== "small" || isOfASubject(piece);
  const isName = doubt.candidates.length > 0 || doubt.isNewName === true || doubt.isPerson === true;
  const [first, last] = [pieces.findIndex(isOfIt), pieces.findLastIndex(isOfIt)];
  const begins = pieces[first];
  if (isName || begins === undefined || begins.kind === "leading") return doubt;
  // "Chiusura del tavolo".
  const isOfMore = wordsAfterPeople.has(pieces[last + 1]?.words ?? "");
  const ends = pieces[isOfMore ? last + 2 : last] ?? begins;
  return { ...doubt, text: text.slice(begins.start, ends.end).replace(/\s{2,}/gu, " ") };
}

/** A doubt with where it stands among the phrases of a text, and its words as they are told there. */
export function placedIn(told: BodyDoubt, phrases: readonly Phrase[], at: number, text: string): BodyDoubt {
  const doubt = standing(told, phrases, at, text);
  if (doubt.stands !== "apart") return doubt;
  const isAfterBodies = doubt.candidates.length === 0 && phrases.slice(0, at).some(namesABody);
  return {
    ...toldApart(doubt, phrases[at] as Phrase, text),
    ...(isAfterBodies ? { mayBeAPlace: true } : {}),
  };
}

const company = /(?<!\p{L})(?:con|cn|col|coi|coll['’]|colla|with|tra|fra|between)\s*$/iu;

/**
 * Whether a name may stand there: it is written or called as one, follows "con" and the like, or is joined to a body that
 * is written in small letters too.
 */
function isAmongNames(
  { text: told, candidates }: BodyDoubt,
  phrases: readonly Phrase[],
  at: number,
  text: string,
): boolean {
  if (candidates.length > 0 || /\p{Lu}/u.test(told) || isCalledAsABody(told)) return true;
  const first = phrases[at]?.pieces[0]?.start ?? 0;
  if (company.test(text.slice(Math.max(first - mostBefore, 0), first))) return true;
  const before = phrases[at - 1]?.pieces.findLast(({ kind }) => kind !== "small");
  return before?.match !== undefined && !/\p{Lu}/u.test(text.slice(before.start, before.end));
}

const mostBefore = 10;

function standing(doubt: BodyDoubt, phrases: readonly Phrase[], at: number, text: string): BodyDoubt {
  const phrase = phrases[at] as Phrase;
  if (doubt.candidates.length === 0 && leadsToWhere(phrase)) return { ...doubt, stands: "where" };
  if (saysWhatWasDone(phrase)) return doubt;
  if (phrase.pieces.some(({ kind, words }) => kind === "small" && wordsOfMeeting.has(words)))
    return { ...doubt, stands: "listed" };
  if (phrase.joint === "and" || (phrase.joint === "link" && at > 0))
    return { ...doubt, stands: isAmongNames(doubt, phrases, at, text) ? "listed" : "joined" };
  const isOfWhat = /^un[oa]?'?$/u.test(phrase.pieces[0]?.words ?? "");
  return phrase.joint === "separator" && at === phrases.length - 1 && !isOfWhat ? { ...doubt, stands: "apart" } : doubt;
}
