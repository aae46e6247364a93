// SPDX-License-Identifier: EUPL-1.2
import { wordsBeforeDays } from "../words/day-words.ts";
import { rewrittenAll, type Source, type Span } from "./source.ts";

export type Taken<Value> = Span & { readonly value: Value; readonly text: string };

export type TakenOut<Value> = {
  readonly taken: readonly Taken<Value>[];
  readonly rest: Source;
};

/** What is said right before a match takes fewer characters. */
const mostBefore = 100;

/**
 * Every match that `read` makes something of, and the source without them and the small words that lead to them, a
 * comma, or another sign, in the place of each. The pattern sees the folded text, `read` also the words right before a match.
 */
export function takeOut<Value>(
  source: Source,
  pattern: RegExp,
  read: (match: RegExpExecArray, before: string) => Value | undefined,
  sign = ",",
): TakenOut<Value> {
  const { typed, folded } = source;
  if (folded.search(pattern) === -1) return { taken: [], rest: source };
  const taken: Taken<Value>[] = [];
  const blank: Span[] = [];
  let from = 0;
  for (const match of folded.matchAll(pattern)) {
    const value = read(match, folded.slice(Math.max(0, match.index - mostBefore), match.index));
    if (value === undefined) continue;
    const end = match.index + match[0].length;
    const start = from + withoutLeadingWords(folded.slice(from, match.index));
    blank.push({ start, end });
    taken.push({ value, text: typed.slice(match.index, end).trim(), start: match.index, end });
    from = end;
  }
  return { taken, rest: rewrittenAll(source, blank, sign) };
}

const leadingWords = new RegExp(`(?:^|(?<=[\\s,;]))(?:${wordsBeforeDays.join("|")})\\s*$`, "u");

/** How much of a text is left before the small words at its end. */
function withoutLeadingWords(folded: string): number {
  const skipped = Math.max(0, folded.length - mostBefore);
  let kept = folded.slice(skipped);
  for (;;) {
    const match = leadingWords.exec(kept);
    if (match === null) return skipped + kept.length;
    kept = kept.slice(0, match.index);
  }
}
