import type { CommandRequest } from "../commands/command.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { cleanLine } from "../text.ts";
import { readMeetingLine } from "../understanding/meeting-line.ts";
import { meetingFormReply } from "../views/meeting-form.ts";
import { draftFromReading } from "./draft-from-reading.ts";
import { finishDraft } from "./finish-draft.ts";
import { emptyDraft, type MeetingDraft } from "./meeting-draft.ts";
import { showMeeting } from "./show-meeting.ts";

/** A typed `/incontro`: bare it opens the form, with a number it shows that meeting, with a line it records it. */
export async function askMeeting(request: CommandRequest, services: Services): Promise<Reply> {
  const line = cleanLine(request.argument);
  if (line === "") return openForm({ ...request, argument: "" }, services);
  if (/^(?:n\.?\s*)?\d{1,6}$/iu.test(line)) return showMeeting(request, services);
  const draft = draftOf(line, services);
  return finishDraft(
    draft,
    { ...request, nonce: services.nonce(), operation: request.delivery, isKept: false },
    services,
  );
}

/** Opens the form: with today filled in when nothing was said, otherwise with what the argument's line tells. */
export async function openForm(request: CommandRequest, services: Services): Promise<Reply> {
  const { chat, person, signal, wording } = request;
  const line = cleanLine(request.argument);
  const today = services.clock().toPlainDate().toString();
  const draft: MeetingDraft =
    line === "" ? { ...emptyDraft, day: { kind: "day", day: today } } : draftOf(line, services);
  const nonce = services.nonce();
  const kept = {
    nonce,
    content: JSON.stringify(line === "" ? emptyDraft : draft),
    askedAt: services.clock().toInstant(),
  };
  await services.drafts.keep(chat.id, person.id, kept, signal);
  const { register } = services;
  return meetingFormReply(draft, undefined, { objective: services.objective(), register, wording, nonce });
}

function draftOf(line: string, { clock, register }: Services): MeetingDraft {
  return draftFromReading(readMeetingLine(line, { now: clock(), register }));
}
