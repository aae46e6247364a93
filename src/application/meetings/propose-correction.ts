// SPDX-License-Identifier: EUPL-1.2
import type { CommandRequest } from "../command.ts";
import { type OpenOperation, openOf, operationOf } from "../conversation/open.ts";
import { findByNumber, findKept, findOpen, leave, propose } from "../conversation/proposals.ts";
import { withNotices } from "../notices.ts";
import { checkDraft, type DraftProblems } from "../reading/drafts/check-draft.ts";
import type { MeetingDraft } from "../reading/meeting-draft.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { buttonView } from "../views/button.ts";
import { type CorrectionShown, correctionReply } from "../views/correction.ts";
import { entryReply } from "../views/entry.ts";
import { keptReply } from "../views/left.ts";
import { plainReply } from "../views/plain-reply.ts";
import { readAnswers, saidOf, settleAll } from "./answer-doubt.ts";
import { askAs } from "./ask-doubt.ts";
import { correctionForm } from "./correction-form.ts";
import { draftFromFields } from "./draft-from-fields.ts";
import { readSeen, type SeenMeeting, toSeenArgument } from "./seen-meeting.ts";

const verb = "incontro.save";

type Correcting = Pick<CommandRequest, "person" | "chat" | "signal" | "wording">;

/** Shows a correction from what to what, and keeps it: one tap, or a yes, saves it. */
export async function proposeCorrection(
  draft: MeetingDraft,
  seen: SeenMeeting,
  shown: Omit<CorrectionShown, "number" | "argument" | "nonce">,
  request: Correcting,
  services: Services,
): Promise<Reply> {
  const argument = toSeenArgument(seen);
  await propose({ verb, argument, fields: {}, becomes: draft }, request, services, seen.nonce);
  return correctionReply({ ...shown, number: seen.number, nonce: seen.nonce, argument }, request.wording);
}

/** Asks what a correction leaves in doubt, one thing at a time; what it says so far is kept. */
export async function askCorrection(
  draft: MeetingDraft,
  problems: DraftProblems,
  seen: SeenMeeting,
  request: Correcting,
  services: Services,
  trouble?: string,
): Promise<Reply> {
  const { wording } = request;
  const argument = toSeenArgument(seen);
  await propose({ verb, argument, fields: {}, draft }, request, services, seen.nonce);
  const asked = {
    verb: "incontro.amend",
    nonce: seen.nonce,
    edit: { verb: "incontro.rewrite", argument: seen.nonce },
    leave: buttonView(wording, "cancel", "incontro.unsaved", seen.nonce),
    nothingYet: wording.doubt.nothingChanged,
  };
  const form = () => correctionForm(draft, problems, seen, request, services, trouble === undefined ? {} : { trouble });
  return askAs(asked, form, draft, problems, request, services, trouble);
}

/** A correction that was shown; `hasLapsed`: so long ago that it is to be shown again before it is saved. */
export type CorrectionFound = OpenOperation & { readonly hasLapsed: boolean };

/** The correction that was shown under that number, also when it was put aside, lapsed, or saved by an earlier press. */
export async function findCorrection(
  nonce: string,
  request: Correcting,
  services: Services,
): Promise<CorrectionFound | undefined> {
  const kept = await findKept(request, services);
  const open = openOf(kept, { delivery: kept?.finishedBy ?? "" });
  if (open.kind === "correction" && open.kept.nonce === nonce) return { ...open, hasLapsed: false };
  const { open: aside, place } = await findByNumber(nonce, request, services);
  return aside.kind === "correction" ? { ...aside, hasLapsed: place === "lapsed" } : undefined;
}

/** An answer to what a correction left in doubt, pressed or chosen: the correction as it is then. */
export async function amendCorrection(
  request: CommandRequest,
  services: Services,
  show: (draft: MeetingDraft, seen: SeenMeeting) => Promise<Reply>,
): Promise<Reply> {
  const { nonce, answers } = readAnswers(request);
  const found = answers === undefined ? undefined : await findCorrection(nonce, request, services);
  const seen = found && readSeen(found.proposal.argument);
  if (answers === undefined || found === undefined || seen === undefined) return goneReply(nonce, request, services);
  const draft = draftOf(found, services);
  if (answers.length > 0) {
    const settled = settleAll(draft, answers, services.register);
    return withNotices(await show(settled, seen), settled === draft ? [] : saidOf(answers, request));
  }
  const { clock, objective } = services;
  const checked = checkDraft(draft, { objective: objective(), now: clock() });
  if (checked.kind !== "incomplete") return show(draft, seen);
  return askCorrection(draft, checked.problems, seen, request, services, request.wording.doubt.chooseFirst);
}

/** Everything of a correction that is shown, in its form. */
export async function rewriteCorrection(request: CommandRequest, services: Services): Promise<Reply> {
  const found = await findCorrection(request.argument, request, services);
  if (found?.kept.finishedBy !== undefined) return goneReply(request.argument, request, services);
  const seen = found && readSeen(found.proposal.argument);
  if (found === undefined || seen === undefined) return goneReply(request.argument, request, services);
  const { clock, objective } = services;
  const draft = draftOf(found, services);
  const checked = checkDraft({ ...draft, evidence: "" }, { objective: objective(), now: clock() });
  const problems = checked.kind === "incomplete" ? checked.problems : undefined;
  return correctionForm(draft, problems, seen, request, services);
}

/** Leaves a correction that is shown: nothing is changed. */
export async function leaveCorrection(request: CommandRequest, services: Services): Promise<Reply> {
  const open = await findOpen({ ...request, delivery: "" }, services);
  if (open.kind === "correction" && open.kept.nonce === request.argument) await leave(request, services);
  const { wording } = request;
  return keptReply(wording);
}

/** Said to the button of a correction that is no longer kept: what it changed, where it was saved. */
export async function goneReply(nonce: string, request: CommandRequest, services: Services): Promise<Reply> {
  const { log, objective, register } = services;
  const entry =
    nonce === "" ? undefined : await log.recall(objective(), operationOf(nonce, request.person), request.signal);
  if (entry === undefined) return plainReply("stale-button", request.wording);
  return entryReply(objective(), register, entry, request.wording);
}

/** What the meeting is to become, as far as it is told; programs before this one kept the fields of a form. */
export function draftOf(
  { proposal: { draft, becomes, fields } }: OpenOperation,
  { register }: Pick<Services, "register">,
): MeetingDraft {
  return draft ?? becomes ?? draftFromFields(fields, register);
}
