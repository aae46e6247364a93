// SPDX-License-Identifier: EUPL-1.2
import type { BodyId } from "#domain/body.ts";
import type { Counts } from "#domain/counts.ts";
import type { Day } from "#domain/day.ts";
import type { JournalEntry } from "#domain/journal.ts";
import type { Meeting } from "#domain/meeting.ts";
import type { MeetingFilter } from "#domain/meeting-filter.ts";
import type { Objective } from "#domain/objective.ts";
import type { Register } from "#domain/register.ts";
import type {
  BodyChange,
  BodyOutcome,
  BodyPreview,
  ChangeOutcome,
  MeetingChange,
  MeetingMove,
  MeetingNameRemoval,
  MoveOutcome,
  NameRemovalOutcome,
  NewMeetingOutcome,
  NewMeetings,
  PhaseChange,
  PhaseOutcome,
  YearChange,
  YearOutcome,
} from "./log-changes.ts";

/**
 * The log of the meetings of each objective. In a year that was closed every write is `closed`, from any instance of the
 * program, but the removal of a name and what opens the year again: a write that meets a closing comes before it, or is
 * refused. What was recorded before the closing is still given back to whoever repeats it.
 */
export interface MeetingLog {
  /**
   * The counts of the log: one point read, however long the log, and the same object as long as nothing of the log
   * changed, by whatever instance. A log with nothing in it has `noCounts`. Throws when the store does not answer.
   */
  counts(objective: Objective, signal: AbortSignal): Promise<Counts>;

  /**
   * The bodies as they are now: one point read, and the same object as long as nothing changed. A change made by
   * another instance of the program is in the next answer. With the counts of the objective, where those were just read:
   * no request when they were counted with the bodies in memory. When the store does not answer it is what was read
   * last; throws when nothing was.
   */
  register(objective: Objective, signal: AbortSignal, counts?: Counts): Promise<Register>;

  /** The meeting with this number, or undefined when it was never given. One point read. */
  find(objective: Objective, number: number, signal: AbortSignal): Promise<Meeting | undefined>;

  /**
   * Meetings, newest day first and newest number first inside a day; at most `limit` of them. Without a filter one
   * page is read. With one, pages are read until enough is found, or 400 meetings were looked at: `next` then goes on
   * from there.
   */
  page(query: MeetingPageQuery, signal: AbortSignal): Promise<MeetingPage>;

  /**
   * The bodies that meetings which count involved, in no order; none when nothing counts yet. Those that are one are
   * told as one, also when a meeting names both.
   */
  bodiesMet(objective: Objective, signal: AbortSignal): Promise<readonly BodyMet[]>;

  /**
   * Records the meetings of one telling, most often one, in their order, with numbers one after the other, their places
   * in the journal and the counts: all of them or none. The entry is that of the last one, and those of the others come
   * right before it. Calling it again with the same operation records nothing and gives back the first answer, from any
   * instance of the program. When one of them may have been recorded already, none is, also when both are told at the
   * same instant. Never throws for a store that does not answer: the outcome says what is known.
   */
  record(meetings: NewMeetings, signal: AbortSignal): Promise<NewMeetingOutcome>;

  /**
   * Changes a meeting as it was last seen, with its entry in the journal and the counts, all or nothing. Calling it
   * again with the same operation changes nothing more and gives back the first answer. Never throws for a store that
   * does not answer.
   */
  change(change: MeetingChange, signal: AbortSignal): Promise<ChangeOutcome>;

  /**
   * Tells the actual days of a phase as it was last seen, with its entry in the journal, all or nothing. Safe to repeat
   * and never throws, as `change`.
   */
  changePhase(change: PhaseChange, signal: AbortSignal): Promise<PhaseOutcome>;

  /**
   * Adds or changes a body, with its entry in the journal and the counts that it moves, all or nothing. Safe to repeat
   * and never throws, as `change`.
   */
  changeBody(change: BodyChange, signal: AbortSignal): Promise<BodyOutcome>;

  /**
   * Closes a year as it was last seen, opens it again or confirms its edition, with its entry in the journal, all or
   * nothing. An edition is not confirmed in a year that is closed. Safe to repeat and never throws, as `change`.
   */
  changeYear(change: YearChange, signal: AbortSignal): Promise<YearOutcome>;

  /** The totals before a change of a body, and as it would make them. Nothing is written. */
  previewBody(change: BodyChange, signal: AbortSignal): Promise<BodyPreview>;

  /**
   * Takes a name out of a meeting as it was last seen, and out of every entry of its journal: the one rewrite of what
   * was recorded. It leaves an entry that says that it happened, without the name. Safe to repeat: what was
   * interrupted goes on. Never throws for a store that does not answer.
   */
  removeName(removal: MeetingNameRemoval, signal: AbortSignal): Promise<NameRemovalOutcome>;

  /** Goes on with the removals of names that were interrupted, if there are any: one query when there is none. */
  resumeRemovals(objective: Objective, signal: AbortSignal): Promise<void>;

  /**
   * Moves a meeting into the diary of another year: a new meeting there and an annulment here, both under one
   * operation, each entry naming the other. What is to be done is noted first, so that it is finished however it was
   * interrupted. A meeting that may have been recorded there already is not moved, nor one of or into a year that is closed; what
   * was noted before is finished. Safe to repeat; never throws for a
   * store that does not answer.
   */
  move(move: MeetingMove, signal: AbortSignal): Promise<MoveOutcome>;

  /**
   * Goes on with the moves out of this diary that were interrupted, if there are any: one query when there is none.
   * One that would tell a meeting twice there is given up: nothing of it was done. Throws when the store does not answer.
   */
  resumeMoves(
    objective: Objective,
    ofYear: (year: number) => Objective | undefined,
    signal: AbortSignal,
  ): Promise<void>;

  /** The entry at this place of the journal, or undefined when there is none. One point read. */
  entry(objective: Objective, sequence: number, signal: AbortSignal): Promise<JournalEntry | undefined>;

  /** The last change of this person, or undefined when they changed nothing. Two point reads. */
  lastBy(objective: Objective, personId: string, signal: AbortSignal): Promise<JournalEntry | undefined>;

  /** Entries of the journal, newest first, at most `limit` (1 to 100), of those before `before` where it is given. */
  history(query: HistoryQuery, signal: AbortSignal): Promise<readonly JournalEntry[]>;

  /**
   * Ends once everything that this log told with this signal outlasts the program: before that nobody is to hear of it.
   * Throws StoreFault when it does not.
   */
  lasting(signal: AbortSignal): Promise<void>;

  /** What an operation recorded, or undefined when it recorded nothing so far. */
  recall(objective: Objective, operation: string, signal: AbortSignal): Promise<JournalEntry | undefined>;

  /**
   * What an operation whose outcome was unknown recorded, for good: undefined when it recorded nothing, and nothing of
   * it that may still be on its way will be. It can then be tried again under the same name. Safe to repeat.
   */
  settle(objective: Objective, operation: string, signal: AbortSignal): Promise<JournalEntry | undefined>;
}

/** Which entries of the journal are wanted. */
export type HistoryQuery = {
  readonly objective: Objective;
  readonly limit: number;
  /** A sequence, not included. */
  readonly before?: number;
};

/** Which meetings are wanted, and from where on. */
export type MeetingPageQuery = {
  readonly objective: Objective;
  /** 1 to 100. */
  readonly limit: number;
  /** Only those of this day and of the days before it. */
  readonly until?: Day;
  /** Only these; meetings in every state without it. */
  readonly filter?: MeetingFilter;
  /** The `next` of the page before; the first page without it. */
  readonly after?: string;
};

/** Meetings in the order of `page`. */
export type MeetingPage = {
  readonly meetings: readonly Meeting[];
  /** There may be more, from here on. */
  readonly next?: string;
};

/** How often a body was met in meetings that count, and its first and last day. */
export type BodyMet = {
  readonly body: BodyId;
  readonly meetings: number;
  /** How many of them are documented. */
  readonly documented: number;
  readonly first: Day;
  readonly last: Day;
};
