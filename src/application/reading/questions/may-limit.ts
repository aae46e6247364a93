// SPDX-License-Identifier: EUPL-1.2
import { fold } from "../engine/fold.ts";
import { months, numbers } from "../words/day-words.ts";
import { wordsCounted } from "../words/figure-words.ts";
import { anyOf } from "../words/lists.ts";

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

/** "Prima delle ferie": a time that is not known; a month, beside another time. */
const saysWhen = new RegExp(`(?<!\\p{L})(?:prima|dopo|durante|entro|fino|sino|${anyOf(months.flat())})(?!\\p{L})`, "u");

/** A name, a number or a time: it may say which are meant. */
export function mayLimit(words: string, line: string): boolean {
  const at = fold(line).indexOf(words);
  return /\d/u.test(words) || saysWhen.test(words) || (at > 0 && /\p{Lu}/u.test(line.slice(at, at + words.length)));
}

const leading =
  "(?:con|co[il]|insieme|in|su|da|per|tra|fra|il|lo|la|l'|i|gli|le|una?|uno|un'|(?:(?:d|a|d[ae]|n[e]|su)(?:l|ll[oae]|ll'|gli|i))|di|ad?|with|of|at|on|by|the|an)";
const leads = new RegExp(`^${leading}(?!\\p{L})`, "u");
const isLed = new RegExp(`(?<!\\p{L})${leading}\\s*$`, "u");

const isOfThem = new RegExp(`(?<!\\p{L})(?:${wordsCounted.join("|")})\\s*$`, "u");
const isAdjective = /^\p{L}+[ie]$/u;

/**
 * The same, or what an article or a preposition leads to ("i pompieri", "da loro"), or what is said of those that are
 * counted ("incontri tecnici"): no verb, nor the words about it.
 */
export function mayFilter(words: string, line: string): boolean {
  const folded = fold(line);
  const before = folded.slice(0, Math.max(folded.indexOf(words), 0));
  return (
    mayLimit(words, line) ||
    (before === "" && /^\p{Lu}/u.test(line) && isSaidOf.test(line.slice(words.length))) ||
    leads.test(words) ||
    isLed.test(before) ||
    (isOfThem.test(before) && isAdjective.test(words))
  );
}

/** "Prato l'abbiamo sentita?": a name that begins a line is what the verb after it is said of. */
const isSaidOf = /^,?\s*(?:l'|l[aoei] |c'|ci |non |è |e' |sono |era )/iu;

const asksOf = /(?:^| )(?:quant[oaie]|quale|quali|che|how many|which|what)\s*$/u;

/** "Quante prove": what is asked for, and not one word more about it. */
export function isAskedFor(words: string, saying: string): boolean {
  const at = saying.indexOf(words);
  return at > 0 && asksOf.test(saying.slice(0, at));
}
