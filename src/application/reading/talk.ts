// SPDX-License-Identifier: EUPL-1.2

import { fold } from "./engine/fold.ts";
import { patternInside, sayingOf } from "./engine/saying.ts";
import type { Intention } from "./intentions/intention.ts";
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
  if (mention.test(sayingOf(line))) return intention;
  if ("which" in intention) {
    const { number, bodies, days } = intention.which;
    const isNamed = number !== undefined || bodies.length > 0 || days.length === 0 || named.test(fold(line));
    return isNamed ? intention : { kind: "no-fact", why: "nothing" };
  }
  const isOfNone = intention.kind === "no-fact" && ["denied", "unsure", "wished"].includes(intention.why);
  return isOfNone ? { ...intention, why: "nothing" } : intention;
}
