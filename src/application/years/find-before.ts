// SPDX-License-Identifier: EUPL-1.2
import type { Meeting } from "#domain/meeting.ts";
import type { Services } from "../services.ts";
import { withEdition } from "./in-edition.ts";

/**
 * The meeting of a number that the current year has not reached, in the year just gone; undefined when there is none,
 * or when the request is about another year. Two point reads.
 */
export async function findBefore(
  number: number,
  signal: AbortSignal,
  services: Services,
): Promise<{ readonly meeting: Meeting; readonly services: Services } | undefined> {
  const { editions, log } = services;
  const [before] = editions.earlier();
  if (before === undefined || services.objective().code !== editions.current().code) return undefined;
  const meeting = await log.find(before, number, signal);
  return meeting === undefined ? undefined : { meeting, services: await withEdition(before, services, signal) };
}
