// SPDX-License-Identifier: EUPL-1.2
import type { Finding, Proof } from "#application/ports/proofs.ts";
import { rolesHeadOf, type ToldHead } from "#domain/chain-state.ts";
import type { Objective } from "#domain/objective.ts";
import { type Deputy, type Named, noRoles, type RoleBook, withChange } from "#domain/role-book.ts";
import { toChain, toCounts } from "../counts-rows.ts";
import { countsRow } from "../keys.ts";
import { toBook, toRoleEntry } from "../roles.ts";
import type { Row } from "../rows.ts";
import { readShape } from "../shape.ts";
import { createBreaks } from "./find-breaks.ts";
import { journalOfRoles } from "./journals.ts";
import { orUnreadable, type Reading, readAll } from "./read-all.ts";
import { readEntry, stateOf } from "./read-entry.ts";

/**
 * Goes through the journal of the roles, as it ends by the row of their book: the book is to be what its changes make,
 * and its last change no older than the one that was told in the counts of the year.
 */
export async function verifyRoles(
  objective: Objective,
  told: ToldHead | undefined,
  fence: Row | undefined,
  reading: Reading,
): Promise<Proof> {
  // Told after the change: what is in the counts is never newer than the book that was read before.
  const { partition } = journalOfRoles(objective);
  const counts = toCounts(await reading.rows.get(objective.code, countsRow, reading.signal));
  const book = orUnreadable(() => toBook(fence));
  const lastSequence = book?.revision ?? 0;
  const chain = toChain(fence === undefined ? {} : readShape(fence));
  const breaks = createBreaks({ lastSequence, chain }, told);
  let made: RoleBook = noRoles;
  let toldInCounts = counts.rolesHead;
  let hasEntries = false;
  for await (const row of readAll("journal", partition, reading)) {
    const entry = readEntry(row);
    breaks.add(entry);
    hasEntries = true;
    if (!entry.isInPlace) continue;
    made = orUnreadable(() => withChange(made, toRoleEntry(row).change)) ?? made;
    if (entry.sequence === counts.rolesRevision && entry.link === counts.rolesHead) toldInCounts = "";
  }
  const { rolesRevision } = counts;
  const isRewritten = rolesRevision <= lastSequence && toldInCounts !== "";
  return {
    of: "roles",
    entries: lastSequence,
    before: chain.before,
    meetings: 0,
    head: rolesHeadOf({ rolesRevision: lastSequence, rolesHead: chain.head }),
    findings: [
      ...(fence === undefined && hasEntries ? [{ kind: "no-roles" } as const] : []),
      ...breaks.findings(),
      ...(rolesRevision > lastSequence ? [{ kind: "cut", from: lastSequence + 1, to: rolesRevision } as const] : []),
      ...(isRewritten ? [{ kind: "roles-told", sequence: rolesRevision } as const] : []),
      ...(book === undefined ? [{ kind: "no-roles" } as const] : compareBooks(book, made)),
    ],
  };
}

/** Whoever has another role, or stands in otherwise, than the changes say. Pure. */
function compareBooks(book: RoleBook, made: RoleBook): readonly Finding[] {
  const people = differing(book.people, made.people, ({ id }) => id);
  const deputies = differing(book.deputies, made.deputies, ({ deputy, principal }) => `${deputy.id}|${principal.id}`);
  const names = new Set([
    ...people.map(({ name }: Named) => name),
    ...deputies.map(({ deputy }: Deputy) => deputy.name),
  ]);
  return [...names].map((name): Finding => ({ kind: "role", name }));
}

function differing<One>(these: readonly One[], those: readonly One[], keyOf: (one: One) => string): readonly One[] {
  const [here, there] = [these, those].map((all) => new Map(all.map((one) => [keyOf(one), one])));
  const all = new Map([...(there ?? []), ...(here ?? [])]);
  return [...all].flatMap(([key, one]) =>
    stateOf(here?.get(key) ?? "") === stateOf(there?.get(key) ?? "") ? [] : [one],
  );
}
