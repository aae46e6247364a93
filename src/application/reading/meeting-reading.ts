// SPDX-License-Identifier: EUPL-1.2
import type { BodyId } from "#domain/body.ts";
import type { MeetingMode } from "#domain/meeting.ts";
import type { BodyDoubt } from "./bodies/body-doubt.ts";
import type { DayReading } from "./days/found-day.ts";
import type { Tense } from "./days/tense.ts";
import { type Source, type Span, sourceOf } from "./engine/source.ts";
import type { LikeLast } from "./take-like.ts";

/** The parts of a meeting that a line tells. */
export type Slot = "day" | "hour" | "bodies" | "absent" | "place" | "subject" | "mode" | "evidence" | "remarks";

/** What a line tells of a meeting, and what in it is to be asked. */
export type MeetingReading = {
  readonly day: DayReading;
  /** "HH:MM"; what was told where it is no hour of the day ("ore 25") or may be two ("03:00 / 15:00"). */
  readonly hour?: string;
  readonly bodies: readonly BodyId[];
  /** Who was not there, while others were: none of the bodies. */
  readonly absent: readonly BodyId[];
  readonly doubts: readonly BodyDoubt[];
  /** As typed; empty when there is none. */
  readonly place: string;
  /** As typed; empty when there is none. */
  readonly subject: string;
  readonly mode?: MeetingMode;
  /** As typed; empty when there is none. */
  readonly evidence: string;
  /** Where its verbs put it. */
  readonly tense?: Exclude<Tense, undefined>;
  /** What it leaves to the meeting that was spoken of last. */
  readonly like?: LikeLast;
  /** What came of it, as typed; empty when nothing was told. */
  readonly remarks: string;
  /** Who was not there, where they are all those whom it names: they are told all the same. */
  readonly allAbsent: readonly BodyId[];
  /** Of what it tells, something is left out or taken for a remark: it is shown before it is recorded. */
  readonly isToBeShown: boolean;
  /** The subject says that it did not take place, or not with all those that were named. */
  readonly isCalledOff: boolean;
  /** The line without its subject, its labelled place and its remarks, which are blank in it. */
  readonly head: Source;
  /** Where each slot was told in the line, in its `readable` form; a slot that was not told has no places. */
  readonly spans: Readonly<Record<Slot, readonly Span[]>>;
  /** Where the words stand that are to be asked: of no slot, and no connecting words. */
  readonly leftOver: readonly Span[];
};

/** Of a line with nothing in it. */
export const emptyMeeting: MeetingReading = {
  day: { kind: "none" },
  bodies: [],
  absent: [],
  doubts: [],
  place: "",
  subject: "",
  evidence: "",
  remarks: "",
  allAbsent: [],
  isToBeShown: false,
  isCalledOff: false,
  head: sourceOf(""),
  spans: { day: [], hour: [], bodies: [], absent: [], place: [], subject: [], mode: [], evidence: [], remarks: [] },
  leftOver: [],
};
