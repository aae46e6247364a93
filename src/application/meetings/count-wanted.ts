// SPDX-License-Identifier: EUPL-1.2
import { isDocumented, type Meeting } from "#domain/meeting.ts";
import type { MeetingFilter, WantedCount } from "#domain/meeting-filter.ts";
import type { Objective } from "#domain/objective.ts";
import type { MeetingLog } from "../ports/meeting-log.ts";

const meetingsAtATime = 100;
const mostLookedAt = 1000;

/**
 * Every meeting that the filter wants, newest first, page by page: undefined in a log of more than 1000, which is not
 * read whole.
 */
export async function wantedMeetings(
  objective: Objective,
  filter: MeetingFilter,
  log: Pick<MeetingLog, "page" | "counts">,
  signal: AbortSignal,
): Promise<readonly Meeting[] | undefined> {
  if ((await log.counts(objective, signal)).lastNumber > mostLookedAt) return undefined;
  const found: Meeting[] = [];
  let after: string | undefined;
  do {
    const from = after === undefined ? {} : { after };
    const { meetings, next } = await log.page({ objective, filter, limit: meetingsAtATime, ...from }, signal);
    found.push(...meetings);
    after = next;
  } while (after !== undefined);
  return found;
}

/** How many there are of each state. */
export function countOf(meetings: readonly Meeting[]): WantedCount {
  const of = (state: Meeting["state"]) => meetings.filter((meeting) => meeting.state === state);
  const held = of("held");
  return {
    held: held.length,
    planned: of("planned").length,
    annulled: of("annulled").length,
    documented: held.filter(isDocumented).length,
  };
}
