// SPDX-License-Identifier: EUPL-1.2
import type { BodyRegister } from "#domain/body.ts";
import { compareDays, type Day } from "#domain/day.ts";
import type { PlannedMeetings } from "#domain/digest-facts.ts";
import type { DayAhead } from "#domain/digest-news.ts";
import type { Meeting } from "#domain/meeting.ts";
import type { Objective } from "#domain/objective.ts";
import type { CardReply } from "../reply.ts";
import type { Wording } from "../wording/wording.ts";
import { argumentIn, buttonView, openFormButton, statusButton } from "./button.ts";
import { bodiesInALine } from "./meeting-line.ts";
import type { ButtonView } from "./parts.ts";

export type UpcomingView = {
  readonly heading: string;
  readonly period: string;
  readonly entries: readonly UpcomingEntryView[];
  readonly note: string;
  readonly hasNote: boolean;
  readonly buttons: readonly ButtonView[];
};

declare module "../reply.ts" {
  interface CardViews {
    readonly upcoming: UpcomingView;
  }
}

/** A meeting in programma, or a day of a phase. Pressed, it is opened: the meeting, or the phases. */
export type UpcomingEntryView = {
  readonly title: string;
  readonly text: string;
  readonly verb: string;
  readonly argument: string;
  readonly language: Wording["language"];
};

/** What comes in one edition of the objective. */
export type Upcoming = {
  readonly objective: Objective;
  readonly planned: PlannedMeetings;
  readonly days: readonly DayAhead[];
  /** The soonest meeting in programma after those days. */
  readonly later?: Meeting;
};

const entriesOnACard = 10;
const bodiesOnALine = 6;

/** What comes between two days, both included, soonest first; of more than fit, how many there are. */
export function upcomingReply(
  years: readonly Upcoming[],
  { today, until }: { readonly today: Day; readonly until: Day },
  register: BodyRegister,
  wording: Wording,
): CardReply {
  const words = wording.commands.upcoming;
  const entries = years
    .flatMap((year) => [...meetingsOf(year, register, wording), ...phasesOf(year, wording)])
    .sort((one, other) => compareDays(one.day, other.day) || (one.hour < other.hour ? -1 : 1));
  const unread = years.reduce((sum, { planned }) => sum + planned.total - planned.meetings.length, 0);
  const left = entries.length - Math.min(entries.length, entriesOnACard) + unread;
  const after = years.flatMap(({ later }) => later ?? []).slice(0, 1);
  const first = after.map((meeting) =>
    words.later(
      words.when(meeting.day, meeting.hour ?? ""),
      words.meeting(meeting.number, bodiesInALine(register, meeting, wording, bodiesOnALine)),
    ),
  );
  const before = entries.length === 0 ? [words.none] : left === 0 ? [] : [words.others(left)];
  const note = [...before, ...first].join(" ");
  const view: UpcomingView = {
    heading: words.heading,
    period: words.period(today, until),
    entries: entries.slice(0, entriesOnACard).map(({ view }) => view),
    note,
    hasNote: note !== "",
    buttons: [openFormButton(wording), statusButton(wording), buttonView(wording, "phases", "fasi")],
  };
  const lines = view.entries.map(({ title, text }) => `${title}: ${text}.`);
  const isOfLater = entries.length === 0 && after.length > 0;
  const filter = { state: "planned", ...(isOfLater ? {} : { from: today, until }) } as const;
  const asked = { about: "meetings", form: "list", filter, ...(isOfLater ? { isNext: true as const } : {}) } as const;
  return {
    kind: "card",
    card: "upcoming",
    view,
    summary: [`${view.heading}.`, ...lines, note].join(" ").trim(),
    topic: { kind: "question", question: asked },
  };
}

type Entry = { readonly day: Day; readonly hour: string; readonly view: UpcomingEntryView };

function meetingsOf({ objective, planned }: Upcoming, register: BodyRegister, wording: Wording): readonly Entry[] {
  const { commands, language } = wording;
  return planned.meetings.map((meeting) => {
    const { day, hour = "", number } = meeting;
    const bodies = bodiesInALine(register, meeting, wording, bodiesOnALine);
    const text = commands.upcoming.meeting(number, bodies);
    const argument = argumentIn(objective, String(number));
    return {
      day,
      hour,
      view: { title: commands.upcoming.when(day, hour), text, verb: "incontro.show", argument, language },
    };
  });
}

function phasesOf({ objective, days }: Upcoming, { commands, language }: Wording): readonly Entry[] {
  return days.map(({ day, what, phase }) => {
    const text = commands.upcoming[what](phase?.number ?? 0, phase?.title ?? "");
    const verb = phase === undefined ? "stato" : "fasi";
    const argument = argumentIn(objective, "");
    return { day, hour: "", view: { title: commands.upcoming.when(day, ""), text, verb, argument, language } };
  });
}
