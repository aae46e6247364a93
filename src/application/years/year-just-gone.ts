// SPDX-License-Identifier: EUPL-1.2
import type { Counts } from "#domain/counts.ts";
import type { Objective } from "#domain/objective.ts";
import type { Services } from "../services.ts";

/** Months in which the year just gone is spoken of unasked: late entries, evidence and the final monitoring. */
const firstMonths = 3;

/**
 * The year just gone, with its figures, in the first months of the next; undefined later, of another year, when
 * nothing was ever written in it, and once it is closed. One point read, and none outside those months.
 */
export async function yearJustGone(
  { clock, editions, log, objective }: Services,
  signal: AbortSignal,
): Promise<{ readonly objective: Objective; readonly counts: Counts } | undefined> {
  const [before] = editions.earlier();
  const isAsked = before !== undefined && objective().code === editions.current().code;
  if (!isAsked || clock().month > firstMonths) return undefined;
  const counts = await log.counts(before, signal);
  return counts.lastSequence === 0 || counts.year.closed !== undefined ? undefined : { objective: before, counts };
}
