import type { Temporal } from "temporal-polyfill";
import type { BodyKind } from "./body.ts";
import type { Tally } from "./counts.ts";
import type { Meeting } from "./meeting.ts";

/** The sums of a log at one moment: what an answer needs to say where the objective stands. */
export type Totals = {
  readonly meetings: Tally;
  readonly bodies: Readonly<Record<BodyKind, Tally>>;
};

/** One change of the register. Entries are in order of `sequence`, never of the clock, which can go back. */
export type JournalEntry = {
  /** From 1, without gaps, in one objective. */
  readonly sequence: number;
  readonly at: Temporal.Instant;
  readonly by: { readonly id: string; readonly name: string };
  readonly action: "meeting-logged";
  readonly before?: Meeting;
  readonly after: Meeting;
  /** The totals once the change was made. */
  readonly totals: Totals;
};
