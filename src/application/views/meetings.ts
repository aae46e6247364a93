import type { BodyRegister } from "#domain/body.ts";
import type { Totals } from "#domain/journal.ts";
import type { Objective } from "#domain/objective.ts";
import type { MeetingPage } from "../ports/meeting-log.ts";
import type { CardReply } from "../reply.ts";
import type { Wording } from "../wording/wording.ts";
import { buttonView, openFormButton, statusButton } from "./button.ts";
import { type MeetingLineView, toMeetingLineView } from "./meeting-line.ts";
import type { ButtonView } from "./parts.ts";
import { toTotalsView } from "./totals.ts";

export type MeetingsView = {
  readonly heading: string;
  readonly totals: string;
  readonly documented: string;
  readonly meetings: readonly MeetingLineView[];
  readonly note: string;
  readonly hasNote: boolean;
  readonly buttons: readonly ButtonView[];
};

/** One page of the meetings, newest first, under the figures they make. */
export function meetingsReply(
  objective: Objective,
  register: BodyRegister,
  totals: Totals,
  page: MeetingPage & { readonly isFirst: boolean },
  wording: Wording,
): CardReply {
  const { meetings } = wording;
  const figures = toTotalsView(objective, totals, wording);
  const emptyNote = page.isFirst ? meetings.none : meetings.noMore;
  const note = page.meetings.length === 0 ? emptyNote : "";
  const buttons = [openFormButton(wording), statusButton(wording)];
  if (page.next !== undefined) buttons.push(buttonView(wording, "older", "incontri", page.next));
  if (!page.isFirst) buttons.push(buttonView(wording, "newest", "incontri"));
  const view = {
    heading: meetings.heading,
    totals: figures.totals,
    documented: figures.documented,
    meetings: page.meetings.map((meeting) => toMeetingLineView(objective, register, meeting, wording)),
    note,
    hasNote: note !== "",
    buttons,
  };
  return { kind: "card", card: "meetings", view, summary: `${meetings.heading}. ${figures.totals}` };
}
