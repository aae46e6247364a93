// SPDX-License-Identifier: EUPL-1.2
import type { BodyId } from "#domain/body.ts";
import { piecesIn } from "../bodies/names-in.ts";
import { kindOf, type Piece } from "../bodies/pieces.ts";
import { clausesOf, isOfSomebody } from "../clauses.ts";
import { patternInside } from "../engine/saying.ts";
import { isWithin, rewrittenAll, type Source, type Span } from "../engine/source.ts";
import type { LineContext } from "../line-context.ts";
import { namesAMeeting } from "../names-a-meeting.ts";
import { takeLike } from "../take-like.ts";
import { labelsOfTheAbsent, waysOfBeingAlone, wordsBesideAnAbsence } from "../words/absence-words.ts";
import { links } from "../words/body-words.ts";
import { bodiesOf, namesBeside } from "./absent-names.ts";
import { hasDay, isOfAList, type Looked, leadBefore, namesIn, wordsMatched } from "./clause-looked-at.ts";
import { isAwaited, type Said, saidIn } from "./said-absent.ts";

type Taken = {
  /** Who was not there, in the order in which they are named. */
  readonly absent: readonly BodyId[];
  /** The same, where they are all those that it names. */
  readonly all: readonly BodyId[];
  /** Who of a body was not there, as typed: "assente il sindaco"; empty when nothing was told. */
  readonly said: string;
  readonly spans: readonly Span[];
  /** The line without what says so. */
  readonly rest: Source;
};

/** `isLeftOut`: "senza Signa" tells of no meeting by itself. No bodies: somebody of theirs was not there. */
type Absence = { readonly bodies: readonly BodyId[]; readonly span: Span; readonly isLeftOut?: boolean };

const alone = patternInside(waysOfBeingAlone);
const labelled = new RegExp(`(?<!\\p{L})(?:${labelsOfTheAbsent})\\s*:`, "u");
const endOfASentence = /(?<=\p{L}{3}\.)(?=\s|$)|(?=[;\n])/u;
const ofTheLast = / (?:quest'|quell'|l'|gli|le) ultim[oaie](?: (?<count>due|tre))?(?= )/u;
const counts = ["due", "tre"];
const presence =
  /(?: c'?| era| erano| siamo| si| e| (?:rimast|venut|presentat|collegat|intervenut|arrivat)[oaie]| partecipato| presenti?| con)+$/u;

/**
 * Who a line says was not there while others were: a clause that names them and says so, in whatever words. Nobody where
 * nobody else is left: then there was no meeting. Pure: `now` is given.
 */
export function takeAbsences(line: Source, context: LineContext): Taken {
  const none: Taken = { absent: [], all: [], said: "", spans: [], rest: line };
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
  const ofTheirs = found.filter(({ bodies }) => bodies.length === 0);
  const isTaken = (piece: Span) => found.some(({ span }) => isWithin(piece, span));
  const isThere = (piece: Piece) =>
    !isTaken(piece) && (piece.match?.bodies ?? []).some((id) => !absent.includes(id) && id !== context.owner);
  if (found.length === 0 || absent.some((id) => id === context.owner)) return none;
  const areTheSame = takeLike(line).like.bodies !== undefined;
  if (!areTheSame && !names.some(isThere))
    return { ...none, all: found.some(({ isLeftOut }) => !isLeftOut) ? absent : [] };
  const spans = found.map(({ span }) => span).toSorted((one, other) => one.start - other.start);
  const said = ofTheirs.map(({ span }) => line.typed.slice(span.start, span.end).replace(/^[\s,;.:()–-]+/u, ""));
  return { absent, all: [], said: said.join("; "), spans, rest: rewrittenAll(line, spans, ",") };
}

/** `before`: what the clause before it was found to say. */
function absenceIn(looked: Looked, before: Absence | undefined): Absence | undefined {
  const { clause, at } = looked;
  const inside = namesIn(clause, looked);
  const said = saidIn(clause, at, inside);
  const after = labelledList(looked);
  if (after !== undefined) return after;
  if (said === undefined) return companyAlone(looked, inside);
  if (inside.length === 0 && at > 0 && isOfSomebody(clause)) return { bodies: [], span: clause };
  if (inside.length === 0) return ofThoseBefore(looked, said, before);
  if (at > 0 && hasDay(clause, looked)) return undefined;
  const of = namesBeside(inside, said, looked);
  const named = bodiesOf(of, looked);
  const bodies = said.isMeant && named !== undefined ? notMet(named, looked) : named;
  if (bodies === undefined || (bodies.length === 0 && said.isMeant)) return undefined;
  const first = of[0]?.start ?? clause.start;
  const last = of.at(-1)?.end ?? clause.end;
  const isOfOthers = inside.some((name) => !of.includes(name));
  const isWhole = !isOfOthers && (at > 0 || (!namesAMeeting(clause.saying) && !hasDay(clause, looked)));
  const isLeftOut = said.isBefore || isAwaited(clause);
  if (isWhole)
    return { bodies, isLeftOut, span: { start: Math.min(clause.start, first), end: Math.max(clause.end, last) } };
  const start = leadBefore(Math.min(said.start, first), looked);
  return { bodies, isLeftOut, span: { start, end: Math.max(said.end, last) } };
}

/** Of those who were to be met, who is not named again; undefined where another day is told, which is of another meeting. */
function notMet(bodies: readonly BodyId[], looked: Looked): readonly BodyId[] | undefined {
  const { clause, clauses, names } = looked;
  if (clauses.some((other) => other !== clause && hasDay(other, looked))) return undefined;
  const again = names.filter((name) => !isWithin(name, clause)).flatMap(({ match }) => match?.bodies ?? []);
  return bodies.filter((id) => !again.includes(id));
}

/** "Assenti giustificati: Sesto, Signa. Odg: …": of the list after the colon, and of nobody before it. */
function labelledList(looked: Looked): Absence | undefined {
  const { clause, line, names } = looked;
  const { index, 0: label = "" } = labelled.exec(line.folded.slice(clause.start, clause.end + 2)) ?? {};
  const start = clause.start + (index ?? 0);
  if (index === undefined || start >= clause.end) return undefined;
  const from = start + label.length;
  const length = line.folded.slice(from).search(endOfASentence);
  const end = length === -1 ? line.folded.length : from + length;
  const bodies = bodiesOf(
    names.filter((name) => isWithin(name, { start: from, end })),
    looked,
  );
  return bodies === undefined ? undefined : { bodies, span: { start, end } };
}

/** A clause without a name: of the one absent before it, of the one name before "che", or of the only one of the clause before. */
function ofThoseBefore(looked: Looked, said: Said, before: Absence | undefined): Absence | undefined {
  const { at, clause, clauses, names } = looked;
  // "Dovevamo vedere Signa, ma è saltata": of the meeting, whoever was left out of it.
  if (before !== undefined)
    return { bodies: before.bodies, span: clause, isLeftOut: said.isOfAGuest && before.isLeftOut === true };
  const previous = clauses[at - 1];
  if (previous === undefined) return undefined;
  const count = counts.indexOf(ofTheLast.exec(clause.saying)?.groups?.count ?? "") + 2;
  const all = names.filter(({ end }) => end <= clause.start);
  // "Riunione con Vicchio e Londa, hanno avvisato che non venivano": it says nothing else, and it is said of all.
  const isOfAll = said.isOfMany || names.length === 1;
  const isAlone = isOfAll && said.start <= (clause.words[0]?.start ?? 0) && said.end === clause.end;
  const last = isAlone ? all : all.slice(-Math.max(count, 1));
  const [first] = last;
  const own = namesIn(previous, looked);
  const isOfTheLast =
    clause.isRelative ||
    isAlone ||
    ofTheLast.test(clause.saying) ||
    (own.length === 1 && at > 1 && !namesAMeeting(previous.saying) && !hasDay(previous, looked));
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
  const isOnlyOfThem = wordsMatched(clause, match).after.every(
    ({ word, start, end }) => isOfAList(word) || inside.some((name) => isWithin({ start, end }, name)),
  );
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
