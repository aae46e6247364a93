// SPDX-License-Identifier: EUPL-1.2
import type { Counts } from "#domain/counts.ts";
import type { Objective } from "#domain/objective.ts";
import { totalsOf } from "#domain/standing.ts";
import type { Reply } from "../reply.ts";
import type { Wording } from "../wording/wording.ts";
import { argumentIn, titledButton } from "./button.ts";
import { toTotalsView } from "./totals.ts";

/** The status of this year with a line and a button for the year just gone. */
export function withYearJustGone(
  reply: Reply,
  gone: { readonly objective: Objective; readonly counts: Counts } | undefined,
  wording: Wording,
): Reply {
  if (gone === undefined || reply.kind !== "card" || reply.card !== "status") return reply;
  const { objective, counts } = gone;
  const { totals } = toTotalsView(objective, totalsOf(counts), wording);
  const line = { text: wording.year.stillOpen(objective.year, totals) };
  const button = titledButton(wording, wording.year.openYear(objective.year), "stato", argumentIn(objective, ""));
  const { view } = reply;
  return { ...reply, view: { ...view, opening: [...view.opening, line], buttons: [...view.buttons, button] } };
}
