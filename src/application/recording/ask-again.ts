// SPDX-License-Identifier: EUPL-1.2
import type { CommandRequest } from "../commands/command.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { shortened } from "../text.ts";
import { meetingFormReply } from "../views/meeting-form.ts";
import { checkDraft } from "./check-draft.ts";
import type { PendingDraft } from "./pending-draft.ts";

/** What was asked, again, saying that the answer was not understood. */
export function askAgain(
  { draft, kept }: PendingDraft,
  line: string,
  { wording }: Pick<CommandRequest, "wording">,
  { clock, objective, register }: Services,
): Reply {
  const context = { objective: objective(), register, wording, nonce: kept.nonce };
  const checked = checkDraft(draft, { ...context, now: clock() });
  const problems = checked.kind === "incomplete" ? checked.problems : undefined;
  const isBodyAsked = problems?.bodies === "none" && problems.day === undefined;
  const said = shortened(line, 60);
  const trouble = isBodyAsked ? wording.meeting.problems.unknownBody(said) : wording.message.notUnderstood(said);
  return meetingFormReply(draft, problems, context, trouble);
}
