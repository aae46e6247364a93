// SPDX-License-Identifier: EUPL-1.2
import type { NewMeeting } from "#application/ports/log-changes.ts";
import type { BodyId } from "#domain/body.ts";
import type { Meeting } from "#domain/meeting.ts";
import type { Objective } from "#domain/objective.ts";
import { toBodies } from "./day-index.ts";
import { dayRow, meetingRow, startOfDay } from "./keys.ts";
import { toMeeting } from "./meeting-rows.ts";
import type { FiguresRead } from "./read-figures.ts";
import type { Row, Rows } from "./rows.ts";
import { readShape } from "./shape.ts";

const mostDuplicates = 4;
const rowsAtATime = 100;

/**
 * The meetings that a new one may tell again, as the port says. Bodies that are one are the same here, and the figures
 * may hold those of other meetings told with it. The index of the day is read only when the figures, which were read
 * anyway, say that it may hold one.
 */
export async function possibleDuplicates(
  { objective, facts, anotherUpTo }: NewMeeting & { readonly objective: Objective },
  figures: FiguresRead,
  rows: Rows,
  signal: AbortSignal,
): Promise<readonly Meeting[]> {
  const groups = new Set(facts.bodies.map((id) => figures.bodies.get(id)?.group));
  const bodies = [...figures.bodies].flatMap(([id, { group }]) => (groups.has(group) ? [id] : []));
  const { day } = facts;
  const isDayEmpty =
    day.year === objective.year &&
    !figures.before.planned.has(day.toString()) &&
    bodies.every((id) => figures.bodies.get(id)?.days.has(day.toString()) !== true);
  if (isDayEmpty) return [];
  const range = { partition: objective.code, from: startOfDay(day), to: dayRow({ day, number: anotherUpTo }) };
  const found: Row[] = [];
  for (let after: string | undefined; found.length < mostDuplicates; ) {
    const query = { ...range, limit: rowsAtATime };
    const page = await rows.page(after === undefined ? query : { ...query, after }, signal);
    found.push(...page.filter((row) => isDuplicate(row, bodies)));
    after = page.at(-1)?.row;
    if (page.length < rowsAtATime) break;
  }
  const numbers = found.slice(0, mostDuplicates).map((row) => Number(readShape(row).number));
  const meetings = await Promise.all(numbers.map((number) => rows.get(objective.code, meetingRow(number), signal)));
  return meetings.filter((row) => row !== undefined).map(toMeeting);
}

function isDuplicate(row: Row, bodies: readonly BodyId[]): boolean {
  const { state, bodies: involved } = readShape(row);
  return state !== "annulled" && toBodies(involved).some((id) => bodies.includes(id));
}
