// SPDX-License-Identifier: EUPL-1.2
import { kindOf, type Piece } from "../bodies/pieces.ts";
import type { Clause } from "../clauses.ts";
import { tellsADay } from "../days/day.ts";
import { isWithin, partOf, type Source, type Span } from "../engine/source.ts";
import type { LineContext } from "../line-context.ts";
import { links, verbsOfMeetings } from "../words/body-words.ts";

/** A clause of a line, with all that the line names. */
export type Looked = {
  readonly clauses: readonly Clause[];
  readonly at: number;
  readonly clause: Clause;
  readonly names: readonly Piece[];
  readonly pieces: readonly Piece[];
  readonly line: Source;
  readonly context: LineContext;
};

export function namesIn(clause: Span, { names }: Looked): readonly Piece[] {
  return names.filter((name) => isWithin(name, clause));
}

export function hasDay({ start, end }: Span, { line, context }: Looked): boolean {
  return tellsADay(partOf(line, { start, end }), context.now);
}

/** The words of a clause that a match of its saying covers, and those after them. */
export function wordsMatched({ saying, words }: Clause, { index, 0: match }: RegExpExecArray) {
  const first = saying.slice(0, index).split(" ").length - 1;
  const size = match.split(" ").length - 1;
  return { matched: words.slice(first, first + size), after: words.slice(first + size) };
}

/** Whether a word may stand between two names of one list: no "con", and no verb of those that follow. */
export function isOfAList(word: string): boolean {
  const isOfAnother = links.has(word) || verbsOfMeetings.has(word);
  return word === "e" || word === "ed" || (!isOfAnother && ["small", "introducer"].includes(kindOf(word)));
}

/** The small words that lead to a place of a clause: "e", and those before a name. */
export function leadBefore(start: number, { clause, line }: Looked): number {
  return start - (leadingWords.exec(line.folded.slice(clause.start, start))?.[1]?.length ?? 0);
}

const leadingWords = /$(?<=((?:(?<=\s)(?:e|ed|ma|il|la|lo|i|gli|le|di|del|comune|comuni)\s+)*))/u;
