// SPDX-License-Identifier: EUPL-1.2
import { type BodyTally, bodyTallies, isCountedTally } from "#domain/body-tally.ts";
import type { Totals } from "#domain/journal.ts";
import type { Objective } from "#domain/objective.ts";
import { countedBodies } from "#domain/standing.ts";
import type { Wording } from "../wording/wording.ts";

/** The totals of an objective in words. */
export type TotalsView = {
  /** "Incontri: 1 su 3 · Enti: 3 (ne bastano 2)". */
  readonly totals: string;
  /** The kinds of the bodies met: what the count of bodies is made of. Empty when nothing was met. */
  readonly parts: string;
  /** The same figures, of documented meetings only. */
  readonly documented: string;
};

/** The totals in the words of the indicators, in the order of the scheda. */
export function toTotalsView(objective: Objective, totals: Totals, wording: Wording): TotalsView {
  const bodies = countedBodies(objective, totals.bodies);
  const values = { meetings: totals.meetings, bodies };
  const figures = objective.indicators.map(({ source, target }) =>
    wording.figures[source](values[source].all, target.atLeast),
  );
  return {
    totals: figures.join(" · "),
    parts: toPartsView(objective, totals.bodies, wording),
    documented: wording.figures.documented({ meetings: totals.meetings.documented, bodies: bodies.documented }),
  };
}

/** "Gli enti, per tipo: 2 Comuni · 1 Regione": every kind met, those that do not count said as such. */
export function toPartsView(objective: Objective, bodies: Totals["bodies"], wording: Wording): string {
  const parts = bodyTallies.flatMap((tally) => {
    const count = bodies[tally]?.all ?? 0;
    return count === 0 ? [] : [partOf(objective, tally, count, wording)];
  });
  return parts.length === 0 ? "" : wording.figures.parts(parts);
}

function partOf(objective: Objective, tally: BodyTally, count: number, wording: Wording): string {
  if (tally === "included" || tally === "excluded") return wording.body.tallies[tally](count);
  const part = wording.kind(tally, count);
  return isCountedTally(objective, tally) ? part : `${part} (${wording.bodies.doesNotCount(count)})`;
}
