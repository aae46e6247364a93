// SPDX-License-Identifier: EUPL-1.2
import { fold } from "./engine/fold.ts";
import { patternInside, sayingOf } from "./engine/saying.ts";
import type { Intention, OfAMeeting } from "./intentions/intention.ts";
import { wordsForAMeeting } from "./words/reference-words.ts";
import { waysOfMentioningAMeeting } from "./words/telling-words.ts";

const mention = patternInside(waysOfMentioningAMeeting);
const fewestWords = 14;

/** So many words are no try to ask or to tell in a few: a story, a complaint, a piece of news. */
export function isTalk(line: string): boolean {
  return line.split(/\s+/u).length >= fewestWords;
}

const named = new RegExp(`(?<!\\p{L})(?:${wordsForAMeeting.join("|")})(?!\\p{L})`, "u");

/** Of talk that names no meeting, or of many lines, it is not said that it asks for a report, that it did not take place, nor that it is still to be arranged. */
export function asTalk(intention: Intention, text: string): Intention {
  const line = text.replace(/\s+/gu, " ");
  if (!isTalk(line)) return intention;
  const isOfOneLine = !text.trim().includes("\n");
  if (intention.kind === "absent") return isOfOneLine ? intention : { kind: "no-fact", why: "nothing" };
  // A newsletter is no order for the digest.
  if (intention.kind === "ask" && !isOfOneLine) return { kind: "no-fact", why: "nothing", line: "" };
  if (mention.test(sayingOf(line))) return intention;
  if ("which" in intention && !isNamed(intention, line)) {
    const { otherwise = { kind: "none" } } = intention;
    return otherwise.kind === "none" ? { kind: "no-fact", why: "nothing" } : otherwise;
  }
  const isUnread =
    intention.kind === "question" && (intention.doubts.length > 0 || intention.question.about === "named");
  if (isUnread) return { kind: "no-fact", why: "nothing" };
  const isOfNone = intention.kind === "no-fact" && ["denied", "unsure", "wished"].includes(intention.why);
  return isOfNone ? { ...intention, why: "nothing" } : intention;
}

/** A day that stands in it says neither which meeting is meant nor what it becomes. */
function isNamed({ which, ...change }: OfAMeeting, line: string): boolean {
  if (which.number !== undefined || which.bodies.length > 0 || named.test(fold(line))) return true;
  if (which.days.length > 0 || change.kind !== "correct") return which.days.length === 0;
  const { becomes, added, removed, subject, notes, evidence } = change.correction;
  const isMore = added.length + removed.length > 0 || [subject, notes, evidence].some((told) => told !== undefined);
  return isMore || (becomes !== undefined && (becomes.bodies.length > 0 || becomes.hour !== undefined));
}
