// SPDX-License-Identifier: EUPL-1.2
import { patternInside, sayingOf } from "../engine/saying.ts";
import { waysOfPointingBack } from "../words/telling-words.ts";

const backwards = patternInside(waysOfPointingBack);

/** "L'abbiamo fatta alle 11": it says something of what was told already. Pure. */
export function pointsBack(line: string): boolean {
  return backwards.test(sayingOf(line));
}
