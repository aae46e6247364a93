// SPDX-License-Identifier: EUPL-1.2
import type { Day } from "#domain/day.ts";
import type { Meeting } from "#domain/meeting.ts";
import type { Objective } from "#domain/objective.ts";
import type { ServicesWithoutBodies } from "../services.ts";

/** In which diary a meeting of a day stands. */
export type DayEdition = {
  readonly objective: Objective;
  /** Nobody wrote there yet, it is years ago, or the year is to come: whoever tells it is asked first. */
  readonly isToBeAsked: boolean;
};

/**
 * The edition that a day belongs to: the current one, that of the year just gone, one of a year before it in which
 * something was written, or the next. Undefined for any other day, which no diary counts. Throws when the store does
 * not answer.
 */
export async function editionOfDay(
  { year }: Day,
  { editions, log }: Pick<ServicesWithoutBodies, "editions" | "log">,
  signal: AbortSignal,
): Promise<DayEdition | undefined> {
  const current = editions.current();
  if (year === current.year) return { objective: current, isToBeAsked: false };
  const objective = editions.ofYear(year);
  if (objective === undefined) return undefined;
  if (year > current.year) return { objective, isToBeAsked: true };
  const isEmpty = (await log.counts(objective, signal)).lastSequence === 0;
  if (year === current.year - 1) return { objective, isToBeAsked: isEmpty };
  return isEmpty ? undefined : { objective, isToBeAsked: true };
}

/** Whether a meeting that stands belongs to another diary than the one it is kept in. One read at most. */
export async function isOfAnotherDiary(
  { state, day }: Pick<Meeting, "state" | "day">,
  { editions, log, objective }: Pick<ServicesWithoutBodies, "editions" | "log" | "objective">,
  signal: AbortSignal,
): Promise<boolean> {
  if (state === "annulled" || day.year === objective().year) return false;
  const there = await editionOfDay(day, { editions, log }, signal);
  return there !== undefined && there.objective.code !== objective().code;
}
