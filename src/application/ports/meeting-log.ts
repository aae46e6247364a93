import type { BodyId } from "#domain/body.ts";
import type { Counts } from "#domain/counts.ts";
import type { Day } from "#domain/day.ts";
import type { JournalEntry } from "#domain/journal.ts";
import type { Meeting, MeetingFacts } from "#domain/meeting.ts";
import type { Objective } from "#domain/objective.ts";
import type { Person } from "../request.ts";

/** The log of the meetings of each objective. */
export interface MeetingLog {
  /**
   * The counts of the log: one point read, however long the log. A log with nothing in it has `noCounts`.
   * Throws when the store does not answer.
   */
  counts(objective: Objective, signal: AbortSignal): Promise<Counts>;

  /** The meeting with this number, or undefined when it was never given. One point read. */
  find(objective: Objective, number: number, signal: AbortSignal): Promise<Meeting | undefined>;

  /** Meetings in every state, newest day first and newest number first inside a day; at most `limit` of them. */
  page(query: MeetingPageQuery, signal: AbortSignal): Promise<MeetingPage>;

  /** The bodies that meetings which count involved, in no order; none when nothing counts yet. */
  bodiesMet(objective: Objective, signal: AbortSignal): Promise<readonly BodyMet[]>;

  /**
   * Records a meeting, with its number, its place in the journal and the counts, all or nothing. Calling it again
   * with the same operation records nothing and gives back the first answer, from any instance of the program.
   * Never throws for a store that does not answer: the outcome says what is known.
   */
  record(meeting: NewMeeting, signal: AbortSignal): Promise<RecordOutcome>;

  /** What an operation recorded, or undefined when it recorded nothing. */
  recall(objective: Objective, operation: string, signal: AbortSignal): Promise<JournalEntry | undefined>;
}

export type NewMeeting = {
  readonly objective: Objective;
  readonly facts: MeetingFacts;
  readonly by: Person;
  /** One name for one intention: the card's nonce and the person, or the delivery of the message. */
  readonly operation: string;
};

export type RecordOutcome =
  | { readonly outcome: "recorded"; readonly entry: JournalEntry }
  /** Surely nothing was written. */
  | { readonly outcome: "not-recorded" }
  /** It may have been written or not: `recall` tells, once the store answers. */
  | { readonly outcome: "unknown" };

export type MeetingPageQuery = {
  readonly objective: Objective;
  /** 1 to 100. */
  readonly limit: number;
  /** The `next` of the page before; the first page without it. */
  readonly after?: string;
};

export type MeetingPage = { readonly meetings: readonly Meeting[]; readonly next?: string };

/** How often a body was met in meetings that count, and its first and last day. */
export type BodyMet = {
  readonly body: BodyId;
  readonly meetings: number;
  readonly first: Day;
  readonly last: Day;
};
