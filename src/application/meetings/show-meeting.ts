// SPDX-License-Identifier: EUPL-1.2
import type { JournalEntry } from "#domain/journal.ts";
import type { Meeting } from "#domain/meeting.ts";
import { totalsOf } from "#domain/standing.ts";
import type { CommandRequest } from "../command.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { headingOf } from "../views/entry.ts";
import { byLine } from "../views/history.ts";
import { meetingReply } from "../views/meeting.ts";
import { moveButton, otherDiaryButton } from "../views/move.ts";
import type { ButtonView } from "../views/parts.ts";
import { plainReply } from "../views/plain-reply.ts";
import { isOfAnotherDiary } from "../years/edition-of-day.ts";

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
  if (meeting === undefined)
    return digits === "" ? plainReply("stale-button", wording) : plainReply("no-meeting", wording, digits);
  const last = await services.log.entry(objective, meeting.revision, signal);
  const today = services.clock().toPlainDate();
  const shown = meetingReply(objective, services.register, meeting, totalsOf(counts), today, wording);
  const ways = await waysToItsDiary(meeting, last, request, services);
  const topic = { kind: "meeting", number } as const;
  const reply = { ...shown, topic, view: { ...shown.view, buttons: [...ways, ...shown.view.buttons] } };
  if (last === undefined) return reply;
  const value = `${headingOf(last, wording)}. ${byLine(last, services.clock().timeZoneId, wording)}`;
  const lastChange = { label: wording.change.history.lastChange, value };
  return { ...reply, view: { ...reply.view, facts: [...reply.view.facts, lastChange] } };
}

/** Of a meeting of another year the way to move it into its own; of one that went there, the way to it. */
async function waysToItsDiary(
  meeting: Meeting,
  last: JournalEntry | undefined,
  { signal, wording }: CommandRequest,
  services: Services,
): Promise<readonly ButtonView[]> {
  const moved = last?.kind === "meeting" ? last.moved : undefined;
  const other = moved === undefined ? undefined : services.editions.ofYear(moved.year);
  if (moved !== undefined && other !== undefined && moved.way === "to")
    return [otherDiaryButton(other, moved, wording)];
  const isElsewhere = await isOfAnotherDiary(meeting, services, signal);
  return isElsewhere ? [moveButton(meeting, wording)] : [];
}
