import type { BodyId, BodyRegister } from "#domain/body.ts";
import { askedNames, connectors, genericWords, groupNames, otherWords } from "./body-words.ts";
import { createSpellings } from "./spellings.ts";
import { nameKey } from "./tokens.ts";

/** Bodies that words may mean. `isCertain`: one body, and no other reading; otherwise it is asked. */
export type BodyMatch = { readonly bodies: readonly BodyId[]; readonly isCertain: boolean };

/** The register made ready for reading. */
export type BodyIndex = {
  /** The most words a name has. */
  readonly mostWords: number;
  /** The bodies meant by these words, folded, or undefined when they mean none. */
  match(words: readonly string[]): BodyMatch | undefined;
};

const indexes = new WeakMap<BodyRegister, BodyIndex>();

/** The index of a register: made once for each. */
export function bodyIndexOf(register: BodyRegister): BodyIndex {
  const known = indexes.get(register);
  if (known !== undefined) return known;
  const index = createBodyIndex(register);
  indexes.set(register, index);
  return index;
}

type Names = Map<string, Set<BodyId>>;

const lettersForATypingError = 6;

function createBodyIndex(register: BodyRegister): BodyIndex {
  const names: Names = new Map();
  const words: Names = new Map();
  const spellings = createSpellings();
  const starts = new Map<string, { readonly parts: readonly string[]; readonly id: BodyId }[]>();
  for (const { id, kind, officialName, shortName, aliases, codes } of register.values()) {
    for (const name of [officialName, shortName, ...aliases, ...codes]) add(names, nameKey(name), id);
    for (const name of [shortName, ...aliases]) spellings.add(nameKey(name), id);
    const parts = nameKey(shortName).split(" ");
    const letter = parts[0]?.charAt(0) ?? "";
    const sameLetter = starts.get(letter);
    if (sameLetter === undefined) starts.set(letter, [{ parts, id }]);
    else sameLetter.push({ parts, id });
    if (kind === "comune" || kind === "unione") {
      for (const part of parts) if (part.length >= 4 && !connectors.has(part)) add(words, part, id);
    }
  }
  const likely = [...register.values()]
    .filter(({ isLikely, kind }) => isLikely && kind === "comune")
    .map(({ id }) => id);
  const mostWords = [...names.keys()].reduce((most, name) => Math.max(most, name.split(" ").length), 1);

  const exact = (key: string): BodyMatch | undefined => {
    if (groupNames.has(key)) return { bodies: likely, isCertain: false };
    const asked = askedNames.get(key)?.filter((id) => register.has(id));
    if (asked !== undefined && asked.length > 0) return { bodies: asked, isCertain: false };
    return toMatch(names.get(key), true);
  };

  const startsOf = (parts: readonly string[]): readonly BodyId[] =>
    (starts.get(parts[0]?.charAt(0) ?? "") ?? [])
      .filter(
        (name) => parts.length <= name.parts.length && parts.every((part, at) => isShortFor(part, name.parts[at])),
      )
      .map(({ id }) => id);

  const misspelt = (key: string): BodyMatch | undefined => {
    if (key.length < 4 || otherWords.has(key)) return undefined;
    const near = spellings.near(key, 1);
    if (near.size > 0) return toMatch(near, key.length >= lettersForATypingError);
    return key.length < lettersForATypingError ? undefined : toMatch(spellings.near(key, 2), false);
  };

  return {
    mostWords,
    match(parts) {
      const key = parts.join(" ");
      const found = exact(key);
      if (found !== undefined) return found;
      const [first = "", last = ""] = [parts[0], parts.at(-1)];
      if (
        parts.every((part) => connectors.has(part)) ||
        (parts.length > 1 && (connectors.has(first) || connectors.has(last)))
      ) {
        return undefined;
      }
      if (parts.some((part) => part.includes("."))) return toMatch(new Set(startsOf(parts)), true);
      if (parts.length > 1) {
        return (
          toMatch(new Set(startsOf(parts)), true) ?? (key.length >= lettersForATypingError ? misspelt(key) : undefined)
        );
      }
      if (otherWords.has(key)) return undefined;
      const word = toMatch(words.get(key), !genericWords.has(key));
      if (word !== undefined || genericWords.has(key) || key.length < 4) return word;
      return misspelt(key) ?? (key.length >= 5 ? toMatch(new Set(startsOf([`${key}.`])), key.length >= 7) : undefined);
    },
  };
}

function add(names: Names, key: string, id: BodyId): void {
  const ids = names.get(key);
  if (ids === undefined) names.set(key, new Set([id]));
  else ids.add(id);
}

function toMatch(ids: ReadonlySet<BodyId> | undefined, isCertain: boolean): BodyMatch | undefined {
  if (ids === undefined || ids.size === 0) return undefined;
  return { bodies: [...ids], isCertain: isCertain && ids.size === 1 };
}

/** Whether a word is, or abbreviates, a word of a name: "f.no" and "fior." are short for "fiorentino". */
function isShortFor(short: string, word = ""): boolean {
  if (!short.includes(".")) return short === word;
  const [start = "", ...others] = short.split(".");
  return word.startsWith(start) && word.endsWith(others.at(-1) ?? "") && word.length >= start.length;
}
