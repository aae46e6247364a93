// SPDX-License-Identifier: EUPL-1.2
import type { BodyKind } from "#domain/body.ts";
import { nameKey } from "../engine/tokens.ts";
import { wordsOfKinds } from "../words/kind-words.ts";
import { kindsSaidByNames, unionsOfOthers } from "../words/name-words.ts";
import { otherPlaces, otherRegions } from "../words/other-places.ts";

const places = new Set(otherPlaces.map(nameKey));
const regions = new Set(otherRegions.map(nameKey));

/** Whether a name is that of an Italian place that is near none of the bodies': a Comune of it may be met. */
function isOtherPlace(name: string): boolean {
  return places.has(nameKey(name)) || regions.has(nameKey(name));
}

/** Whether words are called as a body is, however they are written: "comune di prato", "prato". */
export function isCalledAsABody(name: string): boolean {
  const [first = "", ...others] = nameKey(name).split(" ");
  return isOtherPlace(name) || (others.length > 0 && wordsOfKinds.has(first));
}

/** The kind of body that a name says by its first words ("Unione Valdera", "Regione Umbria"); "altro" where none is clear. */
export function kindOfName(name: string): BodyKind {
  const key = nameKey(name);
  const [kind = "altro"] = kindsSaidByNames.find(([, beginning]) => beginning.test(key)) ?? [];
  if (kind === "altro" && isOtherPlace(name)) return regions.has(key) ? "regione" : "comune";
  const isOfOthers = kind === "unione" && key.split(" ").some((word) => unionsOfOthers.has(word));
  return isOfOthers ? "altro" : kind;
}
