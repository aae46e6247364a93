// SPDX-License-Identifier: EUPL-1.2
import type { CommandRequest } from "../command.ts";
import { draftFromReading } from "../reading/draft-from-reading.ts";
import { checkDraft } from "../reading/drafts/check-draft.ts";
import { readMeetingLine } from "../reading/meeting-line.ts";
import { isOfContacts } from "../reading/telling.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { meetingFormReply } from "../views/meeting-form.ts";
import { keepMeeting } from "./meeting-proposal.ts";

/** Asks whether a telephone call was a meeting: the form has what was told, and a yes records it. */
export async function askContact(request: CommandRequest, services: Services): Promise<Reply> {
  const { argument, wording } = request;
  const { register, objective, clock } = services;
  const reading = readMeetingLine(argument, { now: clock(), register });
  const doubts = reading.doubts.filter(({ text, candidates }) => candidates.length > 0 || !isOfContacts(text));
  const draft = draftFromReading({ ...reading, doubts });
  const nonce = services.nonce();
  const context = { objective: objective(), register, wording, nonce };
  await keepMeeting(draft, { ...request, nonce }, services);
  const checked = checkDraft(draft, { ...context, now: clock() });
  const problems = checked.kind === "incomplete" ? checked.problems : undefined;
  return meetingFormReply(draft, problems, { ...context, intro: wording.intention.contact });
}
