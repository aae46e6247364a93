// SPDX-License-Identifier: EUPL-1.2
import type { Day } from "#domain/day.ts";
import type { Objective } from "#domain/objective.ts";
import type { ServicesWithoutBodies } from "../services.ts";

/**
 * The edition whose phase a day is told of: "la fase 2 è finita il 31 dicembre", said in January, is of the year just
 * gone. Of the current year and of the one before, where something was written in it, the one that planned it nearest
 * to that day. One point read at most.
 */
export async function editionOfPhase(
  { phase, end, day }: { readonly phase: number; readonly end: "startedOn" | "endedOn"; readonly day: Day | undefined },
  { editions, log, objective }: Pick<ServicesWithoutBodies, "editions" | "log" | "objective">,
  signal: AbortSignal,
): Promise<Objective> {
  const current = objective();
  const [before] = editions.earlier();
  if (day === undefined || before === undefined || current.code !== editions.current().code) return current;
  const far = (one: Objective) => {
    const planned = one.phases.find(({ number }) => number === phase)?.[end === "startedOn" ? "start" : "end"];
    return planned === undefined ? Number.POSITIVE_INFINITY : Math.abs(day.until(planned, { largestUnit: "day" }).days);
  };
  if (far(before) >= far(current)) return current;
  return (await log.counts(before, signal)).lastSequence === 0 ? current : before;
}
