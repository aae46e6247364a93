// SPDX-License-Identifier: EUPL-1.2
import type { JournalEntry, MeetingEntry } from "#domain/journal.ts";
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

/** The meetings that were told at once, of which this is the last, in their order. */
export async function entriesToldWith(
  last: MeetingEntry,
  signal: AbortSignal,
  { log, objective }: Services,
): Promise<readonly MeetingEntry[]> {
  const { sequence, told = 1 } = last;
  const places = Array.from({ length: told - 1 }, (_, index) => sequence - told + 1 + index);
  const before = await Promise.all(places.map((place) => log.entry(objective(), place, signal)));
  return [...before.filter((entry) => entry?.kind === "meeting"), last];
}
