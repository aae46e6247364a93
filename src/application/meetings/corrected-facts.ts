// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { BodyId } from "#domain/body.ts";
import { isAfter, isSameDay } from "#domain/day.ts";
import { type Meeting, type MeetingFacts, type MeetingState, mostEvidence } from "#domain/meeting.ts";
import { stateWhenRecorded } from "#domain/meeting-state.ts";
import type { MeetingDraft } from "../reading/meeting-draft.ts";
import type { Services } from "../services.ts";
import { evidenceInAField } from "./draft-from-meeting.ts";
import type { SeenMeeting } from "./seen-meeting.ts";

/** What is to be checked of a correction: evidence that was left as it is stays itself, whatever the field holds. */
export function toBeChecked(draft: MeetingDraft, meeting: Meeting): MeetingDraft {
  return { ...draft, evidence: evidenceAdded(draft, meeting) ?? draft.evidence };
}

/** Its pieces, when some are those that were there, or none is left: what is written between them is a piece of its own. */
function evidenceLeft({ evidence }: Pick<MeetingDraft, "evidence">, meeting: Meeting): Meeting["evidence"] | undefined {
  const pieces = evidence === "" ? [] : evidence.split("; ");
  const asBefore = pieces.map((text) => meeting.evidence.find((one) => one.text === text));
  const isOfThese = pieces.length === 0 || asBefore.some((one) => one !== undefined);
  return isOfThese ? asBefore.map((one, at) => one ?? { text: pieces[at] ?? "" }) : undefined;
}

/** What stands in the field after the evidence that was there; undefined when that was written anew. */
function evidenceAdded({ evidence }: Pick<MeetingDraft, "evidence">, meeting: Meeting): string | undefined {
  const before = evidenceInAField(meeting);
  if (evidence === before || before === "") return evidence === before ? "" : evidence;
  return evidence.startsWith(`${before}; `) ? evidence.slice(before.length + 2) : undefined;
}

/** What a meeting becomes, whole, of what the form tells. */
export function correctedFacts(
  told: MeetingFacts,
  draft: MeetingDraft,
  meeting: Meeting,
  seen: SeenMeeting,
  services: Pick<Services, "register" | "clock">,
): MeetingFacts {
  const { evidence } = meeting;
  const added = evidenceAdded(draft, meeting);
  const left = evidenceLeft(draft, meeting);
  const isMore = added !== undefined && added !== "" && evidence.length < mostEvidence;
  return {
    ...told,
    bodies: asNamedBefore(meeting, told.bodies, services),
    evidence: isMore ? [...evidence, { text: added }] : added === undefined ? (left ?? told.evidence) : evidence,
    state: stateOnceCorrected(meeting, told, seen, services.clock()),
  };
}

/**
 * What was held on its day and hour is not held on those that it is moved to, when they are still to come; what was said
 * to have taken place did, on a day that has come.
 */
function stateOnceCorrected(
  meeting: Meeting,
  told: MeetingFacts,
  { isHeld }: SeenMeeting,
  now: Temporal.ZonedDateTime,
): MeetingState {
  if (isHeld === true && meeting.state === "planned" && !isAfter(told.day, now.toPlainDate())) return "held";
  const isMoved = !isSameDay(meeting.day, told.day) || meeting.hour !== told.hour;
  return isMoved && meeting.state === "held" ? stateWhenRecorded(told, now) : meeting.state;
}

/** A body that the meeting names by an id of its own, merged by now, keeps it: parted again it is what it was. */
function asNamedBefore(
  meeting: Meeting,
  bodies: readonly BodyId[],
  { register }: Pick<Services, "register">,
): readonly BodyId[] {
  return bodies.flatMap((id) => {
    const members = register.members(id);
    const named = meeting.bodies.filter((one) => members.includes(one));
    return named.length === 0 ? [id] : named;
  });
}
