import type { Temporal } from "temporal-polyfill";
import type { BodyId, BodyRegister } from "#domain/body.ts";
import type { MeetingMode } from "#domain/meeting.ts";
import { type BodyDoubt, readBodiesAndPlace } from "./bodies/bodies.ts";
import { type DayReading, readDays } from "./days/day.ts";
import { inTense, type Tense, tenseOf } from "./days/tense.ts";
import { isDeniedBy } from "./denied-subject.ts";
import { readable } from "./engine/fold.ts";
import { takeOut } from "./engine/take-out.ts";
import { halvesOf } from "./halves.ts";
import { takePlace } from "./labelled-place.ts";
import { takeRemarks } from "./remarks.ts";
import { withoutFirstThoughts } from "./second-thoughts.ts";
import { takeEvidence, takeEvidenceBesideASubject, withoutColonAfterEvidence } from "./take-evidence.ts";
import { takeMode } from "./take-mode.ts";
import { takeTopic } from "./take-topic.ts";
import { durationForm } from "./words/line-words.ts";

const duration = new RegExp(durationForm, "gu");

/** What a line tells of a meeting, and what in it is to be asked. */
export type MeetingReading = {
  readonly day: DayReading;
  /** "HH:MM"; what was told where it is no hour of the day ("ore 25") or may be two ("03:00 / 15:00"). */
  readonly hour?: string;
  readonly bodies: readonly BodyId[];
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
  /** What came of it, in sentences of its own, as typed; empty when there are none. */
  readonly remarks: string;
};

export type LineContext = {
  readonly now: Temporal.ZonedDateTime;
  readonly register: BodyRegister;
  /** Where it is put, when something else than its verbs says it. */
  readonly tense?: Tense;
};

/**
 * Reads a line: day, hour, mode, evidence and bodies in any order, then the subject after the first colon that a space
 * follows. Pure: `now` is given.
 */
export function readMeetingLine(text: string, context: LineContext): MeetingReading {
  const { now, register } = context;
  const placed = takePlace(withoutFirstThoughts(withoutColonAfterEvidence(text.normalize("NFC")), context));
  const halves = halvesOf(placed.rest, context);
  const inSubject = takeEvidenceBesideASubject(halves.subject);
  const { told: head, remarks } = takeRemarks(readable(halves.head), context);
  const inHead = takeEvidence(head);
  const { mode, rest } = takeMode(takeOut(inHead.rest, duration, ([words]) => words).rest);
  const told = context.tense ?? tenseOf(rest);
  const days = readDays(rest, now, told);
  const isStillAhead = days.reading.kind === "day" && days.reading.isStillAhead === true;
  const tense = isStillAhead ? "ahead" : told;
  const hasSubject = halves.subject !== "";
  const { topic, rest: others } = hasSubject ? { topic: "", rest: days.rest } : takeTopic(days.rest, register);
  const { bodies, doubts, place } = readBodiesAndPlace(others, register);
  const isCalledOff = isDeniedBy(inSubject.rest);
  return {
    day: isStillAhead ? days.reading : inTense(days.reading, tense, now, days.hour),
    ...(days.hour === undefined ? {} : { hour: days.hour }),
    bodies,
    doubts: isCalledOff ? [...doubts, { text: inSubject.rest, candidates: [] }] : doubts,
    place: placed.place || place,
    remarks,
    subject: isCalledOff ? "" : hasSubject ? inSubject.rest : topic,
    evidence: [inHead.evidence, inSubject.evidence].filter((one) => one !== "").join("; "),
    ...(mode === undefined ? {} : { mode }),
    ...(tense === undefined ? {} : { tense }),
  };
}
