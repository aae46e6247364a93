// SPDX-License-Identifier: EUPL-1.2
import type { BodyRegister } from "#domain/body.ts";
import { namesBodies } from "./bodies/bodies.ts";
import { patternInside, sayingOf } from "./engine/saying.ts";
import { waysOfSayingAlso } from "./words/telling-words.ts";

const also = patternInside(waysOfSayingAlso);

/**
 * Whether the bodies that a correction names come beside those that the meeting has, and take the place of none: "era
 * il 15, e c'era anche Fiesole". Not where others are named before: "con Signa, e anche Fiesole" says them all; nor where
 * it is said of the `day`, as the line tells it: "anche ieri con Fiesole". Pure.
 */
export function isToldBeside(line: string, register: BodyRegister, day = ""): boolean {
  const saying = sayingOf(line);
  const found = also.exec(saying);
  if (found === null || namesBodies(saying.slice(0, found.index), register)) return false;
  const after = saying.slice(found.index + found[0].length);
  const at = day === "" ? -1 : after.indexOf(sayingOf(day));
  const isOfTheDay = at !== -1 && !namesBodies(after.slice(0, at), register);
  return !isOfTheDay && namesBodies(after, register);
}
