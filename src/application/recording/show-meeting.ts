import { totalsOf } from "#domain/standing.ts";
import type { CommandRequest } from "../commands/command.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { headingOf } from "../views/entry.ts";
import { byLine } from "../views/history.ts";
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
  if (meeting === undefined) return digits === "" ? staleButtonReply(wording) : notFoundReply(digits, wording);
  const last = await services.log.entry(objective, meeting.revision, signal);
  const reply = meetingReply(objective, services.register, meeting, totalsOf(counts), wording);
  if (last === undefined) return reply;
  const value = `${headingOf(last, wording)}. ${byLine(last, services.clock().timeZoneId, wording)}`;
  const lastChange = { label: wording.change.history.lastChange, value };
  return { ...reply, view: { ...reply.view, facts: [...reply.view.facts, lastChange] } };
}
