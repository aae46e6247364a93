// SPDX-License-Identifier: EUPL-1.2
import { namesBodies } from "../bodies/bodies.ts";
import { readDays } from "../days/day.ts";
import { sayingOf } from "../engine/saying.ts";
import { wordsOfAMistake } from "../words/line-words.ts";
import type { ReferenceContext } from "./meeting-reference.ts";

/** In more words something else is told. */
const mostWords = 8;

/**
 * Whether a part of a line says no more than that something was wrong, or how it was found: it names nobody, no day and
 * no number ("c'è un refuso nel verbale", "ricontrollando l'agenda"). Pure: `now` is given.
 */
export function saysWhatWasWrong(part: string, { register, now }: ReferenceContext): boolean {
  const saying = sayingOf(part);
  const isOfAMistake = wordsOfAMistake.test(saying) && saying.split(" ").length - 1 <= mostWords;
  return (
    isOfAMistake && !/[\d?]/u.test(part) && !namesBodies(part, register) && readDays(part, now).reading.kind === "none"
  );
}
