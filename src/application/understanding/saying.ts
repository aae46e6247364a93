import { courtesiesAfter, courtesiesBefore } from "./courtesies.ts";
import { fold, readable } from "./fold.ts";

/**
 * Ways of saying, written one a line as they sound: "(a|b)" is one of these, "[a]" may be missing, "…" is any words,
 * "#" a number, "{name}" a part to be read, ":" the sign itself.
 */
type Ways = string;

/**
 * A line as ways of saying are compared with: folded, words with one space before each, no signs but those inside a
 * number or a date and the question mark. "L'elenco, per favore!" is " l' elenco per favore".
 */
export function sayingOf(line: string): string {
  const words = fold(readable(line)).match(/\d+(?:[/.:-]\d+)*|[\p{L}\p{N}]+'?|\?/gu) ?? [];
  return words.map((word) => ` ${word}`).join("");
}

/** The pattern of a whole saying, of those ways that begin with "…" (loose) or of the others. */
export function patternOf(ways: Ways, isLoose = false): RegExp {
  const chosen = linesOf(ways).filter((way) => way.startsWith("…") === isLoose);
  return chosen.length === 0 ? /(?!)/u : new RegExp(`^(?:${sourcesOf(chosen)})(?: \\?)*$`, "u");
}

function sourcesOf(ways: readonly string[]): string {
  return ways.map((way) => partsOf(way, (word) => ` ${word}`, /[()|[\]…#]|[\p{L}\p{N}]+'?/gu)).join("|");
}

/** The pattern of ways that may stand anywhere in a saying. */
export function patternInside(ways: Ways): RegExp {
  return new RegExp(`(?:${sourcesOf(linesOf(ways))})(?= |$)`, "u");
}

/** The pattern of ways that a saying begins with. */
export function patternAtStart(ways: Ways): RegExp {
  return new RegExp(`^(?:${sourcesOf(linesOf(ways))})(?= |$)`, "u");
}

/** The parts that a line has, as they stand in it, by each of the ways that it follows, in their order. */
export type PartsReader = (line: string) => Iterable<Parts>;

export type Parts = Readonly<Partial<Record<string, string>>>;

/** A reader of the parts that the ways name. The ways are of whole lines, which should be `readable`. */
export function partsReader(ways: Ways): PartsReader {
  const patterns = linesOf(ways).map((way) => {
    const source = partsOf(
      way,
      (word) => `(?:^|[\\s,:;.!]+|(?<='))${word}${word.endsWith("'") ? "" : "(?![\\p{L}\\p{N}])"}`,
      slotParts,
    );
    return new RegExp(`^[\\s/]*${source}[\\s.!]*$`, "dsu");
  });
  return function* (line) {
    const folded = fold(line);
    for (const pattern of patterns) {
      const match = pattern.exec(folded);
      if (match === null) continue;
      const found = Object.entries(match.indices?.groups ?? {}).filter(([, place]) => place !== undefined);
      yield Object.fromEntries(found.map(([name, [start, end]]) => [name, line.slice(start, end).trim()]));
    }
  };
}

const slotParts = /\{\w+\}|[()|[\]…#:]|[\p{L}\p{N}]+'?/gu;

/** The line without the greetings and courtesies around it, as typed; all of it when it has nothing else. */
export function withoutCourtesies(line: string): string {
  const text = readable(line);
  const start = before.exec(fold(text))?.[0].length ?? 0;
  const rest = text.slice(start);
  const hasSubject = /:\s/u.test(rest);
  const end = hasSubject ? rest.length : (after.exec(fold(rest))?.index ?? rest.length);
  const kept = rest.slice(0, end).trim();
  return /[\p{L}\p{N}]/u.test(kept) ? kept : line;
}

const oneOf = (ways: Ways) =>
  linesOf(ways)
    .sort((one, other) => other.length - one.length)
    .join("|");
const before = new RegExp(
  `^[^\\p{L}\\p{N}/@]*(?:(?:${oneOf(courtesiesBefore)})(?:[\\s,.!:;]+[^\\p{L}\\p{N}/@?]*))+`,
  "u",
);
const after = new RegExp(`(?:[\\s,.!;]+(?:${oneOf(courtesiesAfter)}))+[\\s.!]*$`, "u");

function linesOf(ways: Ways): string[] {
  return ways
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function partsOf(way: string, toSource: (word: string) => string, parts: RegExp): string {
  return (way.match(parts) ?? [])
    .map((part) => {
      if (part.startsWith("{")) return `[\\s,:;]*(?<${part.slice(1, -1)}>\\S.*?)`;
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
  ":": "\\s*:\\s+",
};
