// SPDX-License-Identifier: EUPL-1.2
import { isSamePerson, type Named, type RoleBook } from "#domain/role-book.ts";
import type { KnownPerson } from "../ports/conversations.ts";
import { nameKey } from "../reading/engine/tokens.ts";
import type { Mention } from "../request.ts";

/**
 * The people whom a name means: the one who was mentioned, those with this very name, otherwise those whose name has
 * all of its words. Empty when nobody is known by it.
 */
export function peopleNamed(
  name: string,
  known: readonly KnownPerson[],
  book: RoleBook,
  mentions: readonly Mention[] = [],
): readonly Named[] {
  const named = [...known, ...book.people, ...book.deputies.flatMap(({ deputy, principal }) => [deputy, principal])];
  const people: Named[] = [];
  for (const one of named) {
    if (one.name !== "" && !people.some((other) => isSamePerson(other, one)))
      people.push({ id: one.id, name: one.name });
  }
  const key = nameKey(name);
  const mention = mentions.find((one) => nameKey(one.name) === key);
  const mentioned = known.find(({ id, account }) => mention !== undefined && [id, account].includes(mention.id));
  if (mentioned !== undefined) return [{ id: mentioned.id, name: mentioned.name }];
  if (key === "") return [];
  const exact = people.filter((one) => nameKey(one.name) === key);
  const hasAll = (other: string) => key.split(" ").every((word) => nameKey(other).split(" ").includes(word));
  return exact.length > 0 ? exact : people.filter((one) => hasAll(one.name));
}
