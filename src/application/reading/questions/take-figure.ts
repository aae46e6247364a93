// SPDX-License-Identifier: EUPL-1.2
import { patternInside, sayingOf } from "../engine/saying.ts";
import { waysOfAskingPlainly } from "../words/asking-words.ts";
import { numbers } from "../words/day-words.ts";
import { wordsBeforeAFigure, wordsBeforeALeast, wordsCounted } from "../words/figure-words.ts";

const none = ["zero", "nessuno", "nessuna"];
const figure = `(?<figure>\\d{1,3}|${[...numbers, ...none, "una"].join("|")})(?![\\p{L}\\p{N}/.:-]*[\\p{L}\\p{N}])`;
const start = "(?<![\\p{L}\\p{N}/.:-])";
const counted = `(?:${[...wordsCounted, "incontro", "volta"].join("|")})(?!\\p{L})`;
const asides = "(?:\\s+(?:gia|solo|soltanto|ormai|ancora|in tutto|ora))?";
const told = new RegExp(
  `(?<before>(?<!\\p{L})(?:${wordsBeforeAFigure.join("|")})${asides}\\s+)${figure}(?=\\s*(?:[?,.!]|$)|\\s+(?:${counted}|(?:vero|giusto|in tutto)(?!\\p{L})))`,
  "u",
);
/** "Zero incontri, giusto?", "vista due volte?" */
const confirmed = new RegExp(
  `(?<before>${start})${figure}(?=\\s+(?:${counted}[\\s,]+(?:vero|giusto)(?!\\p{L})|volt[ae](?!\\p{L})))`,
  "u",
);
/** "I tre incontri li abbiamo fatti?", "almeno quattro?", "più di una volta?" */
const atLeast = new RegExp(
  `(?<before>${start})(?<least>${wordsBeforeALeast.join("|")})\\s+${figure}(?=\\s*(?:[?,.!]|$)|\\s+${counted})`,
  "u",
);
const expected = /(?<=(?:incontri|riunioni|enti|comuni)) (?:previst|richiest|attes|dovut|necessar)[ie](?!\p{L})/u;
const isOfEnough = /^(?:raggiunt|arrivat)/u;
const asks = patternInside(waysOfAskingPlainly);

/** As many as whoever asks takes it, or at least as many. */
export type FigureTaken = {
  readonly figure?: number;
  readonly isAtLeast?: true;
  /** So many times, and not so many of them. */
  readonly isOfTimes?: true;
};

/** "Gli incontri sono due?": as many as whoever asks takes it, and the words without them. */
export function takeFigure(words: string): FigureTaken & { readonly rest: string } {
  // "Il comune visto due volte qual è?" asks for those of so many.
  const asksElse = asks.test(sayingOf(words));
  const least = asksElse ? null : atLeast.exec(words);
  if (least !== null) {
    const { figure: said = "", least: leading = "" } = least.groups ?? {};
    const isMore = /^(?:piu|oltre|superat)/u.test(leading);
    const rest = words.replace(least[0], isOfEnough.test(leading) ? leading : " ").replace(expected, "");
    return { figure: numberOf(said) + (isMore ? 1 : 0), isAtLeast: true, rest: withoutTimes(rest) };
  }
  const pattern = told.test(words) || asksElse ? told : confirmed;
  const { before = "", figure: said = "" } = pattern.exec(words)?.groups ?? {};
  // "Chi abbiamo visto una volta sola?"
  if (said === "" || (asksElse && said === "una")) return { rest: words };
  const rest = words.replace(pattern, before.trimEnd());
  const ofTimes = /(?<!\p{L})volt[ae](?!\p{L})/u.test(words) ? { isOfTimes: true as const } : {};
  return { figure: numberOf(said), ...ofTimes, rest: asksElse ? rest : withoutTimes(rest) };
}

function withoutTimes(words: string): string {
  return words.replace(/(?<!\p{L})volt[ae](?!\p{L})/u, " ");
}

function numberOf(said: string): number {
  if (none.includes(said)) return 0;
  if (said === "una") return 1;
  return /^\d/u.test(said) ? Number(said) : numbers.indexOf(said) + 1;
}
