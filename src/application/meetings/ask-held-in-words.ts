// SPDX-License-Identifier: EUPL-1.2
import type { Meeting } from "#domain/meeting.ts";
import type { CommandRequest } from "../command.ts";
import { findOpen, propose } from "../conversation/proposals.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { heldQuestionReply } from "../views/held-question.ts";
import { plainReply } from "../views/plain-reply.ts";
import { holdMeeting, isAhead } from "./annul-meeting.ts";
import { plainArgument } from "./seen-meeting.ts";
import { showMeeting } from "./show-meeting.ts";

/**
 * Asks for a yes before a planned meeting is held, unless that was just asked: then it is the answer. A meeting that is
 * not planned any more is shown as it is.
 */
export async function askHeldInWords(meeting: Meeting, request: CommandRequest, services: Services): Promise<Reply> {
  const { number, revision, state } = meeting;
  if (state !== "planned") return showMeeting({ ...request, argument: String(number) }, services);
  if (isAhead(meeting, services)) return plainReply("still-ahead", request.wording, meeting);
  const argument = plainArgument(number, revision);
  const open = await findOpen(request, services);
  if (open.kind === "operation") {
    const { proposal } = open;
    const isOfYear = proposal.objective === services.objective().code;
    const isAsked = isOfYear && proposal.verb === "incontro.held" && proposal.argument === argument;
    if (isAsked) return holdMeeting({ ...request, argument }, services);
  }
  await propose({ verb: "incontro.held", argument, fields: {} }, request, services);
  return heldQuestionReply(meeting, services.register, request.wording);
}
