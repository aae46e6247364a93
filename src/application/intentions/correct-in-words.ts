import type { Meeting } from "#domain/meeting.ts";
import { openCorrectionOf } from "../changing/correct-meeting.ts";
import type { CommandRequest } from "../commands/command.ts";
import { draftFromMeeting } from "../recording/draft-from-meeting.ts";
import { toDraftDay } from "../recording/draft-from-reading.ts";
import type { MeetingDraft } from "../recording/meeting-draft.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import type { CorrectionInWords } from "../understanding/intention.ts";

/**
 * Opens the form that corrects a meeting, with what words say already in it and, above, from what to what. Nothing is
 * changed until it is saved.
 */
export async function correctInWords(
  meeting: Meeting,
  correction: CorrectionInWords,
  request: CommandRequest,
  services: Services,
): Promise<Reply> {
  return openCorrectionOf(
    meeting,
    corrected(draftFromMeeting(meeting, services.register), correction),
    request,
    services,
  );
}

function corrected(draft: MeetingDraft, { becomes, added, removed, doubts, subject }: CorrectionInWords): MeetingDraft {
  const told = becomes?.bodies ?? [];
  const kept = told.length > 0 ? told : draft.bodies.filter((id) => !removed.includes(id));
  return {
    ...draft,
    day: becomes === undefined || becomes.day.kind === "none" ? draft.day : toDraftDay(becomes.day),
    hour: becomes?.hour ?? draft.hour,
    mode: becomes?.mode ?? draft.mode,
    place: becomes === undefined || becomes.place === "" ? draft.place : becomes.place,
    bodies: [...new Set([...kept, ...added])],
    others: doubts,
    subject: subject ?? draft.subject,
  };
}
