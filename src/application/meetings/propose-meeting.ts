// SPDX-License-Identifier: EUPL-1.2

import type { CommandRequest } from "../command.ts";
import { propose } from "../conversation/proposals.ts";
import { draftFromReading } from "../reading/draft-from-reading.ts";
import { checkDraft } from "../reading/drafts/check-draft.ts";
import type { MeetingDraft } from "../reading/meeting-draft.ts";
import type { MeetingReading } from "../reading/meeting-line.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { plainReply } from "../views/plain-reply.ts";
import { proposalReply } from "../views/proposal.ts";
import { askDoubt } from "./ask-doubt.ts";
import { keepMeeting } from "./meeting-proposal.ts";

/**
 * Shows what a line may tell before anything is recorded: a yes records it, under the name of this very message. What it
 * leaves in doubt is asked, where it names somebody or its day; a line that tells neither may tell something else, and
 * it is asked whether it is a meeting.
 */
export async function proposeMeeting(
  { line, meeting }: { readonly line: string; readonly meeting: MeetingReading },
  request: CommandRequest,
  services: Services,
): Promise<Reply> {
  const { clock, register, objective } = services;
  const draft = draftFromReading(meeting, register);
  const { kind } = checkDraft(draft, { objective: objective(), now: clock() });
  if (kind !== "incomplete" || draft.day.kind === "day" || namesSomebody(draft)) {
    return proposeDraft(draft, { ...request, nonce: request.delivery }, services);
  }
  await propose({ verb: "incontro", argument: line, fields: {} }, request, services, request.delivery);
  return plainReply("maybe-meeting", request.wording, line);
}

function namesSomebody({ bodies, names }: MeetingDraft): boolean {
  return bodies.length > 0 || names.some(({ candidates }) => candidates.length > 0);
}

type Proposing = Pick<CommandRequest, "person" | "chat" | "signal" | "wording"> & { readonly nonce: string };

/**
 * Shows a draft that a yes records, once it is whole; otherwise asks for the rest. Kept under its one-time number.
 * `doubt` is why it is asked, where the words say so.
 */
export async function proposeDraft(
  told: MeetingDraft,
  proposing: Proposing,
  services: Services,
  doubt?: string,
): Promise<Reply> {
  const { wording, nonce } = proposing;
  const { clock, register } = services;
  const context = { objective: services.objective(), register, wording, nonce };
  const checked = checkDraft(told, { ...context, now: clock() });
  await keepMeeting({ ...told, isProposed: checked.kind !== "incomplete" }, proposing, services);
  if (checked.kind === "incomplete") return askDoubt(told, checked.problems, proposing, services, doubt);
  return proposalReply(checked.facts, context, doubt);
}
