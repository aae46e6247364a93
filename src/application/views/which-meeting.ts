// SPDX-License-Identifier: EUPL-1.2
import type { BodyRegister } from "#domain/body.ts";
import type { Meeting } from "#domain/meeting.ts";
import type { Objective } from "#domain/objective.ts";
import type { Reply } from "../reply.ts";
import type { Wording } from "../wording/wording.ts";
import { buttonView, titledButton } from "./button.ts";
import { toMeetingLineView } from "./meeting-line.ts";
import { messageReply } from "./message.ts";
import type { ButtonView } from "./parts.ts";

/** Asks which of several meetings is meant: each can be opened, and one can be pointed at in words. */
export function whichMeetingReply(
  objective: Objective,
  register: BodyRegister,
  meetings: readonly Meeting[],
  wording: Wording,
): Reply {
  const { which } = wording.intention;
  const lines = linesOf(objective, register, meetings, wording);
  return messageReply("default", which.heading, [...lines, which.hint], buttonsOf(meetings, wording));
}

/** Says that the one that is meant is not there, and which are near it; `line`: what may be to record. */
export function noSuchMeetingReply(
  objective: Objective,
  register: BodyRegister,
  meetings: readonly Meeting[],
  line: string | undefined,
  wording: Wording,
): Reply {
  const { none, near, noneHint, form } = wording.intention.which;
  const lines = meetings.length === 0 ? [] : [near, ...linesOf(objective, register, meetings, wording)];
  const buttons = [
    ...buttonsOf(meetings, wording),
    buttonView(wording, "meetings", "incontri"),
    ...(line === undefined ? [] : [buttonView(wording, "openFilledForm", "incontro.form", line)]),
  ];
  return messageReply("default", none, [...lines, noneHint, ...(line === undefined ? [] : [form])], buttons);
}

function linesOf(
  objective: Objective,
  register: BodyRegister,
  meetings: readonly Meeting[],
  wording: Wording,
): readonly string[] {
  return meetings.map((meeting) => {
    const { title, bodies } = toMeetingLineView(objective, register, meeting, wording);
    return `${title}: ${bodies}`;
  });
}

function buttonsOf(meetings: readonly Meeting[], wording: Wording): readonly ButtonView[] {
  const { open } = wording.intention.which;
  return meetings.map(({ number }) => titledButton(wording, open(number), "incontro.show", String(number)));
}
