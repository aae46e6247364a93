// SPDX-License-Identifier: EUPL-1.2
import type { Day } from "./day.ts";
import type { MeetingFilter } from "./meeting-filter.ts";

/** What is asked, by what it is about. */
export type Question = MeetingsQuestion | TargetQuestion | PhasesQuestion | ChangesQuestion | DigestQuestion;

/** Of the meetings, or of the bodies that they involved. */
export type MeetingsQuestion = {
  readonly about: "meetings" | "bodies";
  /** `times` counts how often; `who` asks for the bodies of the meetings, `when` for their days. */
  readonly form: "list" | "count" | "times" | "whether" | "ever" | "when" | "who" | "where" | "how";
  readonly filter: MeetingFilter;
  /** Where the day of the filter was said by its number alone: the others that it may be, the likeliest first. */
  readonly orDays?: readonly Day[];
  /** So many of the newest, and no more. */
  readonly latest?: number;
  /** The soonest of those in programma. */
  readonly isNext?: true;
  /** Counted as of that day. */
  readonly asOf?: Day;
};

/** Whether there is enough of what is expected; `missing`: how much is not; `these`: whether those spoken of count. */
export type TargetQuestion = {
  readonly about: "target";
  readonly of: "meetings" | "bodies" | "both" | "missing" | "these";
  readonly filter: MeetingFilter;
};

/** Of one phase, or of all of them. */
export type PhasesQuestion = {
  readonly about: "phases";
  readonly of: "start" | "end" | "late" | "responsible";
  readonly phase?: number;
};

/** What was changed and by whom: of one meeting that was spoken of, of those of a filter, or of everything in some days. */
export type ChangesQuestion = {
  readonly about: "changes";
  readonly of: "one" | "meetings" | "days";
  readonly isWho: boolean;
  /** The meeting, where its number was said. */
  readonly number?: number;
  readonly filter: MeetingFilter;
};

export type DigestQuestion = { readonly about: "digest"; readonly of: "preview" | "next" };
