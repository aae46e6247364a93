// SPDX-License-Identifier: EUPL-1.2
import type { BodyRegister } from "#domain/body.ts";
import type { Meeting, MeetingFacts } from "#domain/meeting.ts";
import type { CardReply } from "../reply.ts";
import { shortened } from "../text.ts";
import type { Wording } from "../wording/wording.ts";
import { buttonView, titledButton } from "./button.ts";
import { toFacts } from "./meeting-facts.ts";
import { bodiesInALine } from "./meeting-line.ts";
import { messageReply } from "./message.ts";
import { linesBeside, type ToldBeside } from "./proposal.ts";

/** A meeting and who logged it: a name, and whether it is the person who is asked. */
export type LoggedMeeting = { readonly meeting: Meeting; readonly by: string; readonly isByThem: boolean };

type Context = { readonly register: BodyRegister; readonly wording: Wording; readonly nonce: string };

/** What was told, where no card showed it before. */
type Told = { readonly facts: MeetingFacts; readonly beside: ToldBeside };

/** Asks whether what was told is one of these meetings; `nonce` is the draft's. */
export function duplicatesReply(
  logged: readonly LoggedMeeting[],
  { register, nonce, wording }: Context,
  told?: Told,
): CardReply {
  const { duplicate } = wording.meeting;
  const [first] = logged;
  const isOne = first !== undefined && logged.length === 1;
  const heading = isOne ? duplicate.question(first.meeting.number, byOf(first, wording)) : duplicate.questionOfMany;
  const lines = logged.map((one) => {
    const { number, day, hour, subject } = one.meeting;
    const when = [wording.meetings.title(number, day), ...(hour === undefined ? [] : [wording.hour(hour)])].join(", ");
    const about = subject === "" ? "" : `: ${shortened(subject, 120)}`;
    const by = isOne ? "" : `, ${duplicate.loggedBy(byOf(one, wording))}`;
    return `${when}, ${bodiesInALine(register, one.meeting, wording)}${about}${by}`;
  });
  const same = logged.map(({ meeting: { number } }) => {
    const title = isOne ? duplicate.same : duplicate.sameAs(number);
    return titledButton(wording, title, "incontro.same", `${nonce}.${number}`, isOne ? "positive" : "default");
  });
  const another = buttonView(wording, "another", "incontro.another", nonce);
  return messageReply(
    "default",
    heading,
    [...lines, ...linesOf(told, register, wording), isOne ? duplicate.explain : duplicate.explainMany],
    [...same, another, buttonView(wording, "cancel", "incontro.cancel", nonce)],
  );
}

function linesOf(told: Told | undefined, register: BodyRegister, wording: Wording): readonly string[] {
  if (told === undefined) return [];
  const facts = toFacts(register, told.facts, wording).map(({ value }) => shortened(value, 120));
  return [`${wording.message.proposal} ${facts.join(" · ")}`, ...linesBeside(told.beside, register, wording)];
}

function byOf({ by, isByThem }: LoggedMeeting, { meeting: { duplicate } }: Wording): string {
  return isByThem ? duplicate.byYou : by === "" ? duplicate.bySomebody : by;
}
