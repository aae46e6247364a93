// SPDX-License-Identifier: EUPL-1.2
import type { BodyId } from "./body.ts";
import { noTally, type Tally } from "./day-tallies.ts";
import type { JournalEntry } from "./journal.ts";
import type { Objective } from "./objective.ts";
import type { KeptBody } from "./register.ts";
import { countedBodies } from "./standing.ts";

/** A change of a body that makes what was told before differ: as it was, as it is, and the bodies it added. */
export type BodyCorrection = { readonly before: KeptBody; readonly after: KeptBody; readonly moved: Tally };

/**
 * What the changes of bodies in these entries, oldest first, moved of the bodies that count. A body that was added in
 * them was not told before, and what was changed back moved nothing. Pure; with `isFirst` nothing was told before.
 */
export function bodyCorrections(
  objective: Objective,
  entries: readonly JournalEntry[],
  isFirst: boolean,
): readonly BodyCorrection[] {
  if (isFirst) return [];
  const found = new Map<BodyId, Omit<BodyCorrection, "before"> & { readonly before: KeptBody | undefined }>();
  for (const entry of entries) {
    if (entry.kind !== "body") continue;
    const { id } = entry.after;
    const known = found.get(id) ?? { before: entry.before, moved: noTally };
    const [was, is] = [entry.totalsBefore, entry.totals].map(({ bodies }) => countedBodies(objective, bodies));
    const moved = {
      all: known.moved.all + (is?.all ?? 0) - (was?.all ?? 0),
      documented: known.moved.documented + (is?.documented ?? 0) - (was?.documented ?? 0),
    };
    found.set(id, { before: known.before, after: entry.after, moved });
  }
  return [...found.values()].flatMap(({ before, ...one }) =>
    before === undefined || (one.moved.all === 0 && one.moved.documented === 0) ? [] : [{ ...one, before }],
  );
}
