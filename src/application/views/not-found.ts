// SPDX-License-Identifier: EUPL-1.2
import type { Meeting } from "#domain/meeting.ts";
import type { Reply } from "../reply.ts";
import { shortened } from "../text.ts";
import type { Wording } from "../wording/wording.ts";
import { buttonView, openFormButton, statusButton } from "./button.ts";
import { messageReply } from "./message.ts";

/** Said when the meeting of that number cannot be changed: it was annulled, or there is none (undefined). */
export function noMeetingReply(meeting: Meeting | undefined, number: string, wording: Wording): Reply {
  return meeting === undefined ? notFoundReply(number, wording) : annulledReply(meeting, wording);
}

function annulledReply({ number }: Meeting, wording: Wording): Reply {
  const { annulled, annulledHint } = wording.change;
  const open = buttonView(wording, "open", "incontro.show", String(number), "positive");
  return messageReply("default", annulled(number), [annulledHint], [open, statusButton(wording)]);
}

/** Said when there is no meeting of that number. */
export function notFoundReply(number: string, wording: Wording): Reply {
  const { notFound, notFoundHint, bareNumberHint } = wording.meeting;
  const lines = [notFoundHint, bareNumberHint];
  return messageReply("default", notFound(shortened(number, 8)), lines, [
    openFormButton(wording),
    statusButton(wording),
  ]);
}
