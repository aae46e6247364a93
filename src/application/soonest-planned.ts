// SPDX-License-Identifier: EUPL-1.2
import type { Counts } from "#domain/counts.ts";
import { compareDays, type Day, toDay } from "#domain/day.ts";
import type { PlannedMeetings } from "#domain/digest-facts.ts";
import type { Meeting } from "#domain/meeting.ts";
import type { Objective } from "#domain/objective.ts";
import type { MeetingLog } from "./ports/meeting-log.ts";

/** A first and a last day, both included; without one of them there is no limit on that side. */
export type DaysPlanned = { readonly from?: Day; readonly until?: Day };

const meetingsAtATime = 100;

/**
 * The soonest meetings in programma of these days, at most `most`. The counts say on which days they are: with none,
 * nothing is looked for.
 */
export async function soonestPlanned(
  log: Pick<MeetingLog, "page">,
  { objective, counts }: { readonly objective: Objective; readonly counts: Pick<Counts, "planned"> },
  { from, until }: DaysPlanned,
  most: number,
  signal: () => AbortSignal,
): Promise<PlannedMeetings> {
  const isInside = (day: string) =>
    (from === undefined || day >= from.toString()) && (until === undefined || day <= until.toString());
  const days = [...counts.planned].filter(([day]) => isInside(day)).sort(([one], [other]) => (one < other ? -1 : 1));
  let total = 0;
  let [last] = days[0] ?? [];
  for (const [day, { all }] of days) {
    if (total < most) last = day;
    total += all;
  }
  const [first] = days[0] ?? [];
  if (first === undefined || last === undefined) return { meetings: [], total: 0 };
  const filter = { state: "planned", from: toDay(first), until: toDay(last) } as const;
  const found: Meeting[] = [];
  for (let after: string | undefined; ; ) {
    const query = { objective, limit: meetingsAtATime, filter };
    const page = await log.page(after === undefined ? query : { ...query, after }, signal());
    found.push(...page.meetings);
    after = page.next;
    if (after === undefined) break;
  }
  const inOrder = found.sort((one, other) => compareDays(one.day, other.day) || one.number - other.number);
  return { meetings: inOrder.slice(0, most), total };
}
