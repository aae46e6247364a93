// SPDX-License-Identifier: EUPL-1.2
import type { MeetingPage, MeetingPageQuery } from "#application/ports/meeting-log.ts";
import type { BodyRegister } from "#domain/body.ts";
import { compareDays } from "#domain/day.ts";
import type { Meeting } from "#domain/meeting.ts";
import { isWanted } from "#domain/meeting-filter.ts";
import { meetingRow, rowsOf, startOfDay } from "./keys.ts";
import { toMeeting } from "./meeting-rows.ts";
import type { Row, Rows } from "./rows.ts";
import { readShape } from "./shape.ts";

const rowsAtATime = 50;
const mostRowsLookedAt = 400;

/** One page of the meetings, over the index of their days, as the port says. */
export async function readMeetingPage(
  rows: Rows,
  query: MeetingPageQuery,
  register: BodyRegister,
  signal: AbortSignal,
): Promise<MeetingPage> {
  const { objective, limit, filter } = query;
  const wanted: { readonly row: string; readonly meeting: Meeting }[] = [];
  let after = query.after !== undefined && /^day\|\d{8}\|\d{7}$/.test(query.after) ? query.after : undefined;
  const size = filter === undefined ? limit + 1 : rowsAtATime;
  for (let lookedAt = 0; wanted.length <= limit && lookedAt < mostRowsLookedAt; lookedAt += size) {
    const range = { ...daysOf(query), limit: size };
    const index = await rows.page(after === undefined ? range : { ...range, after }, signal);
    const read = filter === undefined ? index.slice(0, limit) : index;
    for (const found of await meetingsOf(rows, objective.code, read, signal)) {
      if (filter === undefined || isWanted(filter, found.meeting, register, objective.owner)) wanted.push(found);
    }
    after = index.length < size ? undefined : read.at(-1)?.row;
    if (filter === undefined || after === undefined) break;
  }
  const meetings = wanted.slice(0, limit).map(({ meeting }) => meeting);
  const next = wanted.length > limit ? wanted[limit - 1]?.row : after;
  return { meetings, ...(next === undefined ? {} : { next }) };
}

/** The part of the index that holds the days wanted, which are newest first. */
function daysOf({ objective, until, filter }: Pick<MeetingPageQuery, "objective" | "until" | "filter">) {
  const all = rowsOf("day");
  const [last] = [until, filter?.until].filter((day) => day !== undefined).sort(compareDays);
  const from = last === undefined ? all.from : startOfDay(last);
  const to = filter?.from === undefined ? all.to : startOfDay(filter.from.subtract({ days: 1 }));
  return { partition: objective.code, from, to: to > from ? to : from };
}

async function meetingsOf(rows: Rows, partition: string, index: readonly Row[], signal: AbortSignal) {
  const found = await Promise.all(
    index.map(async ({ row, values }) => {
      const meeting = await rows.get(partition, meetingRow(Number(readShape({ values }).number)), signal);
      return meeting === undefined ? undefined : { row, meeting: toMeeting(meeting) };
    }),
  );
  return found.filter((one) => one !== undefined);
}
