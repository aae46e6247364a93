// SPDX-License-Identifier: EUPL-1.2
import { rules } from "../words/rules.ts";

/**
 * A way of saying, written as it sounds: "(a|b)" is one of these, "[a]" may be missing, "…" is any words, "#" a number,
 * "{name}" a part to be read, ":" the sign itself, "," that one
 * that parts follows, "@" what stands for words that were taken out, "<name>" what the rule of that name lists.
 */
export type Way = {
  /** What the way is made of, each sign and each word. */
  readonly parts: readonly string[];
  /** Of each of these, a line that follows the way has at least one word: a line without is never looked at closer. */
  readonly needs: readonly ReadonlySet<string>[];
};

const partPattern = /\{\w+\}|[()|[\]…#:,@]|[\p{L}\p{N}]+'?/gu;

/** The ways of a text, one a line, with what its rules stand for. */
export function waysIn(text: string): readonly Way[] {
  return linesIn(text.replace(/<([\w-]+)>/gu, (_, name: string) => ruled(name))).map((line) => {
    const parts = line.match(partPattern) ?? [];
    return { parts, needs: needsOf(parts) };
  });
}

const factored = new Map<string, string>();

/** What a rule lists, once for all its ways. */
function ruled(name: string): string {
  const known = factored.get(name);
  if (known !== undefined) return known;
  const choices = (rules[name] ?? "").split("|").map((choice) => choice.split(" ").filter((word) => word !== ""));
  const made = withoutRepeating(choices);
  factored.set(name, made);
  return made;
}

/**
 * The same choices with what they share said once: "lo tolgo|la tolgo|lo levo|la levo" is "(lo|la) (tolgo|levo)". Ways
 * become patterns, and one of each word of some hundred choices takes seconds to make. The longest first: "no scusa" is
 * more than "no".
 */
function withoutRepeating(choices: readonly (readonly string[])[]): string {
  const after = new Map<string, (readonly string[])[]>();
  for (const [word = "", ...rest] of choices) after.set(word, [...(after.get(word) ?? []), rest]);
  const before = new Map<string, string[]>();
  for (const [word, rests] of after) {
    const longer = rests.filter(({ length }) => length > 0);
    const rest = longer.length === 0 ? "" : withoutRepeating(longer);
    const more = rest === "" ? "" : longer.length < rests.length ? ` [${rest}]` : ` (${rest})`;
    before.set(more, [...(before.get(more) ?? []), word]);
  }
  return [...before]
    .map(([more, words]) => (more === "" || words.length === 1 ? words.join("|") : `(${words.join("|")})`) + more)
    .join("|");
}

/** The lines of a list, or what " | " parts in them, without the spaces around them. */
export function linesIn(text: string): string[] {
  return text
    .split(/\n| \| /u)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** The source of a pattern of any of the lines, the longest first. */
export const oneOf = (list: string): string =>
  linesIn(list)
    .sort((one, other) => other.length - one.length)
    .join("|");

/** Whether a line with these words may follow the way. */
function mayFollow({ needs }: Way, words: ReadonlySet<string>): boolean {
  return needs.every((need) => !need.isDisjointFrom(words));
}

/**
 * Those of a list, in its order, whose way a line with these words may follow. They are found by the words that one of
 * their needs has: of hundreds of ways a line is compared with the few that share a word with it.
 */
export function waysByWord<Known extends { readonly way: Way }>(
  known: readonly Known[],
): (words: ReadonlySet<string>) => readonly Known[] {
  const always: number[] = [];
  const byWord = new Map<string, number[]>();
  for (const [at, { way }] of known.entries()) {
    const [need] = way.needs.toSorted((one, other) => one.size - other.size);
    if (need === undefined) always.push(at);
    for (const word of need ?? []) byWord.set(word, [...(byWord.get(word) ?? []), at]);
  }
  return (words) => {
    const found = new Set(always);
    for (const word of words) for (const at of byWord.get(word) ?? []) found.add(at);
    const followed = [...found].flatMap((at) =>
      known[at] !== undefined && mayFollow(known[at].way, words) ? [at] : [],
    );
    return followed.sort((one, other) => one - other).flatMap((at) => known[at] ?? []);
  };
}

/** Every word that is neither in brackets nor one of several, and the first words of each choice that must be made. */
function needsOf(parts: readonly string[]): readonly ReadonlySet<string>[] {
  const needs: Set<string>[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at] ?? "";
    if (part === "(" || part === "[") {
      const end = endOf(parts, at);
      const choices = part === "(" ? firstWords(parts.slice(at + 1, end)) : undefined;
      if (choices !== undefined) needs.push(choices);
      at = end;
    } else if (isWord(part)) {
      needs.push(new Set([part]));
    }
  }
  return needs;
}

/** Where the bracket that opens there is closed; how many parts there are when it is not. */
export function endOf(parts: readonly string[], start: number): number {
  let depth = 0;
  for (let at = start; at < parts.length; at += 1) {
    if (parts[at] === "(" || parts[at] === "[") depth += 1;
    if (parts[at] === ")" || parts[at] === "]") depth -= 1;
    if (depth === 0) return at;
  }
  return parts.length;
}

/** Undefined when one of the choices may begin with no word. */
function firstWords(parts: readonly string[]): Set<string> | undefined {
  const firsts = new Set<string>();
  let isFirst = true;
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at] ?? "";
    const end = part === "(" || part === "[" ? endOf(parts, at) : at;
    if (isFirst) {
      const isInBrackets = part === "(" || part === "[";
      const found = isInBrackets ? firstWords(parts.slice(at + 1, end)) : isWord(part) ? [part] : undefined;
      if (found === undefined) return undefined;
      for (const word of found) firsts.add(word);
    }
    // What may be missing is followed by what is then the first.
    isFirst = part === "|" || (isFirst && part === "[");
    at = end;
  }
  return isFirst ? undefined : firsts;
}

function isWord(part: string): boolean {
  return /^[\p{L}\p{N}]/u.test(part);
}
