// SPDX-License-Identifier: EUPL-1.2
import { takeUp } from "../answering/take-up.ts";
import { keepAll, undoChange } from "../answering/undo-change.ts";
import type { Command, Step } from "../command.ts";
import { addToNotes } from "../meetings/add-to-notes.ts";
import { annulMeeting, askAnnulment, holdMeeting, restoreMeeting } from "../meetings/annul-meeting.ts";
import { answerDoubt } from "../meetings/answer-doubt.ts";
import { askMeeting, isMeetingNumber, openForm } from "../meetings/ask-meeting.ts";
import { checkOperation } from "../meetings/check-operation.ts";
import { saveSeveral } from "../meetings/correct-several.ts";
import { noteDeleted, noteUndeleted } from "../meetings/deleted-message.ts";
import { askEvidence, documentMeeting } from "../meetings/document-meeting.ts";
import { cancelDraft, confirmDraft, editDraft } from "../meetings/meeting-steps.ts";
import { openMove } from "../meetings/move-meeting.ts";
import { amendOpenCorrection, openCorrection } from "../meetings/open-correction.ts";
import { leaveCorrection, rewriteCorrection } from "../meetings/propose-correction.ts";
import { askName, confirmName, removeName } from "../meetings/remove-name.ts";
import { saveCorrection } from "../meetings/save-correction.ts";
import { joinMeeting, recordAnother } from "../meetings/settle-duplicate.ts";
import { showMeeting } from "../meetings/show-meeting.ts";
import { submitForm } from "../meetings/submit-form.ts";
import { plainReply } from "../views/plain-reply.ts";
import { commandWords } from "../wording/wording.ts";

const steps: ReadonlyMap<string, Step> = new Map([
  ["form", { needs: "record", run: openForm }],
  ["submit", { needs: "record", run: submitForm }],
  ["answer", { needs: "record", run: answerDoubt }],
  ["confirm", { needs: "record", run: confirmDraft }],
  ["edit", { needs: "record", run: editDraft }],
  ["resume", { needs: "record", run: takeUp }],
  ["cancel", { needs: "read", run: cancelDraft }],
  ["same", { needs: "record", run: joinMeeting }],
  ["another", { needs: "record", run: recordAnother }],
  ["check", { needs: "read", run: checkOperation }],
  ["show", { needs: "read", run: showMeeting }],
  ["correct", { needs: "correct", run: openCorrection }],
  ["note", { needs: "correct", run: addToNotes }],
  ["move", { needs: "correct", run: openMove }],
  ["amend", { needs: "correct", run: amendOpenCorrection }],
  ["rewrite", { needs: "correct", run: rewriteCorrection }],
  ["unsaved", { needs: "read", run: leaveCorrection }],
  ["save", { needs: "correct", run: saveCorrection }],
  ["save-all", { needs: "correct", run: saveSeveral }],
  ["annul", { needs: "take-back-own", run: askAnnulment }],
  ["annulled", { needs: "take-back-own", run: annulMeeting }],
  ["restore", { needs: "take-back-own", run: restoreMeeting }],
  ["held", { needs: "hold", run: holdMeeting }],
  ["evidence", { needs: "document", run: askEvidence }],
  ["document", { needs: "document", run: documentMeeting }],
  ["name", { needs: "remove-name", run: askName }],
  ["redact", { needs: "remove-name", run: confirmName }],
  ["redacted", { needs: "remove-name", run: removeName }],
  ["undo", { needs: "take-back-own", run: undoChange }],
  ["keep", { needs: "read", run: keepAll }],
  ["deleted", { needs: "read", run: noteDeleted }],
  ["undeleted", { needs: "read", run: noteUndeleted }],
]);

export const meetingCommand: Command = {
  name: "incontro",
  aliases: [{ text: "meeting", language: "en" }],
  ...commandWords("meeting"),

  operationOf({ step, argument }) {
    if (step !== "") return steps.get(step)?.needs ?? "read";
    return isMeetingNumber(argument) ? "read" : "record";
  },

  async handle(request, services) {
    if (request.step === "") return askMeeting(request, services);
    const step = steps.get(request.step);
    return step === undefined ? plainReply("stale-button", request.wording) : step.run(request, services);
  },
};
