// SPDX-License-Identifier: EUPL-1.2
import type { BodyRegister } from "#domain/body.ts";
import type { Meeting } from "#domain/meeting.ts";
import type { Objective } from "#domain/objective.ts";
import type { Reply } from "../reply.ts";
import type { Wording } from "../wording/wording.ts";
import { titledButton } from "./button.ts";
import { toMeetingLineView } from "./meeting-line.ts";
import { messageReply } from "./message.ts";

/** Asks which of several meetings is meant: each can be opened, and one can be pointed at in words. */
export function whichMeetingReply(
  objective: Objective,
  register: BodyRegister,
  meetings: readonly Meeting[],
  wording: Wording,
): Reply {
  const { which } = wording.intention;
  const lines = meetings.map((meeting) => {
    const { title, bodies } = toMeetingLineView(objective, register, meeting, wording);
    return `${title}: ${bodies}`;
  });
  const buttons = meetings.map(({ number }) =>
    titledButton(wording, which.open(number), "incontro.show", String(number)),
  );
  return messageReply("default", which.heading, [...lines, which.hint], buttons);
}
