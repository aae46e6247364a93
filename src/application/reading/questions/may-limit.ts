// SPDX-License-Identifier: EUPL-1.2
import { fold } from "../engine/fold.ts";
import { numbers } from "../words/day-words.ts";

/** "Due volte", "in 3": of as many no figure is kept. */
export function saysANumber(words: string): boolean {
  return /\d/u.test(words) || words.split(" ").some((word) => numbers.indexOf(word) > 0 || word === "volte");
}

/** "Velocemente", "per capire": what is for, or how it is done, says nothing of which are meant. */
export function isHarmless(words: string): boolean {
  return /^(?:(?:(?:tanto|giusto|solo) )?per \p{L}+(?:are|ere|ire|arl[aoie]|erl[aoie]|irl[aoie]|ar[mtcv]i|er[mtcv]i|ir[mtcv]i)|\p{L}{3,}mente)$/u.test(
    words,
  );
}

/** A name or a number: it may say which are meant. */
export function mayLimit(words: string, line: string): boolean {
  const at = fold(line).indexOf(words);
  return /\d/u.test(words) || (at > 0 && /\p{Lu}/u.test(line.slice(at, at + words.length)));
}
