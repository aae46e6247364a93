// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { BodyId, BodyRegister } from "#domain/body.ts";
import { toDay } from "#domain/day.ts";
import type { TextField } from "#domain/meeting.ts";
import {
  type MeetingFacts,
  type MeetingMode,
  meetingModes,
  mostBodiesInAMeeting,
  textFields,
} from "#domain/meeting.ts";
import { stateWhenRecorded } from "#domain/meeting-state.ts";
import type { Objective } from "#domain/objective.ts";
import { idOfNewName } from "../answers/doubt-answers.ts";
import type { BodyDoubt } from "../bodies/bodies.ts";
import { readBodies } from "../bodies/bodies.ts";
import type { DraftDay, MeetingDraft } from "../meeting-draft.ts";

/** What keeps a draft from being a meeting, field by field; a field without a problem is not there. */
export type DraftProblems = {
  readonly day?: Exclude<DraftDay, { kind: "day" }>;
  readonly bodies?: "none" | "owner-only" | "too-many";
  readonly doubts: readonly BodyDoubt[];
  /** How long each text that is too long is. */
  readonly tooLong: Partial<Readonly<Record<TextField, number>>>;
  readonly hour?: "unreadable";
  readonly mode?: "unknown";
};

export type CheckedDraft =
  | { readonly kind: "complete"; readonly facts: MeetingFacts }
  /** Complete but for a yes: the day is outside the objective's year (rule 4 of counting). */
  | { readonly kind: "outside-year"; readonly facts: MeetingFacts }
  | { readonly kind: "incomplete"; readonly problems: DraftProblems };

/**
 * Whether the draft tells a whole meeting. All that is wrong is said at once. A new body that is still to be added
 * stands among the others by the id of its name. Pure: `now` is given.
 */
export function checkDraft(
  draft: MeetingDraft,
  { objective, register, now }: { objective: Objective; register: BodyRegister; now: Temporal.ZonedDateTime },
): CheckedDraft {
  const others =
    draft.others.length > textFields.others ? { bodies: [], doubts: [] } : readBodies(draft.others, register);
  const isNew = ({ text }: BodyDoubt) => draft.newNames.includes(text);
  const added = others.doubts.filter(isNew).map(({ text }) => idOfNewName(text));
  const doubts = others.doubts.filter((doubt) => !isNew(doubt));
  const bodies = [...new Set([...draft.bodies, ...others.bodies, ...added])];
  const tooLong = Object.fromEntries(
    Object.entries(textFields).flatMap(([field, most]) => {
      const { length } = draft[field as TextField];
      return length > most ? [[field, length]] : [];
    }),
  );
  const bodiesProblem = problemOfBodies(bodies, doubts, objective.owner);
  const isHourRead = draft.hour === "" || /^([01]\d|2[0-3]):[0-5]\d$/.test(draft.hour);
  const isModeKnown = draft.mode === "" || isMode(draft.mode);
  const isFine =
    bodiesProblem === undefined &&
    doubts.length === 0 &&
    Object.keys(tooLong).length === 0 &&
    isHourRead &&
    isModeKnown;
  if (draft.day.kind !== "day" || !isFine) {
    const problems: DraftProblems = {
      ...(draft.day.kind === "day" ? {} : { day: draft.day }),
      ...(bodiesProblem === undefined ? {} : { bodies: bodiesProblem }),
      doubts: others.doubts,
      tooLong,
      ...(isHourRead ? {} : { hour: "unreadable" }),
      ...(isModeKnown ? {} : { mode: "unknown" }),
    };
    return { kind: "incomplete", problems };
  }
  const day = toDay(draft.day.day);
  const hour = draft.hour === "" ? {} : { hour: draft.hour };
  const facts: MeetingFacts = {
    day,
    ...hour,
    state: isStillAhead(draft, now) ? "planned" : stateWhenRecorded({ day, ...hour }, now),
    bodies,
    subject: draft.subject,
    ...(isMode(draft.mode) ? { mode: draft.mode } : {}),
    place: draft.place,
    evidence: draft.evidence === "" ? [] : [{ text: draft.evidence }],
    notes: draft.notes,
  };
  const needsYes = day.year !== objective.year && !draft.isOutsideYearAccepted;
  return { kind: needsYes ? "outside-year" : "complete", facts };
}

/** "Oggi pomeriggio", told in the morning without an hour. */
function isStillAhead({ day, hour, tense }: MeetingDraft, now: Temporal.ZonedDateTime): boolean {
  return day.kind === "day" && day.day === now.toPlainDate().toString() && hour === "" && tense === "ahead";
}

function problemOfBodies(
  bodies: readonly BodyId[],
  doubts: readonly BodyDoubt[],
  owner: BodyId,
): DraftProblems["bodies"] | undefined {
  if (bodies.length > mostBodiesInAMeeting) return "too-many";
  if (bodies.some((body) => body !== owner) || doubts.length > 0) return undefined;
  return bodies.length === 0 ? "none" : "owner-only";
}

function isMode(text: string): text is MeetingMode {
  return meetingModes.some((mode) => mode === text);
}
