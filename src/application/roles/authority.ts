// SPDX-License-Identifier: EUPL-1.2
import type { Day } from "#domain/day.ts";
import type { Actor } from "#domain/journal.ts";
import { type Operation, rolesNeeded } from "#domain/operations.ts";
import { isAtLeast, type Role } from "#domain/role.ts";
import { isSamePerson, type Named, principalsOf, type RoleBook, type RoleDefaults, roleOf } from "#domain/role-book.ts";

/** What one person may do on one day, by the roles as they were read for this request. */
export type Authority = {
  /** Of their own, without those for whom they stand in. */
  readonly role: Role;
  readonly book: RoleBook;
  /**
   * As whom this person may do it: as themselves, or for somebody for whom they stand in, when only that one may.
   * Undefined when they may not.
   */
  actorFor(operation: Operation): Actor | undefined;
  /** The same for what is the work of these people: `own` for one of them, `others` for everybody else. */
  actorForWorkOf(authors: readonly string[], own: Operation, others: Operation): Actor | undefined;
};

/** Pure. */
export function createAuthority(
  person: Named,
  { book, defaults, today }: { readonly book: RoleBook; readonly defaults: RoleDefaults; readonly today: Day },
): Authority {
  const role = roleOf(book, defaults, person.id);
  const self: Actor = { id: person.id, name: person.name };
  const principals = principalsOf(book, person.id, today);
  const may = (id: string, operation: Operation) => isAtLeast(roleOf(book, defaults, id), rolesNeeded[operation]);
  const as = (principal: Named | undefined): Actor | undefined =>
    principal && { ...self, onBehalfOf: { id: principal.id, name: principal.name } };
  const actorFor = (operation: Operation) =>
    may(person.id, operation) ? self : as(principals.find(({ id }) => may(id, operation)));
  return {
    role,
    book,
    actorFor,
    actorForWorkOf(authors, own, others) {
      const isAuthor = (one: Pick<Named, "id">) => authors.some((id) => isSamePerson({ id }, one)) && may(one.id, own);
      if (isAuthor(self) || may(self.id, others)) return self;
      return as(principals.find(isAuthor)) ?? actorFor(others);
    },
  };
}
