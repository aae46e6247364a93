// SPDX-License-Identifier: EUPL-1.2
import { auxiliaries, people, wordsOfMeeting, wordsOfSubjectsApart } from "../words/body-words.ts";
import type { BodyDoubt } from "./body-doubt.ts";
import type { Phrase } from "./phrases.ts";
import type { Piece } from "./pieces.ts";
import { leadsToWhere } from "./places.ts";

/** "Abbiamo ragionato di tributi": nobody's name. */
function saysWhatWasDone({ pieces }: Phrase): boolean {
  const at = pieces.findIndex(({ kind }) => kind !== "small");
  return [pieces[at - 1], pieces[at]].some((piece) => piece !== undefined && auxiliaries.has(piece.words));
}

/** "Polizia locale associata", "avvio della gestione": apart from bodies, words that say little beside them say what it is. */
function toldApart(doubt: BodyDoubt, { pieces }: Phrase, text: string): BodyDoubt {
  const isOfIt = ({ kind, words }: Piece) => kind !== "small" || people.has(words) || wordsOfSubjectsApart.has(words);
  const isName = doubt.candidates.length > 0 || doubt.isNewName === true || doubt.isPerson === true;
  const [first, last] = [pieces.find(isOfIt), pieces.findLast(isOfIt)];
  if (isName || first === undefined || last === undefined || first.kind === "leading") return doubt;
  return { ...doubt, text: text.slice(first.start, last.end).replace(/\s{2,}/gu, " ") };
}

/** A doubt with where it stands among the phrases of a text, and its words as they are told there. */
export function placedIn(told: BodyDoubt, phrases: readonly Phrase[], at: number, text: string): BodyDoubt {
  const doubt = standing(told, phrases, at);
  if (doubt.stands !== "apart") return doubt;
  const isAfterBodies =
    doubt.candidates.length === 0 &&
    phrases.slice(0, at).some(({ pieces }) => pieces.some(({ kind }) => kind === "body"));
  return {
    ...toldApart(doubt, phrases[at] as Phrase, text),
    ...(isAfterBodies ? { mayBeAPlace: true } : {}),
  };
}

function standing(doubt: BodyDoubt, phrases: readonly Phrase[], at: number): BodyDoubt {
  const phrase = phrases[at] as Phrase;
  if (doubt.candidates.length === 0 && leadsToWhere(phrase)) return { ...doubt, stands: "where" };
  if (saysWhatWasDone(phrase)) return doubt;
  if (phrase.pieces.some(({ kind, words }) => kind === "small" && wordsOfMeeting.has(words)))
    return { ...doubt, stands: "listed" };
  if (phrase.joint === "and" || (phrase.joint === "link" && at > 0)) return { ...doubt, stands: "listed" };
  const isOfWhat = /^un[oa]?'?$/u.test(phrase.pieces[0]?.words ?? "");
  return phrase.joint === "separator" && at === phrases.length - 1 && !isOfWhat ? { ...doubt, stands: "apart" } : doubt;
}
