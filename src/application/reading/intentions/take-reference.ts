// SPDX-License-Identifier: EUPL-1.2
import { bodyIndexOf } from "../bodies/body-index.ts";
import { longestMatch } from "../bodies/pieces.ts";
import { takeDays } from "../days/day.ts";
import { patternInside, patternOf, sayingOf } from "../engine/saying.ts";
import { type Source, type Span, sourceOf, within } from "../engine/source.ts";
import { type Token, tokensOf } from "../engine/tokens.ts";
import { takeMode } from "../take-mode.ts";
import { introducers, links, plainArticles } from "../words/body-words.ts";
import { months } from "../words/day-words.ts";
import { wordsOfAMistake } from "../words/line-words.ts";
import { wordsIn } from "../words/lists.ts";
import {
  ordinalsOfMeetings,
  thingsInOrder,
  wordsBeforeAMode,
  wordsBeforeANumber,
  wordsBeforeAnOrdinal,
  wordsBeforeAPlaceOfIt,
  wordsBeforeAReference,
  wordsForAMeeting,
  wordsInAReference,
  wordsOfAnother,
  wordsThatPoint,
} from "../words/reference-words.ts";
import {
  hourOfOne,
  type MeetingReference,
  ofAnAct,
  type ReferenceContext,
  readReference,
  theirLast,
} from "./meeting-reference.ts";
import { isAfterIt, subjectAfter, type Walk } from "./subject-named.ts";

/** A meeting that a line names, and what the line says of it. */
export type ReferenceTaken = {
  readonly which: MeetingReference;
  /** The line without the words that name it, and with "@" in their place; "di @" for "dell'incontro". */
  readonly rest: string;
  readonly marked: string;
  /** The words that name it; empty where none do. */
  readonly named: string;
  /** Where the words begin that name it. */
  readonly start: number;
};

const nouns: ReadonlySet<string> = new Set(wordsForAMeeting);
const ordinals: ReadonlySet<string> = new Set(ordinalsOfMeetings);
const mostReferences = 4;
const oneBefore: ReadonlySet<string> = new Set(["precedente"]);
const opening = patternOf("(<again>)");
const moves = patternInside("(<move>)");
const toAnHour = /^\s*(?:alle|a)(?!\p{L})/u;
const ofOne = /^(?:dell'|(?:di|del|della|per|of)(?!\p{L}))/u;

/**
 * Every meeting that a line names among those told already, in their order: "l'incontro del 6 con Signa", "quello di
 * Vaglia", "nel secondo", "il n. 3". Never "un incontro", nor what follows a colon.
 * Pure: `now` is given.
 */
export function referencesIn(text: string, context: ReferenceContext): readonly ReferenceTaken[] {
  const whole = sourceOf(text);
  const line = within(whole, 0, endOfTold(whole));
  const walk = { line, tokens: tokensOf(line), index: bodyIndexOf(context.register) };
  const named = taken(walk, whole, context);
  const numbered = named.length > 0 ? undefined : byNumber(whole);
  return numbered === undefined ? named : [numbered];
}

/** The same, then the whole line as one that names none. */
export function takenIn(line: string, context: ReferenceContext): readonly ReferenceTaken[] {
  return [...referencesIn(line, context), ofWhole(line)];
}

/** Where what is only quoted begins, after a colon; "ho sbagliato:", "svista mia:" lead to nothing of the kind. */
export function endOfTold({ typed }: Source): number | undefined {
  const colons = [...typed.matchAll(/:\s/gu)].map(({ index }) => index);
  const before = (at: number) => sayingOf(typed.slice(0, at));
  return colons.find((at) => !opening.test(before(at)) && !wordsOfAMistake.test(before(at)));
}

function taken(walk: Walk, whole: Source, context: ReferenceContext): readonly ReferenceTaken[] {
  const found: ReferenceTaken[] = [];
  const { tokens } = walk;
  let tried = 0;
  for (let at = 0; at < tokens.length && tried < mostReferences; at += 1) {
    if (!namesAMeeting(walk, at)) continue;
    tried += 1;
    const named = endOf(walk, at, context);
    const about = named === at + 1 ? subjectAfter(walk, at, context) : undefined;
    const after = about?.after ?? named;
    const last = tokens[after - 1]?.end ?? 0;
    // "Del 5 agosto. Seguirà …": the stop parts what follows.
    const isStop = /^\.\s+\p{Lu}/u.test(whole.typed.slice(last - 1));
    const span = { start: tokens[startOf(tokens, at)]?.start ?? 0, end: isStop ? last - 1 : last };
    const read = readReference(whole.typed.slice(tokens[at]?.start, tokens[named - 1]?.end), context);
    const which = read && about ? { ...read, words: about.words } : read;
    if (which !== undefined) found.push({ which, ...without(whole, span, markOf(whole, span)) });
    at = after - 1;
  }
  return found;
}

/** "L'incontro", "quello", "nel secondo"; not "un incontro", nor "il secondo" of something else. */
function namesAMeeting({ tokens }: Walk, at: number): boolean {
  const word = tokens[at]?.word ?? "";
  const next = tokens[at + 1]?.word ?? "";
  const before = tokens[at - 1]?.word ?? "";
  if (ordinals.has(word)) return wordsBeforeAnOrdinal.has(before) && !thingsInOrder.has(next);
  if (pointsAtThis.has(word)) return ofOneOfThem.has(next);
  const isMode = wordsBeforeAMode.has(before) && takeMode(sourceOf(`${before} ${word}`)).mode !== undefined;
  return nouns.has(word) && !isMode && (wordsThatPoint.has(word) || !wordsOfAnother.has(before));
}

/** "Questa di Rufina"; "questo verbale" is none. */
const pointsAtThis = new Set(["questo", "questa"]);
const ofOneOfThem = wordsIn("di del della dell' con");

function startOf(tokens: readonly Token[], at: number): number {
  let start = at;
  while (wordsBeforeAReference.has(tokens[start - 1]?.word ?? "")) start -= 1;
  return start;
}

/** The place after the last word of it: its number, its days, its hours, its bodies and what leads to them. */
function endOf({ line, tokens, index }: Walk, from: number, context: ReferenceContext): number {
  let at = from + 1;
  const isWord = (place: number, words: ReadonlySet<string>) => words.has(tokens[place]?.word ?? "");
  while (isWord(at, nouns) || isWord(at, ordinals) || isWord(at, oneBefore)) at += 1;
  const number = isWord(at, wordsBeforeANumber) ? at + 1 : at;
  const isNumbered = /^\d{1,6}$/u.test(tokens[number]?.word ?? "") && !isOfAMonth(line, tokens[number]);
  if (isNumbered) at = number + 1;
  const [hour = ""] = hourOfOne.exec(line.folded.slice(tokens[from]?.end)) ?? [];
  if (hour !== "" && at === from + 1)
    at = tokens.findLastIndex(({ end }) => end <= (tokens[from]?.end ?? 0) + hour.length) + 1;
  let end = at;
  // "L'ultimo, quello del 14": the same one.
  if (tokens[at]?.word === "," && isWord(at + 1, wordsThatPoint) && isWord(at + 2, ofOneOfThem)) at += 2;
  const stop = tokens.findIndex((token, place) => place >= at && isAfterIt(token, line));
  const last = stop === -1 ? tokens.length : stop;
  const tail = within(line, tokens[at]?.start ?? line.typed.length, tokens[last - 1]?.end);
  const { daySpans, hourSpans } = takeDays(tail, context.now, undefined);
  // "Sposta quella di oggi alle 17": to that hour.
  const isMoved = moves.test(sayingOf(line.typed.slice(0, tokens[from]?.start)));
  const times = [...daySpans, ...hourSpans.filter(({ start }) => !isMoved || !toAnHour.test(tail.folded.slice(start)))];
  let before = "";
  while (at < last) {
    const token = tokens[at] as Token;
    const time = times.find(({ start }) => start >= token.start && start < token.end);
    const body = longestMatch(tokens, at, index);
    if (time !== undefined && !wordsBeforeAPlaceOfIt.has(before)) {
      while (at < last && (tokens[at]?.start ?? 0) < time.end) at += 1;
      end = at;
    } else if (body !== undefined) {
      at += body.size;
      end = at;
    } else if (leads(token, before) || (token.word === "," && longestMatch(tokens, at + 1, index) !== undefined)) {
      at += 1;
    } else {
      break;
    }
    before = token.word;
  }
  return end;
}

function isOfAMonth({ folded }: Source, number: Token | undefined): boolean {
  return /^\s*(?:gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic)\p{L}*(?!\p{L})/u.test(folded.slice(number?.end ?? 0));
}

function leads({ word }: Token, before: string): boolean {
  if (wordsInAReference.has(word) || wordsBeforeAPlaceOfIt.has(word) || introducers.has(word)) return true;
  return plainArticles.has(word) && (links.has(before) || wordsInAReference.has(before));
}

/** "Annulla 2", "il n. 3 era il 6": by its number alone; "delibera n. 3" is no meeting. */
function byNumber(line: Source): ReferenceTaken | undefined {
  const match = [withItsSign, inIt, alone].map((way) => way.exec(line.folded)).find((one) => one !== null);
  if (match === undefined || aDayOfWhichItIsSaid.test(line.folded)) return undefined;
  const { verb = "", number } = match.groups ?? {};
  const span = { start: match.index + verb.indexOf(" ") + 1, end: match.index + match[0].length };
  const mayBeADay = /(?:^|\s)il\s$/u.test(verb) ? ({ mayBeADay: true } as const) : {};
  const which = { ...theirLast, number: Number(number), ...mayBeADay };
  return { which, ...without(line, span, markOf(line, span)) };
}

const inAndOut = "aggiungi|aggiungici|metti|mettici|inserisci|includi|rimetti|togli|leva|rimuovi|escludi|manca|mancava";
const aDayOfWhichItIsSaid = /^\p{L}+\sil\s\d{1,2}\s(?:era|c'era|non)\s/u;
const withItsSign = new RegExp(
  `(?<=^|\\s|')${ofAnAct}(?:(?:il|al|nel|dal|del)\\s+)?(?:numero|n\\.|nr\\.?|#)\\s*(?<number>\\d{1,4})(?![\\d/.-]*\\d)`,
  "u",
);
const first = "(?<=^(?:(?:e|poi|ma|anche)\\s)?";
/** "Nel 2 togli Londa", "all'1 aggiungi Vinci", "togli Londa dal 2": to a day nobody is added. */
const inIt = new RegExp(
  `(?:(?<=^|\\s)nel(?:l'|\\s)|${first})(?:al|dal)(?:l'|\\s)(?=\\s?\\d+\\s(?:${inAndOut})\\s)|${first}(?:${inAndOut})\\s.{1,60}\\s)(?:al|dal)(?:l'|\\s)(?=\\s?\\d+$))\\s?(?<number>\\d{1,3})(?![\\d/.:-]*\\d|\\s+(?:${months.flat().join("|")})(?!\\p{L}))`,
  "u",
);
const alone =
  /^(?<verb>(?!(?:il|la|al|le|era|sara|facciamo)\s)(?:(?:annulla|cancella|elimina)\s(?:anche|pure)|\p{L}+)\s(?:il\s|la\s|l')?)?#?(?<number>\d{1,4})(?=\s*(?:$|[,:(])|\s(?:che|era|c'era|non|e|per lo stesso)\s)/u;

const markOf = ({ folded }: Source, { start }: Span) => (ofOne.test(folded.slice(start)) ? "di @" : "@");

/** A line that names no meeting: it is of the last one. */
export function ofWhole(line: string): ReferenceTaken {
  return { which: theirLast, rest: line, marked: line, start: 0, named: "" };
}

/** With one space between the words, and without the signs at the ends. */
export function withoutSigns(words: string): string {
  return words.replace(/\s+/gu, " ").replace(/^[\s,;:]+|(?<![\s,;:])[\s,;:]+$/gu, "");
}

/** What is said of a meeting without the words that name it, and with a mark in their place, without the signs at its ends. */
export function without(
  { typed }: Pick<Source, "typed">,
  { start, end }: Span,
  mark: string,
): Omit<ReferenceTaken, "which"> {
  const [rest = "", marked = ""] = ["", mark].map((one) =>
    withoutSigns(`${typed.slice(0, start)} ${one} ${typed.slice(end)}`),
  );
  return { rest, marked, start, named: typed.slice(start, end).trim() };
}
