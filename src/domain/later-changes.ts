// SPDX-License-Identifier: EUPL-1.2
import { compareDays, type Day, isAfter } from "./day.ts";
import type { JournalEntry } from "./journal.ts";
import { isDocumented, type Meeting } from "./meeting.ts";

/** What may have been done to a meeting after a day that figures are asked for, in the order in which it is said. */
export const laterChangeKinds = ["logged", "held", "documented", "corrected", "annulled", "restored"] as const;

/** Numbers of the meetings, in order, by what was done to them after a day; none of what was not done. */
export type LaterChanges = Readonly<Partial<Record<(typeof laterChangeKinds)[number], readonly number[]>>>;

/**
 * What these entries, the newest first, did to the meetings that the figures up to a day are made of: how each was
 * before the first of them, against how it is after the last (rule 10 of counting). Pure.
 */
export function laterChanges(entries: readonly JournalEntry[], day: Day): LaterChanges {
  const moves = new Map<number, { readonly was: Meeting | undefined; readonly is: Meeting }>();
  for (const entry of entries) {
    if (entry.kind !== "meeting") continue;
    const known = moves.get(entry.after.number);
    moves.set(entry.after.number, { was: entry.before, is: known?.is ?? entry.after });
  }
  const found: Partial<Record<(typeof laterChangeKinds)[number], number[]>> = {};
  for (const [number, { was, is }] of [...moves].sort(([one], [other]) => one - other)) {
    if (isAfter(is.day, day) && (was === undefined || isAfter(was.day, day))) continue;
    for (const kind of laterChangeKinds.filter((one) => wasDone[one](was, is))) {
      found[kind] = [...(found[kind] ?? []), number];
    }
  }
  return found;
}

const wasDone: Readonly<Record<(typeof laterChangeKinds)[number], (was: Meeting | undefined, is: Meeting) => boolean>> =
  {
    logged: (was) => was === undefined,
    held: (was, is) => was?.state === "planned" && is.state === "held",
    documented: (was, is) => was !== undefined && !isDocumented(was) && isDocumented(is),
    corrected: (was, is) => was !== undefined && isOtherwise(was, is),
    annulled: (was, is) => was?.state !== "annulled" && is.state === "annulled",
    restored: (was, is) => was?.state === "annulled" && is.state !== "annulled",
  };

/** Evidence that was added is none: it has a word of its own. */
function isOtherwise(was: Meeting, is: Meeting): boolean {
  const isMoved = compareDays(was.day, is.day) !== 0 || was.bodies.join() !== is.bodies.join();
  const isEvidenceLost = isDocumented(was) && JSON.stringify(was.evidence) !== JSON.stringify(is.evidence);
  const others = ["hour", "subject", "mode", "place", "notes"] as const;
  return isMoved || isEvidenceLost || others.some((name) => was[name] !== is[name]);
}
