import type { BodyMet } from "#application/ports/meeting-log.ts";
import type { BodyId } from "#domain/body.ts";
import { type DayTallies, sumOf, type Tally } from "#domain/counts.ts";
import { toDay } from "#domain/day.ts";
import type { Objective } from "#domain/objective.ts";
import { toBodyRecord, toCounts } from "./counts-rows.ts";
import { bodyRow, countsRow, rowsOf } from "./keys.ts";
import type { Registers } from "./registers.ts";
import type { Row, Rows } from "./rows.ts";

type Reading = { readonly rows: Rows; readonly registers: Registers; readonly signal: AbortSignal };

const rowsAtATime = 500;

/** The bodies met, as the port says: one query, and a point read of the counts. */
export async function readBodiesMet(objective: Objective, reading: Reading): Promise<readonly BodyMet[]> {
  const { rows, registers, signal } = reading;
  const [found, fence] = await Promise.all([
    readBodyRows(objective, reading),
    rows.get(objective.code, countsRow, signal),
  ]);
  const register = await registers.countedBy(objective, fence, signal);
  const { meetings } = toCounts(fence);
  const groups = Map.groupBy(found, ({ row }) => register.get(bodyOf(row))?.id ?? bodyOf(row));
  return [...groups].flatMap(([body, members]) => {
    const days = together(
      members.map((row) => toBodyRecord(row).days),
      meetings,
    );
    const told = [...days.keys()].sort();
    const [first, last] = [told[0], told.at(-1)];
    if (first === undefined || last === undefined) return [];
    const { all, documented } = sumOf(days);
    return [{ body, meetings: all, documented, first: toDay(first), last: toDay(last) }];
  });
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
 * The days of bodies that are one. Two of them in one meeting were met once: on no day more often than there were
 * meetings that count.
 */
function together(members: readonly DayTallies[], meetings: DayTallies): DayTallies {
  const days = new Map<string, Tally>();
  for (const [day, { all, documented }] of members.flatMap((one) => [...one])) {
    const most = meetings.get(day) ?? { all, documented };
    const before = days.get(day) ?? { all: 0, documented: 0 };
    days.set(day, {
      all: Math.min(before.all + all, most.all),
      documented: Math.min(before.documented + documented, most.documented),
    });
  }
  return days;
}

function bodyOf(row: string): BodyId {
  return row.slice(bodyRow("").length);
}
