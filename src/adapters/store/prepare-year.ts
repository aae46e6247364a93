// SPDX-License-Identifier: EUPL-1.2
import type { YearChange, YearOutcome } from "#application/ports/log-changes.ts";
import type { YearEntry } from "#domain/journal.ts";
import { totalsOf } from "#domain/standing.ts";
import { withYearAction } from "#domain/year-record.ts";
import type { Prepared } from "./commit.ts";
import { toCounts } from "./counts-rows.ts";
import { journalOperations } from "./journal-operations.ts";
import type { Preparing } from "./prepare-change.ts";

/** Everything that closing, reopening or confirming a year writes, for one transaction; or why it is left as it is. */
export async function prepareYear(
  { objective, revision, action, why, by, operation }: YearChange,
  { clock, fence, closed }: Omit<Preparing, "rows" | "registers" | "signal">,
): Promise<Prepared<Extract<YearOutcome, { outcome: "moved" }>>> {
  const counts = toCounts(fence);
  const before = counts.year;
  if (before.revision !== revision) return { refusal: { outcome: "moved" } };
  const sequence = counts.lastSequence + 1;
  const at = clock().toInstant();
  const after = withYearAction(before, action, { by, at }, sequence);
  const totals = totalsOf(counts);
  const entry: YearEntry = {
    kind: "year",
    action,
    year: objective.year,
    sequence,
    at,
    by,
    why,
    before,
    after,
    totalsBefore: totals,
    totals,
    ...(before.revision === 0 ? {} : { previous: before.revision }),
  };
  const moved = { ...counts, lastSequence: sequence, year: after };
  return { entry, operations: journalOperations({ fence, closed }, moved, [entry], operation) };
}
