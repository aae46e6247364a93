// SPDX-License-Identifier: EUPL-1.2
import { isSamePerson, namedManagers, principalsOf, roleOf } from "#domain/role-book.ts";
import type { Conversation } from "../ports/conversations.ts";
import type { ProgramServices } from "../services.ts";

const mostManagersWritten = 20;

type Asking = Pick<ProgramServices, "roles" | "editions" | "digests" | "clock">;

/**
 * The chats of the managers, and of those who stand in for one today, that the bot knows, at most 20; none when none of
 * them ever wrote to it. Where everyone is a manager unless told otherwise, the chats that there are.
 */
export async function chatsOfManagers(
  { roles, editions, digests, clock }: Asking,
  signal: AbortSignal,
): Promise<readonly Conversation[]> {
  const book = await roles.kept.current(editions.current(), signal);
  const today = clock().toPlainDate();
  const { conversations } = digests;
  if (roles.newPeople === "manager") {
    const known = await conversations.personal(mostManagersWritten, signal);
    return known.filter(({ person }) => person !== undefined && roleOf(book, roles, person.id) === "manager");
  }
  const managers = namedManagers(book, roles);
  const deputies = book.deputies.filter(({ deputy }) =>
    principalsOf(book, deputy.id, today).some((one) => managers.some((id) => isSamePerson({ id }, one))),
  );
  const ids = [...new Set([...managers, ...deputies.map(({ deputy }) => deputy.id)])].slice(0, mostManagersWritten);
  const found = await Promise.all(ids.map((id) => conversations.ofPerson(id, signal)));
  return found.filter((chat) => chat !== undefined);
}

/** The names of the managers, as they were given or as they wrote; those whose name nobody knows are left out. */
export async function namesOfManagers(
  { roles, editions, digests }: Asking,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const book = await roles.kept.current(editions.current(), signal);
  const names = await Promise.all(
    namedManagers(book, roles)
      .slice(0, mostManagersWritten)
      .map(async (id) => {
        const given = book.people.find((one) => isSamePerson(one, { id }))?.name;
        return given || (await digests.conversations.ofPerson(id, signal))?.person?.name;
      }),
  );
  return names.filter((name): name is string => name !== undefined && name !== "");
}
