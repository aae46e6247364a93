// SPDX-License-Identifier: EUPL-1.2
import type { Counts } from "#domain/counts.ts";
import type { YearEntry } from "#domain/journal.ts";
import type { Objective } from "#domain/objective.ts";
import type { Signature, YearRecord } from "#domain/year-record.ts";
import type { CardReply } from "../reply.ts";
import type { Wording } from "../wording/wording.ts";
import { statusButton, titledButton } from "./button.ts";
import { messageReply } from "./message.ts";
import type { ButtonView } from "./parts.ts";
import { toTotalsView } from "./totals.ts";
import { whoIs } from "./who-is.ts";

/** "Il 2021 è chiuso: l'ha chiuso Mario Rossi il 20 febbraio 2022.": the day on the wall of that zone. */
function closedLine(
  { year }: Pick<Objective, "year">,
  { by, at }: Signature,
  timeZone: string,
  wording: Wording,
): string {
  return wording.closing.isClosed(year, whoIs(by, wording), at.toZonedDateTimeISO(timeZone).toPlainDate());
}

/** Said of whatever a closed year does not take: who closed it, when, and who can open it again. */
export function yearClosedReply(
  { objective, closed }: { readonly objective: Objective; readonly closed: Signature },
  { mayReopen, timeZone }: { readonly mayReopen: boolean; readonly timeZone: string },
  wording: Wording,
): CardReply {
  const { nothingChanged, isClosedHint } = wording.closing;
  const lines = [nothingChanged, isClosedHint(objective.year)];
  const reopen = mayReopen ? [reopenButton(objective, wording)] : [];
  return messageReply("attention", closedLine(objective, closed, timeZone, wording), lines, [
    statusButton(wording),
    ...reopen,
  ]);
}

/** The confirmation of what was done to a year: the same for every delivery of the request. */
export function yearEntryReply(objective: Objective, entry: YearEntry, wording: Wording): CardReply {
  const { action, year, totals, why } = entry;
  const { hints } = wording.closing;
  const reason = why === "" ? [] : [`${wording.change.why}: ${why}`];
  const lines = [`${toTotalsView(objective, totals, wording).totals}.`, ...reason, hints[action](year)];
  const back: Readonly<Record<YearEntry["action"], readonly ButtonView[]>> = {
    closed: [reopenButton(objective, wording)],
    reopened: [closeButton(objective, wording)],
    confirmed: [],
  };
  return messageReply("good", yearHeadingOf(entry, wording), lines, [statusButton(wording), ...back[action]]);
}

/** What was done, in a few words: "Il 2021 è chiuso". */
export function yearHeadingOf({ action, year }: YearEntry, { closing: { headings } }: Wording): string {
  return headings[action](year);
}

/** The way to the question whether a year is to be closed. */
export function closeButton({ year }: Pick<Objective, "year">, wording: Wording): ButtonView {
  return titledButton(wording, wording.closing.yes(year), "chiudi");
}

export function reopenButton({ year }: Pick<Objective, "year">, wording: Wording): ButtonView {
  return titledButton(wording, wording.closing.reopen(year), "riapri");
}

/** What a status says of its year as a whole. */
export type YearState = {
  readonly objective: Objective;
  readonly year: Counts["year"];
  readonly isProvisional: boolean;
  /** Whoever asks may confirm the edition. */
  readonly mayConfirm: boolean;
  readonly timeZone: string;
};

/**
 * The status, saying that its year is closed, or that its edition is provisional: with a button for whoever may confirm
 * it, in the place of the one that only refreshes, as a card has room for six.
 */
export function withYearState(reply: CardReply, state: YearState, wording: Wording): CardReply {
  if (reply.card !== "status") return reply;
  const { objective, year, isProvisional, mayConfirm, timeZone } = state;
  const { view } = reply;
  const closed = year.closed === undefined ? [] : [closedLine(objective, year.closed, timeZone, wording)];
  const edition = isProvisional ? wording.closing.provisional(objective.year) : "";
  const confirm =
    isProvisional && mayConfirm && year.closed === undefined ? [confirmButton(objective, year, wording)] : [];
  const isKept = ({ verb, argument }: ButtonView) =>
    !(verb === "incontro.form" && closed.length > 0) && !(verb === "stato" && argument === "" && confirm.length > 0);
  return {
    ...reply,
    view: {
      ...view,
      opening: [...closed.map((text) => ({ text })), ...view.opening],
      edition,
      hasEdition: edition !== "",
      buttons: [...view.buttons.filter(isKept), ...confirm],
    },
  };
}

function confirmButton({ year }: Objective, { revision }: YearRecord, wording: Wording): ButtonView {
  return titledButton(wording, wording.closing.confirm(year), "stato.confirm", String(revision));
}
