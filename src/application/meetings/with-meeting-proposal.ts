// SPDX-License-Identifier: EUPL-1.2
import type { CommandRequest } from "../command.ts";
import { isOfAMeeting, type OpenMeeting, operationOf } from "../conversation/open.ts";
import { findByNumber } from "../conversation/proposals.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { openFormButton, statusButton } from "../views/button.ts";
import { messageReply } from "../views/message.ts";
import { leftForLater } from "./left-for-later.ts";
import { proposeDraft } from "./propose-meeting.ts";
import { proposeSeveral } from "./propose-several.ts";
import { repliedBefore } from "./recorded-reply.ts";
import { tellingOf } from "./recording.ts";

/**
 * Does something with the meeting that is told under that number, also when it was put aside; shows afresh, and does
 * nothing with, one that lapsed. Of one that is gone it says what it recorded; another person's is none.
 */
export async function withMeetingProposal(
  nonce: string,
  request: CommandRequest,
  services: Services,
  act: (told: OpenMeeting) => Promise<Reply>,
): Promise<Reply> {
  const { open, place } = await findByNumber(nonce, request, services);
  const gone = { ...request, argument: nonce };
  if (!isOfAMeeting(open)) return expiredOr(gone, services);
  if (place === "open") return act(open);
  const recorded = await recordedUnder(nonce, request, services);
  if (recorded !== undefined) return expiredOr(gone, services);
  return place === "lapsed" ? showAfresh(open, request, services) : act(open);
}

/** Shows what was told of a meeting as it is, and waits for a yes again; `said`: before it. */
export async function showAfresh(
  open: OpenMeeting,
  request: CommandRequest,
  services: Services,
  said?: string,
): Promise<Reply> {
  const {
    kept: { nonce },
    proposal: { draft, beside },
  } = open;
  const later = await leftForLater(open, request, services);
  if (later !== undefined) {
    const shown = tellingOf({ ...draft, duplicates: [] }, { beside }).map((one) => ({ line: "", draft: one }));
    return proposeSeveral([...shown, ...later.told], { ...request, nonce }, services, said);
  }
  return proposeDraft({ ...draft, duplicates: [] }, { ...request, nonce, beside }, services, said);
}

/** Said to the button of what is no longer there: what it recorded, where it was pressed before. */
export async function expiredOr(request: CommandRequest, services: Services): Promise<Reply> {
  const recorded = await repliedBefore(operationOf(request.argument, request.person), request, services);
  if (recorded !== undefined) return recorded;
  const { wording } = request;
  const { expired, expiredHint } = wording.meeting;
  return messageReply("default", expired, [expiredHint], [openFormButton(wording), statusButton(wording)]);
}

function recordedUnder(nonce: string, { person, signal }: CommandRequest, { log, objective }: Services) {
  return log.recall(objective(), operationOf(nonce, person), signal);
}
