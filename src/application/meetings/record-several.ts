// SPDX-License-Identifier: EUPL-1.2
import { isSameDay } from "#domain/day.ts";
import { mostMeetingsAtOnce } from "#domain/meeting.ts";
import type { CommandRequest } from "../command.ts";
import { nonceForLater } from "../conversation/open.ts";
import { draftFromReading } from "../reading/draft-from-reading.ts";
import type { MeetingReading } from "../reading/meeting-line.ts";
import type { Reading } from "../reading/reading.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { severalQuestionReply, tooManyReply } from "../views/several.ts";
import { finishDraft } from "./finish-draft.ts";
import { keepMeeting } from "./meeting-proposal.ts";
import { checkedOf, proposeDraft } from "./propose-meeting.ts";
import { recordingAt, recordingOfMessage } from "./recording.ts";

/** Several meetings of one message, each in its own words and as it was read. */
type SeveralTold = Pick<Reading, "meetings"> & { readonly lines: readonly string[]; readonly isSure: boolean };

/**
 * Records the meetings that a message tells, all of them, once for each delivery; more of them than are recorded at once,
 * none. With `isSure` false, or two of them of one day with a body in common, it shows them first; where several
 * are told whole, a yes records these, and the others are left to be asked about.
 */
export async function recordSeveral(
  { lines, meetings, isSure }: SeveralTold,
  request: CommandRequest,
  services: Services,
): Promise<Reply> {
  const { wording } = request;
  const { register } = services;
  const drafts = meetings.map((meeting) => draftFromReading(meeting, register));
  const [first] = drafts;
  if (first === undefined || drafts.length > mostMeetingsAtOnce)
    return tooManyReply(drafts.length, wording.intention.several.tooMany(mostMeetingsAtOnce), wording);
  const recording = recordingOfMessage(request);
  const all = recordingAt(drafts, 0, recording);
  if (isSure && !tellsOneTwice(meetings)) return finishDraft(first, all, services);
  const told = drafts.map((draft, at) => ({ line: lines[at] ?? "", draft, checked: checkedOf(draft, services) }));
  const unclear = told.filter(({ checked }) => checked.kind !== "complete");
  const clear = told.filter(({ checked }) => checked.kind === "complete");
  if (unclear.length === 0 || clear.length < 2) return proposeDraft(first, all, services);
  const whole = clear.map(({ draft }) => draft);
  const others = unclear.map(({ draft }) => draft);
  const later = {
    draft: others[0] ?? first,
    ...recordingAt(others, 0, recording),
    nonce: nonceForLater(recording.nonce),
  };
  await keepMeeting({ ...(whole[0] ?? first), isProposed: true }, recordingAt(whole, 0, recording), services, later);
  const facts = clear.flatMap(({ checked }) => (checked.kind === "incomplete" ? [] : [checked.facts]));
  return severalQuestionReply(register, facts, recording.nonce, wording, {
    unclear,
    later: later.nonce,
    drafts: whole,
  });
}

/** Rule 13 of counting, inside one message. */
function tellsOneTwice(meetings: Reading["meetings"]): boolean {
  const isSame = (one: MeetingReading, other: MeetingReading) =>
    one.day.kind === "day" &&
    other.day.kind === "day" &&
    isSameDay(one.day.day, other.day.day) &&
    one.bodies.some((id) => other.bodies.includes(id));
  return meetings.some((one, at) => meetings.slice(at + 1).some((other) => isSame(one, other)));
}
