// SPDX-License-Identifier: EUPL-1.2
import type { Objective } from "#domain/objective.ts";
import type { Signature } from "#domain/year-record.ts";
import type { ClosedOutcome, OpenOutcome } from "../ports/log-changes.ts";

/**
 * Nothing was written, as the year is closed. Thrown where a person's log is written and caught by the door alone, so
 * that it is told in one place, whatever was asked.
 */
export class YearClosed extends Error {
  override readonly name = "YearClosed";
  readonly objective: Objective;
  readonly closed: Signature;

  constructor(objective: Objective, closed: Signature) {
    super(objective.code);
    this.objective = objective;
    this.closed = closed;
  }
}

/** What came of a change in a year that is open, or YearClosed. */
export function orYearClosed<Outcome extends { readonly outcome: string }>(
  objective: Objective,
  outcome: Outcome | ClosedOutcome,
): OpenOutcome<Outcome> {
  if (isClosed(outcome)) throw new YearClosed(objective, outcome.closed);
  return outcome as OpenOutcome<Outcome>;
}

function isClosed(outcome: { readonly outcome: string } | ClosedOutcome): outcome is ClosedOutcome {
  return outcome.outcome === "closed";
}
