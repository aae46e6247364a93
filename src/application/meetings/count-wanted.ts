// SPDX-License-Identifier: EUPL-1.2
import { isDocumented } from "#domain/meeting.ts";
import type { MeetingFilter, WantedCount } from "#domain/meeting-filter.ts";
import type { Objective } from "#domain/objective.ts";
import type { MeetingLog } from "../ports/meeting-log.ts";

const meetingsAtATime = 100;
const mostLookedAt = 1000;

/** Counts every meeting that the filter wants, page by page: undefined in a log of more than 1000, which is not read whole. */
export async function countWanted(
  objective: Objective,
  filter: MeetingFilter,
  log: Pick<MeetingLog, "page" | "counts">,
  signal: AbortSignal,
): Promise<WantedCount | undefined> {
  if ((await log.counts(objective, signal)).lastNumber > mostLookedAt) return undefined;
  const count = { held: 0, planned: 0, annulled: 0, documented: 0 };
  let after: string | undefined;
  do {
    const from = after === undefined ? {} : { after };
    const { meetings, next } = await log.page({ objective, filter, limit: meetingsAtATime, ...from }, signal);
    for (const meeting of meetings) {
      count[meeting.state] += 1;
      if (meeting.state === "held" && isDocumented(meeting)) count.documented += 1;
    }
    after = next;
  } while (after !== undefined);
  return count;
}
