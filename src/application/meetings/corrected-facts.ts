// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { BodyId } from "#domain/body.ts";
import { isSameDay } from "#domain/day.ts";
import type { Meeting, MeetingFacts, MeetingState } from "#domain/meeting.ts";
import { stateWhenRecorded } from "#domain/meeting-state.ts";
import type { MeetingDraft } from "../reading/meeting-draft.ts";
import type { Services } from "../services.ts";
import { evidenceInAField } from "./draft-from-meeting.ts";

/** What is to be checked of a correction: evidence that was left as it is stays itself, whatever the field holds. */
export function toBeChecked(draft: MeetingDraft, meeting: Meeting): MeetingDraft {
  return draft.evidence === evidenceInAField(meeting) ? { ...draft, evidence: "" } : draft;
}

/** What a meeting becomes, whole, of what the form tells. */
export function correctedFacts(
  told: MeetingFacts,
  draft: MeetingDraft,
  meeting: Meeting,
  services: Pick<Services, "register" | "clock">,
): MeetingFacts {
  return {
    ...told,
    bodies: asNamedBefore(meeting, told.bodies, services),
    evidence: draft.evidence === evidenceInAField(meeting) ? meeting.evidence : told.evidence,
    state: stateOnceCorrected(meeting, told, services.clock()),
  };
}

/** What was held on its day and hour is not held on those that it is moved to, when they are still to come. */
function stateOnceCorrected(meeting: Meeting, told: MeetingFacts, now: Temporal.ZonedDateTime): MeetingState {
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
