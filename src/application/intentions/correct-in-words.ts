import type { Meeting } from "#domain/meeting.ts";
import { openCorrectionOf } from "../changing/correct-meeting.ts";
import { readSeen } from "../changing/seen-meeting.ts";
import type { CommandRequest } from "../commands/command.ts";
import type { CorrectionInWords } from "../reading/intentions/intention.ts";
import { draftFromFields } from "../recording/draft-from-fields.ts";
import { draftFromMeeting } from "../recording/draft-from-meeting.ts";
import { toDraftDay } from "../recording/draft-from-reading.ts";
import type { MeetingDraft } from "../recording/meeting-draft.ts";
import { findQuestion } from "../recording/pending-question.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";

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
  const draft = (await shownBefore(meeting, request, services)) ?? draftFromMeeting(meeting, services.register);
  return openCorrectionOf(meeting, corrected(draft, correction), request, services);
}

/** A correction of the same meeting that was shown and waits for a yes: the next one goes on from it. */
async function shownBefore(
  { number, revision }: Meeting,
  request: CommandRequest,
  services: Services,
): Promise<MeetingDraft | undefined> {
  const found = await findQuestion(request, services);
  const { verb, argument = "", fields } = found?.question ?? {};
  const seen = readSeen(argument);
  const isOfYear = found?.objective.code === services.objective().code;
  const isOfThis = isOfYear && verb === "incontro.save" && seen?.number === number && seen.revision === revision;
  return isOfThis && fields !== undefined ? draftFromFields(fields, services.register) : undefined;
}

function corrected(
  draft: MeetingDraft,
  { becomes, added, removed, doubts, subject, notes }: CorrectionInWords,
): MeetingDraft {
  const told = becomes?.bodies ?? [];
  const isWhole = told.length > 0 || (becomes !== undefined && doubts !== "");
  const kept = isWhole ? told : draft.bodies.filter((id) => !removed.includes(id));
  return {
    ...draft,
    day: becomes === undefined || becomes.day.kind === "none" ? draft.day : toDraftDay(becomes.day),
    hour: becomes?.hour ?? draft.hour,
    mode: becomes?.mode ?? draft.mode,
    place: becomes === undefined || becomes.place === "" ? draft.place : becomes.place,
    bodies: [...new Set([...kept, ...added])],
    others: doubts,
    subject: subject ?? draft.subject,
    notes: notes === undefined ? draft.notes : [draft.notes, notes].filter((text) => text !== "").join("\n"),
  };
}
