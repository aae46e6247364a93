// SPDX-License-Identifier: EUPL-1.2
import { numbers } from "../words/day-words.ts";
import { wordsBeforeAFigure, wordsCounted } from "../words/question-words.ts";

const none = ["zero", "nessuno", "nessuna"];
const figure = `(?<figure>\\d{1,3}|${[...numbers, ...none].join("|")})(?![\\p{L}\\p{N}/.:-]*[\\p{L}\\p{N}])`;
const asides = "(?:\\s+(?:gia|solo|soltanto|ormai|ancora|in tutto|ora))?";
const told = new RegExp(
  `(?<before>(?<!\\p{L})(?:${wordsBeforeAFigure.join("|")})${asides}\\s+)${figure}(?=\\s*(?:[?,.!]|$)|\\s+(?:${wordsCounted.join("|")}|vero|giusto|in tutto)(?!\\p{L}))`,
  "u",
);

/** "Zero incontri, giusto?" */
const confirmed = new RegExp(
  `(?<before>(?<![\\p{L}\\p{N}/.:-]))${figure}(?=\\s+(?:${wordsCounted.join("|")})[\\s,]+(?:vero|giusto)(?!\\p{L}))`,
  "u",
);

/** "Gli incontri sono due?": as many as whoever asks takes it, and the words without them. */
export function takeFigure(words: string): { readonly figure?: number; readonly rest: string } {
  const pattern = told.test(words) ? told : confirmed;
  const { before = "", figure: said = "" } = pattern.exec(words)?.groups ?? {};
  if (said === "") return { rest: words };
  const named = none.includes(said) ? 0 : numbers.indexOf(said) + 1;
  return { figure: /^\d/u.test(said) ? Number(said) : named, rest: words.replace(pattern, before.trimEnd()) };
}
