// SPDX-License-Identifier: EUPL-1.2
import type { BodyRegister } from "#domain/body.ts";
import type { Meeting } from "#domain/meeting.ts";
import { bodiesNow } from "#domain/register.ts";
import type { Said } from "../reply.ts";
import type { Wording } from "../wording/wording.ts";
import { buttonView, titledButton } from "./button.ts";
import { shortNameOf } from "./meeting-line.ts";
import { messageReply } from "./message.ts";

/** Asks whether a planned meeting took place: yes, on another day, or not at all. */
export function heldQuestionReply(
  { number, revision, day, bodies }: Meeting,
  register: BodyRegister,
  wording: Wording,
): Said {
  const { heading, explain } = wording.subscription.held;
  const names = wording.list(bodiesNow(register, bodies).map((id) => shortNameOf(register, id)));
  return messageReply(
    "accent",
    heading(number, day),
    [explain(names)],
    [
      buttonView(wording, "held", "incontro.held", `${number}.${revision}`, "positive"),
      buttonView(wording, "postponed", "incontro.correct", String(number)),
      buttonView(wording, "cancelled", "incontro.annul", String(number)),
      buttonView(wording, "open", "incontro.show", String(number)),
    ],
  );
}

const mostToPress = 6;

/** Asks which of several planned meetings a bare answer is about: each can be pressed, or named. */
export function whichHeldReply(meetings: readonly Meeting[], register: BodyRegister, wording: Wording): Said {
  const { which, whichHint, line, one } = wording.subscription.held;
  const lines = meetings.map(({ number, day, bodies }) =>
    line(number, day, wording.list(bodiesNow(register, bodies).map((id) => shortNameOf(register, id)))),
  );
  const buttons = meetings
    .slice(0, mostToPress)
    .map(({ number, revision }) => titledButton(wording, one(number), "incontro.held", `${number}.${revision}`));
  return messageReply("accent", which, [...lines, whichHint], buttons);
}
