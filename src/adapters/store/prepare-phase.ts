// SPDX-License-Identifier: EUPL-1.2
import type { PhaseChange, PhaseOutcome } from "#application/ports/log-changes.ts";
import type { PhaseEntry } from "#domain/journal.ts";
import { type PhaseRecord, phaseRecordOf } from "#domain/phase.ts";
import { totalsOf } from "#domain/standing.ts";
import type { Prepared } from "./commit.ts";
import { toCounts } from "./counts-rows.ts";
import { journalOperations } from "./journal-operations.ts";
import type { Preparing } from "./prepare-change.ts";

/** Everything that telling the days of a phase writes, for one transaction; or why it is left as it is. */
export async function preparePhase(
  change: PhaseChange,
  { clock, fence, closed }: Omit<Preparing, "rows" | "registers" | "signal">,
): Promise<Prepared<Extract<PhaseOutcome, { outcome: "moved" }>>> {
  const counts = toCounts(fence);
  const before = phaseRecordOf(counts.phases, change.phase);
  if (before.revision !== change.revision) return { refusal: { outcome: "moved" } };
  const sequence = counts.lastSequence + 1;
  const after: PhaseRecord = { ...change.days, number: change.phase, revision: sequence };
  const others = counts.phases.filter(({ number }) => number !== change.phase);
  const totals = totalsOf(counts);
  const entry: PhaseEntry = {
    kind: "phase",
    action: change.action,
    sequence,
    at: clock().toInstant(),
    by: change.by,
    why: "",
    before,
    after,
    totalsBefore: totals,
    totals,
    ...(before.revision === 0 ? {} : { previous: before.revision }),
  };
  const moved = { ...counts, lastSequence: sequence, phases: [...others, after] };
  return { entry, operations: journalOperations({ fence, closed }, moved, [entry], change.operation) };
}
