// SPDX-License-Identifier: EUPL-1.2
import type { BodyRegister } from "#domain/body.ts";
import type { Meeting } from "#domain/meeting.ts";
import { textFields } from "#domain/meeting.ts";
import { bodiesNow } from "#domain/register.ts";
import { emptyDraft, type MeetingDraft } from "../reading/meeting-draft.ts";
import { cleanLine, shortened } from "../text.ts";

/** The draft that a form shows of a meeting, with its bodies as they are now. */
export function draftFromMeeting(meeting: Meeting, register: BodyRegister): MeetingDraft {
  return {
    ...emptyDraft,
    day: { kind: "day", day: meeting.day.toString() },
    hour: meeting.hour ?? "",
    bodies: bodiesNow(register, meeting.bodies),
    subject: meeting.subject,
    mode: meeting.mode ?? "",
    place: meeting.place,
    evidence: evidenceInAField(meeting),
    notes: meeting.notes,
  };
}

/** All the evidence in the one field of the form, cut where it does not fit: left as it is, each piece stays itself. */
export function evidenceInAField({ evidence }: Pick<Meeting, "evidence">): string {
  return cleanLine(shortened(evidence.map(({ text }) => text).join("; "), textFields.evidence));
}
