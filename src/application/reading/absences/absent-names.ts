// SPDX-License-Identifier: EUPL-1.2
import type { BodyId } from "#domain/body.ts";
import { isPersonsOffice } from "../bodies/offices.ts";
import { kindOf, type Piece } from "../bodies/pieces.ts";
import { patternInside, sayingOf } from "../engine/saying.ts";
import { isWithin, partOf } from "../engine/source.ts";
import { namesAMeeting } from "../names-a-meeting.ts";
import { wordsBesideAnAbsence } from "../words/absence-words.ts";
import { links } from "../words/body-words.ts";
import { verbsOfRemarks } from "../words/line-words.ts";
import { isOfAList, type Looked, namesIn } from "./clause-looked-at.ts";
import type { Said } from "./said-absent.ts";

/** "Vaglia ha fatto sapere che non viene". */
const sayingThat = patternInside("[mi|ci] (<saying-that>)");
const noun = patternInside("(<meeting>|<meetings>)");

/** Those named right after it, or right before: all of a list, or the last where it is said of one. */
export function namesBeside(inside: readonly Piece[], said: Said, looked: Looked): readonly Piece[] {
  const after = inside.filter(({ start }) => start >= said.end);
  const [first] = after;
  if (first !== undefined && !said.isOfAGuest && isBeside(said.end, first.start, looked))
    return [...listFrom(after, looked), ...(said.isOfMany ? namesInNext(looked, after.length) : [])];
  const before = inside.filter(({ end }) => end <= said.start);
  const last = before.at(-1);
  if (said.isBefore || last === undefined || !isBeside(last.end, said.start, looked)) return [];
  if (said.isOfAGuest && (before.length > 1 || namesAMeeting(looked.clause.saying) || isInCompany(last, looked)))
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

/**
 * Whom the names mean: for sure, or one of those that the line tells elsewhere. Undefined where they may mean others, or
 * where somebody of a body that was there is meant ("mancava il sindaco di Signa").
 */
export function bodiesOf(of: readonly Piece[], { names, pieces }: Looked): readonly BodyId[] | undefined {
  const others = names
    .filter((name) => !of.includes(name))
    .flatMap(({ match }) => (match?.isCertain === true ? match.bodies : []));
  const meant = of.map((name) => {
    const candidates = name.match?.bodies ?? [];
    const ids =
      name.match?.isCertain === true || candidates.length === 1
        ? candidates
        : candidates.filter((id) => others.includes(id));
    const lead = pieces.findLast(({ kind, end }) => end <= name.start && kind !== "small");
    const isOfAPerson =
      lead?.kind === "introducer" && isPersonsOffice(lead.words) && ids.some((id) => others.includes(id));
    return (name.match?.isCertain !== true && ids.length !== 1) || isOfAPerson ? [] : ids;
  });
  return of.length === 0 || meant.some((ids) => ids.length === 0) ? undefined : meant.flat();
}
