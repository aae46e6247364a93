// SPDX-License-Identifier: EUPL-1.2
import { isSameDay } from "#domain/day.ts";
import { mostMeetingsAtOnce } from "#domain/meeting.ts";
import type { CommandRequest } from "../command.ts";
import { draftFromReading } from "../reading/draft-from-reading.ts";
import type { WhyDoubted } from "../reading/intentions/intention.ts";
import { emptyDraft } from "../reading/meeting-draft.ts";
import type { MeetingReading } from "../reading/meeting-reading.ts";
import type { Reading } from "../reading/reading.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { finishDraft } from "./finish-draft.ts";
import { proposeSeveral } from "./propose-several.ts";
import { recordingAt, recordingOfMessage } from "./recording.ts";

/** Several meetings of one message, each in its own words and as it was read. */
type SeveralTold = Pick<Reading, "meetings"> & {
  readonly lines: readonly string[];
  readonly isSure: boolean;
  readonly doubted?: readonly (WhyDoubted | undefined)[];
};

/**
 * Records the meetings that a message tells, all of them, once for each delivery. With `isSure` false, two of them of one
 * day with a body in common, or more than are recorded at once, it shows those that are told whole, as many as a yes
 * records; the others, and those of which something is to be asked, are left for after them.
 */
export async function recordSeveral(
  { lines, meetings, isSure, doubted = [] }: SeveralTold,
  request: CommandRequest,
  services: Services,
): Promise<Reply> {
  const { wording } = request;
  const { register } = services;
  const [doubt] = new Set(doubted);
  const isOneDoubt = doubt !== undefined && doubted.every((one) => one === doubt);
  const drafts = meetings.map((meeting, at) => ({
    ...draftFromReading(meeting, register),
    doubt: isOneDoubt ? ("" as const) : (doubted[at] ?? ""),
  }));
  const recording = recordingOfMessage(request);
  const [first = emptyDraft] = drafts;
  if (isSure && drafts.length <= mostMeetingsAtOnce && !tellsOneTwice(meetings))
    return finishDraft(first, recordingAt(drafts, 0, recording), services);
  const problem = isOneDoubt ? wording.intention.several.doubtedAll[doubt] : undefined;
  const told = drafts.map((draft, at) => ({ line: lines[at] ?? "", draft }));
  return proposeSeveral(told, recording, services, problem);
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
