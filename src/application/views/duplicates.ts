// SPDX-License-Identifier: EUPL-1.2
import type { BodyRegister } from "#domain/body.ts";
import type { Meeting } from "#domain/meeting.ts";
import type { CardReply } from "../reply.ts";
import { shortened } from "../text.ts";
import type { Wording } from "../wording/wording.ts";
import { buttonView, titledButton } from "./button.ts";
import { bodiesInALine } from "./meeting-line.ts";
import { messageReply } from "./message.ts";

/** A meeting and who logged it: a name, and whether it is the person who is asked. */
export type LoggedMeeting = { readonly meeting: Meeting; readonly by: string; readonly isByThem: boolean };

/** Asks whether what was told is one of these meetings; `nonce` is the draft's. */
export function duplicatesReply(
  register: BodyRegister,
  logged: readonly LoggedMeeting[],
  nonce: string,
  wording: Wording,
): CardReply {
  const { duplicate } = wording.meeting;
  const [first] = logged;
  const isOne = first !== undefined && logged.length === 1;
  const heading = isOne ? duplicate.question(first.meeting.number, byOf(first, wording)) : duplicate.questionOfMany;
  const lines = logged.map((one) => {
    const { number, day, hour, subject } = one.meeting;
    const told = [wording.meetings.title(number, day), ...(hour === undefined ? [] : [wording.hour(hour)])].join(", ");
    const about = subject === "" ? "" : `: ${shortened(subject, 120)}`;
    const by = isOne ? "" : `, ${duplicate.loggedBy(byOf(one, wording))}`;
    return `${told}, ${bodiesInALine(register, one.meeting, wording)}${about}${by}`;
  });
  const same = logged.map(({ meeting: { number } }) => {
    const title = isOne ? duplicate.same : duplicate.sameAs(number);
    return titledButton(wording, title, "incontro.same", `${nonce}.${number}`, isOne ? "positive" : "default");
  });
  const another = buttonView(wording, "another", "incontro.another", nonce);
  return messageReply(
    "default",
    heading,
    [...lines, isOne ? duplicate.explain : duplicate.explainMany],
    [...same, another, buttonView(wording, "cancel", "incontro.cancel", nonce)],
  );
}

function byOf({ by, isByThem }: LoggedMeeting, { meeting: { duplicate } }: Wording): string {
  return isByThem ? duplicate.byYou : by === "" ? duplicate.bySomebody : by;
}
