// SPDX-License-Identifier: EUPL-1.2
import { isSameDay } from "#domain/day.ts";
import type { Meeting, MeetingFacts } from "#domain/meeting.ts";
import type { CommandRequest } from "../command.ts";
import type { Services } from "../services.ts";

const mostLookedAt = 20;

type Asking = Pick<CommandRequest, "signal">;
type Knowing = Pick<Services, "log" | "objective" | "register">;

/**
 * The meetings that stand, of a day and with a body in common, newest first: what is told of that day may tell one of
 * them again (rule 13 of counting). None when there is none.
 */
export async function meetingsOfThatDay(
  { day, bodies }: Pick<MeetingFacts, "day" | "bodies">,
  { signal }: Asking,
  { log, objective, register }: Knowing,
): Promise<readonly Meeting[]> {
  const filter = { from: day, until: day };
  const { meetings } = await log.page({ objective: objective(), limit: mostLookedAt, filter }, signal);
  const named = new Set(bodies.flatMap((id) => register.members(id)));
  return meetings.filter((one) => one.state !== "annulled" && one.bodies.some((id) => named.has(id)));
}

/**
 * Those of them that a change of this one would tell again. None when neither its day nor its bodies are new; one that
 * was annulled is always compared.
 */
export async function othersOfThatDay(
  { number, state, day, bodies }: Meeting,
  becomes: Pick<MeetingFacts, "day" | "bodies">,
  asking: Asking,
  services: Knowing,
): Promise<readonly Meeting[]> {
  const added = becomes.bodies.filter((id) => !bodies.includes(id));
  if (state !== "annulled" && isSameDay(day, becomes.day) && added.length === 0) return [];
  const meetings = await meetingsOfThatDay(becomes, asking, services);
  return meetings.filter((one) => one.number !== number);
}
