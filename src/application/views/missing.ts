// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Counts } from "#domain/counts.ts";
import type { Objective } from "#domain/objective.ts";
import { indicatorStandings, totalsOf } from "#domain/standing.ts";
import type { Reply } from "../reply.ts";
import type { Wording } from "../wording/wording.ts";
import { buttonView, statusButton } from "./button.ts";
import { openingLine } from "./indicator.ts";
import { messageReply } from "./message.ts";
import { withSuggestions } from "./suggestions.ts";
import { toTotalsView } from "./totals.ts";

/** How many there are, of how many that are expected, and what is missing by when. */
export function missingReply(
  objective: Objective,
  counts: Counts,
  now: Temporal.ZonedDateTime,
  wording: Wording,
): Reply {
  const standings = indicatorStandings(objective, counts, now.toPlainDate());
  const open = standings.filter(({ state }) => state !== "reached");
  const lines = open.length === 0 ? [wording.status.allReached] : open.map((one) => openingLine(one, wording));
  const { totals } = toTotalsView(objective, totalsOf(counts), wording);
  const reply = messageReply("default", totals, lines, [
    statusButton(wording),
    buttonView(wording, "meetings", "incontri"),
  ]);
  const summary = [`${totals}.`, ...lines].join(" ");
  return withSuggestions({ ...reply, summary }, ["status", "meetings", "form"], wording);
}
