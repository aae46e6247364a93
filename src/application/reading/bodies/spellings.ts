// SPDX-License-Identifier: EUPL-1.2
import type { BodyId } from "#domain/body.ts";
import { editDistance } from "../engine/edit-distance.ts";
import { otherWords } from "../words/name-words.ts";
import { rules } from "../words/rules.ts";

/** The names of a register, to find those that are misspelt. */
export type Spellings = {
  add(name: string, id: BodyId): void;
  /** The names of as many words, `errors` typing errors away at most; two only among names that start alike. */
  near(text: string, errors: 1 | 2): readonly KnownName[];
};

export type KnownName = { readonly name: string; readonly id: BodyId };

type Name = KnownName & { readonly words: number };

/**
 * Two texts one error apart are the same once each has lost one letter or none: the names are kept under what is left
 * of them, as a number, so that 8,000 names take little memory and one is found without going through them all.
 */
export function createSpellings(): Spellings {
  const names: Name[] = [];
  const byRest = new Map<number, number | number[]>();
  const byStart = new Map<string, number[]>();
  let longest = 0;

  const errorsIn = (text: string, words: number, place: number, most: number): number => {
    const candidate = names[place];
    return candidate === undefined || candidate.words !== words ? most + 1 : editDistance(text, candidate.name, most);
  };

  return {
    add(name, id) {
      longest = Math.max(longest, name.length);
      const place = names.push({ name, words: wordsIn(name), id }) - 1;
      for (const rest of restsOf(name)) {
        const known = byRest.get(rest);
        if (known === undefined) byRest.set(rest, place);
        else if (typeof known === "number") byRest.set(rest, [known, place]);
        else known.push(place);
      }
      const start = startOf(name);
      const sameStart = byStart.get(start);
      if (sameStart === undefined) byStart.set(start, [place]);
      else sameStart.push(place);
    },

    near(text, errors) {
      if (text.length > longest + errors) return [];
      const words = wordsIn(text);
      const places =
        errors === 1 ? restsOf(text).flatMap((rest) => byRest.get(rest) ?? []) : (byStart.get(startOf(text)) ?? []);
      return [...new Set(places)].flatMap((place) => {
        const candidate = names[place];
        return candidate !== undefined && errorsIn(text, words, place, errors) <= errors ? [candidate] : [];
      });
    },
  };
}

/** Two errors are looked for only among names that start alike. */
function startOf(text: string): string {
  return text.slice(0, 2);
}

function wordsIn(text: string): number {
  return text.split(" ").length;
}

/** A number for the text, and one for each text that is left when one of its letters is taken away. */
function restsOf(text: string): readonly number[] {
  return [hash(text, -1), ...Array.from({ length: text.length }, (_, without) => hash(text, without))];
}

/** FNV-1a over the UTF-16 units, but one. Two texts with one number are told apart by whoever compares them. */
function hash(text: string, without: number): number {
  let number = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    if (at !== without) number = Math.imul(number ^ text.charCodeAt(at), 0x01000193);
  }
  return number >>> 0;
}

/**
 * Bodies that words may mean. `isCertain`: one body, and no other reading; otherwise it is asked. `isGroup`: all of
 * them at once, after a yes. No body: another place.
 */
export type BodyMatch = {
  readonly bodies: readonly BodyId[];
  readonly isCertain: boolean;
  readonly isGroup?: boolean;
};

/** "Cambia", "lascia": an order of ours is no typing error. */
const orders = new Set(`${rules.change}|${rules.annul}`.split(/[\s|]+/u));
const lettersOfAName = 6;
const fewestLetters = 4;

/**
 * The body one typing error away, certain when the name is long enough; two errors are asked; undefined when no name is
 * near. `exact` tells what a name means when it is written right, so that what is asked stays asked.
 */
export function misspelt(
  key: string,
  spellings: Spellings,
  exact: (name: string) => BodyMatch | undefined,
): BodyMatch | undefined {
  if (key.length < fewestLetters || otherWords.has(key) || orders.has(key)) return undefined;
  const near = spellings.near(key, 1);
  if (near.length === 0) {
    const bodies = key.length < lettersOfAName ? [] : idsOf(spellings.near(key, 2));
    return bodies.length === 0 ? undefined : { bodies, isCertain: false };
  }
  const meant = near.map(({ name, id }) => exact(name) ?? { bodies: [id], isCertain: false });
  const bodies = [...new Set(meant.flatMap((match) => match.bodies))];
  const isLong = key.length >= lettersOfAName - 1 && near.every(({ name }) => name.length >= lettersOfAName);
  return { bodies, isCertain: isLong && bodies.length === 1 && meant.every(({ isCertain }) => isCertain) };
}

function idsOf(names: ReturnType<Spellings["near"]>): BodyMatch["bodies"] {
  return [...new Set(names.map(({ id }) => id))];
}
