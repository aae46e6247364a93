// SPDX-License-Identifier: EUPL-1.2
import { patternAtStart, patternInside, patternOf, sayingOf } from "./engine/saying.ts";
import { waysOfCallingOff, waysOfDenyingAltogether, waysOfSayingWhoWasNotThere } from "./words/telling-words.ts";

const calledOff = patternAtStart(waysOfCallingOff);
const notThere = patternInside(waysOfSayingWhoWasNotThere);
const altogether = patternOf(waysOfDenyingAltogether);

/** Whether what follows the colon says that there was no meeting, or not with all those that were named. */
export function isDeniedBy(subject: string): boolean {
  const saying = sayingOf(subject);
  return calledOff.test(saying) || notThere.test(saying) || altogether.test(saying);
}
