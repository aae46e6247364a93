// SPDX-License-Identifier: EUPL-1.2
import type { CommandRequest } from "../command.ts";
import { propose } from "../conversation/proposals.ts";
import { draftFromReading } from "../reading/draft-from-reading.ts";
import { checkDraft } from "../reading/drafts/check-draft.ts";
import type { MeetingDraft } from "../reading/meeting-draft.ts";
import { readMeetingLine } from "../reading/meeting-line.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { maybeMeetingReply } from "../views/not-understood.ts";
import { proposalReply } from "../views/proposal.ts";
import { askDoubt } from "./ask-doubt.ts";
import { keepMeeting } from "./meeting-proposal.ts";

/**
 * Shows what a line may tell before anything is recorded: a yes records it, under the name of this very message. What
 * lacks something, or is of another year, is asked about after the yes.
 */
export async function proposeMeeting(line: string, request: CommandRequest, services: Services): Promise<Reply> {
  const { clock, register, objective } = services;
  const draft = draftFromReading(readMeetingLine(line, { now: clock(), register }));
  if (checkDraft(draft, { objective: objective(), register, now: clock() }).kind === "complete") {
    return proposeDraft(draft, { ...request, nonce: request.delivery }, services);
  }
  await propose({ verb: "incontro", argument: line, fields: {} }, request, services);
  return maybeMeetingReply(line, request.wording);
}

type Proposing = Pick<CommandRequest, "person" | "chat" | "signal" | "wording"> & { readonly nonce: string };

/** Shows a draft that a yes records, once it is whole; otherwise asks for the rest. Kept under its one-time number. */
export async function proposeDraft(told: MeetingDraft, proposing: Proposing, services: Services): Promise<Reply> {
  const { wording, nonce } = proposing;
  const { clock, register } = services;
  const context = { objective: services.objective(), register, wording, nonce };
  const checked = checkDraft(told, { ...context, now: clock() });
  await keepMeeting({ ...told, isProposed: checked.kind !== "incomplete" }, proposing, services);
  if (checked.kind === "incomplete") return askDoubt(told, checked.problems, proposing, services);
  return proposalReply(checked.facts, context);
}
