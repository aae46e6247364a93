import { annulMeeting, askAnnulment, holdMeeting, restoreMeeting } from "../changing/annul-meeting.ts";
import { openCorrection, saveCorrection } from "../changing/correct-meeting.ts";
import { askEvidence, documentMeeting } from "../changing/document-meeting.ts";
import { askName, confirmName, removeName } from "../changing/remove-name.ts";
import { keepAll, undoChange } from "../changing/undo-change.ts";
import { askMeeting, openForm } from "../recording/ask-meeting.ts";
import { checkOperation } from "../recording/check-operation.ts";
import { cancelDraft, confirmDraft, editDraft } from "../recording/draft-steps.ts";
import { recordAskedSeveral } from "../recording/record-several.ts";
import { joinMeeting, recordAnother } from "../recording/settle-duplicate.ts";
import { showMeeting } from "../recording/show-meeting.ts";
import { submitForm } from "../recording/submit-form.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { staleButtonReply } from "../views/stale-button.ts";
import { en } from "../wording/en.ts";
import { it } from "../wording/it.ts";
import type { Command, CommandRequest } from "./command.ts";

type Step = (request: CommandRequest, services: Services) => Promise<Reply>;

const steps: ReadonlyMap<string, Step> = new Map([
  ["", askMeeting],
  ["form", openForm],
  ["submit", submitForm],
  ["confirm", confirmDraft],
  ["edit", editDraft],
  ["cancel", cancelDraft],
  ["same", joinMeeting],
  ["another", recordAnother],
  ["several", recordAskedSeveral],
  ["check", checkOperation],
  ["show", showMeeting],
  ["correct", openCorrection],
  ["save", saveCorrection],
  ["annul", askAnnulment],
  ["annulled", annulMeeting],
  ["restore", restoreMeeting],
  ["held", holdMeeting],
  ["evidence", askEvidence],
  ["document", documentMeeting],
  ["name", askName],
  ["redact", confirmName],
  ["redacted", removeName],
  ["undo", undoChange],
  ["keep", keepAll],
]);

export const meetingCommand: Command = {
  name: "incontro",
  aliases: [{ text: "meeting", language: "en" }],
  summary: { it: it.commands.meeting.summary, en: en.commands.meeting.summary },
  example: { it: it.commands.meeting.example, en: en.commands.meeting.example },
  access: "everyone",

  async handle(request, services) {
    const step = steps.get(request.step);
    return step === undefined ? staleButtonReply(request.wording) : step(request, services);
  },
};
