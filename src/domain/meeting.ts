// SPDX-License-Identifier: EUPL-1.2
import type { BodyId } from "./body.ts";
import type { Day } from "./day.ts";

/**
 * Held is a recorded state, not a comparison of days: a planned meeting stays planned, also when its day has
 * passed, until somebody confirms that it took place.
 */
export type MeetingState = "held" | "planned" | "annulled";

/** How people met, in the order in which it is offered. */
export const meetingModes = ["in-person", "video", "mixed"] as const;

export type MeetingMode = (typeof meetingModes)[number];

/** What proves that a meeting took place: a protocol number, a link, an act, in the words it was given. */
export type Evidence = { readonly text: string };

/** What people tell about a meeting, before the log gives it a number. */
export type MeetingFacts = {
  readonly day: Day;
  /** "HH:MM" on the wall clock of the objective's time zone, where it was given. */
  readonly hour?: string;
  readonly state: MeetingState;
  /** In the order in which they were named, each once; the owner too, where it was named. */
  readonly bodies: readonly BodyId[];
  /** Empty when not given, like every text below. */
  readonly subject: string;
  readonly mode?: MeetingMode;
  readonly place: string;
  readonly evidence: readonly Evidence[];
  readonly notes: string;
};

/** A meeting as the log keeps it. */
export type Meeting = MeetingFacts & {
  /** From 1, unique in its objective, never used again. */
  readonly number: number;
  /** Place in the journal of its last change: who wants to change it says which one they saw. */
  readonly revision: number;
  /** Day on which it was logged, whatever its own day: a figure as of a day says what was logged after it. */
  readonly loggedOn: Day;
};

/** Most bodies a meeting may have, so that correcting one still fits a transaction of the store. */
export const mostBodiesInAMeeting = 40;

/** So that they fit one transaction of the store. */
export const mostMeetingsAtOnce = 10;

/** Most evidence a meeting may have: as many pieces as still fit on a card, each as long as it may be. */
export const mostEvidence = 5;

/** A meeting with evidence is documentato; without, dichiarato. */
export function isDocumented(meeting: MeetingFacts): boolean {
  return meeting.evidence.length > 0;
}

/** The free texts of a meeting and the most characters each may have, so that a card that shows them all still fits. */
export const textFields = { others: 500, subject: 300, place: 200, evidence: 500, notes: 2000 } as const;

export type TextField = keyof typeof textFields;
