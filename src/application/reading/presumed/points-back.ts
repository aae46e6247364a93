// SPDX-License-Identifier: EUPL-1.2
import { patternAtStart, patternInside, sayingOf } from "../engine/saying.ts";
import { sourceOf } from "../engine/source.ts";
import { takeMode } from "../take-mode.ts";
import { waysOfPointingBack } from "../words/telling-words.ts";

const atThatMeeting = patternAtStart(
  "(al|all'|allo|alla|nell'|nel|nella) [quel|quell'|quella|stesso|stessa] (<meeting>|<meeting-or-topic>)",
);
const backwards = patternInside(waysOfPointingBack);

/** "L'abbiamo fatta alle 11": it says something of what was told already. Pure. */
export function pointsBack(line: string): boolean {
  return backwards.test(sayingOf(line));
}

/** What a line says, without how it took place and "all'incontro" at its beginning: of the one that is spoken of. Pure. */
export function withoutThatMeeting(line: string): string {
  return sayingOf(takeMode(sourceOf(line)).rest).replace(atThatMeeting, "");
}

/** "All'incontro di ieri ha partecipato anche …". Pure. */
export function isOfThatMeeting(line: string): boolean {
  return atThatMeeting.test(sayingOf(line));
}
