import { totalsOf } from "#domain/standing.ts";
import type { CommandRequest } from "../commands/command.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { meetingReply } from "../views/meeting.ts";
import { notFoundReply } from "../views/not-found.ts";
import { staleButtonReply } from "../views/stale-button.ts";

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
    return meetingReply(objective, services.register, meeting, totalsOf(counts), wording);
  }
  return digits === "" ? staleButtonReply(wording) : notFoundReply(digits, wording);
}
