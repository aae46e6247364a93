// SPDX-License-Identifier: EUPL-1.2
import { fold } from "../engine/fold.ts";
import { type Span, sourceOf } from "../engine/source.ts";
import { takeEvidence } from "../take-evidence.ts";
import { months } from "../words/day-words.ts";

/** What a message says of the year that it is about. */
export type YearNamed = {
  /** "2021", or the year of the code. */
  readonly year: number;
  /** In capitals, where the objective was named by it: "2021_Z001". */
  readonly code?: string;
  /** The words without those that name the year; with them where they are part of a date. */
  readonly rest: string;
};

const year = "20\\d\\d(?![\\p{L}\\p{N}_]|[/.-]\\d)";
const code = /(?<![\p{L}\p{N}])(?<code>(?<year>20\d\d)_[a-z]\d{1,4})(?:\/(?<number>\d{1,7}))?(?![\p{L}\p{N}])/iu;
const record = /(?<![\p{L}\p{N}/.-])(?<year>20\d\d)\/(?<number>\d{1,7})(?![\p{L}\p{N}]|[/.-]\d)/u;
const ofYear = `(?:(?:ne|de)l(?:l['’]anno)?|dell['’]anno|(?:per\\s+)?il|(?:(?:ne|de)l\\s+)?anno|in|of|for|during)\\s*(?<year>${year})`;
const named = new RegExp(`(?<![\\p{L}\\p{N}])${ofYear}`, "iu");
const atOneEnd = new RegExp(`^(?<year>${year})|(?<=^|\\s)(?<last>${year})[\\s.!?]*$`, "u");
const inDate = new RegExp(`(?:${months.flat().join("|")})\\.?\\s*$|\\d\\s*$`, "u");
const afterMeeting = new RegExp(
  `(?<meeting>(?<![\\p{L}])(?:incontr[oi]|riunion[ei]|meetings?|numero|n\\.?|#)\\s*(?:n\\.?\\s*|numero\\s+|#)?(?:\\d{1,7})?)\\s+${ofYear}`,
  "iu",
);
const meetingOfYear =
  /(?<meeting>(?<![\p{L}])(?:incontro|riunione|meeting|numero|n\.?|#)\s*(?:n\.?\s*|numero\s+|#)?)(?<year>20\d\d)\/(?<number>\d{1,7})(?![\p{L}\p{N}]|[/.-]\d)/iu;

const before =
  /(?<![\p{L}\p{N}])(?:(?:del)?l['’]anno (?:scorso|passato|prima)|(?:de|ne)?llo scorso anno|lo scorso anno|last year)(?!\p{L})/iu;

/**
 * Of what is asked: "2021", "nel 2021", "2021/7", "di giugno 2021", "2021_Z001", "l'anno scorso" in the year after it;
 * undefined when no year is named.
 */
export function yearAsked(text: string, now: { readonly year: number }): YearNamed | undefined {
  return (
    byCode(text) ??
    byPattern(text, record) ??
    byPattern(text, named) ??
    byPattern(text, atOneEnd) ??
    lastYear(text, now)
  );
}

function lastYear(text: string, { year }: { readonly year: number }): YearNamed | undefined {
  const match = before.exec(text);
  return match === null ? undefined : { year: year - 1, rest: without(text, match) };
}

/**
 * Of a meeting that words are about: "l'incontro 3 del 2021", "incontro 2021/3". Any other year in them is of what they
 * say ("il bilancio del 2021").
 */
export function yearOfMeeting(text: string): YearNamed | undefined {
  return (
    byCode(text) ?? byPattern(text, meetingOfYear) ?? byPattern(text, afterMeeting, takeEvidence(sourceOf(text)).spans)
  );
}

function byCode(text: string): YearNamed | undefined {
  const match = code.exec(text);
  const groups = match?.groups;
  if (match === null || groups === undefined) return undefined;
  return { year: Number(groups.year), code: String(groups.code).toUpperCase(), rest: without(text, match) };
}

/** "Delibera n. 45 del 2021": what stands in an act is of it. */
function byPattern(text: string, pattern: RegExp, acts: readonly Span[] = []): YearNamed | undefined {
  const match = pattern.exec(text);
  if (match === null || acts.some(({ start, end }) => start <= match.index && match.index < end)) return undefined;
  const isOfADate = inDate.test(fold(text.slice(0, match.index)));
  const told = Number(match.groups?.year ?? match.groups?.last);
  return { year: told, rest: isOfADate ? text : without(text, match) };
}

function without(text: string, { 0: words, index, groups }: RegExpExecArray): string {
  const kept = `${groups?.meeting ?? ""}${groups?.number ?? ""}`;
  return `${text.slice(0, index)}${kept}${text.slice(index + words.length)}`.replace(/\s+/gu, " ").trim();
}
