// SPDX-License-Identifier: EUPL-1.2
import type { Meeting } from "#domain/meeting.ts";
import type { CommandRequest } from "../command.ts";
import { withNotices } from "../notices.ts";
import { draftFromReading } from "../reading/draft-from-reading.ts";
import type { MeetingDraft } from "../reading/meeting-draft.ts";
import type { MeetingReading } from "../reading/meeting-reading.ts";
import { orRefused } from "../refused.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { editedReply } from "../views/sent-message.ts";
import { askEvidence } from "./document-meeting.ts";
import { draftFromMeeting } from "./draft-from-meeting.ts";
import { openCorrectionOf } from "./open-correction.ts";

/** One meeting as the register has it, and as the message tells it now. */
type ToldAgain = {
  readonly meeting: Meeting;
  readonly draft: MeetingDraft;
  readonly isSame: boolean;
  /** What it tells of evidence and the register has not. */
  readonly evidence: string;
};

/**
 * Offers the correction of what a message recorded, from what it tells now: before and after, and nothing is changed
 * before it is saved. Meetings and tellings are in the message's order; where it does not tell as many as it recorded,
 * nothing is known of any. Of several that changed the first is offered, and the others are named.
 */
export async function correctByEdit(
  meetings: readonly Meeting[],
  told: readonly MeetingReading[],
  request: CommandRequest,
  services: Services,
): Promise<Reply> {
  const { wording } = request;
  const isAsMany = told.length === meetings.length;
  const all = isAsMany ? meetings.map((meeting, at) => toldAgain(meeting, told[at] as MeetingReading, services)) : [];
  const standing = all.filter(({ meeting }) => meeting.state !== "annulled");
  const changed = standing.filter(({ isSame, evidence }) => !isSame || evidence !== "");
  const [offered, ...others] = meetings.length === 1 ? standing : changed;
  if (offered === undefined) return editedReply(meetings, wording);
  orRefused(services.authority.actorFor("correct"), "correct");
  const { draft, evidence, isSame, meeting } = offered;
  const ofMeeting = { ...request, argument: String(meeting.number), fields: { text: evidence } };
  const reply =
    isSame && evidence !== ""
      ? await askEvidence(ofMeeting, services)
      : await openCorrectionOf(meeting, draft, request, services);
  const also = others.length === 0 ? [] : [wording.sent.editedAlso(others.map((one) => one.meeting.number))];
  return withNotices(reply, [wording.sent.editedProposal, ...also]);
}

/** What the words tell takes the place of what was recorded; of what they do not tell nothing is known. */
function toldAgain(meeting: Meeting, reading: MeetingReading, { register }: Services): ToldAgain {
  const told = draftFromReading(reading, register);
  const before = draftFromMeeting(meeting, register);
  const names = told.bodies.length > 0 || told.names.length > 0 ? { bodies: told.bodies, names: told.names } : {};
  const draft = {
    ...before,
    ...names,
    ...(told.day.kind === "none" ? {} : { day: told.day }),
    ...(told.hour === "" ? {} : { hour: told.hour }),
    ...(told.subject === "" ? {} : { subject: told.subject }),
    ...(told.mode === "" ? {} : { mode: told.mode }),
    ...(told.place === "" ? {} : { place: told.place }),
  };
  const isSame = JSON.stringify(draft) === JSON.stringify(before);
  return { meeting, draft, isSame, evidence: before.evidence.includes(told.evidence) ? "" : told.evidence };
}
