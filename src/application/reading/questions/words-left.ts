// SPDX-License-Identifier: EUPL-1.2
import type { BodyDoubt } from "../bodies/body-doubt.ts";
import { sayingOf } from "../engine/saying.ts";
import { smallWordsOfAQuestion } from "../words/question-words.ts";
import type { Role } from "./question-roles.ts";

const beforeATopic =
  /^(?:sullo|sulla|sull'|sulle|sugli|sul|sui|su|riguardo a|in merito a|della|delle|dell'|del|dei|di|on|about)(?!\p{L})\s*/u;

/** "Sul bilancio", "parlato di tributi": what was talked of. */
export function isTopic({ text, candidates }: BodyDoubt, roles: ReadonlySet<Role>): boolean {
  if (candidates.length > 0) return false;
  return /^su(?:l|llo|lla|i|gli|lle|ll')?(?!\p{L})/u.test(text) || roles.has("talked");
}

/** "E di statuto?", after what was talked of. */
export const ofAnotherTopic = /^\s*(?:di|del|della|dello|dei|degli|delle|dell'|sul) \p{L}+(?: \p{L}+)? \?\s*$/u;

/** The bare words of what was talked of. */
export function withoutItsPreposition(words: string): string {
  return words.replace(beforeATopic, "");
}

/** Nothing but words that lead from one to another. */
export function isSmall(words: string): boolean {
  const all = sayingOf(words).trim().split(" ");
  return all.every((word) => smallWordsOfAQuestion.has(word));
}
