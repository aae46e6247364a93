// SPDX-License-Identifier: EUPL-1.2
import type { BodyRegister } from "#domain/body.ts";
import type { MovedMeeting } from "#domain/journal.ts";
import type { Meeting } from "#domain/meeting.ts";
import type { Objective } from "#domain/objective.ts";
import { withNotices } from "../notices.ts";
import type { MoveOutcome } from "../ports/log-changes.ts";
import type { Reply } from "../reply.ts";
import type { Wording } from "../wording/wording.ts";
import { titledButton } from "./button.ts";
import { meetingEntryReply } from "./meeting.ts";
import { bodiesInALine } from "./meeting-line.ts";
import type { ButtonView } from "./parts.ts";
import { toTotalsMoved } from "./totals-moved.ts";

/** The meeting as it is in the diary that it went to, and what the figures of the one it left have become. */
export function movedReply(
  from: Objective,
  to: Objective,
  register: BodyRegister,
  { entry, left }: Extract<MoveOutcome, { outcome: "recorded" }>,
  wording: Wording,
): Reply {
  const { before, after } = toTotalsMoved(from, left.totalsBefore, left.totals, wording);
  const figures = wording.move.figures(from.year, before, after);
  return withNotices(meetingEntryReply(to, register, entry, wording), [figures]);
}

/** Of a meeting that the other diary may have already. */
export function alreadyThereText(
  year: number,
  register: BodyRegister,
  meetings: readonly Meeting[],
  wording: Wording,
): string {
  const lines = meetings.map((meeting) => {
    return `${wording.meetings.title(meeting.number, meeting.day)}, ${bodiesInALine(register, meeting, wording)}`;
  });
  return wording.move.alreadyThere(year, lines.join("; "));
}

/** The way to a meeting of the diary of another year. */
export function otherDiaryButton({ code }: Pick<Objective, "code">, moved: MovedMeeting, wording: Wording): ButtonView {
  const title = wording.move.open(moved.number, moved.year);
  return titledButton(wording, title, "incontro.show", `${code}/${moved.number}`, "positive");
}

/** The way to move a meeting into the diary of its day. */
export function moveButton({ number, day }: Meeting, wording: Wording, ofMany = false): ButtonView {
  const title = ofMany ? wording.move.oneTo(number, day.year) : wording.move.to(day.year);
  return titledButton(wording, title, "incontro.move", String(number));
}
