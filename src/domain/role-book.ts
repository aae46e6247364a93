// SPDX-License-Identifier: EUPL-1.2
import { type Day, isAfter, isBefore } from "./day.ts";
import { isAtLeast, type Role } from "./role.ts";

/** Somebody, by the id that the platform gives them: those of Entra are the same in any case. */
export type Named = { readonly id: string; readonly name: string };

/** Somebody who stands in for somebody else, both days included. */
export type Deputy = {
  readonly deputy: Named;
  readonly principal: Named;
  readonly from: Day;
  readonly until: Day;
};

/** The roles that were given in an objective, whatever the year of its edition. */
export type RoleBook = {
  /** Each person once, in the order in which they were first given one. */
  readonly people: readonly (Named & { readonly role: Role })[];
  readonly deputies: readonly Deputy[];
  /** Place of the last change among those of the book, 0 when nobody was given a role. */
  readonly revision: number;
};

/** What holds where nobody was given a role. */
export type RoleDefaults = {
  /** Managers, as long as no other role is given to them. */
  readonly firstManagers: readonly string[];
  /** What everybody else is. */
  readonly newPeople: Role;
};

/** A change of the book. `end`: the deputy stands in no longer, for anybody. */
export type RoleChange =
  | { readonly kind: "role"; readonly person: Named; readonly role: Role }
  | ({ readonly kind: "deputy" } & Deputy)
  | { readonly kind: "end"; readonly deputy: Named };

/** A book with nothing in it. */
export const noRoles: RoleBook = { people: [], deputies: [], revision: 0 };

/** Whether both are one person: ids of Entra are the same in any case. */
export function isSamePerson(one: Pick<Named, "id">, other: Pick<Named, "id">): boolean {
  return one.id.toLowerCase() === other.id.toLowerCase();
}

/** The role of this person's own. Pure, as everything here. */
export function roleOf(book: RoleBook, { firstManagers, newPeople }: RoleDefaults, id: string): Role {
  const given = book.people.find((one) => isSamePerson(one, { id }));
  const isFirst = firstManagers.some((first) => isSamePerson({ id: first }, { id }));
  return given?.role ?? (isFirst ? "manager" : newPeople);
}

/** Those for whom this person stands in on that day. */
export function principalsOf({ deputies }: RoleBook, id: string, day: Day): readonly Named[] {
  const isOn = ({ from, until }: Deputy) => !isBefore(day, from) && !isAfter(day, until);
  return deputies.filter((one) => isSamePerson(one.deputy, { id }) && isOn(one)).map(({ principal }) => principal);
}

/** The ids of the managers whom somebody named: given the role, or the first ones. */
export function namedManagers(book: RoleBook, defaults: RoleDefaults): readonly string[] {
  const ids = new Set([...book.people.map(({ id }) => id), ...defaults.firstManagers].map((id) => id.toLowerCase()));
  return [...ids].filter((id) => roleOf(book, defaults, id) === "manager");
}

/**
 * The book once changed. `same`: it is so already. `last-manager`: nobody would be left who can give roles, whoever
 * `by` is.
 */
export function withRoleChange(
  book: RoleBook,
  defaults: RoleDefaults,
  change: RoleChange,
  by: Named,
): RoleBook | "same" | "last-manager" {
  if (change.kind === "role") {
    const { person, role } = change;
    if (roleOf(book, defaults, person.id) === role && book.people.some((one) => isSamePerson(one, person))) {
      return "same";
    }
    const after = withChange(book, change);
    const isLeft = namedManagers(after, defaults).length > 0 || isAtLeast(roleOf(after, defaults, by.id), "manager");
    return isLeft ? after : "last-manager";
  }
  const after = withChange(book, change);
  return change.kind === "end" && after.deputies.length === book.deputies.length ? "same" : after;
}

/** The book as the change makes it, whether it may be made or not. */
export function withChange(book: RoleBook, change: RoleChange): RoleBook {
  const revision = book.revision + 1;
  if (change.kind === "role") {
    const { person, role } = change;
    const others = book.people.filter((one) => !isSamePerson(one, person));
    return { ...book, people: [...others, { ...person, role }], revision };
  }
  const others = book.deputies.filter(
    (one) =>
      !isSamePerson(one.deputy, change.deputy) ||
      (change.kind === "deputy" && !isSamePerson(one.principal, change.principal)),
  );
  if (change.kind === "end") return { ...book, deputies: others, revision };
  const { kind: _, ...deputy } = change;
  return { ...book, deputies: [...others, deputy], revision };
}
