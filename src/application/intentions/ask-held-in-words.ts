// SPDX-License-Identifier: EUPL-1.2
import type { Meeting } from "#domain/meeting.ts";
import { holdMeeting, isAhead } from "../changing/annul-meeting.ts";
import { plainArgument } from "../changing/seen-meeting.ts";
import type { CommandRequest } from "../commands/command.ts";
import { findQuestion, keepQuestion } from "../recording/pending-question.ts";
import { showMeeting } from "../recording/show-meeting.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { heldQuestionReply } from "../views/held-question.ts";
import { stillAheadReply } from "../views/still-ahead.ts";

/**
 * Asks for a yes before a planned meeting is held, unless that was just asked: then it is the answer. A meeting that is
 * not planned any more is shown as it is.
 */
export async function askHeldInWords(meeting: Meeting, request: CommandRequest, services: Services): Promise<Reply> {
  const { number, revision, state } = meeting;
  if (state !== "planned") return showMeeting({ ...request, argument: String(number) }, services);
  if (isAhead(meeting, services)) return stillAheadReply(meeting, request.wording);
  const argument = plainArgument(number, revision);
  const asked = await findQuestion(request, services);
  const isOfYear = asked?.objective.code === services.objective().code;
  if (isOfYear && asked?.question.verb === "incontro.held" && asked.question.argument === argument) {
    return holdMeeting({ ...request, argument }, services);
  }
  await keepQuestion({ verb: "incontro.held", argument, fields: {} }, request, services);
  return heldQuestionReply(meeting, services.register, request.wording);
}
