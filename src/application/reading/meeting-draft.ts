// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { BodyId } from "#domain/body.ts";
import type { WhyDoubted } from "./intentions/intention.ts";
import type { NameDoubt } from "./name-doubt.ts";

/**
 * A meeting as far as it has been told. Plain data, so that it can be kept as JSON until it is finished: days are
 * "YYYY-MM-DD", texts not given are empty.
 */
export type MeetingDraft = {
  readonly day: DraftDay;
  readonly hour: string;
  readonly bodies: readonly BodyId[];
  /** Who was said not to have been there: shown, and left out of what is recorded. */
  readonly absent: readonly BodyId[];
  /** Words that may mean bodies, and those that were said to be new ones. */
  readonly names: readonly NameDoubt[];
  readonly subject: string;
  /** "" or one of the meeting modes; anything else is refused when it is checked. */
  readonly mode: string;
  readonly place: string;
  readonly evidence: string;
  readonly notes: string;
  /** Words that were not read whole, as they were typed: shown, and left out of what is recorded. */
  readonly unread: readonly string[];
  /** Something in it was left out, or taken for what it most likely says: it is recorded once it was shown. */
  readonly isToBeShown: boolean;
  /** Why it may be no meeting: among others that are told, it is recorded when it is chosen. Empty: nothing says so. */
  readonly doubt: "" | WhyDoubted;
  /** Where the verbs put it: a day that is told in answer is of there, or asked. */
  readonly tense: "" | "past" | "ahead";
  /** It is shown whole, and waits for a yes: nothing is asked of it. */
  readonly isProposed: boolean;
  /** The day was confirmed although it is outside the objective's year. */
  readonly isOutsideYearAccepted: boolean;
  /** The meetings that it was asked about, which it may tell again: none when nothing was asked. */
  readonly duplicates: readonly number[];
  /** The meetings up to this number were said to be others; 0 when none was. */
  readonly anotherUpTo: number;
};

/** The day of a draft, or why there is none yet. */
export type DraftDay =
  | { readonly kind: "none" }
  | { readonly kind: "day"; readonly day: string }
  | { readonly kind: "ambiguous"; readonly text: string; readonly candidates: readonly string[] }
  | { readonly kind: "impossible"; readonly text: string }
  | { readonly kind: "unreadable"; readonly text: string };

export const emptyDraft: MeetingDraft = {
  day: { kind: "none" },
  hour: "",
  bodies: [],
  absent: [],
  names: [],
  subject: "",
  mode: "",
  place: "",
  evidence: "",
  notes: "",
  unread: [],
  isToBeShown: false,
  doubt: "",
  tense: "",
  isProposed: false,
  isOutsideYearAccepted: false,
  duplicates: [],
  anotherUpTo: 0,
};

/** A meeting of which something was asked, as far as it is told, and when it was asked. */
export type Asked = { readonly draft: MeetingDraft; readonly askedAt: Temporal.ZonedDateTime };
