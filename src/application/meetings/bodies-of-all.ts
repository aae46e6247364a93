// SPDX-License-Identifier: EUPL-1.2
import type { BodyId } from "#domain/body.ts";
import type { CommandRequest } from "../command.ts";
import type { Everybody } from "../reading/answers/everybody.ts";
import { theirLast } from "../reading/intentions/meeting-reference.ts";
import type { Services } from "../services.ts";
import { bodiesMetLately } from "./bodies-met-lately.ts";
import { findReferred } from "./find-referred.ts";

/**
 * Who "tutti e due" and the like are, to whoever asked who was there: those that were offered, or those of the last
 * meeting; none where the words are of another number of them.
 */
export async function bodiesOfAll(
  everybody: Everybody,
  request: CommandRequest,
  services: Services,
): Promise<readonly BodyId[]> {
  const offered = everybody === "the-same" ? [] : await bodiesMetLately(services, request.signal);
  const isOffered = everybody === "all" || offered.length === 2;
  if (isOffered && offered.length > 0) return offered;
  const last = await findReferred(theirLast, request, services);
  const bodies = "meeting" in last ? last.meeting.bodies.filter((id) => id !== services.objective().owner) : [];
  return everybody === "both" && bodies.length !== 2 ? [] : bodies;
}
