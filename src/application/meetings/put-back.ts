// SPDX-License-Identifier: EUPL-1.2
import type { CommandRequest } from "../command.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { correctInWords } from "./correct-in-words.ts";
import { draftFromMeeting } from "./draft-from-meeting.ts";
import { openCorrectionOf } from "./open-correction.ts";

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

/**
 * "Rimetti com'era prima", after somebody else changed the one that this person told or changed last: what they changed
 * is put back, once it was shown. Undefined where nobody did, or where it is no correction.
 */
export async function putBackTheirs(request: CommandRequest, services: Services, why = ""): Promise<Reply | undefined> {
  const { person, signal, wording } = request;
  const { log, objective, register } = services;
  const last = await log.lastBy(objective(), person.id, signal);
  const meeting = last?.kind === "meeting" ? await log.find(objective(), last.after.number, signal) : undefined;
  const later = meeting && (await log.entry(objective(), meeting.revision, signal));
  if (later?.kind !== "meeting" || later.by.id === person.id || later.before?.state !== meeting?.state)
    return undefined;
  if (meeting === undefined || later.before === undefined) return undefined;
  const beside = why === "" ? {} : { line: wording.change.correct.unread(why) };
  return openCorrectionOf(meeting, draftFromMeeting(later.before, register), request, services, beside);
}
