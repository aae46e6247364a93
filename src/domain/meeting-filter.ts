// SPDX-License-Identifier: EUPL-1.2
import { type BodiesAmong, isAmong } from "./bodies-among.ts";
import type { BodyId, BodyRegister } from "./body.ts";
import { type Day, isAfter, isBefore } from "./day.ts";
import { isDocumented, type Meeting, type MeetingMode } from "./meeting.ts";
import { bodiesNow } from "./register.ts";

/** Which meetings are wanted; what is not given does not matter. */
export type MeetingFilter = {
  readonly state?: "held" | "planned" | "annulled" | "undocumented" | "documented";
  /** All of these were there. */
  readonly bodies?: readonly BodyId[];
  /** One of these was there, besides the owner. */
  readonly among?: BodiesAmong;
  /** A month of the objective's year, 1 to 12. */
  readonly month?: number;
  /** The first and the last day wanted, both included. */
  readonly from?: Day;
  readonly until?: Day;
  readonly mode?: MeetingMode;
  /** Words that the subject or the notes have, in lower case and without accents. */
  readonly words?: string;
};

/** Whether the meeting is one of those wanted; merged bodies are one. With or without evidence: only of those held. */
export function isWanted(filter: MeetingFilter, meeting: Meeting, register: BodyRegister, owner: BodyId = ""): boolean {
  const { state, bodies = [], among, month, from, until, mode, words } = filter;
  const isHeld = meeting.state === "held";
  const states = {
    undocumented: isHeld && !isDocumented(meeting),
    documented: isHeld && isDocumented(meeting),
    held: isHeld,
    planned: meeting.state === "planned",
    annulled: meeting.state === "annulled",
  };
  const present = bodiesNow(register, meeting.bodies);
  return (
    (state === undefined || states[state]) &&
    bodiesNow(register, bodies).every((one) => present.includes(one)) &&
    (among === undefined || present.some((one) => isAmong(register.get(one), among, { owner }))) &&
    (month === undefined || meeting.day.month === month) &&
    (from === undefined || !isBefore(meeting.day, from)) &&
    (until === undefined || !isAfter(meeting.day, until)) &&
    (mode === undefined || meeting.mode === mode) &&
    (words === undefined || plain(`${meeting.subject} ${meeting.notes}`).includes(words))
  );
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** How many meetings are wanted, by what they are; `documented` of those held. */
export type WantedCount = {
  readonly held: number;
  readonly planned: number;
  readonly annulled: number;
  readonly documented: number;
};
