// SPDX-License-Identifier: EUPL-1.2
import type { Day } from "#domain/day.ts";
import type { JournalEntry } from "#domain/journal.ts";
import { type LaterChanges, laterChanges } from "#domain/later-changes.ts";
import type { Services } from "../services.ts";

const entriesAtATime = 100;
const mostPages = 5;

/** What was done after a day to the meetings up to it; `isWhole` is whether all of the journal after it was read. */
export type ChangesAfter = { readonly changes: LaterChanges; readonly isWhole: boolean };

/**
 * Reads the journal back to the end of the day, on the objective's clock, a page after the other and at most 500
 * entries of it. Throws when the store does not answer.
 */
export async function changesAfter(
  day: Day,
  signal: AbortSignal,
  { log, objective, clock }: Pick<Services, "log" | "objective" | "clock">,
): Promise<ChangesAfter> {
  const end = day.add({ days: 1 }).toZonedDateTime(clock().timeZoneId).toInstant();
  const later: JournalEntry[] = [];
  for (let page = 1, before: number | undefined; page <= mostPages; page += 1) {
    const query = { objective: objective(), limit: entriesAtATime };
    const entries = await log.history(before === undefined ? query : { ...query, before }, signal);
    const after = entries.filter(({ at }) => at.since(end).sign >= 0);
    later.push(...after);
    before = entries.at(-1)?.sequence;
    const isLast = entries.length < entriesAtATime || after.length === 0 || before === 1;
    if (isLast) return { changes: laterChanges(later, day), isWhole: true };
  }
  return { changes: laterChanges(later, day), isWhole: false };
}
