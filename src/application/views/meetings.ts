// SPDX-License-Identifier: EUPL-1.2
import type { Body, BodyRegister } from "#domain/body.ts";
import type { Totals } from "#domain/journal.ts";
import type { Meeting } from "#domain/meeting.ts";
import type { MeetingFilter, WantedCount } from "#domain/meeting-filter.ts";
import type { Objective } from "#domain/objective.ts";
import type { MeetingPage } from "../ports/meeting-log.ts";
import type { CardReply } from "../reply.ts";
import type { Language, Wording } from "../wording/wording.ts";
import { type AsOfFigures, asOfNotes } from "./as-of-notes.ts";
import { buttonView, openFormButton, statusButton } from "./button.ts";
import { filterHeading } from "./filter-heading.ts";
import { type MeetingLineView, toMeetingLineView } from "./meeting-line.ts";
import { moveButton } from "./move.ts";
import type { ButtonView, ChoiceListView } from "./parts.ts";
import { toTotalsView } from "./totals.ts";

export type MeetingsView = {
  readonly heading: string;
  readonly totals: string;
  readonly documented: string;
  /** A list of some meetings is not said to be of all. */
  readonly hasTotals: boolean;
  /** What the list can be filtered by: the first choice of each is everything. */
  readonly state: ChoiceListView;
  readonly body: ChoiceListView;
  readonly month: ChoiceListView;
  readonly filterTitle: string;
  /** An empty diary has nothing to filter. */
  readonly hasFilters: boolean;
  readonly language: Language;
  readonly meetings: readonly MeetingLineView[];
  readonly note: string;
  readonly hasNote: boolean;
  readonly buttons: readonly ButtonView[];
};

declare module "../reply.ts" {
  interface CardViews {
    readonly meetings: MeetingsView;
  }
}

/** The choice that filters nothing: no state, body or month has this name. */
const everything = "all";

/** So that the ways on from the list stay in sight. */
const mostMoves = 2;

const mostBodiesToChoose = 60;

/** One page of the meetings, newest first, under the figures they make. */
export function meetingsReply(
  objective: Objective,
  register: BodyRegister,
  totals: Totals,
  page: MeetingPage & {
    readonly isFirst: boolean;
    readonly filter: MeetingFilter;
    readonly latest?: number;
    readonly asOf?: AsOfFigures;
    /** The answer to what was asked: said first, in the place of the count. */
    readonly said?: string;
    /** The ways to the meetings of that answer that are not listed. */
    readonly ways: readonly ButtonView[];
    /** All that the filter wants: said in the place of the figures of the year. */
    readonly counted?: WantedCount;
    /** Those that belong to the diary of another year. */
    readonly ofOthers: readonly Meeting[];
  },
  wording: Wording,
): CardReply {
  const { meetings } = wording;
  const figures = toTotalsView(objective, totals, wording);
  const isFiltered = Object.keys(page.filter).length > 0;
  const asOf = page.asOf === undefined ? [] : asOfNotes(page.asOf, wording);
  const elsewhere =
    page.ofOthers.length === 0 ? [] : [wording.move.elsewhere(page.ofOthers.map(({ number }) => number))];
  const isNone = page.said === undefined || page.meetings.length > 0;
  const note = [isNone ? noteOf(page, isFiltered, wording) : "", ...elsewhere, ...asOf]
    .filter((line) => line !== "")
    .join(" ");
  const moves = page.ofOthers.slice(0, mostMoves).map((meeting) => moveButton(meeting, wording, true));
  const buttons = [...page.ways, ...moves, openFormButton(wording), statusButton(wording)];
  if (page.next !== undefined) buttons.push(buttonView(wording, "older", "incontri", page.next));
  if (!page.isFirst || isFiltered) buttons.push(buttonView(wording, "newest", "incontri"));
  const heading =
    page.asOf === undefined
      ? filterHeading(register, page.filter, page.latest, wording)
      : meetings.asOfHeading(page.asOf.day);
  const counted = page.counted === undefined ? [] : [countSaid(page.filter, page.counted, wording)];
  const title = page.said ?? [...counted, heading].join(" · ");
  const below = [...(page.said === undefined ? [] : [heading]), partsOf(page, wording)];
  const isSaid = isFiltered || page.said !== undefined;
  const summary = isSaid ? `${title}.` : `${meetings.heading}. ${figures.totals}`;
  const view = {
    heading: title,
    totals: isFiltered ? below.filter((part) => part !== "").join(" · ") : figures.totals,
    documented: isFiltered ? "" : figures.documented,
    hasTotals: !isFiltered || page.said !== undefined || page.counted !== undefined,
    ...filterLists(register, page.filter, wording),
    filterTitle: wording.buttons.filter,
    hasFilters: isFiltered || page.meetings.length > 0,
    language: wording.language,
    meetings: page.meetings.map((meeting) => toMeetingLineView(objective, register, meeting, wording)),
    note,
    hasNote: note !== "",
    buttons,
  };
  return { kind: "card", card: "meetings", view, summary };
}

/** How often bodies were met, otherwise how many meetings: those held, unless the filter names another state. */
function countSaid(
  { state = "held", bodies = [] }: MeetingFilter,
  counted: WantedCount,
  { meetings }: Wording,
): string {
  const count = state === "undocumented" ? counted.held : counted[state];
  // None is never said above those that are listed.
  if (count === 0 && state === "held" && counted.planned > 0) return meetings.plannedCount(counted.planned);
  return bodies.length > 0 && state === "held" ? meetings.times(count) : meetings.count(count);
}

/** What the meetings of the list are: only what there is. */
function partsOf({ counted }: { readonly counted?: WantedCount }, { meetings: { filters } }: Wording): string {
  if (counted === undefined) return "";
  const parts = (["held", "documented", "planned", "annulled"] as const).flatMap((state) =>
    counted[state] === 0 ? [] : [`${filters.states[state]}: ${counted[state]}`],
  );
  return parts.join(" · ");
}

function noteOf(
  { meetings, next, isFirst }: MeetingPage & { readonly isFirst: boolean },
  isFiltered: boolean,
  wording: Wording,
): string {
  const words = wording.meetings;
  if (isFiltered && next !== undefined && meetings.length === 0) return words.lookedFar;
  if (meetings.length > 0) return "";
  if (isFiltered && isFirst) return words.noneWanted;
  return isFirst ? words.none : words.noMore;
}

function filterLists(
  register: BodyRegister,
  { state, bodies: [chosen] = [], month }: MeetingFilter,
  wording: Wording,
): Pick<MeetingsView, "state" | "body" | "month"> {
  const { filters } = wording.meetings;
  const isFirst = (body: Body) => Number(body.id === chosen) * 2 + Number(body.isLikely);
  const bodies = [...register.values()]
    .sort((one, other) => isFirst(other) - isFirst(one))
    .slice(0, mostBodiesToChoose)
    .map(({ id, shortName }) => ({ title: shortName, value: id }));
  const states = Object.entries(filters.states).map(([value, title]) => ({ title, value }));
  const months = wording.months.map((title, index) => ({ title, value: String(index + 1) }));
  const list = (label: string, all: string, value: string, choices: ChoiceListView["choices"]) => ({
    label,
    value: value === "" ? everything : value,
    choices: [{ title: all, value: everything }, ...choices],
  });
  return {
    state: list(filters.state, filters.anyState, state ?? "", states),
    body: list(filters.body, filters.anyBody, chosen ?? "", bodies),
    month: list(filters.month, filters.anyMonth, month === undefined ? "" : String(month), months),
  };
}
