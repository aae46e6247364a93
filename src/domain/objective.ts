// SPDX-License-Identifier: EUPL-1.2
import type { BodyId, BodyKind } from "./body.ts";
import type { Day } from "./day.ts";

/** One scheda PEG in one year. */
export type Objective = {
  /** Code of the scheda with its year: "2021_Z001". Names the partition of its log. */
  readonly code: string;
  readonly year: number;
  readonly title: string;
  /** The office that answers for it: "Segretario generale". */
  readonly office: string;
  /** The body whose objective it is: recorded as present, never counted. */
  readonly owner: BodyId;
  readonly phases: readonly Phase[];
  readonly indicators: readonly Indicator[];
  /** Number of the phase that meetings belong to: a meeting before its start is stored with a warning. */
  readonly meetingsPhase: number;
  /** Kinds of bodies that count for the bodies indicator. */
  readonly countedKinds: readonly BodyKind[];
  /** Days on which the plan is checked during the year, where the scheda or the body's rules set them. */
  readonly monitoringDays?: readonly Day[];
};

/** A piece of the Gantt, both days included. */
export type Phase = {
  /** From 1, in the order of the scheda. */
  readonly number: number;
  readonly title: string;
  readonly start: Day;
  readonly end: Day;
  readonly responsible: string;
};

/** What is measured. `source` says which log computes it. */
export type Indicator = {
  readonly source: "meetings" | "bodies";
  readonly title: string;
  readonly target: Target;
};

/** The value expected, "at least". */
export type Target = { readonly atLeast: number };
