// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { BodyRegister } from "#domain/body.ts";
import type { Counts } from "#domain/counts.ts";
import { sumOf } from "#domain/day-tallies.ts";
import type { Meeting } from "#domain/meeting.ts";
import type { Objective } from "#domain/objective.ts";
import { phaseRecordOf } from "#domain/phase.ts";
import { indicatorStandings, totalsOf } from "#domain/standing.ts";
import type { CardReply } from "../reply.ts";
import type { Wording } from "../wording/wording.ts";
import { type AsOfFigures, asOfNotes } from "./as-of-notes.ts";
import { buttonView, openFormButton } from "./button.ts";
import { type IndicatorView, openingLine, toIndicatorView } from "./indicator.ts";
import { type MeetingLineView, toMeetingLineView } from "./meeting-line.ts";
import type { ButtonView, LineView, QuestionView } from "./parts.ts";
import { type PhaseView, toPhaseView } from "./phase.ts";
import { toPartsView } from "./totals.ts";
import { hourOf } from "./wall-time.ts";

export type StatusView = {
  readonly heading: string;
  readonly objective: string;
  /** That the edition is provisional; empty when it is not. */
  readonly edition: string;
  readonly hasEdition: boolean;
  readonly opening: readonly LineView[];
  /** What the figures make likely, to be confirmed or denied; none when nothing is to be asked. */
  readonly questions: readonly QuestionView[];
  readonly indicatorsHeading: string;
  readonly indicators: readonly IndicatorView[];
  readonly parts: string;
  readonly hasParts: boolean;
  readonly phasesHeading: string;
  readonly phases: readonly PhaseView[];
  readonly latestHeading: string;
  readonly latest: readonly MeetingLineView[];
  readonly noLatest: string;
  readonly hasNoLatest: boolean;
  readonly planned: string;
  readonly hasPlanned: boolean;
  readonly digest: string;
  /** A figure of a day says nothing of digests. */
  readonly hasDigest: boolean;
  readonly asOf: string;
  readonly buttons: readonly ButtonView[];
};

declare module "../reply.ts" {
  interface CardViews {
    readonly status: StatusView;
  }
}

/** Where the objective stands at `now`, or stood on a day: what is missing first, then what it is made of. */
export function statusReply(
  objective: Objective,
  register: BodyRegister,
  counts: Counts,
  latest: readonly Meeting[],
  now: Temporal.ZonedDateTime,
  wording: Wording,
  asOf?: AsOfFigures,
): CardReply {
  const { status } = wording;
  const today = asOf?.day ?? now.toPlainDate();
  const standings = indicatorStandings(objective, counts, today);
  const isAllReached = standings.every(({ state }) => state === "reached");
  const opening = isAllReached
    ? [status.allReached]
    : standings.filter(({ state }) => state !== "reached").map((standing) => openingLine(standing, wording));
  const parts = toPartsView(objective, totalsOf(counts).bodies, wording);
  const planned = sumOf(counts.planned).all;
  const notes = asOf === undefined ? [] : asOfNotes(asOf, wording);
  const view: StatusView = {
    heading: asOf === undefined ? status.heading : status.asOfHeading(asOf.day),
    objective: `${objective.code} ${objective.title}`,
    edition: "",
    hasEdition: false,
    opening: [...opening, ...notes].map((text) => ({ text })),
    questions: [],
    indicatorsHeading: status.indicators,
    indicators: standings.map((standing) => toIndicatorView(standing, wording)),
    parts,
    hasParts: parts !== "",
    phasesHeading: status.phases,
    phases: objective.phases.map((phase) =>
      toPhaseView(phase, phaseRecordOf(counts.phases, phase.number), today, wording),
    ),
    latestHeading: status.latest,
    latest: latest.map((meeting) => toMeetingLineView(objective, register, meeting, wording)),
    noLatest: status.noMeetings,
    hasNoLatest: latest.length === 0,
    planned: planned === 0 ? "" : status.planned(planned),
    hasPlanned: planned > 0,
    digest: asOf === undefined ? status.nobodyReadsDigest : "",
    hasDigest: asOf === undefined,
    asOf: status.asOf(now.toPlainDate(), hourOf(now)),
    buttons: [
      openFormButton(wording),
      buttonView(wording, "meetings", "incontri"),
      buttonView(wording, "bodies", "enti"),
      buttonView(wording, "phases", "fasi"),
      buttonView(wording, "refresh", "stato"),
    ],
  };
  return { kind: "card", card: "status", view, summary: status.summary(opening) };
}
