import type { Clock } from "#application/ports/clock.ts";
import type { BodyMet, MeetingLog } from "#application/ports/meeting-log.ts";
import type { BodyId, BodyRegister } from "#domain/body.ts";
import { toDay } from "#domain/day.ts";
import type { Meeting } from "#domain/meeting.ts";
import type { Objective } from "#domain/objective.ts";
import { toBodyRecord, toCounts } from "./counts-rows.ts";
import { bodyRow, countsRow, meetingRow, rowsOf } from "./keys.ts";
import { toMeeting } from "./meeting-rows.ts";
import { createRecord, findRecorded } from "./record-meeting.ts";
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

  return {
    find,
    record: createRecord(rows, register, clock),

    async counts({ code }, signal) {
      return toCounts(await rows.get(code, countsRow, signal));
    },

    async page({ objective, limit, after }, signal) {
      const query = { partition: objective.code, ...rowsOf("day"), limit: limit + 1 };
      const isKey = after !== undefined && /^day\|\d{8}\|\d{7}$/.test(after);
      const index = await rows.page(isKey ? { ...query, after } : query, signal);
      const shown = index.slice(0, limit);
      const numbers = shown.map((row) => Number(readShape(row).number));
      const meetings = await Promise.all(numbers.map((number) => find(objective, number, signal)));
      const next = index.length > limit ? shown.at(-1)?.row : undefined;
      return {
        meetings: meetings.filter((meeting) => meeting !== undefined),
        ...(next === undefined ? {} : { next }),
      };
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
          const meetings = days.reduce((sum, [, { all }]) => sum + all, 0);
          met.push({ body: bodyOf(row.row), meetings, first: toDay(first), last: toDay(last) });
        }
        after = page.at(-1)?.row;
        if (page.length < limit) return met;
      }
    },

    async recall({ code }, operation, signal) {
      return findRecorded(rows, code, operation, signal);
    },
  };
}

function bodyOf(row: string): BodyId {
  return row.slice(bodyRow("").length);
}
