// SPDX-License-Identifier: EUPL-1.2
import { namesBodies } from "../bodies/bodies.ts";
import { bodiesPlainlyMeant } from "../bodies/body-doubt.ts";
import { readDays } from "../days/day.ts";
import { readHour } from "../days/hour.ts";
import { patternAtStart, patternInside, patternOf, sayingOf } from "../engine/saying.ts";
import { sourceOf } from "../engine/source.ts";
import { readMeetingLine } from "../meeting-line.ts";
import { takeMode } from "../take-mode.ts";
import { wordsOfAMistake } from "../words/line-words.ts";
import { type ChangeContext, mostCharactersOfAChange, ofADay } from "./correcting.ts";
import type { OfAMeeting } from "./intention.ts";
import { type MeetingReference, type ReferenceContext, readNamed, theirLast } from "./meeting-reference.ts";
import { readOne } from "./one-change.ts";
import { waysOfChangingNothing, waysOfLeavingTheSame } from "./phrases-of-a-line.ts";
import { type ReferenceTaken, withoutSigns } from "./take-reference.ts";
import { correctionOf, reasonsOf, together } from "./together.ts";

/** A line of more parts tells something else. */
const mostParts = 9;
const betweenChanges =
  /\s?(?:[,;:]|(?<!\b(?:prot|gen|sig|dott|ing|n))\.(?=\s\p{L}))\s(?:(?:e|ed|ma|poi|però|and)\s){0,2}|\s(?:e|ed|ma|però|and)\s(?:poi\s)?/giu;

const putIn = patternAtStart("(<put-in>)");
const saysNothing = patternOf(waysOfChangingNothing);
const tookPlace = patternInside(
  "(<took-place>|ci siamo [gia] (<together>)|(<put-off>) [e|poi|gia] (<held>)|(l' abbiamo|l' hanno) [gia] (<held>)|(gia|appena) [stato|stata] (<held>|finito|finita|concluso|conclusa|terminato|terminata|chiuso|chiusa)|ha avuto luogo|took place)",
);
const didNot = patternInside("non (si e|e stato|e stata|l' abbiamo|ha)");

/** All that a line changes of one meeting, when each part of it is read whole; undefined when one is not. */
export function readTogether(taken: ReferenceTaken, context: ReferenceContext): OfAMeeting | undefined {
  if (taken.marked.length > mostCharactersOfAChange) return finished(readOne(taken, context), taken);
  const told = withoutTheSame(taken);
  const isAsBefore = told.marked === taken.marked ? {} : ({ isAsBefore: true } as const);
  return finished(composed(told, { ...context, ...isAsBefore }, new Map()), taken);
}

/**
 * The same, where some of the words are left: they are the reason of a meeting that is called off, or say which it is;
 * of a correction they are shown. Undefined when nothing is changed.
 */
export function readTogetherLoosely(taken: ReferenceTaken, context: ReferenceContext): OfAMeeting | undefined {
  if (taken.marked.length > mostCharactersOfAChange) return undefined;
  const { marked } = withoutTheSame(taken);
  const parts = partsOf(marked);
  if (parts.length > mostParts) return undefined;
  const strictly = { context, known: new Map() };
  const loosely = { context: { ...context, isLoose: true } as const, known: new Map() };
  const left: string[] = [];
  let change: OfAMeeting | undefined;
  for (let from = 0; from < parts.length; ) {
    const found =
      longestChange(parts, from, { ...taken, marked }, strictly) ??
      longestChange(parts.slice(0, from + 1), from, { ...taken, marked }, loosely);
    const both = found && (change === undefined ? found.change : together(change, found.change));
    if (found === undefined || both === undefined) {
      const one = parts[from] ?? "";
      if (!saysNothing.test(sayingOf(one)) && !saysWhatWasWrong(one, context))
        left.push(withoutMark(parts[from] ?? ""));
      from += 1;
    } else {
      change = both;
      from = found.until;
    }
  }
  return finished(change && withWordsLeft(change, left.join(", "), context), taken);
}

/** The words that no change took: who was not there, or why. */
function withWordsLeft(change: OfAMeeting, left: string, context: ReferenceContext): OfAMeeting | undefined {
  const isMoved = change.kind === "correct" && change.correction.isPutOff === true;
  const which = change.kind === "annul" || isMoved ? named(left, change, context) : change.which;
  if (left === "" || (isMoved && which !== change.which)) return { ...change, which };
  if (change.kind === "annul") {
    const besides = change.absent && ofADay(left, context);
    return { ...change, which, why: reasonsOf(change.why, left), ...(besides === undefined ? {} : { besides }) };
  }
  if (change.kind === "restore") return change;
  const correction = change.kind === "document" ? undefined : correctionOf(change);
  const unread = [correction?.unread, left].filter((words) => words !== undefined).join(", ");
  return correction && { kind: "correct", which, correction: { ...correction, unread } };
}

function named(words: string, { kind, which }: OfAMeeting, context: ReferenceContext): MeetingReference {
  if (which !== theirLast || words === "") return which;
  const told = readMeetingLine(words, context);
  const bodies = bodiesPlainlyMeant(told);
  const days = told.day.kind === "day" && (kind === "annul" || bodies.length > 0) ? [told.day.day] : [];
  const meant = bodies.length + days.length > 0 ? { ...which, bodies, days, isPlannedFirst: true as const } : which;
  return readNamed(words, context) ?? meant;
}

function finished(change: OfAMeeting | undefined, { marked, named }: ReferenceTaken): OfAMeeting | undefined {
  // A reason is kept as it was told.
  if (change?.kind === "annul")
    return { ...change, why: reasonsOf(change.why.replace(/(?<!\S)(?:di )?@(?=[\s,]|$)/u, named)) };
  if (change?.kind !== "correct") return change;
  const saying = sayingOf(marked);
  const isDenied = didNot.test(saying);
  const { isOnlyBeside, ...correction } = change.correction;
  const isDay = correction.becomes !== undefined && correction.becomes.day.kind !== "none";
  const side = sides.later.test(saying) ? "later" : sides.earlier.test(saying) ? "earlier" : undefined;
  const isPutOff = !isDenied && (correction.isPutOff === true || (isDay && side !== undefined));
  if (isOnlyBeside === true && (isDenied || side === undefined)) return undefined;
  const towards = isPutOff ? (correction.towards ?? side) : undefined;
  return {
    ...change,
    correction: {
      ...correction,
      ...(isPutOff ? { isPutOff } : {}),
      ...(towards === undefined ? {} : { towards }),
      ...(tookPlace.test(saying) && !isDenied ? { isHeld: true } : {}),
    },
  };
}

const sides = { later: patternInside("<later>"), earlier: patternInside("<earlier>") };

type Known = Map<string, OfAMeeting | undefined>;

/**
 * What the parts of a line change together: each is read whole, or changes nothing. Every part, and what follows it, is
 * read once (`known`).
 */
function composed(taken: ReferenceTaken, context: ChangeContext, known: Known): OfAMeeting | undefined {
  if (known.has(taken.marked)) return known.get(taken.marked);
  const change = composedAnew(taken, context, known);
  known.set(taken.marked, change);
  return change;
}

function composedAnew(taken: ReferenceTaken, context: ChangeContext, known: Known): OfAMeeting | undefined {
  const whole = readOne(taken, context);
  const { becomes, removed = [], doubts = [] } = whole?.kind === "correct" ? whole.correction : {};
  const isMore =
    whole?.kind === "correct" && whole.correction.subject !== undefined && isMoreThanASubject(taken, context);
  const mayBeMore = becomes !== undefined || removed.length + doubts.length > 0 || whole?.kind === "annul" || isMore;
  if (whole !== undefined && !mayBeMore) return whole;
  const signs = signsIn(taken.marked);
  if (signs.length >= mostParts) return whole;
  let found = whole;
  for (const { 0: sign, index } of signs) {
    const [first, rest] = [taken.marked.slice(0, index), taken.marked.slice(index + sign.length)];
    const one = changeOfAPart(first, taken, context, (alone) => readOne(alone, context));
    // "Mancava Vaglia, aggiungila": not that it was not there.
    const isRemoval = one !== "nothing" && one?.kind === "correct" && one.correction.removed.length > 0;
    if (one === undefined || (isRemoval && putIn.test(sayingOf(rest)))) continue;
    const told = changeOfAPart(rest, taken, context, (alone) => composed(alone, context, known));
    const other = told ?? (one === "nothing" ? undefined : howItWas(rest, taken, context));
    if (other === undefined) continue;
    const both =
      one === "nothing" || one.kind === "open-correction" ? other : other === "nothing" ? one : together(one, other);
    if (both === undefined || both === "nothing") continue;
    if (isSure(both) && (whole?.kind !== "annul" || both.kind === "correct")) return both;
    found ??= both;
  }
  return found;
}

/** "Argomento: il SUAP, mancava Vaglia", "i tributi, in videochiamata"; not "la formazione in presenza, da remoto". */
function isMoreThanASubject({ rest, marked }: ReferenceTaken, context: ReferenceContext): boolean {
  const { absent, allAbsent } = readMeetingLine(rest, context);
  const last = partsOf(marked).at(-1) ?? "";
  const { mode, hour } = leadsToHowItWas.test(last) ? readMeetingLine(last, context) : {};
  const isHow = mode !== undefined && takeMode(sourceOf(marked.slice(0, -last.length))).mode === undefined;
  return absent.length + allAbsent.length > 0 || hour !== undefined || isHow;
}

const leadsToHowItWas = /^(?:in|su|via|da|al|alle|ore)\s/iu;

/** What a part changes, or that it only leads to what does; undefined for one that says something else. */
function changeOfAPart(
  words: string,
  taken: ReferenceTaken,
  context: ReferenceContext,
  read: (alone: ReferenceTaken) => OfAMeeting | undefined,
): OfAMeeting | "nothing" | undefined {
  if (saysNothing.test(sayingOf(words))) return "nothing";
  return read(part(taken, words.replace(orderToSay, ""))) ?? (saysWhatWasWrong(words, context) ? "nothing" : undefined);
}

/** "… e in videochiamata": beside another change; after a mere "sì" it is an answer. */
function howItWas(words: string, taken: ReferenceTaken, context: ReferenceContext): OfAMeeting | undefined {
  return leadsToHowItWas.test(words) ? readOne(part(taken, `era ${words}`), context) : undefined;
}

/** "… e metti che eravamo in municipio". */
const orderToSay = /^(?:metti|scrivi|segna|aggiungi|annota)\s+(?:anche\s+)?che\s+/iu;

function isSure(change: OfAMeeting): boolean {
  return change.kind !== "correct" || change.correction.doubts.length === 0;
}

function longestChange(
  parts: readonly string[],
  from: number,
  taken: ReferenceTaken,
  { context, known }: { readonly context: ChangeContext; readonly known: Known },
) {
  for (let until = parts.length; until > from; until -= 1) {
    const change = composed(part(taken, parts.slice(from, until).join(", ")), context, known);
    if (change !== undefined && isSure(change)) return { change, until };
  }
  return undefined;
}

/** What stands between the signs and the words that join changes. */
export function partsOf(line: string): readonly string[] {
  const signs = signsIn(line);
  const starts = [0, ...signs.map(({ 0: sign, index }) => index + sign.length)];
  return starts.map((start, place) => line.slice(start, signs[place]?.index ?? line.length).trim());
}

/** "Alle 10 e mezza" is one hour. */
function signsIn(line: string): readonly RegExpExecArray[] {
  const signs = [...line.matchAll(betweenChanges)];
  const hours = signs.some(({ 0: sign }) => sign === " e ") ? readHour(sourceOf(line)).spans : [];
  return signs.filter(({ index }) => !hours.some(({ start, end }) => start < index && index < end));
}

function part(taken: ReferenceTaken, marked: string): ReferenceTaken {
  return { ...taken, marked, rest: withoutMark(marked) };
}

function withoutMark(marked: string): string {
  return withoutSigns(marked.replace(/(?:^|\s)(?:di )?@(?=[\s,]|$)/u, " "));
}

function withoutTheSame(taken: ReferenceTaken): ReferenceTaken {
  const [marked, rest] = [taken.marked, taken.rest].map((words) => words.replace(waysOfLeavingTheSame, ""));
  return { ...taken, marked: marked ?? "", rest: rest ?? "" };
}

/** In more words something else is told. */
const mostWords = 8;

/**
 * Whether a part of a line says no more than that something was wrong, or how it was found: it names nobody, no day and
 * no number ("c'è un refuso nel verbale", "ricontrollando l'agenda"). Pure: `now` is given.
 */
function saysWhatWasWrong(part: string, { register, now }: ReferenceContext): boolean {
  const saying = sayingOf(part);
  const isOfAMistake = wordsOfAMistake.test(saying) && saying.split(" ").length - 1 <= mostWords;
  return (
    isOfAMistake && !/[\d?]/u.test(part) && !namesBodies(part, register) && readDays(part, now).reading.kind === "none"
  );
}
