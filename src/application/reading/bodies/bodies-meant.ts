// SPDX-License-Identifier: EUPL-1.2
import type { BodyId } from "#domain/body.ts";
import type { BodyDoubt } from "./body-doubt.ts";

type Named = { readonly bodies: readonly BodyId[]; readonly doubts: readonly Pick<BodyDoubt, "candidates">[] };

/** All that are named, for sure or among others that the words may mean. */
export function bodiesMeant({ bodies, doubts }: Named): readonly BodyId[] {
  return [...bodies, ...doubts.flatMap(({ candidates }) => candidates)];
}

/** Those that are named for sure, and the only one that words may mean. */
export function bodiesPlainlyMeant({ bodies, doubts }: Named): readonly BodyId[] {
  return [...bodies, ...doubts.flatMap(({ candidates }) => (candidates.length === 1 ? candidates : []))];
}
