// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { BodyId, BodyRegister } from "#domain/body.ts";
import { piecesIn } from "./bodies/names-in.ts";
import { isPersonsOffice } from "./bodies/offices.ts";
import { kindOf, type Piece } from "./bodies/pieces.ts";
import { type Clause, clausesOf } from "./clauses.ts";
import { takeDays } from "./days/day.ts";
import { patternInside, sayingOf } from "./engine/saying.ts";
import { partOf, rewrittenAll, type Source, type Span } from "./engine/source.ts";
import {
  formOfMany,
  waysOfBeingAlone,
  waysOfBeingAwaited,
  waysOfCallingOffAGuest,
  waysOfLeavingOut,
  waysOfNotBeingThere,
  wordsBesideAnAbsence,
} from "./words/absence-words.ts";
import { links } from "./words/body-words.ts";
import { verbsOfRemarks } from "./words/line-words.ts";
import { waysOfNamingAMeeting } from "./words/telling-words.ts";

type Context = { readonly now: Temporal.ZonedDateTime; readonly register: BodyRegister; readonly owner?: BodyId };

type Taken = {
  /** Who was not there, in the order in which they are named. */
  readonly absent: readonly BodyId[];
  /** The same, where they are all those that it names. */
  readonly all: readonly BodyId[];
  readonly spans: readonly Span[];
  /** The line without what says so. */
  readonly rest: Source;
};

/** What of a clause says that somebody was not there; `isBefore`: only of those named after it. */
type Said = Span & { readonly isBefore: boolean; readonly isOfMany: boolean; readonly isOfAGuest: boolean };

/** `isLeftOut`: "senza Signa" tells of no meeting by itself. */
type Absence = { readonly bodies: readonly BodyId[]; readonly span: Span; readonly isLeftOut?: boolean };

const leavingOut = new RegExp(patternInside(waysOfLeavingOut), "u");
const notThere = new RegExp(patternInside(waysOfNotBeingThere), "u");
const awaited = new RegExp(patternInside(waysOfBeingAwaited), "u");
const calledOff = new RegExp(patternInside(waysOfCallingOffAGuest), "u");
/** "(Campi no)" */
const not = / no$/u;
/** "Vaglia ha fatto sapere che non viene". */
const sayingThat = new RegExp(patternInside("[mi|ci] (<saying-that>)"), "u");
const alone = new RegExp(patternInside(waysOfBeingAlone), "u");
const ofTheLast = / (?:quest'|quell'|l'|gli|le) ultim[oaie](?: (?<count>due|tre))?(?= )/u;
const counts = ["due", "tre"];
const meeting = patternInside(waysOfNamingAMeeting);
const noun = patternInside("(<meeting>|<meetings>)");
const presence =
  /(?: c'?| era| erano| siamo| si| e| (?:rimast|venut|presentat|collegat|intervenut|arrivat)[oaie]| partecipato| presenti?| con)+$/u;
/** "Non c'era tempo", and not "non c'era per malattia". */
const existence = /(?:c[i'] (?:e|era|erano|sono)|cera)$/u;
const reason = /^(?:per|causa|a)$/u;
const leadingWords = /$(?<=((?:(?<=\s)(?:e|ed|ma|il|la|lo|i|gli|le|di|del|comune|comuni)\s+)*))/u;
/** "Non ha potuto firmare", "non viene convocata": something else did not happen. */
const deed = /(?:[aei]re|rsi|rci|[aiu]t[oaie])$/u;

/**
 * Who a line says was not there while others were: a clause that names them and says so, in whatever words. Nobody where
 * nobody else is left: then there was no meeting. Pure: `now` is given.
 */
export function takeAbsences(line: Source, context: Context): Taken {
  const none: Taken = { absent: [], all: [], spans: [], rest: line };
  const pieces = piecesIn(line, context.register);
  const names = pieces.filter(({ kind }) => kind === "body");
  if (names.length === 0) return none;
  const clauses = clausesOf(line, (at) => names.some(({ end }) => end === at));
  const found: (Absence & { readonly at: number })[] = [];
  for (const [at, clause] of clauses.entries()) {
    if (found.some(({ span }) => isWithin(clause, span))) continue;
    const looked = { clauses, at, clause, names, pieces, line, context };
    const one = absenceIn(
      looked,
      found.find((before) => before.at === at - 1),
    );
    if (one !== undefined) found.push({ ...one, at });
  }
  const absent = [...new Set(found.flatMap(({ bodies }) => bodies))];
  const isTaken = (piece: Span) => found.some(({ span }) => isWithin(piece, span));
  const isThere = (piece: Piece) =>
    !isTaken(piece) && (piece.match?.bodies ?? []).some((id) => !absent.includes(id) && id !== context.owner);
  if (found.length === 0 || absent.some((id) => id === context.owner)) return none;
  if (!names.some(isThere)) return { ...none, all: found.some(({ isLeftOut }) => !isLeftOut) ? absent : [] };
  const spans = found.map(({ span }) => span).toSorted((one, other) => one.start - other.start);
  return { absent, all: [], spans, rest: rewrittenAll(line, spans, ",") };
}

type Looked = {
  readonly clauses: readonly Clause[];
  readonly at: number;
  readonly clause: Clause;
  readonly names: readonly Piece[];
  readonly pieces: readonly Piece[];
  readonly line: Source;
  readonly context: Context;
};

/** `before`: what the clause before it was found to say. */
function absenceIn(looked: Looked, before: Absence | undefined): Absence | undefined {
  const { clause, at } = looked;
  const inside = namesIn(clause, looked);
  const said = saidIn(clause, at, inside);
  if (said === undefined) return companyAlone(looked, inside);
  if (inside.length === 0) return ofThoseBefore(looked, before);
  if (at > 0 && hasDay(clause, looked)) return undefined;
  const of = namesBeside(inside, said, looked);
  const bodies = bodiesOf(of, looked);
  if (bodies === undefined) return undefined;
  const first = of[0]?.start ?? clause.start;
  const last = of.at(-1)?.end ?? clause.end;
  const isOfOthers = inside.some((name) => !of.includes(name));
  const isWhole = !isOfOthers && (at > 0 || (!meeting.test(clause.saying) && !hasDay(clause, looked)));
  const isLeftOut = said.isBefore || awaited.test(clause.saying);
  if (isWhole)
    return { bodies, isLeftOut, span: { start: Math.min(clause.start, first), end: Math.max(clause.end, last) } };
  const start = leadBefore(Math.min(said.start, first), looked);
  return { bodies, isLeftOut, span: { start, end: Math.max(said.end, last) } };
}

const isWithin = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end;

function namesIn(clause: Span, { names }: Looked): readonly Piece[] {
  return names.filter((name) => isWithin(name, clause));
}

function hasDay({ start, end }: Span, { line, context }: Looked): boolean {
  return takeDays(partOf(line, { start, end }), context.now, undefined).reading.kind !== "none";
}

function saidIn(clause: Clause, at: number, inside: readonly Piece[]): Said | undefined {
  const { saying } = clause;
  const before = leavingOut.exec(saying);
  const match =
    before ??
    awaited.exec(saying) ??
    notThere.exec(saying) ??
    (at > 0 ? (calledOff.exec(saying) ?? not.exec(saying)) : null);
  if (match === null) return undefined;
  const first = saying.slice(0, match.index).split(" ").length - 1;
  const words = clause.words.slice(first, first + match[0].split(" ").length - 1);
  const next = clause.words[first + words.length];
  const after = clause.words.slice(first + words.length, first + words.length + 2);
  const isOfAThing =
    existence.test(match[0]) &&
    after.some((word) => kindOf(word.word) === "word" && !inside.some((name) => isWithin(word, name))) &&
    !reason.test(next?.word ?? "");
  const [start, end] = [words[0]?.start, words.at(-1)?.end];
  if (
    start === undefined ||
    end === undefined ||
    isOfAThing ||
    (next !== undefined && deed.test(next.word) && !next.isCapital)
  )
    return undefined;
  const isOfAGuest = before === null && !awaited.test(saying) && !notThere.test(saying);
  return { start, end, isBefore: before !== null, isOfMany: before !== null || formOfMany.test(match[0]), isOfAGuest };
}

/** Those named right after it, or right before: all of a list, or the last where it is said of one. */
function namesBeside(inside: readonly Piece[], said: Said, looked: Looked): readonly Piece[] {
  const after = inside.filter(({ start }) => start >= said.end);
  const [first] = after;
  if (first !== undefined && !said.isOfAGuest && isBeside(said.end, first.start, looked))
    return [...listFrom(after, looked), ...(said.isOfMany ? namesInNext(looked, after.length) : [])];
  const before = inside.filter(({ end }) => end <= said.start);
  const last = before.at(-1);
  if (said.isBefore || last === undefined || !isBeside(last.end, said.start, looked)) return [];
  if (said.isOfAGuest && (before.length > 1 || meeting.test(looked.clause.saying) || isInCompany(last, looked)))
    return [];
  if (!said.isOfMany) return [last];
  const list = listFrom(before.toReversed(), looked).toReversed();
  const previous = looked.clauses[looked.at - 1];
  const isInBrackets = previous !== undefined && looked.line.typed[previous.start] === "(";
  return isInBrackets && list.length === before.length ? [...namesIn(previous, looked), ...list] : list;
}

/** "Assenti Calenzano, Campi e Signa": the clauses that go on with the list. */
function namesInNext(looked: Looked, inside: number): readonly Piece[] {
  const names: Piece[] = [];
  if (inside > 1) return names;
  for (const clause of looked.clauses.slice(looked.at + 1)) {
    const own = namesIn(clause, looked);
    const isList =
      own.length > 0 && clause.words.every((word) => isOfAList(word.word) || own.some((name) => isWithin(word, name)));
    if (looked.line.typed[clause.start] !== "," || !isList) return [];
    names.push(...own);
    if (own.length > 1) return names;
  }
  return /assenti|mancavano|mancano/u.test(looked.clause.saying) ? names : [];
}

/** The first of them, and those that "e" joins to it. */
function listFrom(names: readonly Piece[], { line }: Looked): readonly Piece[] {
  const end = names.findIndex((name, place) => {
    const last = names[place - 1];
    if (last === undefined) return false;
    const between = line.folded.slice(Math.min(last.end, name.end), Math.max(last.start, name.start));
    return !(between.match(/[\p{L}\p{N}]+'?/gu) ?? []).every(isOfAList);
  });
  return end === -1 ? names : names.slice(0, end);
}

function isOfAList(word: string): boolean {
  return word === "e" || word === "ed" || (!links.has(word) && ["small", "introducer"].includes(kindOf(word)));
}

/** Whether only small words stand between them, and no verb of something else. */
function isBeside(start: number, end: number, { line }: Looked): boolean {
  const said = sayingOf(partOf(line, { start, end }));
  if (noun.test(said)) return false;
  const words = said.replace(sayingThat, "").split(" ").slice(1);
  const isSmall = (word: string) =>
    wordsBesideAnAbsence.has(word) || ["small", "introducer", "leading"].includes(kindOf(word)) || links.has(word);
  return words.every((word) => isSmall(word) && !(verbsOfRemarks.has(word) && word !== "si" && word !== "ci"));
}

function isInCompany({ start }: Piece, { clause, line }: Looked): boolean {
  return /(?<!\p{L})(?:con|col|coi)(?!\p{L})/u.test(line.folded.slice(clause.start, start));
}

/** The small words that lead to a place of a clause: "e", and those before a name. */
function leadBefore(start: number, { clause, line }: Looked): number {
  return start - (leadingWords.exec(line.folded.slice(clause.start, start))?.[1]?.length ?? 0);
}

/** A clause without a name: of the one absent before it, of the one name before "che", or of the only one of the clause before. */
function ofThoseBefore(looked: Looked, before: Absence | undefined): Absence | undefined {
  const { at, clause, clauses, names } = looked;
  if (before !== undefined) return { bodies: before.bodies, span: clause };
  const previous = clauses[at - 1];
  if (previous === undefined) return undefined;
  const count = counts.indexOf(ofTheLast.exec(clause.saying)?.groups?.count ?? "") + 2;
  const last = names.filter(({ end }) => end <= clause.start).slice(-Math.max(count, 1));
  const [first] = last;
  const own = namesIn(previous, looked);
  const isOfTheLast =
    clause.isRelative ||
    ofTheLast.test(clause.saying) ||
    (own.length === 1 && at > 1 && !meeting.test(previous.saying) && !hasDay(previous, looked));
  const bodies = isOfTheLast ? bodiesOf(last, looked) : undefined;
  if (first === undefined || bodies === undefined) return undefined;
  const start =
    clause.isRelative || ofTheLast.test(clause.saying)
      ? leadBefore(first.start, { ...looked, clause: previous })
      : previous.start;
  return { bodies, span: { start, end: clause.end } };
}

/** "Solo con Lastra", after others were named: the others. */
function companyAlone(looked: Looked, inside: readonly Piece[]): Absence | undefined {
  const { at, clause, clauses, names } = looked;
  const match = at === 0 ? null : alone.exec(clause.saying);
  if (match === null || inside.length === 0) return undefined;
  const lead = `${clause.saying.slice(0, match.index)}${/ (?:con|col|coi|with)$/u.exec(match[0])?.[0] ?? ""}`;
  const words = clause.words.slice(match.index === 0 ? 0 : clause.saying.slice(0, match.index).split(" ").length - 1);
  const isOnlyOfThem = words
    .slice(match[0].split(" ").length - 1)
    .every(({ word, start, end }) => isOfAList(word) || inside.some((name) => isWithin({ start, end }, name)));
  const isOfPresence =
    presence.test(lead) ||
    lead
      .split(" ")
      .every((word) => word === "" || wordsBesideAnAbsence.has(word) || links.has(word) || kindOf(word) !== "word");
  if (!isOnlyOfThem || !isOfPresence || / non$/u.test(clause.saying.slice(0, match.index))) return undefined;
  const there = new Set(bodiesOf(inside, looked) ?? []);
  const told = names
    .filter(({ end }) => end <= (clauses[at]?.start ?? 0))
    .flatMap(({ match: named }) => (named?.isCertain === true ? named.bodies : []));
  const bodies = told.filter((id) => !there.has(id) && id !== looked.context.owner);
  const isToldBefore = there.size > 0 && [...there].every((id) => told.includes(id));
  return isToldBefore && bodies.length > 0 ? { bodies, span: clause } : undefined;
}

/**
 * Whom the names mean: for sure, or one of those that the line tells elsewhere. Undefined where they may mean others, or
 * where somebody of a body that was there is meant ("mancava il sindaco di Signa").
 */
function bodiesOf(of: readonly Piece[], { names, pieces }: Looked): readonly BodyId[] | undefined {
  const others = names
    .filter((name) => !of.includes(name))
    .flatMap(({ match }) => (match?.isCertain === true ? match.bodies : []));
  const meant = of.map((name) => {
    const candidates = name.match?.bodies ?? [];
    const ids = name.match?.isCertain === true ? candidates : candidates.filter((id) => others.includes(id));
    const lead = pieces.findLast(({ kind, end }) => end <= name.start && kind !== "small");
    const isOfAPerson =
      lead?.kind === "introducer" && isPersonsOffice(lead.words) && ids.some((id) => others.includes(id));
    return (name.match?.isCertain !== true && ids.length !== 1) || isOfAPerson ? [] : ids;
  });
  return of.length === 0 || meant.some((ids) => ids.length === 0) ? undefined : meant.flat();
}
