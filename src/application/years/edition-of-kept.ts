// SPDX-License-Identifier: EUPL-1.2
import type { Objective } from "#domain/objective.ts";
import type { ServicesWithoutBodies } from "../services.ts";

/**
 * The edition of what was kept under this code. What a program before codes were carried kept has none: it is of the
 * edition that the store noted at the upgrade, the newest where it noted several, as it was asked for a day at most.
 */
export async function editionOfKept(
  code: string | undefined,
  { editions, upgradeNote }: Pick<ServicesWithoutBodies, "editions" | "upgradeNote">,
  signal: AbortSignal,
): Promise<Objective> {
  const noted = code === undefined ? [...(await upgradeNote.editions(signal))].sort().reverse() : [code];
  return noted.flatMap((one) => editions.ofCode(one) ?? [])[0] ?? editions.current();
}
