// SPDX-License-Identifier: EUPL-1.2
import { countedWords, plainArticles } from "../words/body-words.ts";
import { nounsOfPersons } from "../words/kind-words.ts";
import { people, wordsBeforeAnOffice, wordsOfOurs } from "../words/people-words.ts";
import type { BodyDoubt } from "./body-doubt.ts";
import type { Phrase } from "./phrases.ts";
import type { Piece } from "./pieces.ts";

const theOne = new Set(["quello", "quella"]);

/**
 * The name of a Comune that may be somebody's, by what stands beside it: "Londa dell'avvocatura", "Vinci, il collega
 * dell'anagrafe". It is asked; undefined for any other phrase. `phrases`: as many as it stands in.
 */
export function namedAsAPerson(
  phrases: readonly Phrase[],
  at: number,
  text: string,
  tellsAMeeting: boolean,
): { readonly doubt: BodyDoubt; readonly phrases: number } | undefined {
  const { pieces } = phrases[at] as Phrase;
  const next = phrases[at + 1];
  const body = pieces.findIndex(({ kind }) => kind === "body");
  const { match, end: endOfName = 0 } = pieces[body] ?? {};
  const { start = 0 } = pieces.find(({ kind }) => kind !== "small") ?? {};
  const isAlone =
    match?.isCertain === true && pieces.slice(0, body).every(({ kind }) => kind === "small" || kind === "word");
  if (!isAlone) return undefined;
  const after = pieces.slice(body + 1);
  const isNext = after.length === 0 && next?.joint === "separator" && isOneOfOurs(next.pieces);
  // "Incontro con Signa della centrale unica" is with the Comune.
  const isOfOurs =
    !tellsAMeeting &&
    wordsBeforeAnOffice.has(after[0]?.words ?? "") &&
    after[1]?.kind === "word" &&
    isSmall(after[1], text);
  if (!isNext && !isOfOurs) return undefined;
  const end = (isNext ? next.pieces : after).at(-1)?.end ?? endOfName;
  const doubt = { text: text.slice(start, end), candidates: match.bodies, mayBeAPerson: true } as const;
  return { doubt, phrases: isNext ? 2 : 1 };
}

/** Whether a noun for a meeting stands in any of them. */
export function nameAMeeting(phrases: readonly Phrase[]): boolean {
  return phrases.some(({ pieces }) => pieces.some(({ words }) => countedWords.has(words)));
}

/** "Il collega dell'anagrafe", "il mio dirigente", "quella dell'ufficio contratti". */
function isOneOfOurs(pieces: readonly Piece[]): boolean {
  const words = pieces.map((piece) => piece.words).filter((word) => !plainArticles.has(word));
  const isPerson = (word = "") => nounsOfPersons.has(word) || people.has(word);
  const [first = "", second = ""] = words;
  if (pieces.some(({ kind }) => kind === "body")) return false;
  return (
    first === "collega" ||
    (wordsOfOurs.has(first) && isPerson(second)) ||
    (theOne.has(first) && wordsBeforeAnOffice.has(second))
  );
}

function isSmall({ start }: Piece, text: string): boolean {
  return !/\p{Lu}/u.test(text.charAt(start));
}
