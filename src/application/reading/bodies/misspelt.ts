// SPDX-License-Identifier: EUPL-1.2
import type { BodyId } from "#domain/body.ts";
import { otherWords } from "../words/name-words.ts";
import type { Spellings } from "./spellings.ts";

/**
 * Bodies that words may mean. `isCertain`: one body, and no other reading; otherwise it is asked. `isGroup`: all of
 * them at once, after a yes. No body: another place.
 */
export type BodyMatch = {
  readonly bodies: readonly BodyId[];
  readonly isCertain: boolean;
  readonly isGroup?: boolean;
};

const lettersOfAName = 6;
const fewestLetters = 4;

/**
 * The body one typing error away, certain when the name is long enough; two errors are asked; undefined when no name is
 * near. `exact` tells what a name means when it is written right, so that what is asked stays asked.
 */
export function misspelt(
  key: string,
  spellings: Spellings,
  exact: (name: string) => BodyMatch | undefined,
): BodyMatch | undefined {
  if (key.length < fewestLetters || otherWords.has(key)) return undefined;
  const near = spellings.near(key, 1);
  if (near.length === 0) {
    const bodies = key.length < lettersOfAName ? [] : idsOf(spellings.near(key, 2));
    return bodies.length === 0 ? undefined : { bodies, isCertain: false };
  }
  const meant = near.map(({ name, id }) => exact(name) ?? { bodies: [id], isCertain: false });
  const bodies = [...new Set(meant.flatMap((match) => match.bodies))];
  const isLong = key.length >= lettersOfAName - 1 && near.every(({ name }) => name.length >= lettersOfAName);
  return { bodies, isCertain: isLong && bodies.length === 1 && meant.every(({ isCertain }) => isCertain) };
}

function idsOf(names: ReturnType<Spellings["near"]>): BodyMatch["bodies"] {
  return [...new Set(names.map(({ id }) => id))];
}
