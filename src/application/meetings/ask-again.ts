// SPDX-License-Identifier: EUPL-1.2
import type { CommandRequest } from "../command.ts";
import type { OpenMeeting } from "../conversation/open.ts";
import { checkDraft } from "../reading/drafts/check-draft.ts";
import type { MeetingDraft } from "../reading/meeting-draft.ts";
import type { Reading } from "../reading/reading.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { shortened } from "../text.ts";
import { askDoubt } from "./ask-doubt.ts";
import { keepMeeting } from "./meeting-proposal.ts";
import { proposeDraft } from "./propose-meeting.ts";

/**
 * What was asked, again, saying that the answer was not understood; of a name that nobody knows, told to whoever asked
 * who was there, who that is.
 */
export async function askAgain(
  { kept, proposal: { draft, beside } }: OpenMeeting,
  { line, onlyName }: Pick<Reading, "line" | "onlyName">,
  request: Pick<CommandRequest, "wording" | "person" | "chat" | "signal">,
  services: Services,
): Promise<Reply> {
  const { wording } = request;
  const { clock, objective, register } = services;
  const { nonce } = kept;
  const context = { objective: objective(), register, now: clock() };
  const problemsOf = (told: MeetingDraft) => {
    const checked = checkDraft(told, context);
    return checked.kind === "incomplete" ? checked.problems : undefined;
  };
  const problems = problemsOf(draft);
  const trouble = wording.message.notUnderstood(shortened(line, 60));
  if (problems === undefined) return proposeDraft(draft, { ...request, nonce, beside }, services, trouble);
  const isBodyAsked = problems.bodies === "none" && problems.names.length === 0;
  if (!isBodyAsked || onlyName === undefined)
    return askDoubt(draft, problems, { ...request, nonce, beside }, services, trouble);
  const named = { ...draft, names: [onlyName] };
  await keepMeeting(named, { ...request, nonce, beside }, services);
  return askDoubt(named, problemsOf(named) ?? problems, { ...request, nonce, beside }, services);
}
