// SPDX-License-Identifier: EUPL-1.2
import { patternAtStart, patternInside, sayingOf } from "./engine/saying.ts";

const theOne = patternAtStart("[e|poi|ok|allora] (il|lo|la|l') (<meeting>|<meeting-or-topic>) (di|del|dell'|delle) …");
const refixed = patternInside("(<refixed>)");

/**
 * What a line says of a meeting that may be known, by its own words. `isOfTheOne`: "la riunione di stamani è andata
 * liscia", of the one there was. `isRefixed`: "lo rifacciamo il 5", that it will be all the same. Neither: empty. Pure.
 */
export function ofAKnownOne(line: string): { readonly isOfTheOne?: true; readonly isRefixed?: true } {
  const saying = sayingOf(line);
  return {
    ...(theOne.test(saying) ? { isOfTheOne: true } : {}),
    ...(refixed.test(saying) ? { isRefixed: true } : {}),
  };
}
