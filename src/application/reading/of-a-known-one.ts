// SPDX-License-Identifier: EUPL-1.2
import { patternAtStart, patternInside, sayingOf } from "./engine/saying.ts";
import type { Reading } from "./reading.ts";

const theOne = patternAtStart("[e|poi|ok|allora] (il|lo|la|l') (<meeting>|<meeting-or-topic>) (di|del|dell'|delle) …");
const takesOff = /[^\p{L}\p{N}](?:togli|leva)l[oaie][\s.!]*$/iu;
const refixed = patternInside("(<refixed>)");

/**
 * What a line says of a meeting that may be known, by its own words. `isOfTheOne`: "la riunione di stamani è andata
 * liscia", of the one there was. `isRefixed`: "lo rifacciamo il 5", that it will be all the same. `takesOff`: "…, toglilo",
 * who is to be taken off it. None: empty. Pure.
 */
export function ofAKnownOne(line: string): Pick<Reading, "isOfTheOne" | "isRefixed" | "takesOff"> {
  const saying = sayingOf(line);
  return {
    ...(theOne.test(saying) ? { isOfTheOne: true } : {}),
    ...(refixed.test(saying) ? { isRefixed: true } : {}),
    ...(takesOff.test(line) ? { takesOff: true } : {}),
  };
}
