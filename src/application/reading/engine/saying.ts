// SPDX-License-Identifier: EUPL-1.2

import { asides, courtesiesAfter, courtesiesBefore } from "../words/courtesies.ts";
import { chatSpellings } from "../words/language-words.ts";
import { formsOf, wordsNearNouns } from "../words/nouns.ts";
import { greetingIn, lengthOfAddress, startOfSigning } from "./around-letters.ts";
import { editDistance } from "./edit-distance.ts";
import { fold, readable } from "./fold.ts";
import { type Source, sourceOf } from "./source.ts";
import { linesIn, mayFollow, type Way, waysIn } from "./way.ts";

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
  const known = waysIn(ways)
    .filter(({ parts }) => (parts[0] === "…") === isLoose)
    .map((way) => lazily(way, (one) => new RegExp(`^${patternSourceOf(one, asWord)}(?: \\?)*$`, "u")));
  return {
    test: (saying) => {
      const words = wordsOf(saying);
      return known.some(({ way, pattern }) => mayFollow(way, words) && pattern().test(saying));
    },
  };
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
  const known = waysIn(ways).map((way) =>
    lazily(way, (one) => new RegExp(`^${patternSourceOf(one, asWordOfALine)}$`, "dsu")),
  );
  return function* (line) {
    const { begins, told, words } = prepared(line);
    for (const { way, pattern } of known) {
      const match = mayFollow(way, words) ? pattern().exec(told) : null;
      if (match === null) continue;
      const found = Object.entries(match.indices?.groups ?? {}).filter(([, place]) => place !== undefined);
      yield Object.fromEntries(
        found.map(([name, [start, end]]) => [name, line.slice(begins + start, begins + end).trim()]),
      );
    }
  };
}

/**
 * The line without the greetings and courtesies around it, as typed; all of it when it has nothing else. A greeting of
 * whoever `mayBeMet` stays with the name: "ciao Fiesole, ieri riunione con Vaglia" does not say that Fiesole was there.
 */
export function withoutCourtesies(line: string, mayBeMet: (words: string) => boolean = () => false): string {
  const text = withoutAsides(asWritten(readable(line)));
  if (isOnlyCourtesies(fold(text))) return line;
  const greeted = greetingIn(text);
  const rest = greeted !== undefined && mayBeMet(greeted) ? text : withoutGreetings(text);
  const unsigned = rest.slice(0, signatureOf(rest)?.index ?? startOfSigning(rest) ?? rest.length);
  const hasSubject = /:\s/u.test(unsigned);
  const end = hasSubject ? unsigned.length : (startOfLastCourtesies(fold(unsigned)) ?? unsigned.length);
  const kept = unsigned.slice(0, end).trim();
  return /[\p{L}\p{N}]/u.test(kept) ? kept : line;
}

type Prepared = {
  readonly line: string;
  readonly begins: number;
  readonly told: string;
  readonly words: ReadonlySet<string>;
};

/** The lines that were compared last: each is compared with many ways. */
let lately: readonly Prepared[] = [];
const mostLately = 4;

function prepared(line: string): Prepared {
  const known = lately.find((one) => one.line === line);
  if (known !== undefined) return known;
  const folded = fold(line);
  const begins = /[^\s/]/u.exec(folded)?.index ?? folded.length;
  const told = folded.slice(begins, endBefore(folded, /[\s.!]/u));
  const made = { line, begins, told, words: wordsOf(sayingOf(line)) };
  lately = [made, ...lately].slice(0, mostLately);
  return made;
}

/** "Ciao Gianni, ti confermo che": who is greeted stands among the courtesies. */
function withoutGreetings(text: string): string {
  const told = text.slice(lengthOfAddress(text));
  return told.slice(before.exec(fold(told))?.[0].length ?? 0);
}

const oneOf = (list: string) =>
  linesIn(list)
    .sort((one, other) => other.length - one.length)
    .join("|");
const before = new RegExp(
  `^[^\\p{L}\\p{N}/@]*(?:(?:${oneOf(courtesiesBefore)})(?:[\\s,.!:;…]+[^\\p{L}\\p{N}/@?]*))+`,
  "u",
);
const oneCourtesy = new RegExp(
  `(?:${oneOf(`${courtesiesBefore}\n${courtesiesAfter}`)})(?:[^\\p{L}\\p{N}/@?]+|$)`,
  "uy",
);
/** No courtesy is longer. */
const mostOfACourtesy = 150;
const lastCourtesy = new RegExp(`(?<![\\s,.!;])[\\s,.!;]+(?:${oneOf(courtesiesAfter)})$`, "u");

/** Whether a folded text has nothing but courtesies: one after the other, up to the end. Never tried otherwise: a pattern of them all would be, endlessly. */
export function isOnlyCourtesies(folded: string): boolean {
  const first = /[\p{L}\p{N}/@]/u.exec(folded)?.index;
  if (first === undefined) return false;
  oneCourtesy.lastIndex = first;
  while (oneCourtesy.lastIndex < folded.length) if (!oneCourtesy.test(folded)) return false;
  return true;
}

/** Where the courtesies begin that a text ends with; undefined when it has none at its end. */
function startOfLastCourtesies(folded: string): number | undefined {
  let start: number | undefined;
  for (let end = endBefore(folded, /[\s,.!]/u); ; end = endBefore(folded, /[\s,.!]/u, start)) {
    const from = Math.max(0, end - mostOfACourtesy);
    const found = lastCourtesy.exec(folded.slice(from, end));
    if (found === null) return start;
    start = from + found.index;
  }
}

/** Where the signs begin that a text, or the part of it up to a place, ends with. */
function endBefore(text: string, sign: RegExp, end = text.length): number {
  let at = end;
  while (at > 0 && sign.test(text.charAt(at - 1))) at -= 1;
  return at;
}

/** One space for many, and in its own letters what is dictated, misspelt or typed as it sounds: "virgola", "sè", "nooo". */
function asWritten(text: string): string {
  return text
    .replace(/(?<![\p{L}\p{N}/])\p{L}{6,17}(?![\p{L}\p{N}])/gu, spelt)
    .replace(/[^\S\n]{2,}/gu, (spaces) => (spaces.includes("\t") ? spaces : " "))
    .replace(/(?<![\p{L}\p{N}])w\/\s*(?=\p{L})/giu, "with ")
    .replace(/(?<!\s)\s+virgola(?=\s)/giu, ",")
    .replace(/(?<!\p{L})no{2,}(?!\p{L})|([aeiouàèéìòù])\1{2,}(?!\p{L})/giu, (drawn, vowel?: string) =>
      vowel === undefined ? drawn.slice(0, 2) : vowel,
    )
    .replace(/(?<!\s|\b(?:il|un|al|stesso|a che|di))\s+punto\s*$/iu, ".")
    .replace(/(?<!\p{L})sè(?!\p{L})/giu, "s'è");
}

const nouns = formsOf("meeting").filter((noun) => /^\p{L}{7,}$/u.test(noun));
const known: ReadonlySet<string> = new Set([...nouns, ...wordsNearNouns]);

/** "Incotnro", "riunioen": a noun that is long enough, and one typing error away. */
function spelt(word: string): string {
  const folded = fold(word);
  if (known.has(folded)) return word;
  const [first, second] = folded;
  const isNear = (noun: string) => first === noun[0] || second === noun[0] || first === noun[1];
  return nouns.find((noun) => isNear(noun) && editDistance(folded, noun, 1) === 1) ?? word;
}

const aside = new RegExp(`(?<![,\\s])[,\\s]*(?<![\\p{L}\\p{N}])(?:${oneOf(asides)})(?![\\p{L}\\p{N}])[,\\s]*`, "gu");

function withoutAsides(text: string): string {
  let kept = "";
  let from = 0;
  for (const { 0: words, index } of fold(text).matchAll(aside)) {
    kept += `${text.slice(from, index)} `;
    from = index + words.length;
  }
  return kept + text.slice(from);
}

/** A line with a name, right under a courtesy: "Grazie,\nAnna Neri". */
function signatureOf(text: string): RegExpExecArray | undefined {
  const match = /\n[ \t]*\p{Lu}[\p{L}.'’]*(?:[ \t]+\p{Lu}[\p{L}.'’]*){0,3}$/u.exec(text.trimEnd());
  const isUnder = match !== null && startOfLastCourtesies(fold(text.slice(0, match.index))) !== undefined;
  return isUnder ? match : undefined;
}

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

const asWord = (word: string) => ` ${word}`;
const asWordOfALine = (word: string) =>
  `(?:^|(?<![\\s,:;.!])[\\s,:;.!]+|(?<='))${word}${word.endsWith("'") ? "" : "(?![\\p{L}\\p{N}])"}`;

function sourcesOf(ways: string): string {
  return waysIn(ways)
    .map((way) => patternSourceOf(way, asWord))
    .join("|");
}

/** Of "se … conta" only the last "se" before is looked from: wherever any of them leads to it, that one does. */
function sourceInside(way: Way): string {
  const at = way.parts.indexOf("…");
  const [before, after] = [way.parts.slice(0, Math.max(at, 0)), way.parts.slice(at + 1)];
  const opened = before.filter((part) => part === "(" || part === "[").length;
  const isWhole = opened === before.filter((part) => part === ")" || part === "]").length;
  if (before.length === 0 || !isWhole) return patternSourceOf(way, asWord);
  const lead = patternSourceOf({ ...way, parts: before }, asWord);
  return `${lead}(?:(?!${lead}(?= |$)) \\S+)*${patternSourceOf({ ...way, parts: after }, asWord)}`;
}

function patternSourceOf({ parts }: Way, toSource: (word: string) => string): string {
  return parts
    .map((part) => {
      if (part.startsWith("{")) return `[\\s,:;]*(?<${part.slice(1, -1)}>[^\\s,:;].*?)`;
      if (part === "#") return toSource("\\d+");
      return signs[part] ?? toSource(part);
    })
    .join("");
}

const signs: Readonly<Record<string, string>> = {
  "(": "(?:",
  ")": ")",
  "|": "|",
  "[": "(?:",
  "]": ")?",
  "…": "(?: \\S+)*",
  ":": "(?<!\\s)\\s*:\\s+",
  ",": "(?=\\s?[,:;.])",
};
