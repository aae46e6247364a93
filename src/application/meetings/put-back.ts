// SPDX-License-Identifier: EUPL-1.2
import type { CommandRequest } from "../command.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { correctInWords } from "./correct-in-words.ts";

/**
 * "No aspetta, c'era: rimettila", after somebody was taken off a meeting: they are put back, once it was shown. Undefined
 * where this person's last change took nobody off.
 */
export async function putBack(request: CommandRequest, services: Services): Promise<Reply | undefined> {
  const { log, objective } = services;
  const last = await log.lastBy(objective(), request.person.id, request.signal);
  if (last?.kind !== "meeting" || last.action !== "corrected" || last.before === undefined) return undefined;
  const meeting = await log.find(objective(), last.after.number, request.signal);
  const added = last.before.bodies.filter((id) => meeting?.bodies.includes(id) === false);
  if (meeting === undefined || meeting.state === "annulled" || added.length === 0) return undefined;
  return correctInWords(meeting, { added, removed: [], doubts: [] }, request, services);
}
