// SPDX-License-Identifier: EUPL-1.2
import type { BodyRegister } from "#domain/body.ts";
import type { Day } from "#domain/day.ts";
import type { Totals } from "#domain/journal.ts";
import type { Meeting } from "#domain/meeting.ts";
import type { Objective } from "#domain/objective.ts";
import type { FoundReply } from "../reply.ts";
import type { Wording } from "../wording/wording.ts";
import { meetingReply } from "./meeting.ts";
import { bodiesInALine } from "./meeting-line.ts";

/** Meetings that were searched for, each with its card: without buttons, as the bot may not be where it is put. */
export function foundMeetingsReply(
  objective: Objective,
  register: BodyRegister,
  meetings: readonly Meeting[],
  totals: Totals,
  today: Day,
  wording: Wording,
): FoundReply {
  const results = meetings.map((meeting) => {
    const reply = meetingReply(objective, register, meeting, totals, today, wording);
    const card = { ...reply, view: { ...reply.view, buttons: [] } };
    const text = [bodiesInALine(register, meeting, wording), meeting.subject].filter((part) => part !== "").join(": ");
    return { title: wording.meetings.title(meeting.number, meeting.day), text, value: String(meeting.number), card };
  });
  return { kind: "found", results, none: wording.sent.noMeetingFound };
}
