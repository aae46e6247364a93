// SPDX-License-Identifier: EUPL-1.2
import { introducers, offices } from "../words/body-words.ts";
import { givenNames } from "../words/given-names.ts";
import { nounsOfBodies, nounsOfPersons } from "../words/kind-words.ts";
import { officesOfPeople, people, titles, wordsAfterPeople } from "../words/people-words.ts";
import type { BodyDoubt } from "./body-doubt.ts";
import type { Phrase } from "./phrases.ts";
import type { Piece } from "./pieces.ts";

const mostWords = 6;
const mostInAList = 4;

/**
 * Of words that say whose somebody is: "Bartolini di Reggello", "dott. Bini di Scandicci", "il comandante della polizia
 * municipale di Calenzano". They are of that one body; `person`: who that is, where they are a name. Nothing for words
 * that may name another body by where it is: "la Misericordia di Vaglia".
 */
export function whoseIs(pieces: readonly Piece[], text: string): Pick<BodyDoubt, "isOfTheirs" | "person"> {
  const body = pieces.at(-1);
  const of = pieces.findLastIndex(({ kind, words }) => kind === "small" && wordsAfterPeople.has(words));
  const leads = pieces.slice(of + 1, -1);
  const isOne = body?.kind === "body" && body.match?.isCertain === true && of > 0;
  const isLedTo = leads.every(
    ({ kind, words }) => kind === "small" || (kind === "introducer" && introducers.has(words)),
  );
  const isPlain = pieces.every(
    ({ kind }) => kind === "word" || kind === "small" || kind === "introducer" || kind === "body",
  );
  if (!isOne || !isLedTo || !isPlain) return {};
  const at = leads.length > 0 ? pieces.slice(0, of).findLastIndex(({ words }) => wordsAfterPeople.has(words)) : -1;
  const end = at > 0 && leads.every(({ kind }) => kind === "small") ? at : of;
  const who = pieces.slice(0, end).filter(({ kind, words }) => kind !== "small" || isOfOffices(words));
  const words = who.flatMap((piece) => piece.words.split(" "));
  // "I Carabinieri di Signa".
  const areMany = pieces[0]?.words === "i" || pieces[0]?.words === "gli";
  if (who.length === 0 || words.length > mostWords || words.some((word) => nounsOfBodies.has(word))) return {};
  const name = text.slice(who[0]?.start ?? 0, who.at(-1)?.end ?? 0);
  const isTitled = titles.has(words[0] ?? "");
  if (words.some((word) => isOfOffices(word)) && !isTitled) return { isOfTheirs: true };
  return isTitled || (!areMany && who.every((piece) => isNameOf(piece, text)))
    ? { isOfTheirs: true, person: name }
    : {};
}

/**
 * "Nencini" of "Nencini (Signa)", "Rossi" of "Rossi e Verdi di Fiesole", "Paolo Verdi" of "Paolo Verdi, assessore di
 * Signa"; undefined for any other phrase.
 */
export function nameOfOneOfTheirs(
  phrases: readonly Phrase[],
  at: number,
  text: string,
  others = mostInAList,
): string | undefined {
  const { pieces } = phrases[at] as Phrase;
  const next = phrases[at + 1];
  const who = pieces.filter(({ kind }) => kind !== "small");
  const [first] = next?.pieces ?? [];
  const isNext = next?.pieces.at(-1)?.kind === "body" && next.pieces.at(-1)?.match?.isCertain === true;
  if (who.length === 0 || !who.every((piece) => piece.kind === "word" && isNameOf(piece, text))) return undefined;
  const isInBrackets =
    first !== undefined &&
    /\(\s?$/u.test(text.slice(Math.max(first.start - 2, 0), first.start)) &&
    next?.pieces.every(({ kind }) => kind === "body");
  const isOneMore = next?.joint === "and" && others > 0 && isOneOfTheirs(phrases, at + 1, text, others - 1);
  const isOfIt =
    first !== undefined && (wordsAfterPeople.has(first.words) || next?.pieces.some(({ words }) => isOfOffices(words)));
  const isTold = isOneMore || (isNext && (isInBrackets === true || (next?.joint === "separator" && isOfIt === true)));
  return isTold ? text.slice(who[0]?.start ?? 0, who.at(-1)?.end ?? 0) : undefined;
}

function isOneOfTheirs(phrases: readonly Phrase[], at: number, text: string, others: number): boolean {
  const { pieces } = phrases[at] as Phrase;
  return whoseIs(pieces, text).person !== undefined || nameOfOneOfTheirs(phrases, at, text, others) !== undefined;
}

const isNameOf = ({ start, end, words }: Piece, text: string) => titles.has(words) || isSurname(text.slice(start, end));

function isOfOffices(word: string): boolean {
  return officesOfPeople.has(word) || nounsOfPersons.has(word) || people.has(word) || offices.has(word);
}

/** "Bartolini", "Anna": most surnames end so, and no acronym is as long. */
function isSurname(word: string): boolean {
  return givenNames.has(word.toLowerCase()) || /^\p{Lu}\p{Ll}{3,}i$/u.test(word);
}
