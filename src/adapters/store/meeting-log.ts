import type { Clock } from "#application/ports/clock.ts";
import type { BodyMet, MeetingLog } from "#application/ports/meeting-log.ts";
import type { BodyId, BodyRegister } from "#domain/body.ts";
import { sumOf } from "#domain/counts.ts";
import { toDay } from "#domain/day.ts";
import type { JournalEntry } from "#domain/journal.ts";
import type { Meeting } from "#domain/meeting.ts";
import type { Objective } from "#domain/objective.ts";
import { closeOperation, commit, findRecorded, type ReadFirst } from "./commit.ts";
import { toBodyRecord, toCounts } from "./counts-rows.ts";
import { bodyRow, countsRow, journalRow, lastByRow, meetingRow, rowsOf } from "./keys.ts";
import { readLoggedAfter, readMeetingPage } from "./meeting-page.ts";
import { toJournalEntry, toMeeting } from "./meeting-rows.ts";
import { prepareChange, prepareMeeting } from "./prepare-meeting.ts";
import { prepareMeetings } from "./prepare-meetings.ts";
import { preparePhase } from "./prepare-phase.ts";
import { removeName, resumeRemovals } from "./remove-name.ts";
import type { Rows } from "./rows.ts";
import { readShape } from "./shape.ts";

/**
 * The log over rows: one partition for each objective, named by its code. The counts row, replaced by etag, is the
 * fence of the partition: no other row needs one.
 */
export function createMeetingLog(rows: Rows, register: BodyRegister, clock: Clock): MeetingLog {
  const find = async ({ code }: Objective, number: number, signal: AbortSignal): Promise<Meeting | undefined> => {
    const found = await rows.get(code, meetingRow(number), signal);
    return found === undefined ? undefined : toMeeting(found);
  };

  const entry = async (
    { code }: Objective,
    sequence: number,
    signal: AbortSignal,
  ): Promise<JournalEntry | undefined> => {
    const found = await rows.get(code, journalRow(sequence), signal);
    return found === undefined ? undefined : toJournalEntry(found);
  };

  return {
    find,
    async record(meeting, signal) {
      const intention = { partition: meeting.objective.code, operation: meeting.operation };
      const prepare = (read: ReadFirst) => prepareMeeting(meeting, { rows, register, clock, ...read, signal });
      return commit(rows, intention, prepare, signal);
    },

    async recordAll(meetings, signal) {
      const intention = { partition: meetings.objective.code, operation: meetings.operation };
      const prepare = (read: ReadFirst) => prepareMeetings(meetings, { ...read, rows, register, clock, signal });
      return commit(rows, intention, prepare, signal);
    },

    async change(change, signal) {
      const intention = { partition: change.objective.code, operation: change.operation };
      const prepare = (read: ReadFirst) => prepareChange(change, { rows, register, clock, ...read, signal });
      return commit(rows, intention, prepare, signal);
    },

    async changePhase(change, signal) {
      const intention = { partition: change.objective.code, operation: change.operation };
      return commit(rows, intention, (read) => preparePhase(change, { clock, ...read }), signal);
    },

    async removeName(removal, signal) {
      return removeName(removal, { rows, clock, signal });
    },

    async resumeRemovals({ code }, signal) {
      await resumeRemovals(rows, code, signal);
    },

    entry,

    async lastBy({ code }, personId, signal) {
      const found = await rows.get(code, lastByRow(personId), signal);
      const last = found === undefined ? undefined : await rows.get(code, String(readShape(found).journal), signal);
      return last === undefined ? undefined : toJournalEntry(last);
    },

    async history({ objective, limit, before }, signal) {
      const last = before ?? toCounts(await rows.get(objective.code, countsRow, signal)).lastSequence + 1;
      const from = journalRow(Math.max(1, last - limit));
      const page = await rows.page({ partition: objective.code, from, to: journalRow(last), limit }, signal);
      return page.map(toJournalEntry).reverse();
    },

    async counts({ code }, signal) {
      return toCounts(await rows.get(code, countsRow, signal));
    },

    async page(query, signal) {
      return readMeetingPage(rows, query, signal);
    },

    async loggedAfter(objective, day, signal) {
      return readLoggedAfter(rows, objective, day, signal);
    },

    async bodiesMet({ code }, signal) {
      const met: BodyMet[] = [];
      const limit = 500;
      for (let after: string | undefined; ; ) {
        const query = { partition: code, ...rowsOf("body"), limit };
        const page = await rows.page(after === undefined ? query : { ...query, after }, signal);
        for (const row of page) {
          const days = [...toBodyRecord(row).days].sort(([one], [other]) => one.localeCompare(other));
          const [first, last] = [days[0]?.[0], days.at(-1)?.[0]];
          if (first === undefined || last === undefined) continue;
          const { all: meetings, documented } = sumOf(new Map(days));
          met.push({ body: bodyOf(row.row), meetings, documented, first: toDay(first), last: toDay(last) });
        }
        after = page.at(-1)?.row;
        if (page.length < limit) return met;
      }
    },

    async recall({ code }, operation, signal) {
      return findRecorded(rows, code, operation, signal);
    },

    async settle({ code }, operation, signal) {
      return closeOperation(rows, code, operation, signal);
    },
  };
}

function bodyOf(row: string): BodyId {
  return row.slice(bodyRow("").length);
}
