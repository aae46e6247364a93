// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Actor } from "#domain/journal.ts";
import type { Objective } from "#domain/objective.ts";
import type { Role } from "#domain/role.ts";
import type { RoleBook, RoleChange } from "#domain/role-book.ts";

/** One change of the roles: its place from 1 without gaps, who made it, and for whom. */
export type RoleEntry = {
  readonly sequence: number;
  readonly at: Temporal.Instant;
  readonly by: Actor;
  readonly change: RoleChange;
  /** What the person was before, with a change of a role. */
  readonly before?: Role;
};

/** What a change of the book makes: the book, and its entry without its place. */
export type MadeRoleChange = { readonly book: RoleBook; readonly entry: Omit<RoleEntry, "sequence"> };

/** The roles of each objective: the same for all of its years. */
export interface Roles {
  /**
   * The roles as they are now, so that a change made by another instance of the program is in the next answer. `told` is
   * the revision of them in the counts of the objective, where those were read: no request when it is the one in
   * memory, otherwise one point read. Nothing given yet is `noRoles`. When the store does not answer it is what was read
   * last; throws StoreFault when nothing was.
   */
  current(objective: Objective, signal: AbortSignal, told?: number): Promise<RoleBook>;

  /**
   * Changes the book with its entry, all or nothing: `make` is asked again on the newest whenever somebody else was
   * faster. Undefined when `make` wants nothing changed. Throws StoreFault when the store does not answer; asking again
   * for the same is safe.
   */
  change(
    objective: Objective,
    make: (book: RoleBook) => MadeRoleChange | undefined,
    signal: AbortSignal,
  ): Promise<RoleEntry | undefined>;

  /** The newest changes, newest first, at most `limit` (1 to 100). */
  history(objective: Objective, limit: number, signal: AbortSignal): Promise<readonly RoleEntry[]>;
}
