// SPDX-License-Identifier: EUPL-1.2
import type { BodyId } from "./body.ts";
import type { BodyCorrection } from "./body-news.ts";
import type { Counts } from "./counts.ts";
import type { Day } from "./day.ts";
import type { DayAhead, MeetingNews, PhaseNews } from "./digest-news.ts";
import type { Meeting } from "./meeting.ts";
import type { Objective } from "./objective.ts";

/** Meetings in programma, soonest first, and how many there are in all. */
export type PlannedMeetings = { readonly meetings: readonly Meeting[]; readonly total: number };

/** What happened in one objective in the period of a digest. */
export type ObjectiveNews = MeetingNews & {
  readonly objective: Objective;
  readonly counts: Counts;
  /** Bodies that no meeting before those told here had involved. */
  readonly newBodies: readonly BodyId[];
  readonly bodyCorrections: readonly BodyCorrection[];
  readonly phases: readonly PhaseNews[];
};

/** Everything that a digest tells. Days are the clock's. */
export type DigestFacts = {
  readonly from: Day;
  readonly today: Day;
  /** The objective of the year before first, where the period began in it or something was written in it since. */
  readonly news: readonly ObjectiveNews[];
  readonly current: ObjectiveNews;
  /** The edition of the current year was made by itself, and nobody has confirmed it. */
  readonly isProvisional: boolean;
  /** In programma within 30 days. */
  readonly planned: PlannedMeetings;
  /** In programma on a day that has passed: somebody should say whether they were held. */
  readonly toConfirm: PlannedMeetings;
  readonly ahead: readonly DayAhead[];
};
