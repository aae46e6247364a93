// SPDX-License-Identifier: EUPL-1.2
import { leave } from "../conversation/proposals.ts";
import { draftFromMeeting } from "../meetings/draft-from-meeting.ts";
import { findReferred } from "../meetings/find-referred.ts";
import { openCorrectionOf } from "../meetings/open-correction.ts";
import { corrected } from "../reading/answers/corrected.ts";
import { recordedIn } from "../reading/answers/recorded-in.ts";
import { noCorrection } from "../reading/intentions/correcting.ts";
import type { Reply } from "../reply.ts";
import type { WaitingForMeeting } from "./conversing.ts";

/**
 * "È l'incontro dell'8 giugno", of what was told without its day: no other meeting, but what the one that is recorded is
 * to become; nothing is changed before a yes. Undefined where no such meeting, or more than one, is recorded.
 */
export async function ofOneRecorded({
  open,
  reading,
  request,
  services,
}: WaitingForMeeting): Promise<Reply | undefined> {
  const { draft } = open.proposal;
  const which = recordedIn(reading, draft);
  if (which === undefined) return undefined;
  const found = await findReferred(which, request, services, { bodies: draft.bodies });
  if (!("meeting" in found) || found.isOfYearBefore === true) return undefined;
  const { meeting, services: there } = found;
  const { bodies: added, names: doubts, evidence, notes } = draft;
  const before = draftFromMeeting(meeting, there.register);
  const told = { ...noCorrection, added, doubts, evidence, notes };
  await leave(request, services);
  return openCorrectionOf(meeting, corrected(before, told, services.clock()), request, there);
}
