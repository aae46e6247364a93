import type { JournalEntry } from "#domain/journal.ts";
import type { Meeting } from "#domain/meeting.ts";
import type { Services } from "../services.ts";

const mostEntries = 50;

/** The changes of one meeting, newest first, at most `limit` of them: each is found from the one after it. */
export async function entriesOf(
  meeting: Pick<Meeting, "revision">,
  signal: AbortSignal,
  { log, objective }: Services,
  limit = mostEntries,
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
