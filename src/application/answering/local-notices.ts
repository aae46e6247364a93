// SPDX-License-Identifier: EUPL-1.2
import { type Operation, rolesNeeded } from "#domain/operations.ts";
import { isSamePerson } from "#domain/role-book.ts";
import type { CommandRequest } from "../command.ts";
import type { ProgramServices, Services } from "../services.ts";

/** What is to be said of what was done, beside it. */
export type LocalNotices = (operation: Operation, request: CommandRequest, services: Services) => readonly string[];

/**
 * Where everyone is a manager unless told otherwise, whoever does what a manager may, and is one for that reason alone,
 * is told so: once, by this process.
 */
export function createLocalNotices({ roles }: Pick<ProgramServices, "roles">): LocalNotices {
  const told = new Set<string>();
  return (operation, { person, wording }, { authority }) => {
    const isGiven = authority.book.people.some((one) => isSamePerson(one, person));
    const isByDefault = roles.newPeople === "manager" && !isGiven && rolesNeeded[operation] === "manager";
    if (!isByDefault || told.has(person.id)) return [];
    told.add(person.id);
    return [wording.roles.local];
  };
}
