// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import type { RoleEntry, Roles } from "#application/ports/roles.ts";
import { StoreFault } from "#application/ports/store-fault.ts";
import { toDay } from "#domain/day.ts";
import { codeWithoutYear } from "#domain/edition.ts";
import type { Objective } from "#domain/objective.ts";
import { noRoles, type RoleBook } from "#domain/role-book.ts";
import { fromCounts, toCounts } from "./counts-rows.ts";
import { insertOrReplace } from "./journal-operations.ts";
import { countsRow, journalRow } from "./keys.ts";
import type { Row, RowOperation, Rows } from "./rows.ts";
import { readShape, withShape } from "./shape.ts";

const bookRow = "roles";
/** As much as a row's text holds, with room to spare. */
const mostCharacters = 30_000;

/** What was changed by an instance that ended before it could tell is known to the others after so long. */
const millisecondsKept = 60_000;

/**
 * Roles over rows: one partition for each objective, whatever its year, with the book in one row, replaced by etag, and
 * its entries, which are written with it. The revision of the book is told in the counts of the objective, which every
 * answer reads: an instance that has this revision in memory reads the book no more.
 */
export function createRoles(rows: Rows): Roles {
  const kept = new Map<string, { readonly book: RoleBook; readonly readAt: number }>();
  const read = (partition: string, signal: AbortSignal) => rows.get(partition, bookRow, signal);

  return {
    async current(objective, signal, told) {
      const partition = partitionOf(objective);
      const last = kept.get(partition);
      const isLate = last === undefined || performance.now() - last.readAt > millisecondsKept;
      if (last?.book.revision === told && !isLate) return last.book;
      try {
        const book = toBook(await read(partition, signal));
        kept.set(partition, { book, readAt: performance.now() });
        // Whoever changed it could not tell, or the year is another.
        if (told !== undefined && book.revision > told) await tellRevision(rows, objective, book.revision, signal);
        return book;
      } catch (error) {
        if (!(error instanceof StoreFault) || last === undefined) throw error;
        return last.book;
      }
    },

    async change(objective, make, signal) {
      const partition = partitionOf(objective);
      for (;;) {
        const found = await read(partition, signal);
        const made = make(toBook(found));
        if (made === undefined) return undefined;
        const entry: RoleEntry = { ...made.entry, sequence: made.book.revision };
        const json = JSON.stringify(made.book);
        if (json.length > mostCharacters) throw new RangeError("Too many roles for one row");
        const values = withShape({ json });
        const operations: readonly RowOperation[] = [
          found === undefined
            ? { kind: "insert", row: bookRow, values }
            : { kind: "replace", row: bookRow, values, etag: found.etag },
          // Our own entry, when an answer was lost, is found in the next reading of the book.
          { kind: "insert", row: journalRow(entry.sequence), values: withShape({ json: JSON.stringify(entry) }) },
        ];
        if ((await rows.transact(partition, operations, signal)) !== "done") continue;
        await tellRevision(rows, objective, entry.sequence, signal);
        return entry;
      }
    },

    async history(objective, limit, signal) {
      const partition = partitionOf(objective);
      const { revision } = toBook(await read(partition, signal));
      const [from, to] = [journalRow(Math.max(1, revision - limit + 1)), journalRow(revision + 1)];
      const found = await rows.page({ partition, from, to, limit }, signal);
      return found.map(toEntry).reverse();
    },
  };
}

/** Told after the change, which is done whatever becomes of this. */
async function tellRevision(
  rows: Rows,
  { code }: Objective,
  rolesRevision: number,
  signal: AbortSignal,
): Promise<void> {
  try {
    for (;;) {
      const fence = await rows.get(code, countsRow, signal);
      const counts = toCounts(fence);
      if (counts.rolesRevision >= rolesRevision) return;
      const told = insertOrReplace(countsRow, fence, fromCounts({ ...counts, rolesRevision }));
      if ((await rows.transact(code, [told], signal)) === "done") return;
    }
  } catch (error) {
    if (!(error instanceof StoreFault)) throw error;
  }
}

function partitionOf(objective: Objective): string {
  return `roles-${codeWithoutYear(objective)}`;
}

function toBook(row: Row | undefined): RoleBook {
  if (row === undefined) return noRoles;
  const book = JSON.parse(String(readShape(row).json));
  return { ...book, deputies: book.deputies.map(withDays) };
}

function toEntry(row: Row): RoleEntry {
  const entry = JSON.parse(String(readShape(row).json));
  const change = entry.change.kind === "deputy" ? withDays(entry.change) : entry.change;
  return { ...entry, change, at: Temporal.Instant.from(entry.at) };
}

function withDays<Told extends { readonly from: string; readonly until: string }>(told: Told) {
  return { ...told, from: toDay(told.from), until: toDay(told.until) };
}
