// SPDX-License-Identifier: EUPL-1.2
import type { Meeting } from "#domain/meeting.ts";
import type { CommandRequest } from "../command.ts";
import type { MeetingDraft } from "../reading/meeting-draft.ts";
import type { Services } from "../services.ts";
import { draftFromMeeting } from "./draft-from-meeting.ts";
import type { SeenMeeting } from "./seen-meeting.ts";

/**
 * A correction of a meeting as it was seen, over what was changed of it since: field by field, what the correction left
 * as it was is as it is now.
 */
export async function keptApart(
  draft: MeetingDraft,
  seen: SeenMeeting,
  meeting: Meeting,
  { signal }: CommandRequest,
  { log, objective, register }: Services,
): Promise<MeetingDraft> {
  const entry = await log.entry(objective(), seen.revision, signal);
  if (entry?.kind !== "meeting") return draft;
  const before = draftFromMeeting(entry.after, register);
  const now = draftFromMeeting(meeting, register);
  const theirs = (["day", "hour", "subject", "mode", "place", "evidence", "notes"] as const).filter(
    (field) => JSON.stringify(draft[field]) === JSON.stringify(before[field]),
  );
  const kept = now.bodies.filter((id) => draft.bodies.includes(id) || !before.bodies.includes(id));
  const added = draft.bodies.filter((id) => !before.bodies.includes(id));
  return {
    ...draft,
    ...Object.fromEntries(theirs.map((field) => [field, now[field]])),
    bodies: [...new Set([...kept, ...added])],
  };
}
