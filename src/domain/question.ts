// SPDX-License-Identifier: EUPL-1.2
import type { BodiesAmong } from "./bodies-among.ts";
import type { BodyId } from "./body.ts";
import type { Day } from "./day.ts";
import type { MeetingFilter } from "./meeting-filter.ts";

/** What is asked, by what it is about. */
export type Question =
  | MeetingsQuestion
  | OneQuestion
  | TargetQuestion
  | PhasesQuestion
  | ChangesQuestion
  | DigestQuestion
  | HowTo
  | { readonly about: "status"; readonly asOf?: Day }
  /** Whether that body counts. */
  | { readonly about: "body"; readonly body: BodyId }
  /** What comes next, of meetings and of phases. */
  | { readonly about: "upcoming" }
  /** Everything that was changed, newest first. */
  | { readonly about: "history" }
  /** How the bot is used. */
  | { readonly about: "help" }
  /** Which bodies have that name. */
  | { readonly about: "named"; readonly text: string }
  /** Which bodies were never met, of all of them or of some. */
  | { readonly about: "never-met"; readonly among?: BodiesAmong }
  /** It asks, and nothing that the diary knows answers it. */
  | { readonly about: "unknown" };

/** Of the meetings, or of the bodies that they involved. */
export type MeetingsQuestion = {
  readonly about: "meetings" | "bodies";
  /**
   * `times` counts how often, `monthly` how many in each month; `who` asks for the bodies of the meetings, `when` for their days, `subject` for what was
   * talked of.
   */
  readonly form:
    | "list"
    | "count"
    | "monthly"
    | "times"
    | "whether"
    | "ever"
    | "when"
    | "who"
    | "where"
    | "how"
    | "subject"
    | "evidence";
  readonly filter: MeetingFilter;
  /** Where the day of the filter was said by its number alone: the others that it may be, the likeliest first. */
  readonly orDays?: readonly Day[];
  /** So many of the newest, and no more. */
  readonly latest?: number;
  /** Those of this state are counted too: "quanti tenuti e quanti in programma?". */
  readonly also?: MeetingFilter["state"];
  /** The second, the third of them by its day; 2 or more. */
  readonly nth?: number;
  /** So many there are, as whoever asks takes it: whether it is so is the answer. */
  readonly taken?: number;
  /** Of bodies: which of them were met once, and no more, or more often. */
  readonly often?: "once" | "again";
  /** More than that are as well. */
  readonly isAtLeast?: true;
  /** The soonest of those in programma; with `nth` the second, the third. */
  readonly isNext?: true;
  /** The oldest of them, and no other. */
  readonly isFirst?: true;
  /** Counted as of that day. */
  readonly asOf?: Day;
};

/**
 * Of the one meeting that was spoken of last, where nothing says which; `counts`: whether it counts, `bodies`: whether
 * its bodies do, `evidence`: whether it has any, `phase`: in the days of which one it is.
 */
export type OneQuestion = {
  readonly about: "one";
  readonly form: "when" | "who" | "where" | "how" | "subject" | "counts" | "bodies" | "evidence" | "number" | "phase";
  /** The meeting, where its number was said. */
  readonly number?: number;
};

/** How something is done here. */
export type HowTo = {
  readonly about: "how-to";
  readonly of:
    | "record"
    | "correct"
    | "annul"
    | "hold"
    | "evidence"
    | "bodies"
    | "digest"
    | "phases"
    | "look"
    | "counting"
    | "readers";
};

/** Whether there is enough of what is expected; `missing`: how much is not; `these`: whether those spoken of count. */
export type TargetQuestion = {
  readonly about: "target";
  /** Also since when. */
  readonly isWhen?: true;
  /** Also what is missing of the meetings that there are. */
  readonly isOfAll?: boolean;
  readonly of: "meetings" | "bodies" | "both" | "missing" | "these";
  readonly filter: MeetingFilter;
};

/** Of one phase, or of all of them. */
export type PhasesQuestion = {
  readonly about: "phases";
  readonly of: "start" | "end" | "late" | "responsible";
  readonly phase?: number;
};

/**
 * What was changed and by whom: of one meeting that was spoken of, of those of a filter, or of everything in some days;
 * `mine`: which meetings whoever asks recorded; `recorded`: which ones anybody did.
 */
export type ChangesQuestion = {
  readonly about: "changes";
  readonly of: "one" | "meetings" | "days" | "mine" | "recorded";
  readonly isWho: boolean;
  /** Who recorded them, as it was said. */
  readonly by?: string;
  /** They were recorded in the time of the filter, whenever they took place. */
  readonly isThen?: true;
  /** Where the day of the filter was said by its number alone: the others that it may be, the likeliest first. */
  readonly orDays?: readonly Day[];
  /** The meeting, where its number was said. */
  readonly number?: number;
  readonly filter: MeetingFilter;
};

export type DigestQuestion = { readonly about: "digest"; readonly of: "preview" | "next" };
