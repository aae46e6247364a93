// SPDX-License-Identifier: EUPL-1.2
import type { BodyId, BodyRegister } from "#domain/body.ts";
import { countsFor } from "#domain/counts.ts";
import { isDocumented, type Meeting } from "#domain/meeting.ts";
import type { Objective } from "#domain/objective.ts";
import { bodiesNow } from "#domain/register.ts";
import { shortened } from "../text.ts";
import type { Wording } from "../wording/wording.ts";
import type { Tone } from "./parts.ts";

const bodiesOnALine = 8;

/** One meeting in a list. */
export type MeetingLineView = {
  readonly title: string;
  readonly bodies: string;
  readonly subject: string;
  readonly hasSubject: boolean;
  readonly state: string;
  readonly stateTone: Tone;
  /** Opens the meeting: its number. */
  readonly argument: string;
  readonly language: "it" | "en";
};

/** The meeting as a line: what counts of it is said in words, beside its colour. */
export function toMeetingLineView(
  objective: Objective,
  register: BodyRegister,
  meeting: Meeting,
  wording: Wording,
): MeetingLineView {
  const { state, stateTone } = stateOf(objective, meeting, wording);
  return {
    title: wording.meetings.title(meeting.number, meeting.day),
    bodies: bodiesInALine(register, meeting, wording),
    subject: shortened(meeting.subject, 120),
    hasSubject: meeting.subject !== "",
    state,
    stateTone,
    argument: String(meeting.number),
    language: wording.language,
  };
}

/** The names of a meeting's bodies; of more than `most`, the first ones and how many more. */
export function bodiesInALine(
  register: BodyRegister,
  { bodies }: Meeting,
  wording: Wording,
  most = bodiesOnALine,
): string {
  const names = bodiesNow(register, bodies).map((id) => shortNameOf(register, id));
  if (names.length <= most) return wording.list(names);
  const shown = names.slice(0, most - 1);
  return wording.list([...shown, wording.meetings.otherBodies(names.length - shown.length)]);
}

/** Whether it counts, and is documented, in words. */
export function stateOf(objective: Objective, meeting: Meeting, wording: Wording): { state: string; stateTone: Tone } {
  if (meeting.state === "annulled") return { state: wording.meetings.annulled, stateTone: "attention" };
  if (meeting.state === "planned") return { state: wording.meetings.planned, stateTone: "accent" };
  if (!countsFor(objective, meeting)) return { state: wording.meetings.doesNotCount, stateTone: "default" };
  if (!isDocumented(meeting)) return { state: wording.meetings.declared, stateTone: "default" };
  return { state: wording.meetings.documented, stateTone: "good" };
}

/** A body's name as people say it; its id when the register does not know it. */
export function shortNameOf(register: BodyRegister, id: BodyId): string {
  return register.get(id)?.shortName ?? id;
}

/** A body's name as in the official lists; its id when the register does not know it. */
export function officialNameOf(register: BodyRegister, id: BodyId): string {
  return register.get(id)?.officialName ?? id;
}
