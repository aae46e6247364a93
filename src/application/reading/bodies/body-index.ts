// SPDX-License-Identifier: EUPL-1.2
import type { Body, BodyId, BodyRegister } from "#domain/body.ts";
import { nameKey } from "../engine/tokens.ts";
import { connectors, otherAbbreviations, wordsLeftOut } from "../words/body-words.ts";
import { askedNames, genericWords, groupNames, namesOfSmallGroups, otherWords } from "../words/name-words.ts";
import { otherPlaces, otherRegions } from "../words/other-places.ts";
import { titles } from "../words/people-words.ts";
import { type BodyMatch, createSpellings, misspelt } from "./spellings.ts";

/** The register made ready for reading. */
export type BodyIndex = {
  /** The most words a name has. */
  readonly mostWords: number;
  /** What these words, folded, mean: bodies, another place (no body), or undefined when nobody knows. */
  match(words: readonly string[]): BodyMatch | undefined;
  /** The Comune with exactly this name, also one that is asked for when its name stands alone. */
  comuneNamed(words: readonly string[]): BodyId | undefined;
  isComune(id: BodyId): boolean;
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

type Ids = Map<string, Set<BodyId>>;
type NameParts = { readonly parts: readonly string[]; readonly id: BodyId };

const lettersOfAPartOfAName = 4;
const lettersOfAPrefix = 5;
const lettersOfAnAbbreviation = 7;
const lettersOfACertainPrefix = 7;
const lettersOfAJoinedName = 8;

const asked = new Map([...askedNames].map(([name, ids]) => [nameKey(name), ids]));
const smallGroups = new Set([...namesOfSmallGroups].map(nameKey));
const groups = new Set([...groupNames].map(nameKey));
const places = new Set([...otherPlaces, ...otherRegions].map(nameKey));

/** A message is read several times, and says few words: what they mean is kept, and forgotten when it is much. */
const mostKnown = 5000;

function createBodyIndex(register: BodyRegister): BodyIndex {
  const all = [...register.values()];
  const own = asItCame(register);
  const names: Ids = new Map();
  const told: Ids = new Map();
  const contents: Ids = new Map();
  const joined: Ids = new Map();
  const words: Ids = new Map();
  const comuni = new Map<string, BodyId>();
  const byStart = new Map<string, NameParts[]>();
  const spellings = createSpellings();
  for (const body of all) {
    const { id, kind, officialName, shortName, aliases, codes } = body;
    for (const name of [officialName, shortName, ...aliases, ...codes]) add(names, nameKey(name), id);
    for (const name of [officialName, shortName]) add(names, keyOf(name), id);
    for (const name of aliases) add(told, nameKey(name), id);
    const asItCame = own.get(id);
    const ownNames = new Set([asItCame?.shortName ?? "", ...(asItCame?.aliases ?? [])].map(keyOf));
    for (const name of new Set([shortName, ...aliases].map(keyOf))) {
      if (ownNames.has(name)) spellings.add(name, id);
      const parts = tellingParts(name.split(" "));
      if (parts.length > 1) add(contents, parts.join(" "), id);
      const key = name.replaceAll(" ", "");
      if (key.length >= lettersOfAJoinedName) add(joined, key, id);
    }
    const officialParts = tellingParts(keyOf(officialName).split(" "));
    if (officialParts.length > 1) add(contents, officialParts.join(" "), id);
    if (kind === "comune") comuni.set(keyOf(shortName), id);
    for (const { start, parts } of startsOfNames(body)) {
      const known = byStart.get(start);
      if (known === undefined) byStart.set(start, [{ parts, id }]);
      else known.push({ parts, id });
    }
    if (kind === "altro") continue;
    for (const part of keyOf(shortName).split(" ")) {
      if (part.length >= lettersOfAPartOfAName && !wordsLeftOut.has(part)) add(words, part, id);
    }
  }
  const likely = all.filter(({ isLikely, kind }) => isLikely && kind === "comune").map(({ id }) => id);
  const mostWords = [...names.keys(), ...asked.keys(), ...groups, ...places].reduce(
    (most, name) => Math.max(most, name.split(" ").length),
    1,
  );

  function exact(key: string): BodyMatch | undefined {
    if (groups.has(key)) return { bodies: likely, isCertain: false, isGroup: true };
    // A name that somebody said to be this body's is no longer asked.
    const alias = asked.has(key) ? toMatch(told.get(key), true) : undefined;
    if (alias !== undefined) return alias;
    const candidates = asked.get(key)?.filter((id) => register.has(id));
    if (candidates !== undefined && candidates.length > 0) {
      return { bodies: candidates, isCertain: false, isGroup: smallGroups.has(key) };
    }
    return toMatch(names.get(key), true) ?? (places.has(key) ? { bodies: [], isCertain: false } : undefined);
  }

  /** "Bagno Ripoli"; "Lastra Signa" may be two names as well, and three words or more are one. */
  function withoutSmallWords(parts: readonly string[]): BodyMatch | undefined {
    const content = tellingParts(parts);
    const ids = contents.get(content.join(" "));
    if (ids === undefined) return undefined;
    const told =
      content.length > 2 ? [] : content.flatMap((part) => [...(names.get(part) ?? []), ...(asked.get(part) ?? [])]);
    const others = told.filter((id) => register.has(id) && !ids.has(id));
    return toMatch(new Set([...ids, ...others]), true);
  }

  /** Names that begin with these words, whole or abbreviated. */
  function beginning(parts: readonly string[]): BodyMatch | undefined {
    const content = tellingParts(parts);
    const [first = ""] = content;
    const letters = first.split(".", 1)[0] ?? "";
    // "P.", and not "P.assieve".
    if (content.length === 1 && letters.length === 1 && first.length < lettersOfAnAbbreviation) return undefined;
    const found = (byStart.get(letters.slice(0, 2)) ?? []).filter(
      (name) =>
        content.length <= name.parts.length && content.every((part, at) => isShortFor(part, name.parts[at] ?? "")),
    );
    const isWhole = found.some((name) => name.parts.length === content.length);
    const isTelling = content.some((part) => !genericWords.has(part) && (part.split(".", 1)[0] ?? "").length >= 3);
    return toMatch(new Set(found.map(({ id }) => id)), isTelling || (isWhole && content.length > 1));
  }

  function oneWord(word: string): BodyMatch | undefined {
    if (otherWords.has(word)) return undefined;
    const part = toMatch(words.get(word), !genericWords.has(word));
    if (part !== undefined || genericWords.has(word)) return part;
    const near = joinedName(word) ?? misspelt(word, spellings, exact);
    if (near !== undefined || word.length < lettersOfAPrefix) return near;
    const prefix = beginning([`${word}.`]);
    return prefix && { ...prefix, isCertain: prefix.isCertain && word.length >= lettersOfACertainPrefix };
  }

  const joinedName = (key: string) => toMatch(joined.get(key.replaceAll(" ", "")), true);

  const known = new Map<string, BodyMatch | undefined>();

  function meaningOf(key: string, parts: readonly string[]): BodyMatch | undefined {
    const found = exact(key) ?? (key.endsWith(".") ? exact(key.slice(0, -1)) : undefined);
    if (found !== undefined) return found;
    const [first = "", last = ""] = [parts[0], parts.at(-1)];
    if ([first, last].some((part) => connectors.has(part) || wordsLeftOut.has(part))) return undefined;
    if (parts.some((part) => titles.has(part)) || otherAbbreviations.has(key)) return undefined;
    // "P.assieve".
    const isSplit = /^\p{L}\. \p{L}+$/u.test(key) && beginning(parts) === undefined;
    if (key.includes("."))
      return (
        (isAcronym(key) ? exact(key.replaceAll(".", "")) : undefined) ??
        beginning(isSplit ? [key.replace(" ", "")] : parts)
      );
    if (parts.length === 1) return oneWord(key);
    return withoutSmallWords(parts) ?? beginning(parts) ?? joinedName(key) ?? misspelt(key, spellings, exact);
  }

  return {
    mostWords,
    comuneNamed: (parts) => comuni.get(parts.join(" ")),
    isComune: (id) => register.get(id)?.kind === "comune",
    match(parts) {
      const key = parts.join(" ");
      if (known.has(key)) return known.get(key);
      if (known.size >= mostKnown) known.clear();
      const meaning = meaningOf(key, parts);
      known.set(key, meaning);
      return meaning;
    },
  };
}

const ofAComune = /^comune (?:di|del|dello|della|dell'|dei|degli) ?(?=\p{L})/u;

/** A name as it is compared, without the words that lead to a Comune. */
const keyOf = (name: string) => nameKey(name).replace(ofAComune, "");

/** The words of a name, without the small ones that people leave out. */
const tellingParts = (parts: readonly string[]) => parts.filter((part) => !wordsLeftOut.has(part));

/** The bodies that nobody added: a typing error is looked for in their names only, never in those of others. */
function asItCame(register: BodyRegister): BodyRegister {
  return "base" in register ? (register.base as BodyRegister) : register;
}

/** "C.C.I.A.A.". */
function isAcronym(key: string): boolean {
  return /^(?:\p{L}\.){2,}\p{L}?$/u.test(key);
}

function add(ids: Ids, key: string, id: BodyId): void {
  const known = ids.get(key);
  if (known === undefined) ids.set(key, new Set([id]));
  else known.add(id);
}

function toMatch(ids: ReadonlySet<BodyId> | undefined, isCertain: boolean): BodyMatch | undefined {
  if (ids === undefined || ids.size === 0) return undefined;
  return { bodies: [...ids], isCertain: isCertain && ids.size === 1 };
}

/** The words of each of a body's names, under the name's first letter and under its first two. */
function startsOfNames({
  shortName,
  aliases,
}: Body): readonly { readonly start: string; readonly parts: readonly string[] }[] {
  return [...new Set([shortName, ...aliases].map(keyOf))].flatMap((name) => {
    const parts = tellingParts(name.split(" "));
    const [first = ""] = parts;
    return [1, 2].map((letters) => ({ start: first.slice(0, letters), parts }));
  });
}

/** Whether a word is, or abbreviates, a word of a name: "f.no" and "fior." are short for "fiorentino". */
function isShortFor(short: string, word: string): boolean {
  if (!short.includes(".")) return short === word;
  const [start = "", ...others] = short.split(".");
  return word.startsWith(start) && word.endsWith(others.at(-1) ?? "") && word.length >= start.length;
}
