// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { BodyRegister } from "#domain/body.ts";
import { readBodies } from "./bodies/bodies.ts";
import { namesIn } from "./bodies/names-in.ts";
import { type Clause, clausesOf } from "./clauses.ts";
import { takeDays } from "./days/day.ts";
import { patternInside } from "./engine/saying.ts";
import { rewrittenAll, type Source, type Span, within } from "./engine/source.ts";
import { isOfTheMeeting, reasonsIn, saysSomethingElse } from "./reasons.ts";
import { takeEvidence } from "./take-evidence.ts";
import { takeMode } from "./take-mode.ts";
import { takeTopic } from "./take-topic.ts";
import { introducers } from "./words/body-words.ts";
import { verbsOfRemarks, wordsOfNoRemark } from "./words/line-words.ts";
import { waysOfNamingAMeeting } from "./words/telling-words.ts";

type Context = { readonly now: Temporal.ZonedDateTime; readonly register: BodyRegister };

const meeting = patternInside(waysOfNamingAMeeting);
const noun = patternInside("(<meeting>|<meetings>)");
const toBeDone = / da \p{L}+(?:are|ere|ire|arsi|ersi|irsi)(?= |$)/u;
const fewestWords = 2;

/**
 * The clauses of a line that say something else than when the meeting was, with whom and whether: what became of its
 * papers, what somebody said or wants. As typed, and the line without them. Pure: `now` is given.
 */
export function takeAsides(
  line: Source,
  { now, register }: Context,
): { readonly asides: string; readonly spans: readonly Span[]; readonly rest: Source } {
  const names = namesIn(line, register);
  const clauses = clausesOf(line, (at) => names.some(({ end }) => end === at));
  const told: Clause[] = [];
  const spans: Span[] = [];
  for (const clause of clauses) {
    const isAside =
      told.some((one) => isTelling(one, line, { now, register })) && saysOther(clause, line, told, { now, register });
    const last = spans.at(-1);
    if (!isAside) told.push(clause);
    else if (last !== undefined && last.end === clause.start)
      spans[spans.length - 1] = { start: last.start, end: clause.end };
    else spans.push({ start: clause.start, end: clause.end });
  }
  const asides = spans.map(({ start, end }) =>
    line.typed
      .slice(start, end)
      .replace(/^[\s,;.:()–-]+|[\s,;:()]+$/giu, "")
      .replace(/^(?:e|ed|ma|però|che)\s+/iu, ""),
  );
  return { asides: asides.join("; "), spans, rest: rewrittenAll(line, spans, ",") };
}

function saysOther(clause: Clause, line: Source, told: readonly Clause[], { now, register }: Context): boolean {
  const { saying, words } = clause;
  const reasons = reasonsIn(saying);
  if (words.length < fewestWords || !saysSomethingElse(saying)) return false;
  const isOfOther = reasons.length > 0 ? !noun.test(saying) && !isOfTheMeeting(saying) : isRemark(saying);
  if (!isOfOther) return false;
  const part = within(line, clause.start, clause.end);
  const days = takeDays(part, now, undefined);
  const isOfASlot =
    (days.reading.kind !== "none" && (reasons.length === 0 || days.reading.kind !== "unreadable")) ||
    days.hour !== undefined ||
    takeMode(part).mode !== undefined ||
    takeEvidence(part).evidence !== "" ||
    (reasons.length === 0 && takeTopic(part, register).topic !== "");
  if (isOfASlot || hasUnknownName(clause, line)) return false;
  const { bodies, doubts } = readBodies(part, register);
  const named = [...bodies, ...doubts.flatMap(({ candidates }) => candidates)];
  if (named.length === 0) return true;
  const known = new Set(told.flatMap(({ start, end }) => readBodies(within(line, start, end), register).bodies));
  return named.every((id) => known.has(id));
}

function isTelling({ start, end }: Clause, line: Source, { now, register }: Context): boolean {
  const part = within(line, start, end);
  return takeDays(part, now, undefined).reading.kind !== "none" || readBodies(part, register).bodies.length > 0;
}

function isRemark(saying: string): boolean {
  const words = saying.split(" ").slice(1);
  const isVerb = (word: string) => verbsOfRemarks.has(word) || /^\p{L}{4,}[aeo]no$/u.test(word);
  return (
    (words.some(isVerb) || toBeDone.test(saying)) &&
    !meeting.test(saying) &&
    !words.some((word) => wordsOfNoRemark.has(word))
  );
}

/** Of a person or a body that nobody knows; and not in capitals altogether: "SUAP". */
function hasUnknownName({ words }: Clause, { typed }: Source): boolean {
  return words.some(
    ({ isCapital, word, start, end }, at) =>
      isCapital && at > 0 && !introducers.has(word) && !/^\p{Lu}{2,}/u.test(typed.slice(start, end)),
  );
}
