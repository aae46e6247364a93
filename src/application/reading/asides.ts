// SPDX-License-Identifier: EUPL-1.2
import type { BodyId } from "#domain/body.ts";
import { isBefore } from "#domain/day.ts";
import { namesIn } from "./bodies/names-in.ts";
import type { Piece } from "./bodies/pieces.ts";
import { type Clause, clausesOf, sayingOfWords } from "./clauses.ts";
import { takeDays, tellsADay } from "./days/day.ts";
import { tenseOf } from "./days/tense.ts";
import { patternInside } from "./engine/saying.ts";
import { isWithin, partOf, rewrittenAll, type Source, type Span } from "./engine/source.ts";
import type { Token } from "./engine/tokens.ts";
import type { LineContext } from "./line-context.ts";
import { namesAMeeting } from "./names-a-meeting.ts";
import { isOfTheMeeting, reasonsIn, saysSomethingElse } from "./reasons.ts";
import { takeEvidence } from "./take-evidence.ts";
import { takeMode } from "./take-mode.ts";
import { takeTopic } from "./take-topic.ts";
import { introducers } from "./words/body-words.ts";
import { isVerbOfARemark, waysOfSpeakingOfTheNextOne, wordsOfNoRemark } from "./words/line-words.ts";
import { titles } from "./words/people-words.ts";

const ofTheNextOne = patternInside(waysOfSpeakingOfTheNextOne);
const noun = patternInside("(<meeting>|<meetings>)");
const toBeDone = / da \p{L}+(?:are|ere|ire|arsi|ersi|irsi)(?= |$)/u;
const fewestWords = 2;

/**
 * The clauses of a line that say something else than when the meeting was, with whom and whether: what became of its
 * papers, what somebody said or wants. As typed, and the line without them. Pure: `now` is given.
 */
export function takeAsides(
  line: Source,
  { now, register }: LineContext,
): { readonly asides: readonly string[]; readonly spans: readonly Span[]; readonly rest: Source } {
  const names = namesIn(line, register);
  const clauses = clausesOf(line, (at) => names.some(({ end }) => end === at));
  const met = new Set<BodyId>();
  const spans: Span[] = [];
  let isTold = false;
  for (const clause of clauses) {
    const own = names.filter((name) => isWithin(name, clause));
    const looked = { line, names: own, met, now, register };
    const isAside = isTold && (saysOther(clause, looked) || isAheadOfIt(clause, looked));
    const last = spans.at(-1);
    if (!isAside) {
      const bodies = own.flatMap(({ match }) => (match?.isCertain === true ? match.bodies : []));
      for (const id of bodies) met.add(id);
      isTold ||= bodies.length > 0 || tellsADay(partOf(line, clause), now);
    } else if (last !== undefined && last.end === clause.start)
      spans[spans.length - 1] = { start: last.start, end: clause.end };
    else spans.push({ start: clause.start, end: clause.end });
  }
  const asides = spans.map(({ start, end }) =>
    line.typed
      .slice(start, end)
      .replace(/^[\s,;.:()–-]+|(?<![\s,;:()])[\s,;:()]+$/giu, "")
      .replace(/^(?:e|ed|ma|però|che)\s+/iu, ""),
  );
  return { asides, spans, rest: rewrittenAll(line, spans, ",") };
}

type Looked = LineContext & {
  readonly line: Source;
  /** Those of the clause. */
  readonly names: readonly Piece[];
  /** Who was named before, in what tells the meeting. */
  readonly met: ReadonlySet<BodyId>;
};

/** "… Con Fiesole ci vediamo presto", beside a day that is gone: they were not there. */
function isAheadOfIt(clause: Clause, { line, names, met, now }: Looked): boolean {
  const part = partOf(line, clause);
  const areOthers = names.some(({ match }) => match?.bodies.some((id) => met.has(id)) !== true);
  if (!areOthers || tenseOf(part) !== "ahead" || tellsADay(part, now)) return false;
  const { reading } = takeDays(line, now);
  return reading.kind === "day" && isBefore(reading.day, now.toPlainDate());
}

function saysOther(clause: Clause, { line, names, met, now, register }: Looked): boolean {
  const { saying, words, end } = clause;
  const part = partOf(line, clause);
  const others = words.filter((word) => !names.some((name) => isWithin(word, name)));
  if (ofTheNextOne.test(saying)) return !tellsADay(part, now);
  if (words.length < fewestWords || !saysSomethingElse(sayingOfWords(others))) return false;
  const reasons = reasonsIn(saying);
  const isOfOther =
    reasons.length > 0 ? !noun.test(saying) && !isOfTheMeeting(saying) : isRemark(sayingOfWords(others));
  if (!isOfOther) return false;
  const days = takeDays(part, now);
  const isOfASlot =
    (days.reading.kind !== "none" && (reasons.length === 0 || days.reading.kind !== "unreadable")) ||
    days.hour !== undefined ||
    takeMode(part).mode !== undefined ||
    takeEvidence(part).evidence !== "" ||
    (reasons.length === 0 && takeTopic(part, register).topic !== "");
  if (isOfASlot) return false;
  const first = names[0]?.start ?? end;
  const isGoverned = reasonsIn(sayingOfWords(words.filter((word) => word.end <= first))).length > 0;
  // "Dicono che aspettano la Regione": whoever is named is of what is said.
  if (isGoverned && !words.some(({ word }) => wordsOfNoRemark.has(word))) return true;
  if (hasUnknownName(others, words[0], line)) return false;
  return names.every(({ match }) => match?.bodies.every((id) => met.has(id)) === true);
}

function isRemark(saying: string): boolean {
  const words = saying.split(" ").slice(1);
  return (
    (words.some(isVerbOfARemark) || toBeDone.test(saying)) &&
    !namesAMeeting(saying) &&
    !words.some((word) => wordsOfNoRemark.has(word))
  );
}

/** Of somebody or a body that nobody knows, without a title; and not in capitals altogether: "SUAP". */
function hasUnknownName(words: readonly Token[], first: Token | undefined, { typed }: Source): boolean {
  return words.some(
    (token, at) =>
      token.isCapital &&
      token !== first &&
      !titles.has(words[at - 1]?.word ?? "") &&
      !introducers.has(token.word) &&
      !/^\p{Lu}{2,}/u.test(typed.slice(token.start, token.end)),
  );
}
