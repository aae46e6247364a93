// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Actor } from "./actor.ts";
import type { BodyTally } from "./body-tally.ts";
import type { Tally } from "./day-tallies.ts";
import type { Meeting } from "./meeting.ts";
import type { PhaseRecord } from "./phase.ts";
import type { KeptBody } from "./register.ts";
import type { YearAction, YearRecord } from "./year-record.ts";

export type { Actor } from "./actor.ts";

/** The sums of a log at one moment: what an answer needs to say where the objective stands. */
export type Totals = {
  readonly meetings: Tally;
  /** One that is not there was not counted yet when it was written: zero. */
  readonly bodies: Readonly<Partial<Record<BodyTally, Tally>>>;
};

/**
 * What was done to a meeting. `merged`: a second telling of it was joined to the first. `redacted`: a person's name was
 * taken out of it and of its journal. `undone` takes back the change before it, whatever that was.
 */
export type MeetingAction =
  | "logged"
  | "merged"
  | "corrected"
  | "annulled"
  | "restored"
  | "held"
  | "documented"
  | "redacted"
  | "undone";

/** What was done to a phase: its actual days were told, or the change before was taken back. */
export type PhaseAction = "dated" | "undone";

/**
 * What was done to a body. `merged`: it was said to be another one; `parted`: it was said to be its own again.
 * `remembered`: a name that people used was added to its aliases. `undone`: the change before was taken back.
 */
export type BodyAction = "added" | "changed" | "remembered" | "merged" | "parted" | "undone";

type Entry = {
  /** From 1, without gaps, in one objective. */
  readonly sequence: number;
  readonly at: Temporal.Instant;
  readonly by: Actor;
  /** The reason that was given, empty when none was. */
  readonly why: string;
  /** The totals before the change, and once it was made. */
  readonly totalsBefore: Totals;
  readonly totals: Totals;
  /** The change before this one of the same meeting, phase, body or year, absent when there was none. */
  readonly previous?: number;
};

/** The other end of a move between the diaries of two years: that year, and the meeting's number there. */
export type MovedMeeting = { readonly way: "from" | "to"; readonly year: number; readonly number: number };

/** One change of a meeting. */
export type MeetingEntry = Entry & {
  readonly kind: "meeting";
  readonly action: MeetingAction;
  /** Absent when the meeting was logged. */
  readonly before?: Meeting;
  readonly after: Meeting;
  /** Only where it was logged because it came from another diary, or annulled because it went to one. */
  readonly moved?: MovedMeeting;
  /** How many were told at once, of which this is the last; absent where it was told alone. */
  readonly told?: number;
  /** What stands where the name stood, only where one was taken out. */
  readonly placeholder?: string;
};

/** One change of the days of a phase. */
export type PhaseEntry = Entry & {
  readonly kind: "phase";
  readonly action: PhaseAction;
  readonly before: PhaseRecord;
  readonly after: PhaseRecord;
};

/** One change of a body of the register. */
export type BodyEntry = Entry & {
  readonly kind: "body";
  readonly action: BodyAction;
  /** Absent when the body was added. */
  readonly before?: KeptBody;
  readonly after: KeptBody;
  /** The short name of the body that it was merged into, or parted from. */
  readonly other?: string;
};

/** The year was closed, opened again, or its edition confirmed. */
export type YearEntry = Entry & {
  readonly kind: "year";
  readonly action: YearAction;
  readonly year: number;
  readonly before: YearRecord;
  readonly after: YearRecord;
};

/** One change of the register. Entries are in order of `sequence`, never of the clock, which can go back. */
export type JournalEntry = MeetingEntry | PhaseEntry | BodyEntry | YearEntry;
