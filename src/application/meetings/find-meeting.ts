// SPDX-License-Identifier: EUPL-1.2
import type { Meeting, MeetingState } from "#domain/meeting.ts";
import type { CommandRequest } from "../command.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { plainReply } from "../views/plain-reply.ts";
import { readSeen, type SeenMeeting } from "./seen-meeting.ts";

type Refused = { readonly reply: Reply };

/** The meeting of the number that the request names, unless it was annulled: that one can only be restored. */
export async function findByNumber(
  { argument, signal, wording }: CommandRequest,
  { log, objective }: Services,
): Promise<{ readonly meeting: Meeting } | Refused> {
  const number = /^\d{1,7}$/.test(argument) ? Number(argument) : 0;
  const meeting = await log.find(objective(), number, signal);
  const isThere = meeting !== undefined && meeting.state !== "annulled";
  return isThere ? { meeting } : { reply: plainReply("no-meeting", wording, argument, meeting) };
}

/**
 * The meeting that the request's button saw, if it is in one of the states in which the bot shows that button. One
 * that has changed since is let through: the log tells a press that comes again from one that comes too late.
 */
export async function findSeen(
  { argument, signal, wording }: CommandRequest,
  { log, objective }: Services,
  states: readonly MeetingState[],
): Promise<{ readonly seen: SeenMeeting; readonly meeting: Meeting } | Refused> {
  const seen = readSeen(argument);
  if (seen === undefined) return { reply: plainReply("stale-button", wording) };
  const meeting = await log.find(objective(), seen.number, signal);
  if (meeting === undefined) return { reply: plainReply("no-meeting", wording, String(seen.number)) };
  const isShown = meeting.revision !== seen.revision || states.includes(meeting.state);
  return isShown ? { seen, meeting } : { reply: plainReply("stale-button", wording) };
}
