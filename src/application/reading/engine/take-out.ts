import { wordsBeforeDays } from "../words/day-words.ts";
import { fold } from "./fold.ts";

export type TakenOut<Value> = {
  readonly taken: readonly { readonly value: Value; readonly text: string }[];
  readonly rest: string;
};

/**
 * Every match that `read` makes something of, and the text without them and the small words that lead to them, a comma
 * in the place of each. The pattern sees the folded text.
 */
export function takeOut<Value>(
  text: string,
  pattern: RegExp,
  read: (match: RegExpExecArray, before: string) => Value | undefined,
): TakenOut<Value> {
  const folded = fold(text);
  const taken: { value: Value; text: string }[] = [];
  let rest = "";
  let from = 0;
  for (const match of folded.matchAll(pattern)) {
    const value = read(match, folded.slice(0, match.index));
    if (value === undefined) continue;
    const end = match.index + match[0].length;
    rest += `${withoutLeadingWords(text.slice(from, match.index))}, `;
    taken.push({ value, text: text.slice(match.index, end).trim() });
    from = end;
  }
  return { taken, rest: rest + text.slice(from) };
}

const leadingWords = new RegExp(`(?:^|(?<=[\\s,;]))(?:${wordsBeforeDays.join("|")})\\s*$`, "u");

function withoutLeadingWords(text: string): string {
  let kept = text;
  for (;;) {
    const match = leadingWords.exec(fold(kept));
    if (match === null) return kept;
    kept = kept.slice(0, match.index);
  }
}
