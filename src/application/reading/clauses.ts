// SPDX-License-Identifier: EUPL-1.2
import type { Source, Span } from "./engine/source.ts";
import { type Token, tokensOf } from "./engine/tokens.ts";
import { wordsBeforeAnAside, wordsOfASecondClause } from "./words/absence-words.ts";
import { verbsOfMeetings, wordsOfAbsence } from "./words/body-words.ts";
import { chatSpellings } from "./words/language-words.ts";
import { officesOfPeople, titles } from "./words/people-words.ts";

/** A part of a line that says one thing, with the sign or the word that leads to it. */
export type Clause = Span & {
  readonly words: readonly Token[];
  /** As ways of saying are compared with; each word stands at its place among `words`. */
  readonly saying: string;
  /** "Signa, che non è venuta": of the name right before it. */
  readonly isRelative: boolean;
};

/** Signs between names, and inside them. */
const signsOfLists = new Set(["/", "+", '"', "«", "»", "“", "”"]);
const fewestLettersBeforeADot = 3;
const mostLettersOfAnAbbreviation = 6;

/**
 * The clauses of a line, in their order: between signs, and before the words that begin another one. `namesEnd`: whether
 * the name of a body ends there; without it, no clause is of a name.
 */
export function clausesOf(source: Source, namesEnd: (at: number) => boolean = () => false): readonly Clause[] {
  const tokens = tokensOf(source);
  const clauses: { start: number; end: number; words: Token[]; isRelative: boolean }[] = [];
  const begin = (start: number) => clauses.push({ start, end: start, words: [], isRelative: false });
  begin(0);
  for (const [at, token] of tokens.entries()) {
    const current = clauses.at(-1);
    if (current === undefined) break;
    const before = tokens[at - 1];
    const isSign = token.isSeparator && !signsOfLists.has(token.word);
    const isSentence = before !== undefined && endsASentence(before, token);
    const last = before?.isSeparator === true ? tokens[at - 2] : before;
    const isNamed = () => current.words.some(({ end }) => namesEnd(end));
    const isRelative = token.word === "che" && last !== undefined && namesEnd(last.end);
    if (isSign) {
      if (token.word === ")") current.end = token.end;
      begin(token.word === ")" ? token.end : token.start);
    } else if (hasBegun(current.words) && (isSentence || isRelative || beginsAClause(tokens, at, isNamed))) {
      begin(token.start);
    }
    if (isSign) continue;
    const clause = clauses.at(-1) ?? current;
    if (clause.words.length === 0) clause.isRelative = isRelative;
    clause.words.push(token);
    clause.end = token.end;
  }
  return clauses
    .filter(({ words }) => words.length > 0)
    .map((clause) => ({ ...clause, saying: sayingOfWords(clause.words) }));
}

/** "È assente il sindaco": of who somebody is, and not of all that were met. */
export function isOfSomebody({ words }: Clause): boolean {
  return words.some(({ word }) => officesOfPeople.has(word));
}

/** As ways of saying are compared with. */
export function sayingOfWords(words: readonly Token[]): string {
  return words.map(toSaying).join("");
}

function toSaying({ word }: Token): string {
  const plain = word === "e'" ? "e" : word.replace(/\.$/u, "");
  return ` ${chatSpellings.get(plain) ?? plain}`;
}

/** Of "che però non è venuto" the first word begins it, and not the second. */
function hasBegun(words: readonly Token[]): boolean {
  return words.some(({ word }) => word !== "che" && word !== "e");
}

/** "Il dott. Neri": its dot ends nothing. */
function endsASentence({ word }: Token, next: Token): boolean {
  return (
    word.endsWith(".") &&
    !titles.has(word) &&
    word.length > (next.isCapital ? fewestLettersBeforeADot : mostLettersOfAnAbbreviation)
  );
}

/** "Non c'era però Calenzano": between a verb and the first whom the clause names it begins none. */
function beginsAClause(tokens: readonly Token[], at: number, isNamed: () => boolean): boolean {
  const { word = "" } = tokens[at] ?? {};
  const verb = tokens[at - 1]?.word ?? "";
  const isOfThem = verbsOfMeetings.has(verb) || wordsOfAbsence.has(verb);
  if (word === "pero" && isOfThem && tokens[at + 1]?.isCapital === true && !isNamed()) return false;
  if (wordsBeforeAnAside.has(word)) return true;
  return (word === "e" || word === "ed") && wordsOfASecondClause.has(tokens[at + 1]?.word ?? "");
}
