// SPDX-License-Identifier: EUPL-1.2
import type { Objective } from "#domain/objective.ts";
import type { ServicesWithoutBodies } from "../services.ts";

/**
 * The edition in which a person changed something last: the year to come, the one just gone or the current, by the
 * instants of the journals. The one that the services are about when it is not the current, or when they changed
 * nothing. Two point reads for each year.
 */
export async function editionOfLastChange(
  personId: string,
  { editions, log, objective }: Pick<ServicesWithoutBodies, "editions" | "log" | "objective">,
  signal: AbortSignal,
): Promise<Objective> {
  const current = editions.current();
  if (objective().code !== current.code) return objective();
  const near = [current, editions.earlier()[0], editions.ofYear(current.year + 1)].filter((one) => one !== undefined);
  const lasts = await Promise.all(near.map((one) => log.lastBy(one, personId, signal)));
  let newest: { readonly objective: Objective; readonly at: number } | undefined;
  for (const [index, one] of near.entries()) {
    const at = lasts[index]?.at.epochMilliseconds;
    if (at !== undefined && (newest === undefined || at > newest.at)) newest = { objective: one, at };
  }
  return newest?.objective ?? current;
}
