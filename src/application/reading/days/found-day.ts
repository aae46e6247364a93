// SPDX-License-Identifier: EUPL-1.2
import type { Day } from "#domain/day.ts";

/** A day that a text may mean. */
export type DayReading =
  | { readonly kind: "none" }
  | { readonly kind: "day"; readonly day: Day; readonly text: string; readonly isStillAhead?: true }
  /** It may be any of these: to be asked. With one candidate: "did you mean". */
  | { readonly kind: "ambiguous"; readonly text: string; readonly candidates: readonly Day[] }
  /** A day that the calendar does not have: 31 February. */
  | { readonly kind: "impossible"; readonly text: string }
  /** Plainly meant as a day, in no form that is known. */
  | { readonly kind: "unreadable"; readonly text: string };

/** A reading without its text: what one form of day gives. */
export type FoundDay =
  /** `isStillAhead`: today, in a part of it that has not begun. */
  | { readonly kind: "day"; readonly day: Day; readonly isStillAhead?: true }
  | { readonly kind: "ambiguous"; readonly candidates: readonly Day[] }
  | { readonly kind: "impossible" }
  | { readonly kind: "unreadable" };

/** What is said over days that are told in part: the month, from 1, of their numbers; the days that they are among. */
export type DaysOver = { readonly month?: number; readonly among?: readonly Day[] };
