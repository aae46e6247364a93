// SPDX-License-Identifier: EUPL-1.2
import { endOf } from "./way.ts";

/** How the words of a way are looked for: what each follows, what it is, and what says that it ends there. */
export type Spelling = {
  readonly lead: string;
  readonly end: string;
  /** A word that ends where it ends has no `end` of its own. */
  readonly wordOf: (word: string) => { readonly source: string; readonly isEnded: boolean };
};

/** A piece of a pattern, which its lead and its end are still to be written around. */
type Piece = { readonly source: string; readonly isLed: boolean; readonly isEnded: boolean };

/**
 * The source of the pattern of a way. What several choices share, the lead before and the end after them, is written once
 * around them all: of a hundred verbs a pattern is a tenth as long, and as much sooner made.
 */
export function patternSourceOf(parts: readonly string[], spelling: Spelling): string {
  return wholeOf(choiceOf(parts, false, spelling), spelling);
}

function wholeOf({ source, isLed, isEnded }: Piece, { lead, end }: Spelling): string {
  return `${isLed ? "" : lead}${source}${isEnded ? "" : end}`;
}

function sequenceOf(parts: readonly string[], spelling: Spelling): Piece {
  const pieces: Piece[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at] ?? "";
    if (part === "(" || part === "[") {
      const end = endOf(parts, at);
      pieces.push(choiceOf(parts.slice(at + 1, end), part === "[", spelling));
      at = end;
    } else {
      pieces.push(pieceOf(part, spelling));
    }
  }
  const [first, last] = [pieces[0], pieces.at(-1)];
  const source = pieces
    .map((piece) =>
      wholeOf({ ...piece, isLed: piece === first || piece.isLed, isEnded: piece === last || piece.isEnded }, spelling),
    )
    .join("");
  return { source, isLed: first?.isLed ?? true, isEnded: last?.isEnded ?? true };
}

function choiceOf(parts: readonly string[], mayBeMissing: boolean, spelling: Spelling): Piece {
  const choices = choicesIn(parts).map((choice) => sequenceOf(choice, spelling));
  const areUnled = choices.every(({ isLed }) => !isLed);
  const areUnended = choices.every(({ isEnded }) => !isEnded);
  const sources = choices.map((choice) =>
    wholeOf({ ...choice, isLed: areUnled || choice.isLed, isEnded: areUnended || choice.isEnded }, spelling),
  );
  const source = sources.length === 1 ? sources.join("") : `(?:${sources.join("|")})`;
  const piece = { source, isLed: !areUnled, isEnded: !areUnended };
  return mayBeMissing ? { source: `(?:${wholeOf(piece, spelling)})?`, isLed: true, isEnded: true } : piece;
}

function choicesIn(parts: readonly string[]): readonly (readonly string[])[] {
  const choices: string[][] = [[]];
  let depth = 0;
  for (const part of parts) {
    if (part === "(" || part === "[") depth += 1;
    if (part === ")" || part === "]") depth -= 1;
    if (part === "|" && depth === 0) choices.push([]);
    else choices.at(-1)?.push(part);
  }
  return choices;
}

function pieceOf(part: string, { wordOf }: Spelling): Piece {
  if (part.startsWith("{"))
    return { source: `[\\s,:;]*(?<${part.slice(1, -1)}>[^\\s,:;].*?)`, isLed: true, isEnded: true };
  const sign = signs[part];
  if (sign !== undefined) return { source: sign, isLed: true, isEnded: true };
  return { ...wordOf(part === "#" ? "\\d+" : part), isLed: false };
}

const signs: Readonly<Record<string, string>> = {
  "…": "(?: \\S+)*",
  ":": "(?<!\\s)\\s*:\\s+",
  ",": "(?=\\s?[,:;.])",
};
