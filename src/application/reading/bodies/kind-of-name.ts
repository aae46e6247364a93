// SPDX-License-Identifier: EUPL-1.2
import type { BodyKind } from "#domain/body.ts";
import { nameKey } from "../engine/tokens.ts";
import { kindsSaidByNames, unionsOfOthers } from "../words/name-words.ts";

/** The kind of body that a name says by its first words ("Unione Valdera", "Regione Umbria"); "altro" where none is clear. */
export function kindOfName(name: string): BodyKind {
  const key = nameKey(name);
  const [kind = "altro"] = kindsSaidByNames.find(([, beginning]) => beginning.test(key)) ?? [];
  const isOfOthers = kind === "unione" && key.split(" ").some((word) => unionsOfOthers.has(word));
  return isOfOthers ? "altro" : kind;
}
