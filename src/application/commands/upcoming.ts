// SPDX-License-Identifier: EUPL-1.2
import { daysAhead } from "#domain/digest-news.ts";
import type { Objective } from "#domain/objective.ts";
import type { Command } from "../command.ts";
import { type DaysPlanned, soonestPlanned } from "../soonest-planned.ts";
import { type Upcoming, upcomingReply } from "../views/upcoming.ts";
import { commandWords } from "../wording/wording.ts";

const daysLookedAhead = 30;
const mostMeetings = 50;

export const upcomingCommand: Command = {
  name: "prossimi",
  aliases: [
    { text: "scadenze", language: "it" },
    { text: "upcoming", language: "en" },
  ],
  ...commandWords("upcoming"),
  isOfNoYear: true,
  operationOf: () => "read",

  async handle({ wording, signal }, { clock, editions, log, register }) {
    const today = clock().toPlainDate();
    const until = today.add({ days: daysLookedAhead });
    const readIn = async (objective: Objective): Promise<Upcoming> => {
      const counts = await log.counts(objective, signal);
      const plannedIn = (days: DaysPlanned, most: number) =>
        soonestPlanned(log, { objective, counts }, days, most, () => signal);
      const planned = await plannedIn({ from: today, until }, mostMeetings);
      const days = daysAhead(objective, counts.phases, today, until);
      const [later] = (await plannedIn({ from: until.add({ days: 1 }) }, 1)).meetings;
      return { objective, planned, days, ...(later === undefined ? {} : { later }) };
    };
    const next = until.year > today.year ? editions.ofYear(until.year) : undefined;
    const years = [editions.current(), ...(next === undefined ? [] : [next])];
    return upcomingReply(await Promise.all(years.map(readIn)), { today, until }, register, wording);
  },
};
