// SPDX-License-Identifier: EUPL-1.2
import type { BodyRegister } from "#domain/body.ts";
import type { Meeting } from "#domain/meeting.ts";
import type { CardReply } from "../reply.ts";
import type { SentFile } from "../request.ts";
import { shortened } from "../text.ts";
import type { Wording } from "../wording/wording.ts";
import { buttonView, openFormButton, statusButton, titledButton } from "./button.ts";
import { bodiesInALine } from "./meeting-line.ts";
import { messageReply } from "./message.ts";

/**
 * Asks which of these meetings the files prove; `text` is what is kept of them, in a field that can still be changed.
 */
export function filesReply(
  register: BodyRegister,
  files: readonly SentFile[],
  text: string,
  meetings: readonly Meeting[],
  wording: Wording,
): CardReply {
  const { file } = wording.change;
  const names = files.map(({ name }) => shortened(name, 60)).join(", ");
  if (meetings.length === 0) {
    return messageReply(
      "default",
      file.noMeeting,
      [file.noMeetingHint],
      [openFormButton(wording), statusButton(wording)],
    );
  }
  const style = meetings.length === 1 ? "positive" : "default";
  const buttons = meetings.map(({ number, revision }) =>
    titledButton(wording, file.add(number), "incontro.document", `${number}.${revision}`, style),
  );
  const lines = meetings.map((meeting) => ({
    text: `${wording.meetings.title(meeting.number, meeting.day)}: ${bodiesInALine(register, meeting, wording)}`,
  }));
  const heading = file.question(names);
  const { label, placeholder } = wording.change.evidence;
  const view = {
    heading,
    lines: [...lines, { text: file.explain }],
    label,
    placeholder,
    value: text,
    problem: "",
    hasProblem: false,
    buttons: [...buttons, buttonView(wording, "meetings", "incontri")],
  };
  return { kind: "card", card: "ask-text", view, summary: heading };
}
