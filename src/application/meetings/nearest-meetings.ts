// SPDX-License-Identifier: EUPL-1.2
import type { Meeting } from "#domain/meeting.ts";
import type { MeetingFilter } from "#domain/meeting-filter.ts";
import type { MeetingReference } from "../reading/intentions/meeting-reference.ts";
import type { Services } from "../services.ts";

const mostNear = 3;
const daysNear = 7;
const mostFound = 5;
/** Meetings that are looked at for one of a number of day. */
const mostOfAYear = 100;

/** With some of those that were named, or of a day near; otherwise the last ones. Newest first. */
export async function nearestMeetings(
  { days, bodies }: MeetingReference,
  signal: AbortSignal,
  services: Pick<Services, "log" | "objective">,
): Promise<readonly Meeting[]> {
  const [first, last] = [days[0], days.at(-1)];
  const filters: readonly MeetingFilter[] = [
    ...bodies.map((id) => ({ bodies: [id] })),
    ...(first === undefined || last === undefined
      ? []
      : [{ from: first.subtract({ days: daysNear }), until: last.add({ days: daysNear }) }]),
    {},
  ];
  for (const filter of filters) {
    const isAny = Object.keys(filter).length === 0;
    const query = { objective: services.objective(), limit: mostNear, ...(isAny ? {} : { filter }) };
    const found = (await services.log.page(query, signal)).meetings.filter(({ state }) => state !== "annulled");
    if (found.length > 0) return found;
  }
  return [];
}

/** "Quello del 7", in whichever month it was. */
export async function ofThatNumber(
  days: readonly number[],
  filter: MeetingFilter,
  signal: AbortSignal,
  services: Pick<Services, "log" | "objective">,
): Promise<readonly Meeting[]> {
  const objective = services.objective();
  const isAny = Object.keys(filter).length === 0;
  const query = { objective, limit: mostOfAYear, ...(isAny ? {} : { filter }) };
  const { meetings } = await services.log.page(query, signal);
  return meetings.filter(({ day }) => days.includes(day.day)).slice(0, mostFound);
}
