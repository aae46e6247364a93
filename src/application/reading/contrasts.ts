// SPDX-License-Identifier: EUPL-1.2
import type { BodyId, BodyRegister } from "#domain/body.ts";
import { type BodiesReading, readBodies } from "./bodies/bodies.ts";
import { bodiesMeant } from "./bodies/body-doubt.ts";
import { piecesIn } from "./bodies/names-in.ts";
import { takeDays } from "./days/day.ts";
import { partOf, rewrittenAll, type Source, type Span } from "./engine/source.ts";
import type { LineContext } from "./line-context.ts";
import { takeMode } from "./take-mode.ts";
import { ands, articles, introducers, plainArticles } from "./words/body-words.ts";
import { waysOfSayingWhichOne } from "./words/hedge-words.ts";
import { wordsAfterPeople } from "./words/people-words.ts";
import { placeWords } from "./words/place-words.ts";

type Contrasts = {
  /** The bodies that are told not to be meant. */
  readonly notMeant: readonly BodyId[];
  /** As typed, what is told of a part in no other way: "non di persona". */
  readonly said: readonly string[];
  readonly isTold: boolean;
  readonly rest: Source;
};

/** "Non" that no verb follows denies a part, and never the meeting; "non con" says who was absent. */
const contrast =
  /(?<=[\s,;(])(?:(?:e|ma)\s+)?non\s+(?!con?l?\s)(?<what>[^,;:.()?!\n]{1,60}?)(?:\s+(?:ma|bensi)(?=\s)|(?=\s(?:con|col|coi)\s)|\s?(?=[,;:.()!\n])|\s?$)/dgu;
const whichOne = new RegExp(`(?<=[\\s,;(])${waysOfSayingWhichOne}\\s+(?=\\p{L})`, "gu");
const theOne = /(?<!\p{L})quell[oaie](?!\p{L})/u;

/**
 * What a line says that it does not mean: "Barberino, non quello del Mugello", "non in presenza ma in videoconferenza". A
 * denial whose words are those of a part of a meeting, and of nothing else, is taken out. Pure: `now` is given.
 */
export function takeContrasts(line: Source, { now, register }: LineContext): Contrasts {
  const notMeant: BodyId[] = [];
  const said: string[] = [];
  const spans: Span[] = [];
  for (const match of line.folded.matchAll(contrast)) {
    const [start, end] = match.indices?.groups?.what ?? [0, 0];
    const what = partOf(line, { start, end });
    const bodies = isOnlyWho(what, register) ? bodiesMeant(readBodies(what, register)) : [];
    const isOfAPart = bodies.length > 0 || isOnlyWhen(what, now) || isOnlyHow(what);
    if (!isOfAPart) continue;
    notMeant.push(...bodies);
    spans.push({ start: match.index, end: match.index + match[0].length });
    if (isOnlyHow(what)) said.push(line.typed.slice(match.index, end).trim());
  }
  const which = [...line.folded.matchAll(whichOne)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  const apart = spans.length === 0 ? line : rewrittenAll(line, spans, ",");
  const rest = notMeant.length === 0 ? apart : rewrittenAll(apart, which, "");
  const isHowElse = said.length > 0 && takeMode(apart).mode !== undefined;
  return { notMeant, said: isHowElse ? [] : said, isTold: spans.length > 0, rest };
}

/** No verb among them: "non c'era il 22" is of somebody. */
const isSmall = ({ folded }: Source) => wordsIn(folded).every((word) => smallWords.some((known) => known.has(word)));
const smallWords = [ands, articles, introducers, placeWords, plainArticles, wordsAfterPeople, new Set(["proprio"])];
const wordsIn = (folded: string): readonly string[] => folded.match(/[\p{L}\p{N}]+'?/gu) ?? [];

function isOnlyHow(what: Source): boolean {
  const { mode, rest } = takeMode(what);
  return mode !== undefined && isSmall(rest);
}

function isOnlyWhen(what: Source, now: LineContext["now"]): boolean {
  const { reading, rest } = takeDays(what, now);
  return reading.kind !== "none" && isSmall(rest);
}

function isOnlyWho(what: Source, register: BodyRegister): boolean {
  const pieces = piecesIn(what, register);
  const others = pieces.filter(({ kind }) => kind !== "body").flatMap(({ words }) => wordsIn(words));
  return others.length < pieces.length && isSmall({ typed: "", folded: others.join(" ") });
}

/**
 * The bodies of a line, as what it says beside their names tells them apart: "Barberino, quella del Mugello", "Barberino
 * (Tavarnelle, non quello del Mugello)". What is left of a name that may be of several is that one. `isNarrowed`: it is
 * to be shown.
 */
export function narrowed<Named extends BodiesReading>(
  named: Named,
  notMeant: readonly BodyId[],
  { folded }: Source,
): Named & { readonly isNarrowed: boolean } {
  const isApart = notMeant.length > 0 || theOne.test(folded);
  const unsure = isApart ? named.doubts.filter(({ candidates }) => candidates.length > 1) : [];
  const settled = new Map(
    unsure.flatMap((doubt) => {
      const left = doubt.candidates.filter((id) => !notMeant.includes(id));
      const other = unsure.find((one) => one !== doubt);
      const common = left.filter((id) => named.bodies.includes(id) || other?.candidates.includes(id) === true);
      const [only, ...others] = common.length > 0 ? common : left;
      return only !== undefined && others.length === 0 ? [[doubt, only] as const] : [];
    }),
  );
  return {
    ...named,
    bodies: [...new Set([...named.bodies, ...settled.values()])].filter(
      (id) => !notMeant.includes(id) || [...settled.values()].includes(id),
    ),
    doubts: named.doubts.filter((doubt) => !settled.has(doubt)),
    isNarrowed: settled.size > 0,
  };
}
