import { totalsOf } from "#domain/standing.ts";
import type { CommandRequest } from "../commands/command.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { shortened } from "../text.ts";
import { openFormButton, statusButton } from "../views/button.ts";
import { meetingShownReply } from "../views/meeting-recorded.ts";
import { messageReply } from "../views/message.ts";

/** One meeting by its number, with everything about it. */
export async function showMeeting(request: CommandRequest, services: Services): Promise<Reply> {
  const { wording, signal } = request;
  const objective = services.objective();
  const digits = request.argument.replace(/\D/gu, "");
  const number = /^\d{1,6}$/.test(digits) ? Number(digits) : 0;
  const [meeting, counts] = await Promise.all([
    services.log.find(objective, number, signal),
    services.log.counts(objective, signal),
  ]);
  if (meeting !== undefined) {
    return meetingShownReply(objective, services.register, { after: meeting, totals: totalsOf(counts) }, wording);
  }
  const { notFound, notFoundHint, bareNumberHint } = wording.meeting;
  const lines = [notFoundHint, bareNumberHint];
  return messageReply("default", notFound(shortened(digits, 8)), lines, [
    openFormButton(wording),
    statusButton(wording),
  ]);
}
