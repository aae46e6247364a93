// SPDX-License-Identifier: EUPL-1.2
import type { Day } from "#domain/day.ts";
import { type LaterChanges, laterChangeKinds } from "#domain/later-changes.ts";
import type { Wording } from "../wording/wording.ts";

/** A day in the past that figures are asked for, and what was done after it to the meetings up to it. */
export type AsOfFigures = { readonly day: Day; readonly changes: LaterChanges; readonly isWhole: boolean };

const mostNumbersSaid = 20;

/** What must be known to read figures as of a day: what came after it, each kind with the numbers of its meetings. */
export function asOfNotes({ changes, isWhole }: AsOfFigures, { status }: Wording): readonly string[] {
  const late = laterChangeKinds.flatMap((kind) => {
    const numbers = changes[kind] ?? [];
    if (numbers.length === 0) return [];
    return [status.changedAfter[kind](numbers.slice(0, mostNumbersSaid), numbers.length > mostNumbersSaid)];
  });
  return [status.asOfExplain, ...late, ...(isWhole ? [] : [status.changedMoreAfter])];
}
