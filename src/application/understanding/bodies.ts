import type { BodyId, BodyRegister } from "#domain/body.ts";
import { type BodyIndex, type BodyMatch, bodyIndexOf } from "./body-index.ts";
import { connectors, countedWords, introducers, placeWords } from "./body-words.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** Words that may mean a body and are to be asked. No candidate: nobody knows what they mean. */
export type BodyDoubt = { readonly text: string; readonly candidates: readonly BodyId[] };

export type BodiesReading = {
  /** In the order in which they are named, each once. */
  readonly bodies: readonly BodyId[];
  readonly doubts: readonly BodyDoubt[];
};

const mostDoubts = 20;

/**
 * The bodies that a text names. The longest name wins ("Lastra a Signa" over "Signa"). Nothing is dropped in silence:
 * what is neither a body nor a small word between bodies is a doubt.
 */
export function readBodies(text: string, register: BodyRegister): BodiesReading {
  const normal = text.normalize("NFC");
  const tokens = tokensOf(normal);
  const index = bodyIndexOf(register);
  const bodies = new Set<BodyId>();
  const doubts: BodyDoubt[] = [];
  let fragment: Token[] = [];

  const textOf = (from: Token | undefined, to: Token | undefined) => normal.slice(from?.start ?? 0, to?.end ?? 0);
  const flush = (isBeforeBody: boolean) => {
    const isSmall = ({ word }: Token) => connectors.has(word) || (isBeforeBody && introducers.has(word));
    const told = trimmed(fragment, isSmall);
    if (told.length > 0) doubts.push({ text: textOf(told[0], told.at(-1)), candidates: [] });
    fragment = [];
  };

  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined || token.isSeparator) {
      flush(false);
      at += 1;
      continue;
    }
    const found = longestMatch(index, tokens, at);
    if (found === undefined) {
      if (isAnd(token)) flush(false);
      else fragment.push(token);
      at += 1;
      continue;
    }
    const before = fragment.at(-1);
    const isPlace = before !== undefined && placeWords.has(before.word);
    if (isPlace) fragment.pop();
    flush(true);
    if (found.isCertain && !isPlace) for (const id of found.bodies) bodies.add(id);
    else
      doubts.push({ text: textOf(isPlace ? before : token, tokens[at + found.words - 1]), candidates: found.bodies });
    at += found.words;
  }
  flush(false);
  return { bodies: [...bodies], doubts: doubts.slice(0, mostDoubts) };
}

function longestMatch(
  index: BodyIndex,
  tokens: readonly Token[],
  at: number,
): (BodyMatch & { readonly words: number }) | undefined {
  const end = tokens.findIndex(({ isSeparator }, place) => place > at && isSeparator);
  const most = Math.min(index.mostWords, (end === -1 ? tokens.length : end) - at);
  for (let words = most; words >= 1; words -= 1) {
    const next = tokens[at + words]?.word ?? "";
    if (words === 1 && countedWords.has(next)) continue;
    const match = index.match(tokens.slice(at, at + words).map(({ word }) => word));
    if (match !== undefined) return { ...match, words };
  }
  return undefined;
}

function isAnd({ word }: Token): boolean {
  return word === "e" || word === "ed" || word === "and";
}

function trimmed(tokens: readonly Token[], isSmall: (token: Token) => boolean): readonly Token[] {
  const first = tokens.findIndex((token) => !isSmall(token));
  if (first === -1) return [];
  const last = tokens.findLastIndex((token) => !isSmall(token));
  return tokens.slice(first, last + 1);
}
