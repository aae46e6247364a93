// SPDX-License-Identifier: EUPL-1.2
import type { BodyId } from "#domain/body.ts";
import type { JournalName, ToldHead } from "#domain/chain-state.ts";
import type { Objective } from "#domain/objective.ts";

/**
 * One thing that is not as it was recorded. Entries are named by their place in the journal, meetings by their number.
 */
export type Finding =
  /** The entry is not the one that was recorded. */
  | { readonly kind: "changed"; readonly sequence: number }
  /** The entry was recorded after another one than is there now: that one was changed and its hash with it. */
  | { readonly kind: "unlinked"; readonly sequence: number }
  /** The entries of these places are not there. `cut`: they are the last ones. */
  | { readonly kind: "missing" | "cut"; readonly from: number; readonly to: number }
  /** The entry was never recorded; `copyOf` says which one it is a copy of. The place may be that of no entry. */
  | { readonly kind: "added"; readonly place: string; readonly copyOf?: number }
  /** Words were taken from the entry, and no later entry says that a name was removed. */
  | { readonly kind: "unexplained"; readonly sequence: number }
  /** The journal is whole, and its last hash is not the one that stands beside the counts. */
  | { readonly kind: "head" }
  /** There are entries, and the counts are gone, or the book of the roles is. */
  | { readonly kind: "no-counts" | "no-roles" }
  /** The entry is not the one that was told in the counts of the year when it was recorded. */
  | { readonly kind: "roles-told"; readonly sequence: number }
  /** The role of this person, or whom they stand in for, is not what the journal of the roles says. */
  | { readonly kind: "role"; readonly name: string }
  /** The head that was told ends after the journal does, or says another hash: what comes before it was rewritten. */
  | { readonly kind: "told-cut" | "told-other"; readonly told: ToldHead }
  /** The meeting, the phase, the body or the year is not what the last entry about it says. */
  | { readonly kind: "meeting"; readonly number: number }
  | { readonly kind: "phase"; readonly number: number }
  | { readonly kind: "body"; readonly id: BodyId }
  | { readonly kind: "year" }
  /** The meeting does not stand on its day in the list, or another one stands there. */
  | { readonly kind: "index"; readonly number: number }
  /** What was counted is not what the meetings give. */
  | { readonly kind: "counts"; readonly what: CountedFigure }
  | { readonly kind: "body-days"; readonly id: BodyId };

/** The figures that are counted again. */
export type CountedFigure = "meetings" | "planned" | "bodies" | "latest" | "numbers";

/** What came of going through the whole of one journal, and of what it tells. */
export type Proof = {
  readonly of: JournalName;
  readonly entries: number;
  /** How many of them were there when the chain began: they are proven from that day on. */
  readonly before: number;
  /** 0 for the roles. */
  readonly meetings: number;
  /** What to keep and to compare with next time, as `headOf` tells it; undefined for an empty journal. */
  readonly head: string | undefined;
  /** In the order of the journal, then the rest; none when all is as it was recorded. */
  readonly findings: readonly Finding[];
};

/** Proves that the diary of a year, and the roles, are as they were recorded. */
export interface Proofs {
  /**
   * Goes through the journal, the meetings and the counts, and says what is not as it was recorded. `told` is a head
   * that was told before: what is cut off or rewritten from the end on shows by it alone. Nothing is written, but the
   * beginning of a chain that no change has begun yet. What is written meanwhile is waited for: `busy` when it never
   * stops. Throws StoreFault when the store does not answer, and an AbortError when the time is over.
   */
  verify(objective: Objective, told: ToldHead | undefined, signal: AbortSignal): Promise<Proof | "busy">;

  /** The same of the roles: their journal, and what each person is by it now. One for all the years of the objective. */
  verifyRoles(objective: Objective, told: ToldHead | undefined, signal: AbortSignal): Promise<Proof | "busy">;
}
