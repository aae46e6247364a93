// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import { toDay } from "#domain/day.ts";
import type { JournalEntry } from "#domain/journal.ts";
import type { Meeting } from "#domain/meeting.ts";
import { toPhaseRecord } from "./phase-rows.ts";
import type { Row, RowValues } from "./rows.ts";
import { readShape, withShape } from "./shape.ts";
import { toYearRecord } from "./year-rows.ts";

/**
 * A meeting, a journal entry <-> one row: a JSON of what it holds, days as "YYYY-MM-DD". Whatever is read back throws
 * StoreRefused for a row of a newer program.
 */
export function fromMeeting(meeting: Meeting): RowValues {
  return withShape({ json: JSON.stringify(meeting) });
}

export function toMeeting(row: Row): Meeting {
  return parsedMeeting(JSON.parse(String(readShape(row).json)));
}

export function fromJournalEntry(entry: JournalEntry): RowValues {
  return withShape({ json: JSON.stringify(entry) });
}

export function toJournalEntry(row: Row): JournalEntry {
  const { kind = "meeting", at, before, after, ...rest } = JSON.parse(String(readShape(row).json));
  const entry = { ...rest, kind, at: Temporal.Instant.from(at) };
  if (kind === "phase") return { ...entry, before: toPhaseRecord(before), after: toPhaseRecord(after) };
  if (kind === "year") return { ...entry, before: toYearRecord(before), after: toYearRecord(after) };
  if (kind === "body") return before === undefined ? { ...entry, after } : { ...entry, before, after };
  return {
    ...entry,
    ...(before === undefined ? {} : { before: parsedMeeting(before) }),
    after: parsedMeeting(after),
  };
}

function parsedMeeting(parsed: { readonly day: string; readonly loggedOn: string }): Meeting {
  return { ...parsed, day: toDay(parsed.day), loggedOn: toDay(parsed.loggedOn) } as unknown as Meeting;
}
