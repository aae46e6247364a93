// SPDX-License-Identifier: EUPL-1.2
import type { JournalEntry } from "#domain/journal.ts";
import type { Meeting } from "#domain/meeting.ts";
import type { Services } from "../services.ts";

/** Every change of a meeting is looked through: nobody changes one as often as that. */
export const mostEntries = 1000;

/** The changes of one meeting, newest first, at most `limit` of them: each is found from the one after it. */
export async function entriesOf(
  meeting: Pick<Meeting, "revision">,
  signal: AbortSignal,
  { log, objective }: Services,
  limit: number,
): Promise<readonly JournalEntry[]> {
  const entries: JournalEntry[] = [];
  let sequence: number | undefined = meeting.revision;
  while (sequence !== undefined && entries.length < limit) {
    const entry: JournalEntry | undefined = await log.entry(objective(), sequence, signal);
    if (entry === undefined) break;
    entries.push(entry);
    sequence = entry.previous;
  }
  return entries;
}
