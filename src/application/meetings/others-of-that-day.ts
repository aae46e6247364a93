// SPDX-License-Identifier: EUPL-1.2
import { isSameDay } from "#domain/day.ts";
import type { Meeting, MeetingFacts } from "#domain/meeting.ts";
import type { CommandRequest } from "../command.ts";
import type { Services } from "../services.ts";

const mostLookedAt = 20;

/**
 * The meetings that a change of this one would tell again (rule 13 of counting): of the day that it gets, with a body in
 * common, newest first. None when neither its day nor its bodies are new; one that was annulled is always compared.
 */
export async function othersOfThatDay(
  { number, state, day, bodies }: Pick<Meeting, "number" | "state" | "day" | "bodies">,
  becomes: Pick<MeetingFacts, "day" | "bodies">,
  { signal }: Pick<CommandRequest, "signal">,
  { log, objective, register }: Services,
): Promise<readonly Meeting[]> {
  const added = becomes.bodies.filter((id) => !bodies.includes(id));
  if (state !== "annulled" && isSameDay(day, becomes.day) && added.length === 0) return [];
  const filter = { from: becomes.day, until: becomes.day };
  const { meetings } = await log.page({ objective: objective(), limit: mostLookedAt, filter }, signal);
  const named = new Set(becomes.bodies.flatMap((id) => register.members(id)));
  const isAnother = (one: Meeting) => one.number !== number && one.state !== "annulled";
  return meetings.filter((one) => isAnother(one) && one.bodies.some((id) => named.has(id)));
}
