// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import type { RoleEntry, Roles } from "#application/ports/roles.ts";
import { StoreFault } from "#application/ports/store-fault.ts";
import { toDay } from "#domain/day.ts";
import type { Objective } from "#domain/objective.ts";
import { noRoles, type RoleBook } from "#domain/role-book.ts";
import { chained } from "./chain/chained-entry.ts";
import { journalOfRoles } from "./chain/journals.ts";
import { isUnchained, startChain } from "./chain/start-chain.ts";
import { fromChain, fromCounts, toChain, toCounts } from "./counts-rows.ts";
import { insertOrReplace } from "./journal-operations.ts";
import { countsRow, journalRow, rolesRow } from "./keys.ts";
import type { Row, RowOperation, Rows } from "./rows.ts";
import { readShape, withShape } from "./shape.ts";

/** As much as a row's text holds, with room to spare. */
const mostCharacters = 30_000;

/** What was changed by an instance that ended before it could tell is known to the others after so long. */
const millisecondsKept = 60_000;

/**
 * Roles over rows: one partition for each objective, whatever its year, with the book in one row, replaced by etag, and
 * its entries, which are written with it, each chained to the one before it. The revision of the book is told in the
 * counts of the objective, which every answer reads: an instance that has this revision in memory reads the book no more.
 */
export function createRoles(rows: Rows): Roles {
  const kept = new Map<string, { readonly book: RoleBook; readonly readAt: number }>();
  const read = (partition: string, signal: AbortSignal) => rows.get(partition, rolesRow, signal);

  return {
    async current(objective, signal, told) {
      const { partition } = journalOfRoles(objective);
      const last = kept.get(partition);
      const isLate = last === undefined || performance.now() - last.readAt > millisecondsKept;
      if (last?.book.revision === told && !isLate) return last.book;
      try {
        const found = await read(partition, signal);
        const book = toBook(found);
        kept.set(partition, { book, readAt: performance.now() });
        // Whoever changed it could not tell, or the year is another.
        if (told !== undefined && book.revision > told) {
          await tellRevision(rows, objective, book.revision, headOf(found), signal);
        }
        return book;
      } catch (error) {
        if (!(error instanceof StoreFault) || last === undefined) throw error;
        return last.book;
      }
    },

    async change(objective, make, signal) {
      const journal = journalOfRoles(objective);
      const { partition } = journal;
      for (;;) {
        const found = await read(partition, signal);
        if (isUnchained(found)) {
          await startChain(rows, journal, signal);
          continue;
        }
        const made = make(toBook(found));
        if (made === undefined) return undefined;
        const entry: RoleEntry = { ...made.entry, sequence: made.book.revision };
        const json = JSON.stringify(made.book);
        if (json.length > mostCharacters) throw new RangeError("Too many roles for one row");
        const chain = toChain(found === undefined ? {} : readShape(found));
        const { values, link } = chained(withShape({ json: JSON.stringify({ kind: "role", ...entry }) }), chain.head);
        const operations: readonly RowOperation[] = [
          insertOrReplace(rolesRow, found, withShape({ json, ...fromChain({ ...chain, head: link }) })),
          // Our own entry, when an answer was lost, is found in the next reading of the book.
          { kind: "insert", row: journalRow(entry.sequence), values },
        ];
        if ((await rows.transact(partition, operations, signal)) !== "done") continue;
        await tellRevision(rows, objective, entry.sequence, link, signal);
        return entry;
      }
    },

    async history(objective, limit, signal) {
      const { partition } = journalOfRoles(objective);
      const { revision } = toBook(await read(partition, signal));
      const [from, to] = [journalRow(Math.max(1, revision - limit + 1)), journalRow(revision + 1)];
      const found = await rows.page({ partition, from, to, limit }, signal);
      return found.map(toRoleEntry).reverse();
    },
  };
}

/** Told after the change, which is done whatever becomes of this. */
async function tellRevision(
  rows: Rows,
  { code }: Objective,
  rolesRevision: number,
  rolesHead: string,
  signal: AbortSignal,
): Promise<void> {
  try {
    for (;;) {
      const fence = await rows.get(code, countsRow, signal);
      const counts = toCounts(fence);
      if (counts.rolesRevision >= rolesRevision) return;
      const told = insertOrReplace(countsRow, fence, fromCounts({ ...counts, rolesRevision, rolesHead }));
      if ((await rows.transact(code, [told], signal)) === "done") return;
    }
  } catch (error) {
    if (!(error instanceof StoreFault)) throw error;
  }
}

/** The hash of the last change. */
function headOf(row: Row | undefined): string {
  return row === undefined ? "" : toChain(readShape(row)).head;
}

/** The book of a row; no row is a book with nothing in it. Throws StoreRefused for a row of a newer program. */
export function toBook(row: Row | undefined): RoleBook {
  if (row === undefined) return noRoles;
  const book = JSON.parse(String(readShape(row).json));
  return { ...book, deputies: book.deputies.map(withDays) };
}

export function toRoleEntry(row: Row): RoleEntry {
  const { kind: _, ...entry } = JSON.parse(String(readShape(row).json));
  const change = entry.change.kind === "deputy" ? withDays(entry.change) : entry.change;
  return { ...entry, change, at: Temporal.Instant.from(entry.at) };
}

function withDays<Told extends { readonly from: string; readonly until: string }>(told: Told) {
  return { ...told, from: toDay(told.from), until: toDay(told.until) };
}
