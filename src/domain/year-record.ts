// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Actor } from "./actor.ts";

/** Who said something of a year, and when. */
export type Signature = { readonly by: Actor; readonly at: Temporal.Instant };

/**
 * What was done to a year as a whole. `confirmed`: its edition, which was made by itself from the year before, was said
 * to be right.
 */
export type YearAction = "closed" | "reopened" | "confirmed";

/** What managers said of a year as a whole (rule 11 of counting). */
export type YearRecord = {
  /** Absent as long as the year is open: afterwards nothing is written in it but the removal of a name. */
  readonly closed?: Signature;
  /** Absent as long as nobody confirmed the edition. The one that is printed needs no confirmation. */
  readonly confirmed?: Signature;
  /** Place in the journal of the last change of it, 0 when nothing was said. */
  readonly revision: number;
};

/** A year of which nothing was said: open, and not confirmed. */
export const untouchedYear: YearRecord = { revision: 0 };

/** The record once something was done, at that place of the journal. Pure. */
export function withYearAction(
  { closed, confirmed }: YearRecord,
  action: YearAction,
  signature: Signature,
  revision: number,
): YearRecord {
  switch (action) {
    case "closed":
      return { closed: signature, ...(confirmed === undefined ? {} : { confirmed }), revision };
    case "reopened":
      return { ...(confirmed === undefined ? {} : { confirmed }), revision };
    case "confirmed":
      return { ...(closed === undefined ? {} : { closed }), confirmed: signature, revision };
  }
}
