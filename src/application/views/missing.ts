// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Counts } from "#domain/counts.ts";
import { isDocumented as hasEvidence, type Meeting } from "#domain/meeting.ts";
import type { Objective } from "#domain/objective.ts";
import { indicatorStandings, totalsOf } from "#domain/standing.ts";
import type { Reply } from "../reply.ts";
import type { Wording } from "../wording/wording.ts";
import { buttonView, statusButton } from "./button.ts";
import { openingLine } from "./indicator.ts";
import { messageReply } from "./message.ts";
import { withSuggestions } from "./suggestions.ts";
import { toTotalsView } from "./totals.ts";

const mostNumbers = 6;

/**
 * How many there are, of how many that are expected, and what is missing by when; of the meetings that are given also
 * which have no evidence, or no subject. With `isDocumented` the counts are of documented meetings only, which is said.
 */
export function missingReply(
  objective: Objective,
  counts: Counts,
  now: Temporal.ZonedDateTime,
  wording: Wording,
  { held = [], isDocumented = false }: { readonly held?: readonly Meeting[]; readonly isDocumented?: boolean } = {},
): Reply {
  const standings = indicatorStandings(objective, counts, now.toPlainDate());
  const open = standings.filter(({ state }) => state !== "reached");
  const gaps = open.length === 0 ? [wording.status.allReached] : open.map((one) => openingLine(one, wording));
  const lines = [...gaps, ...lackingOf(held, wording)];
  const told = toTotalsView(objective, totalsOf(counts), wording).totals;
  const totals = isDocumented ? wording.answers.onlyDocumented(told) : told;
  const reply = messageReply("default", totals, lines, [
    statusButton(wording),
    buttonView(wording, "meetings", "incontri"),
  ]);
  const summary = [`${totals}.`, ...lines].join(" ");
  return withSuggestions({ ...reply, summary }, ["status", "meetings", "form"], wording);
}

function lackingOf(held: readonly Meeting[], { answers }: Wording): readonly string[] {
  const numbers = (isLacking: (meeting: Meeting) => boolean) =>
    held
      .filter(isLacking)
      .map(({ number }) => number)
      .sort((one, other) => one - other);
  const [evidence, subject] = [numbers((one) => !hasEvidence(one)), numbers((one) => one.subject === "")];
  const said = (way: typeof answers.withoutEvidence, all: readonly number[]) =>
    all.length === 0 ? [] : [way(all.slice(0, mostNumbers), Math.max(0, all.length - mostNumbers))];
  return [...said(answers.withoutEvidence, evidence), ...said(answers.withoutSubject, subject)];
}
