import { wordsBeforeDays } from "../words/day-words.ts";
import { rewritten, type Source, type Span } from "./source.ts";

export type Taken<Value> = Span & { readonly value: Value; readonly text: string };

export type TakenOut<Value> = {
  readonly taken: readonly Taken<Value>[];
  readonly rest: Source;
};

/**
 * Every match that `read` makes something of, and the source without them and the small words that lead to them, a
 * comma in the place of each. The pattern sees the folded text.
 */
export function takeOut<Value>(
  source: Source,
  pattern: RegExp,
  read: (match: RegExpExecArray, before: string) => Value | undefined,
): TakenOut<Value> {
  const { typed, folded } = source;
  const taken: Taken<Value>[] = [];
  let rest = source;
  let from = 0;
  for (const match of folded.matchAll(pattern)) {
    const value = read(match, folded.slice(0, match.index));
    if (value === undefined) continue;
    const end = match.index + match[0].length;
    const start = from + withoutLeadingWords(folded.slice(from, match.index)).length;
    rest = rewritten(rest, { start, end }, ",");
    taken.push({ value, text: typed.slice(match.index, end).trim(), start: match.index, end });
    from = end;
  }
  return { taken, rest };
}

const leadingWords = new RegExp(`(?:^|(?<=[\\s,;]))(?:${wordsBeforeDays.join("|")})\\s*$`, "u");

function withoutLeadingWords(folded: string): string {
  let kept = folded;
  for (;;) {
    const match = leadingWords.exec(kept);
    if (match === null) return kept;
    kept = kept.slice(0, match.index);
  }
}
