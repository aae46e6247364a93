// SPDX-License-Identifier: EUPL-1.2
import type { Meeting } from "#domain/meeting.ts";
import type { CommandRequest } from "../command.ts";
import { withNotices } from "../notices.ts";
import { draftFromReading } from "../reading/draft-from-reading.ts";
import type { MeetingDraft } from "../reading/meeting-draft.ts";
import { readMeetingLine } from "../reading/meeting-line.ts";
import { orRefused } from "../refused.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { editedReply } from "../views/sent-message.ts";
import { openCorrectionOf } from "./correct-meeting.ts";
import { askEvidence } from "./document-meeting.ts";
import { draftFromMeeting } from "./draft-from-meeting.ts";

/**
 * Offers the correction of what a message recorded, from what it says now: before and after, and nothing is changed
 * before it is saved. `line` is undefined where it tells no meeting any more, or several.
 */
export async function correctByEdit(
  meetings: readonly Meeting[],
  line: string | undefined,
  request: CommandRequest,
  services: Services,
): Promise<Reply> {
  const { wording } = request;
  const [meeting, ...others] = meetings;
  const isPlain = meeting !== undefined && others.length === 0 && meeting.state !== "annulled";
  if (line === undefined || !isPlain) return editedReply(meetings, wording);
  orRefused(services.authority.actorFor("correct"), "correct");
  const { clock, register } = services;
  const told = draftFromReading(readMeetingLine(line, { now: clock(), register }));
  const before = draftFromMeeting(meeting, register);
  const draft = toldAgain(before, told);
  const isSame = JSON.stringify(draft) === JSON.stringify(before);
  const isProved = told.evidence === "" || before.evidence.includes(told.evidence);
  const ofMeeting = { ...request, argument: String(meeting.number), fields: { text: told.evidence } };
  const reply =
    isSame && !isProved
      ? await askEvidence(ofMeeting, services)
      : await openCorrectionOf(meeting, draft, request, services);
  return withNotices(reply, [wording.sent.editedProposal]);
}

/** What the words tell takes the place of what was recorded; of what they do not tell nothing is known. */
function toldAgain(before: MeetingDraft, told: MeetingDraft): MeetingDraft {
  const names = told.bodies.length > 0 || told.others !== "" ? { bodies: told.bodies, others: told.others } : {};
  return {
    ...before,
    ...names,
    ...(told.day.kind === "none" ? {} : { day: told.day }),
    ...(told.hour === "" ? {} : { hour: told.hour }),
    ...(told.subject === "" ? {} : { subject: told.subject }),
    ...(told.mode === "" ? {} : { mode: told.mode }),
    ...(told.place === "" ? {} : { place: told.place }),
  };
}
