// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { BodyRegister } from "#domain/body.ts";
import { type Counts, countsFor } from "#domain/counts.ts";
import { compareDays } from "#domain/day.ts";
import { dayReached } from "#domain/day-reached.ts";
import type { Meeting } from "#domain/meeting.ts";
import type { Objective } from "#domain/objective.ts";
import type { TargetQuestion } from "#domain/question.ts";
import { indicatorStandings } from "#domain/standing.ts";
import type { CardReply } from "../reply.ts";
import type { Wording } from "../wording/wording.ts";
import { buttonView, statusButton } from "./button.ts";
import { openingLine } from "./indicator.ts";
import { messageReply } from "./message.ts";

/**
 * Whether what is expected is reached: yes or no first, with the figure; what is missing, and by when. With the meetings
 * that were held it says since when.
 */
export function enoughReply(
  question: TargetQuestion,
  objective: Objective,
  counts: Counts,
  now: Temporal.ZonedDateTime,
  wording: Wording,
  made?: { readonly meetings: readonly Meeting[]; readonly register: BodyRegister },
): CardReply {
  const standings = indicatorStandings(objective, counts, now.toPlainDate()).filter(
    ({ indicator }) => question.of === "both" || indicator.source === question.of,
  );
  const figures = standings.map(({ indicator: { source, target }, value }) =>
    wording.figures[source](value.all, target.atLeast),
  );
  const open = standings.filter(({ state }) => state !== "reached");
  const days = standings.map(({ indicator }) => made && dayReached(indicator, objective, made.meetings, made.register));
  const since = days.includes(undefined)
    ? undefined
    : days
        .flatMap((day) => day ?? [])
        .sort(compareDays)
        .at(-1);
  const heading =
    open.length === 0
      ? wording.answers.enough(figures, since)
      : wording.answers.notEnough(
          open.map((one) => openingLine(one, wording)),
          open.every(({ state }) => state === "missed"),
        );
  const buttons = [statusButton(wording), buttonView(wording, "meetings", "incontri")];
  return messageReply("default", heading, open.length === 0 ? [] : [figures.join(" · ")], buttons);
}

/** Whether these meetings count: planned ones not yet. */
export function whetherTheyCount(objective: Objective, meetings: readonly Meeting[], { answers }: Wording): string {
  const those = meetings.filter(({ state }) => state !== "annulled");
  const counted = those.filter((meeting) => countsFor(objective, meeting)).length;
  if (those.length === 0) return answers.noneToCount;
  if (counted === those.length) return answers.allCount(counted);
  return counted === 0 ? answers.noneCounts(those.length) : answers.someCount(counted, those.length);
}
