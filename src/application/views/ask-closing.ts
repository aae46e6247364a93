// SPDX-License-Identifier: EUPL-1.2
import type { Counts } from "#domain/counts.ts";
import { sumOf } from "#domain/day-tallies.ts";
import type { Objective } from "#domain/objective.ts";
import { phaseRecordOf } from "#domain/phase.ts";
import { totalsOf } from "#domain/standing.ts";
import type { MeetingPage } from "../ports/meeting-log.ts";
import type { CardReply } from "../reply.ts";
import type { Wording } from "../wording/wording.ts";
import { statusButton, titledButton } from "./button.ts";
import { toPlaceArgument } from "./list-place.ts";
import { messageReply } from "./message.ts";
import { toTotalsView } from "./totals.ts";
import { closeButton, reopenButton } from "./year-state.ts";

/** What is open in a year: the first of the meetings never confirmed, and of those without evidence. */
export type OpenInYear = { readonly counts: Counts; readonly planned: MeetingPage; readonly undocumented: MeetingPage };

/** Lists what is open in a year, and asks whether it is to be closed like this. */
export function askClosingReply(
  objective: Objective,
  { counts, planned, undocumented }: OpenInYear,
  argument: string,
  wording: Wording,
): CardReply {
  const { closing } = wording;
  const numbersOf = ({ meetings }: MeetingPage) =>
    wording.list(
      meetings
        .map(({ number }) => number)
        .sort((one, other) => one - other)
        .map(String),
    );
  const hasPlanned = planned.meetings.length > 0;
  const hasUndocumented = undocumented.meetings.length > 0;
  const phases = objective.phases
    .filter(({ number }) => phaseRecordOf(counts.phases, number).endedOn === undefined)
    .map(({ number }) => String(number));
  const left = Math.max(0, sumOf(counts.planned).all - planned.meetings.length);
  const open = [
    ...(hasPlanned ? [closing.planned(numbersOf(planned), left)] : []),
    ...(hasUndocumented ? [closing.undocumented(numbersOf(undocumented), undocumented.next === undefined)] : []),
    ...(phases.length === 0 ? [] : [closing.phases(wording.list(phases))]),
  ];
  const lines = [
    closing.asItIs(toTotalsView(objective, totalsOf(counts), wording).totals),
    ...(open.length === 0 ? [closing.nothingOpen] : open),
    closing.explain(objective.year),
  ];
  const list = (state: "planned" | "undocumented", title: string) =>
    titledButton(wording, title, "incontri", toPlaceArgument({ filter: { state }, after: "" }));
  return messageReply("default", closing.question(objective.year), lines, [
    titledButton(wording, closing.yes(objective.year), "chiudi.close", argument, "positive"),
    titledButton(wording, wording.buttons.back, "chiudi.back", argument),
    ...(hasPlanned ? [list("planned", closing.seePlanned)] : []),
    ...(hasUndocumented ? [list("undocumented", closing.seeUndocumented)] : []),
  ]);
}

/** The answer to a question that was turned down. */
export function notClosedReply({ year }: Objective, wording: Wording): CardReply {
  return messageReply("default", wording.closing.kept(year), [], [statusButton(wording)]);
}

/** A year that still goes on is not closed; the one before may be meant. */
export function notEndedReply({ year }: Objective, before: Objective | undefined, wording: Wording): CardReply {
  const { notEnded, nothingChanged } = wording.closing;
  const instead = before === undefined ? [] : [inItsYear(closeButton(before, wording), before)];
  return messageReply("default", notEnded(year), [nothingChanged], [...instead, statusButton(wording)]);
}

/** Nothing to open again; the year before may be meant. */
export function isOpenReply({ year }: Objective, before: Objective | undefined, wording: Wording): CardReply {
  const { isOpen, nothingChanged } = wording.closing;
  const instead = before === undefined ? [] : [inItsYear(reopenButton(before, wording), before)];
  return messageReply("default", isOpen(year), [nothingChanged], [...instead, statusButton(wording)]);
}

function inItsYear<Button extends { readonly argument: string }>(button: Button, { code }: Objective): Button {
  return { ...button, argument: `${code}/${button.argument}` };
}
