// SPDX-License-Identifier: EUPL-1.2
import { allOrNone } from "../all-or-none.ts";
import { bareReferencesIn } from "./bare-reference.ts";
import { partsOf, readTogether } from "./compose-changes.ts";
import { mostCharactersOfAChange } from "./correcting.ts";
import { readEvidenceOfEach } from "./evidence-of-each.ts";
import type { CorrectionOfOne } from "./intention.ts";
import { type ReferenceContext, theirLast } from "./meeting-reference.ts";
import { ofWhole, type ReferenceTaken, referencesIn, takenIn } from "./take-reference.ts";
import { correctionOf } from "./together.ts";

const mostMeetings = 5;
const signsAtItsEnd = /(?<![\s,;.])[\s,;.]+$/u;
const mayFollowTheVerb = /\s(?=(?:il|l'|alle|a|al|in|con|col|di|del|dell'|on|at|with)\s?)/giu;
const joinsTheNext = /(?<=[\s,;.])(?:e|ed|ma|mentre|invece|and)$/u;

/** What a line corrects in each of several meetings; undefined where it is of one, or where one is not read whole. */
export function severalChanges(
  line: string,
  taken: readonly ReferenceTaken[],
  context: ReferenceContext,
): readonly CorrectionOfOne[] | undefined {
  for (const split of [readEvidenceOfEach, readEach, readOther, readEachPart]) {
    const each = split(line, context, taken);
    if (each.length > 1) return each;
  }
  return undefined;
}

/** "Quello con Signa era il 7 e quello con Campi il 15": each with what is said up to the next; none when one is not read whole. */
function readEach(
  line: string,
  context: ReferenceContext,
  taken: readonly ReferenceTaken[],
): readonly CorrectionOfOne[] {
  const starts = taken.map(({ start }) => start).filter((start, place) => place === 0 || start > 0);
  if (starts.length < 2 || starts.length > mostMeetings) return [];
  const pieces = starts.map((start, place) => withoutItsEnd(line.slice(place === 0 ? 0 : start, starts[place + 1])));
  if (pieces.some(({ length }) => length > mostCharactersOfAChange)) return [];
  return allOrNone(pieces.values().map((piece, place) => correctionIn(piece, place > 0, context)));
}

function withoutItsEnd(piece: string): string {
  return piece.replace(signsAtItsEnd, "").replace(joinsTheNext, "").replace(signsAtItsEnd, "");
}

const theOther =
  /(?<![\s,;])[\s,;]+(?:(?:e|ma|mentre|invece)\s+)?(?:quell|l)['’]\s?altr[oa]\s+(?:invece\s+)?(?!ieri|giorno|settimana|mese|anno)(?=\S)/iu;

/** "Quello con Vaglia era in videoconferenza, l'altro in presenza". */
function readOther(line: string, context: ReferenceContext): readonly CorrectionOfOne[] {
  const { 0: words = "", index = 0 } = theOther.exec(line) ?? {};
  const first =
    words === "" || line.length > mostCharactersOfAChange
      ? undefined
      : correctionIn(line.slice(0, index), false, context);
  if (first === undefined) return [];
  const which = { ...theirLast, isOther: true } as const;
  const rest = line.slice(index + words.length);
  for (const told of [rest, `era ${rest}`]) {
    const change = readTogether({ ...ofWhole(told), which, marked: `@ ${told}` }, context);
    if (change?.kind === "correct" && change.correction.doubts.length === 0) return [first, change];
  }
  return [];
}

/** "Delibera 12 per quella con Fiesole e prot. 5 per quella con Signa": each part names its own meeting. */
function readEachPart(line: string, context: ReferenceContext): readonly CorrectionOfOne[] {
  const parts = partsOf(line);
  if (parts.length < 2 || parts.length > mostMeetings) return [];
  if (parts.some(({ length }) => length > mostCharactersOfAChange)) return [];
  const each = parts.values().map((part) => {
    const changes = takenIn(part, context)
      .values()
      .map((taken) => readTogether(taken, context));
    const change = changes.find((one) => one !== undefined && one.which !== theirLast);
    const correction = change && correctionOf(change);
    return correction && change && ({ kind: "correct", which: change.which, correction } as const);
  });
  return allOrNone(each);
}

/**
 * "Signa era l'8, Vaglia il 5": each by nothing but whoever it was with, and how or when it was; undefined where one is
 * not read whole. It may as well tell them. Pure: `now` is given.
 */
export function changesOfThem(line: string, context: ReferenceContext): readonly CorrectionOfOne[] | undefined {
  const parts = line.length > mostCharactersOfAChange || line.includes("?") ? [] : partsOf(line);
  if (parts.length < 2 || parts.length > mostMeetings) return undefined;
  const each = parts.values().map((part, place) => {
    const change = correctionIn(part, place > 0, context, (told) => [
      ...bareReferencesIn(told, context),
      ofWhole(told),
    ]);
    const { days = [], bodies = [], number } = change?.which ?? {};
    const { becomes, added = [], removed = [] } = change?.correction ?? {};
    const isOfThem = number === undefined && days.length === 0 && bodies.length > 0;
    return isOfThem && becomes?.bodies.length === 0 && added.length + removed.length === 0 ? change : undefined;
  });
  const all = allOrNone(each);
  return all.length === 0 ? undefined : all;
}

/** The verb of the first is that of the others too: "e quello con Campi il 15". */
function correctionIn(
  piece: string,
  isAfterOne: boolean,
  context: ReferenceContext,
  namedIn: (told: string) => readonly ReferenceTaken[] = (told) => referencesIn(told, context).slice(0, 1),
): CorrectionOfOne | undefined {
  const words = isAfterOne ? [...piece.matchAll(mayFollowTheVerb)].reverse() : [];
  const withVerb = words.map(({ index }) => `${piece.slice(0, index)} era${piece.slice(index)}`);
  for (const told of [piece, ...withVerb]) {
    for (const taken of namedIn(told)) {
      const change = readTogether(taken, context);
      if (change?.kind === "correct" && change.correction.doubts.length === 0) return change;
    }
  }
  return undefined;
}
