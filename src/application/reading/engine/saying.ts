// SPDX-License-Identifier: EUPL-1.2
import { chatSpellings } from "../words/language-words.ts";
import { endBefore, fold } from "./fold.ts";
import { lately } from "./lately.ts";
import { type Source, sourceOf } from "./source.ts";
import { type Way, waysByWord, waysIn } from "./way.ts";
import { patternSourceOf, type Spelling } from "./way-pattern.ts";

/**
 * A line as ways of saying are compared with: folded, words with one space before each, no signs but those inside a
 * number or a date and the question mark. "L'elenco, per favore!" is " l' elenco per favore".
 */
export function sayingOf(line: string | Source): string {
  const words = sourceOf(line).folded.match(/\d+(?:[/.:-]\d+)*|[\p{L}\p{N}]+'?|\?/gu) ?? [];
  return words.map((word) => ` ${chatSpellings.get(word) ?? word}`).join("");
}

/** Whether a whole saying follows one of the ways. */
export type SayingTest = { test(saying: string): boolean };

/** A test of the ways, of those that begin with "…" (loose) or of the others. Patterns are made when first needed. */
export function patternOf(ways: string, isLoose = false): SayingTest {
  const known = waysByWord(
    waysIn(ways)
      .filter(({ parts }) => (parts[0] === "…") === isLoose)
      .map((way) => lazily(way, (one) => new RegExp(`^${patternSourceOf(one.parts, asWord)}(?: \\?)*$`, "u"))),
  );
  return { test: (saying) => known(wordsOf(saying)).some(({ pattern }) => pattern().test(saying)) };
}

/** The pattern of ways that may stand anywhere in a saying. */
export function patternInside(ways: string): RegExp {
  return new RegExp(`(?:${waysIn(ways).map(sourceInside).join("|")})(?= |$)`, "u");
}

/** The pattern of ways that a saying begins with. */
export function patternAtStart(ways: string): RegExp {
  return new RegExp(`^(?:${sourcesOf(ways)})(?= |$)`, "u");
}

/** The parts that a line has, as they stand in it, by each of the ways that it follows, in their order. */
export type PartsReader = (line: string) => Iterable<Parts>;

export type Parts = Readonly<Partial<Record<string, string>>>;

/**
 * A reader of the parts that the ways name, without the spaces and signs around the whole line. The ways are of whole
 * lines, which should be `readable`.
 */
export function partsReader(ways: string): PartsReader {
  const known = waysByWord(
    waysIn(ways).map((way) =>
      lazily(way, (one) => new RegExp(`^${patternSourceOf(one.parts, asWordOfALine)}$`, "dsu")),
    ),
  );
  return function* (line) {
    const { begins, told, words } = prepared(line);
    for (const { pattern } of known(words)) {
      const match = pattern().exec(told);
      if (match === null) continue;
      const found = Object.entries(match.indices?.groups ?? {}).filter(([, place]) => place !== undefined);
      yield Object.fromEntries(
        found.map(([name, [start, end]]) => [name, line.slice(begins + start, begins + end).trim()]),
      );
    }
  };
}

/** A line without what stands around its words; each is compared with the ways of many readers. */
function prepared(line: string) {
  return preparedLately(line, () => {
    const folded = fold(line);
    const begins = /[^\s/]/u.exec(folded)?.index ?? folded.length;
    const told = folded.slice(begins, endBefore(folded, /[\s.!]/u));
    return { begins, told, words: wordsOf(sayingOf(line)) };
  });
}

const preparedLately = lately<{ begins: number; told: string; words: ReadonlySet<string> }>(50);

function lazily(way: Way, make: (way: Way) => RegExp): { readonly way: Way; readonly pattern: () => RegExp } {
  let made: RegExp | undefined;
  return {
    way,
    pattern: () => {
      made ??= make(way);
      return made;
    },
  };
}

function wordsOf(saying: string): ReadonlySet<string> {
  return new Set(saying.split(" "));
}

const asWord: Spelling = { lead: " ", end: "", wordOf: (source) => ({ source, isEnded: true }) };

const endOfAWord = "(?![\\p{L}\\p{N}])";
const asWordOfALine: Spelling = {
  lead: "(?:^|(?<![\\s,:;.!])[\\s,:;.!]+|(?<='))",
  end: endOfAWord,
  wordOf: (word) =>
    // "S'è fatta".
    word === "si" ? { source: `(?:si${endOfAWord}|s')`, isEnded: true } : { source: word, isEnded: word.endsWith("'") },
};

function sourcesOf(ways: string): string {
  return waysIn(ways)
    .map((way) => patternSourceOf(way.parts, asWord))
    .join("|");
}

/** Of "se … conta" only the last "se" before is looked from: wherever any of them leads to it, that one does. */
function sourceInside(way: Way): string {
  const at = way.parts.indexOf("…");
  const [before, after] = [way.parts.slice(0, Math.max(at, 0)), way.parts.slice(at + 1)];
  const opened = before.filter((part) => part === "(" || part === "[").length;
  const isWhole = opened === before.filter((part) => part === ")" || part === "]").length;
  if (before.length === 0 || !isWhole) return patternSourceOf(way.parts, asWord);
  const lead = patternSourceOf(before, asWord);
  return `${lead}(?:(?!${lead}(?= |$)) \\S+)*${patternSourceOf(after, asWord)}`;
}
