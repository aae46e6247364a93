// SPDX-License-Identifier: EUPL-1.2
import { type DayReading, takeDays } from "./days/day.ts";
import { isToCome } from "./days/tense.ts";
import { partOf, rewrittenAll, type Source, type Span } from "./engine/source.ts";
import { takeOut } from "./engine/take-out.ts";
import type { LineContext } from "./line-context.ts";
import {
  hedgesOfADay,
  hedgesOfAnything,
  hedgesOfAPlan,
  waysOfNotKnowingWhen,
  waysOfSayingWhichHourNot,
  wordsAfterAHedge,
} from "./words/hedge-words.ts";

const hedge = new RegExp(
  `(?<!\\p{L})(?:(?<ofAny>${hedgesOfAnything.join("|")})|(?<ofADay>${hedgesOfADay.join("|")}))(?<was>\\s+${wordsAfterAHedge})?(?!\\p{L})`,
  "gu",
);
const beginsAPart = /^\s+(?:in|nel|nella|nell'|a|al|allo|alla|all'|da|dal|presso|con|col|via|su)(?!\p{L})/u;
const endsAClause = /^\s*(?:[,;:.()]|$)/u;
const mostOfAClause = 60;
/** "Il", "alle" and the like. */
const mostLettersBefore = 8;

export type WithoutHedges = { readonly rest: Source; readonly isHedged: boolean };

/** "Forse", "salvo imprevisti": of a day to come they are nobody's name, and no place. It is to be shown. */
export function withoutHedgesOfAPlan(line: Source, day: DayReading, { now }: LineContext): WithoutHedges {
  if (!isToCome(day, now.toPlainDate())) return { rest: line, isHedged: false };
  const { taken, rest } = takeOut(line, ofAPlan, ([words]) => words, "");
  return { rest, isHedged: taken.length > 0 };
}

const ofAPlan = new RegExp(`(?<!\\p{L})(?:${hedgesOfAPlan})(?!\\p{L})`, "gu");

const ofNoHourOrDay = new RegExp(
  `(?<=[,;.(]\\s|\\s(?:ma|pero)\\s)(?:${waysOfNotKnowingWhen})(?=\\s*(?:[,;.)]|$))|${waysOfSayingWhichHourNot}`,
  "gu",
);

/** "…, forse c'era anche Rignano ma non sono sicura". */
const perhapsThere = new RegExp(
  `(?<=[,;(]\\s)(?:${[...hedgesOfAnything, ...hedgesOfADay].join("|")})\\s+(?:che\\s+)?(?:c'era(?:no)?|ci\\s+foss(?:e|ero)|anche|pure)(?!\\p{L})[^.;:()\\n]*`,
  "u",
);

type Hedges = WithoutHedges & {
  /** Who may have been there too, as typed: nobody is sure, and it is only shown. */
  readonly who: string;
};

/**
 * The line without the words that say that somebody is not sure of one part of it: "mi pare giovedì", "se non erro in
 * municipio". That part is told all the same, and is to be shown; "mi pare che", "forse abbiamo visto" are of the whole
 * meeting, and stay. Pure: `now` is given.
 */
export function withoutHedges(told: Source, { now }: LineContext): Hedges {
  const spans: Span[] = [];
  const who = perhapsThere.exec(told.folded);
  const from = who?.index ?? 0;
  const to = from + (who?.[0].length ?? 0);
  const line = who === null ? told : rewrittenAll(told, [{ start: from, end: to }], "");
  for (const { index, 0: words } of line.folded.matchAll(ofNoHourOrDay))
    spans.push({ start: index, end: index + words.length });
  for (const match of line.folded.matchAll(hedge)) {
    const { ofAny, was } = match.groups ?? {};
    const [start, end] = [match.index, match.index + match[0].length];
    const after = line.folded.slice(end, end + mostOfAClause);
    const before = line.folded.slice(Math.max(start - mostLettersBefore, 0), start).trimEnd();
    const isFirst = before === "" || /[.;!?\n]$/u.test(before);
    const isOfAPart = ofAny !== undefined && (endsAClause.test(after) || beginsAPart.test(after));
    const isOfADay = (ofAny !== undefined || was !== undefined || !isFirst) && beginsWithWhen(line, end, now);
    if (isOfAPart || isOfADay) spans.push({ start, end });
  }
  return {
    rest: spans.length === 0 ? line : rewrittenAll(line, spans, ""),
    isHedged: spans.length > 0,
    who: told.typed.slice(from, to),
  };
}

function beginsWithWhen(line: Source, start: number, now: LineContext["now"]): boolean {
  const after = partOf(line, { start, end: start + mostOfAClause });
  const { daySpans, hourSpans } = takeDays(after, now);
  const first = Math.min(...[...daySpans, ...hourSpans].map((span) => span.start));
  return first - after.typed.search(/\S|$/u) <= mostLettersBefore;
}
