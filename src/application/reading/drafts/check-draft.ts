// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { BodyId } from "#domain/body.ts";
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
import { openNames } from "../answers/settle-doubt.ts";
import type { DraftDay, MeetingDraft } from "../meeting-draft.ts";
import { type NameDoubt, textOf } from "../name-doubt.ts";

/** What keeps a draft from being a meeting, field by field; a field without a problem is not there. */
export type DraftProblems = {
  readonly day?: Exclude<DraftDay, { kind: "day" }>;
  readonly bodies?: "none" | "owner-only" | "too-many";
  readonly names: readonly NameDoubt[];
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
  { objective, now }: { readonly objective: Objective; readonly now: Temporal.ZonedDateTime },
): CheckedDraft {
  const added = draft.names.filter(({ isNew }) => isNew === true).map(({ text }) => idOfNewName(text));
  const asked = openNames(draft);
  const bodies = [...new Set([...draft.bodies, ...added])];
  const texts = { ...draft, others: textOf(draft.names) };
  const tooLong = Object.fromEntries(
    Object.entries(textFields).flatMap(([field, most]) => {
      const { length } = texts[field as TextField];
      return length > most ? [[field, length]] : [];
    }),
  );
  const bodiesProblem = problemOfBodies(bodies, asked, objective.owner);
  const isHourRead = draft.hour === "" || /^([01]\d|2[0-3]):[0-5]\d$/.test(draft.hour);
  const isModeKnown = draft.mode === "" || isMode(draft.mode);
  const isFine =
    bodiesProblem === undefined && asked.length === 0 && Object.keys(tooLong).length === 0 && isHourRead && isModeKnown;
  if (draft.day.kind !== "day" || !isFine) {
    const problems: DraftProblems = {
      ...(draft.day.kind === "day" ? {} : { day: draft.day }),
      ...(bodiesProblem === undefined ? {} : { bodies: bodiesProblem }),
      names: draft.names,
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
  asked: readonly NameDoubt[],
  owner: BodyId,
): DraftProblems["bodies"] | undefined {
  if (bodies.length > mostBodiesInAMeeting) return "too-many";
  if (bodies.some((body) => body !== owner) || asked.length > 0) return undefined;
  return bodies.length === 0 ? "none" : "owner-only";
}

export function isMode(text: string): text is MeetingMode {
  return meetingModes.some((mode) => mode === text);
}
