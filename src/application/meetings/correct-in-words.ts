// SPDX-License-Identifier: EUPL-1.2
import type { Meeting } from "#domain/meeting.ts";
import type { CommandRequest } from "../command.ts";
import { findOpen, leave } from "../conversation/proposals.ts";
import { corrected } from "../reading/answers/corrected.ts";
import type { CorrectionInWords } from "../reading/intentions/intention.ts";
import type { MeetingDraft } from "../reading/meeting-draft.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { draftFromMeeting } from "./draft-from-meeting.ts";
import { openCorrectionOf } from "./open-correction.ts";
import { draftOf } from "./propose-correction.ts";
import { readSeen } from "./seen-meeting.ts";

/**
 * Opens the form that corrects a meeting, with what words say already in it and, above, from what to what. Nothing is
 * changed until it is saved.
 */
export async function correctInWords(
  meeting: Meeting,
  correction: CorrectionInWords,
  request: CommandRequest,
  services: Services,
): Promise<Reply> {
  const draft = await draftToCorrect(meeting, request, services);
  const { added, isHeld, isMaybeAnother, isMistaken, unread } = correction;
  const becomes = corrected(draft, correction, services.clock());
  const isNobodyLeft = isMistaken === true && becomes.bodies.length + becomes.names.length === 0;
  const { correct } = request.wording.change;
  const beside = {
    ...(isMaybeAnother === true ? { alsoNamed: added } : {}),
    ...(isHeld === true ? { isHeld } : {}),
    ...(isNobodyLeft ? { line: correct.notThem(meeting.number) } : {}),
    ...(unread === undefined ? {} : { line: correct.unread(unread) }),
  };
  return openCorrectionOf(meeting, becomes, request, services, beside);
}

/** As it is shown in a correction that waits for a yes, whose place is taken by what goes on from it; or as it is recorded. */
export async function draftToCorrect(
  meeting: Meeting,
  request: CommandRequest,
  services: Services,
): Promise<MeetingDraft> {
  const before = await shownBefore(meeting, request, services);
  // It is not taken up again.
  if (before !== undefined) await leave(request, services);
  return before ?? draftFromMeeting(meeting, services.register);
}

/** A correction of the same meeting that was shown and waits for a yes: the next one goes on from it. */
async function shownBefore(
  { number, revision }: Meeting,
  request: CommandRequest,
  services: Services,
): Promise<MeetingDraft | undefined> {
  const open = await findOpen({ ...request, delivery: "" }, services);
  if (open.kind !== "correction") return undefined;
  const { argument, objective } = open.proposal;
  const seen = readSeen(argument);
  const isOfThis = seen?.number === number && seen.revision === revision && objective === services.objective().code;
  return isOfThis ? draftOf(open, services) : undefined;
}
