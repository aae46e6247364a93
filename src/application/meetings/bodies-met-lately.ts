// SPDX-License-Identifier: EUPL-1.2
import type { BodyId } from "#domain/body.ts";
import { bodiesNow } from "#domain/register.ts";
import type { Services } from "../services.ts";

/** The bodies of the newest meetings, the newest first, each once, without the owner: who may be met again. */
export async function bodiesMetLately(
  { log, objective, register }: Services,
  signal: AbortSignal,
): Promise<readonly BodyId[]> {
  const { latest } = await log.counts(objective(), signal);
  const meetings = await Promise.all(latest.map(({ number }) => log.find(objective(), number, signal)));
  const bodies = bodiesNow(
    register,
    meetings.flatMap((meeting) => meeting?.bodies ?? []),
  );
  return [...new Set(bodies)].filter((id) => id !== objective().owner);
}
