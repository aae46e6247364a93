// SPDX-License-Identifier: EUPL-1.2
import type { BodyMet } from "#application/ports/meeting-log.ts";
import type { BodyId } from "#domain/body.ts";
import { countsFor } from "#domain/counts.ts";
import { type Day, toDay } from "#domain/day.ts";
import { type DayTallies, noTally, plus, sumOf, type Tally } from "#domain/day-tallies.ts";
import { isDocumented } from "#domain/meeting.ts";
import type { Objective } from "#domain/objective.ts";
import type { Register } from "#domain/register.ts";
import { toBodyRecord, toCounts } from "./counts-rows.ts";
import { bodyRow, countsRow, rowsOf } from "./keys.ts";
import { readMeetingPage } from "./meeting-page.ts";
import type { Registers } from "./registers.ts";
import type { Row, Rows } from "./rows.ts";

type Reading = { readonly rows: Rows; readonly registers: Registers; readonly signal: AbortSignal };

const rowsAtATime = 500;

/**
 * The bodies met, as the port says: one query, and a point read of the counts. Where bodies that are one may have been
 * met in the same meetings or in others of the same day, the meetings of that day are read.
 */
export async function readBodiesMet(objective: Objective, reading: Reading): Promise<readonly BodyMet[]> {
  const { rows, registers, signal } = reading;
  const [found, fence] = await Promise.all([
    readBodyRows(objective, reading),
    rows.get(objective.code, countsRow, signal),
  ]);
  const register = await registers.countedBy(objective, fence, signal);
  const { meetings } = toCounts(fence);
  const groups = Map.groupBy(found, ({ row }) => register.get(bodyOf(row))?.id ?? bodyOf(row));
  const met = [...groups].map(async ([body, members]): Promise<readonly BodyMet[]> => {
    const told = together(members.map((row) => toBodyRecord(row).days));
    const unsure = [...told].filter(([day, { least, most }]) => !isSame(least, fewest(most, meetings.get(day))));
    const read = await Promise.all(
      unsure.map(async ([day]) => [day, await readDay(objective, body, toDay(day), register, reading)] as const),
    );
    const days = new Map([...[...told].map(([day, { least }]) => [day, least] as const), ...read]);
    const inOrder = [...days.keys()].sort();
    const [first, last] = [inOrder[0], inOrder.at(-1)];
    if (first === undefined || last === undefined) return [];
    const { all, documented } = sumOf(days);
    return [{ body, meetings: all, documented, first: toDay(first), last: toDay(last) }];
  });
  return (await Promise.all(met)).flat();
}

async function readBodyRows({ code }: Objective, { rows, signal }: Reading): Promise<readonly Row[]> {
  const found: Row[] = [];
  for (let after: string | undefined; ; ) {
    const query = { partition: code, ...rowsOf("body"), limit: rowsAtATime };
    const page = await rows.page(after === undefined ? query : { ...query, after }, signal);
    found.push(...page);
    after = page.at(-1)?.row;
    if (page.length < rowsAtATime) return found;
  }
}

/**
 * How often bodies that are one were met on each day, at least and at most: those in one meeting were met once, and
 * their days do not tell.
 */
function together(
  members: readonly DayTallies[],
): ReadonlyMap<string, { readonly least: Tally; readonly most: Tally }> {
  const days = new Map<string, { readonly least: Tally; readonly most: Tally }>();
  for (const [day, tally] of members.flatMap((one) => [...one])) {
    const { least, most } = days.get(day) ?? { least: noTally, most: noTally };
    days.set(day, {
      least: { all: Math.max(least.all, tally.all), documented: Math.max(least.documented, tally.documented) },
      most: plus(most, tally),
    });
  }
  return days;
}

/** Never more often than there were meetings. */
function fewest(one: Tally, other: Tally = one): Tally {
  return { all: Math.min(one.all, other.all), documented: Math.min(one.documented, other.documented) };
}

function isSame(one: Tally, other: Tally): boolean {
  return one.all === other.all && one.documented === other.documented;
}

/** How often a body was met on a day, from the meetings themselves. */
async function readDay(
  objective: Objective,
  body: BodyId,
  day: Day,
  register: Register,
  { rows, signal }: Reading,
): Promise<Tally> {
  const query = { objective, limit: 100, filter: { from: day, until: day, bodies: [body] } };
  let tally = noTally;
  for (let after: string | undefined; ; ) {
    const page = await readMeetingPage(rows, after === undefined ? query : { ...query, after }, register, signal);
    const met = page.meetings.filter((meeting) => countsFor(objective, meeting));
    tally = plus(tally, { all: met.length, documented: met.filter(isDocumented).length });
    after = page.next;
    if (after === undefined) return tally;
  }
}

function bodyOf(row: string): BodyId {
  return row.slice(bodyRow("").length);
}
