// SPDX-License-Identifier: EUPL-1.2
import type {
  Actor,
  BodyAction,
  JournalEntry,
  MeetingAction,
  MeetingEntry,
  PhaseAction,
  Totals,
} from "#domain/journal.ts";
import type { Meeting, MeetingFacts } from "#domain/meeting.ts";
import type { Objective } from "#domain/objective.ts";
import type { PhaseDays } from "#domain/phase.ts";
import type { KeptBody } from "#domain/register.ts";
import type { NameRemoval } from "#domain/remove-name.ts";
import type { Signature, YearAction } from "#domain/year-record.ts";

/** Whatever is written in the diary of an objective: by whom, and under which name it is written once. */
type Write = {
  readonly objective: Objective;
  readonly by: Actor;
  /** One name for one intention: the card's nonce and the person, or the delivery of the message. */
  readonly operation: string;
};

/** A meeting to record. */
export type NewMeeting = {
  readonly facts: MeetingFacts;
  /** The meetings up to this number were said to be others, and are no duplicates; 0 when nobody was asked. */
  readonly anotherUpTo: number;
};

/** From 1 to `mostMeetingsAtOnce` meetings, with at most `mostBodiesInAMeeting` bodies in all. */
export type NewMeetings = Write & { readonly meetings: readonly NewMeeting[] };

/** What came of recording. */
export type NewMeetingOutcome =
  | RecordOutcome
  /** These, of the same day and with a body in common, may be the one told at this place: newest first, at most 4. */
  | { readonly outcome: "duplicate"; readonly at: number; readonly meetings: readonly Meeting[] };

/** What came of a change that nobody else was in the way of. */
export type RecordOutcome =
  | { readonly outcome: "recorded"; readonly entry: JournalEntry }
  /** Surely nothing was written. */
  | { readonly outcome: "not-recorded" }
  /** It may have been written or not: `settle` tells, once the store answers. */
  | { readonly outcome: "unknown" }
  | ClosedOutcome;

/** The year is closed: surely nothing was written. */
export type ClosedOutcome = { readonly outcome: "closed"; readonly closed: Signature };

/** What came of a change in a year that is open. */
export type OpenOutcome<Outcome> = Exclude<Outcome, ClosedOutcome>;

/** A meeting to make another. */
export type MeetingChange = Write & {
  readonly number: number;
  /** The revision that was seen: a meeting that has changed since is left as it is. */
  readonly revision: number;
  readonly action: Exclude<MeetingAction, "logged" | "redacted">;
  /** What the meeting becomes, whole. */
  readonly facts: MeetingFacts;
  /** Empty when no reason was given. */
  readonly why: string;
};

/** What came of changing a meeting. */
export type ChangeOutcome =
  | RecordOutcome
  /** Somebody else changed it meanwhile: nothing was written. */
  | { readonly outcome: "moved"; readonly meeting: Meeting }
  | { readonly outcome: "absent" };

/** A meeting to move into the diary of another year, as it was last seen. */
export type MeetingMove = Omit<Write, "objective"> &
  NewMeeting & {
    /** The diary that it leaves. */
    readonly objective: Objective;
    /** The diary that it goes to, another one. `facts` is what it is there, whole. */
    readonly to: Objective;
    readonly number: number;
    /** The revision that was seen: a meeting that has changed since is left as it is. */
    readonly revision: number;
  };

/** What came of moving a meeting. */
export type MoveOutcome =
  /** The new meeting there, and the annulment here. */
  | { readonly outcome: "recorded"; readonly entry: MeetingEntry; readonly left: MeetingEntry }
  /** Surely nothing was written. */
  | { readonly outcome: "not-recorded" }
  /** It may be noted and not done yet: the same move tried again, or the next start, finishes it. */
  | { readonly outcome: "unfinished" }
  | Extract<NewMeetingOutcome, { outcome: "duplicate" }>
  | Extract<ChangeOutcome, { outcome: "moved" | "absent" }>
  /** One of the two diaries is closed: surely nothing was written. */
  | (ClosedOutcome & { readonly diary: Objective });

/** A name to take out of one meeting and of its journal. */
export type MeetingNameRemoval = Write &
  NameRemoval & {
    readonly number: number;
    /** The revision that was seen: a meeting that has changed since is left as it is. */
    readonly revision: number;
  };

/** What came of removing a name. */
export type NameRemovalOutcome =
  | ChangeOutcome
  /** It is gone from the meeting, not yet from all of its journal. */
  | { readonly outcome: "unfinished"; readonly entry: JournalEntry };

/** The days of a phase to tell. */
export type PhaseChange = Write & {
  /** The phase's number in the objective. */
  readonly phase: number;
  /** The revision that was seen, 0 when nothing was told of it: a phase that has changed since is left as it is. */
  readonly revision: number;
  readonly action: PhaseAction;
  /** What they become, whole: a day that is not there is taken away. */
  readonly days: PhaseDays;
};

/** What came of telling the days of a phase. */
export type PhaseOutcome =
  | RecordOutcome
  /** Somebody else changed it meanwhile: nothing was written. */
  | { readonly outcome: "moved" };

/** A body to add, or to make another. */
export type BodyChange = Write & {
  /** The register that the change was checked on: when it has changed since, it is left as it is. */
  readonly registerRevision: number;
  readonly action: BodyAction;
  /** What the body becomes, whole; with an id that the register does not have it is added. */
  readonly body: Omit<KeptBody, "revision">;
  /** The short name of the body that it is merged into, or parted from. */
  readonly other?: string;
};

/** What came of changing a body. */
export type BodyOutcome =
  | RecordOutcome
  /** The register changed meanwhile: nothing was written. */
  | { readonly outcome: "moved" }
  /** There is no more room for changes of bodies. */
  | { readonly outcome: "full" };

/** A year to close, to open again, or whose edition is to be confirmed. */
export type YearChange = Write & {
  /** The revision that was seen, 0 when nothing was said of it: a year that has changed since is left as it is. */
  readonly revision: number;
  readonly action: YearAction;
  /** Empty when no reason was given. */
  readonly why: string;
};

/** What came of it. */
export type YearOutcome =
  | RecordOutcome
  /** Somebody else closed, reopened or confirmed it meanwhile: nothing was written. */
  | { readonly outcome: "moved" };

/** The totals that a change of a body would move, or why it cannot be made. */
export type BodyPreview =
  | { readonly outcome: "preview"; readonly totalsBefore: Totals; readonly totals: Totals }
  | Extract<BodyOutcome, { outcome: "moved" | "full" }>;
