// SPDX-License-Identifier: EUPL-1.2
import { type Role, roles } from "#domain/role.ts";
import {
  isSamePerson,
  type Named,
  namedManagers,
  type RoleBook,
  type RoleDefaults,
  roleOf,
} from "#domain/role-book.ts";
import type { RoleEntry } from "../ports/roles.ts";
import type { CardReply } from "../reply.ts";
import type { Wording } from "../wording/wording.ts";
import { statusButton, titledButton } from "./button.ts";
import type { HistoryView } from "./history.ts";
import { messageReply } from "./message.ts";
import { hourOf } from "./wall-time.ts";
import { whoIs } from "./who-is.ts";

export type RolesShown = {
  readonly book: RoleBook;
  readonly defaults: RoleDefaults;
  /** The first managers whose name is known from their own messages. */
  readonly known: readonly Named[];
  readonly yours: Role;
};

/** Who is what, who stands in for whom, and how to change it. */
export function rolesReply({ book, defaults, known, yours }: RolesShown, wording: Wording): CardReply {
  const { list } = wording.roles;
  const managers: readonly Named[] = namedManagers(book, defaults).map((id) => {
    const named = [...book.people, ...known].find((one) => isSamePerson(one, { id }) && one.name !== "");
    return named ?? { id, name: "" };
  });
  const others = book.people.filter(({ role }) => role !== "manager");
  const lines = [...roles].reverse().flatMap((role) => {
    const people = role === "manager" ? managers : others.filter((one) => one.role === role);
    return people.length === 0 ? [] : [list.line(role, namesOf(people, wording))];
  });
  const deputies = book.deputies.map(({ deputy, principal, from, until }) =>
    list.deputy(deputy.name, principal.name, from, until),
  );
  const isLocal = defaults.newPeople === "manager";
  const none = managers.length === 0 && !isLocal ? [list.noManager] : [];
  const newPeople = isLocal ? wording.roles.local : list.newPeople(defaults.newPeople);
  const told = [...lines, ...deputies, ...none, newPeople, list.yours(yours), list.howTo];
  const history = titledButton(wording, list.history, "ruolo.history");
  return messageReply("default", list.heading, told, [history, statusButton(wording)]);
}

function namesOf(people: readonly Named[], wording: Wording): string {
  const named = people.flatMap(({ name }) => (name === "" ? [] : [name]));
  const rest = people.length - named.length;
  return wording.list([...named, ...(rest === 0 ? [] : [wording.roles.list.unnamed(rest)])]);
}

/** A person and the roles that can be given to them. */
export function whichRoleReply(person: Named, book: RoleBook, defaults: RoleDefaults, wording: Wording): CardReply {
  const now = roleOf(book, defaults, person.id);
  const buttons = [...roles]
    .reverse()
    .filter((role) => role !== now)
    .map((role) => titledButton(wording, wording.roles.names[role], "ruolo.set", `${role}/${person.id}`));
  return messageReply("default", wording.roles.which(person.name), [wording.roles.now(now)], buttons);
}

/** The people whom a name may mean, to be chosen for what was asked. */
export function whichPersonReply(
  name: string,
  people: readonly Named[],
  verb: string,
  argumentOf: (person: Named) => string,
  wording: Wording,
): CardReply {
  const titleOf = (person: Named) => {
    const isOnly = people.filter((one) => one.name === person.name).length === 1;
    return isOnly ? person.name : `${person.name} (…${person.id.slice(-4)})`;
  };
  const buttons = people.map((person) => titledButton(wording, titleOf(person), verb, argumentOf(person)));
  return messageReply("default", wording.roles.many(name), [], buttons);
}

/** The newest changes of roles, newest first. */
export function roleHistoryReply(entries: readonly RoleEntry[], timeZone: string, wording: Wording): CardReply {
  const { list, entry: told } = wording.roles;
  const view: HistoryView = {
    heading: list.history,
    entries: entries.map(({ change, before, by, at }) => {
      const wall = at.toZonedDateTimeISO(timeZone);
      return {
        title: titleOf(change, before, told, wording),
        by: wording.change.history.by(whoIs(by, wording), wall.toPlainDate(), hourOf(wall)),
        changes: [],
      };
    }),
    note: entries.length === 0 ? list.none : "",
    hasNote: entries.length === 0,
    buttons: [titledButton(wording, list.heading, "ruolo"), statusButton(wording)],
  };
  return { kind: "card", card: "history", view, summary: list.history };
}

function titleOf(
  change: RoleEntry["change"],
  before: Role | undefined,
  told: Wording["roles"]["entry"],
  { roles: words }: Wording,
): string {
  if (change.kind === "role") return told(change.person.name, change.role, before);
  if (change.kind === "end") return words.ended(change.deputy.name);
  return words.list.deputy(change.deputy.name, change.principal.name, change.from, change.until);
}
