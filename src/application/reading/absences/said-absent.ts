// SPDX-License-Identifier: EUPL-1.2
import { kindOf, type Piece } from "../bodies/pieces.ts";
import type { Clause } from "../clauses.ts";
import { patternInside } from "../engine/saying.ts";
import type { Span } from "../engine/source.ts";
import { isWithin } from "../engine/source.ts";
import {
  formOfMany,
  waysOfBeingAwaited,
  waysOfCallingOffAGuest,
  waysOfLeavingOut,
  waysOfMeaningToMeet,
  waysOfNotBeingThere,
  wordsBesideAnAbsence,
} from "../words/absence-words.ts";
import { wordsMatched } from "./clause-looked-at.ts";

/**
 * What of a clause says that somebody was not there; `isBefore`: only of those named after it; `isMeant`: they were to be
 * met, and whoever of them is named again was.
 */
export type Said = Span & {
  readonly isBefore: boolean;
  readonly isOfMany: boolean;
  readonly isOfAGuest: boolean;
  readonly isMeant: boolean;
};

/** "Gli stessi meno Signa", and not "più o meno". */
const leavingOut = new RegExp(`${patternInside(waysOfLeavingOut).source}|(?<= stess[ie]) meno(?= )`, "u");
const meant = patternInside(waysOfMeaningToMeet);
const notThere = patternInside(waysOfNotBeingThere);
const awaited = patternInside(waysOfBeingAwaited);
const calledOff = patternInside(waysOfCallingOffAGuest);
/** "(Campi no)" */
const not = / no$/u;
/** "Non c'era tempo", and not "non c'era per malattia". */
const existence = /(?:c[i'] (?:e|era|erano|sono)|cera)$/u;
const reason = /^(?:per|causa|a)$/u;
/** "Non ha potuto firmare", "non viene convocata": something else did not happen. */
const deed = /(?:[aei]re|rsi|rci|[aiu]t[oaie])$/u;

/** What of a clause says that somebody was not there; undefined where nothing does. */
export function saidIn(clause: Clause, at: number, inside: readonly Piece[]): Said | undefined {
  const { saying } = clause;
  const toMeet = meant.exec(saying);
  const before = leavingOut.exec(saying) ?? toMeet;
  const match =
    before ??
    awaited.exec(saying) ??
    notThere.exec(saying) ??
    (at > 0 ? (calledOff.exec(saying) ?? not.exec(saying)) : null);
  if (match === null) return undefined;
  const { matched, after } = wordsMatched(clause, match);
  const [next] = after;
  const isOfAThing =
    existence.test(match[0]) &&
    after
      .slice(0, 2)
      .some(
        (word) =>
          kindOf(word.word) === "word" &&
          !wordsBesideAnAbsence.has(word.word) &&
          !inside.some((name) => isWithin(word, name)),
      ) &&
    !reason.test(next?.word ?? "");
  const [start, end] = [matched[0]?.start, matched.at(-1)?.end];
  if (
    start === undefined ||
    end === undefined ||
    isOfAThing ||
    (next !== undefined && deed.test(next.word) && !next.isCapital)
  )
    return undefined;
  const isOfAGuest = before === null && !awaited.test(saying) && !notThere.test(saying);
  const isOfMany = before !== null || formOfMany.test(match[0]);
  return { start, end, isBefore: before !== null, isOfMany, isOfAGuest, isMeant: match === toMeet };
}

/** "Doveva venire anche Signa". */
export function isAwaited({ saying }: Clause): boolean {
  return awaited.test(saying);
}
