// SPDX-License-Identifier: EUPL-1.2
import type { CommandRequest } from "../commands/command.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { openFormButton, statusButton } from "../views/button.ts";
import { entryReply } from "../views/entry.ts";
import { meetingFormReply } from "../views/meeting-form.ts";
import { messageReply } from "../views/message.ts";
import { checkDraft } from "./check-draft.ts";
import { finishDraft } from "./finish-draft.ts";
import { keepDraft } from "./keep-draft.ts";
import { findAside, findPendingDraft, operationOf, type PendingDraft } from "./pending-draft.ts";
import { settleByYes } from "./settle-by-yes.ts";

/**
 * The yes to a day outside the objective's year, or to what a yes alone settles. The draft is the one kept, never what
 * the button sends.
 */
export async function confirmDraft(request: CommandRequest, services: Services): Promise<Reply> {
  const operation = operationOf(request.argument, request.person);
  const pending = await pendingOf(request, services);
  if (pending === undefined) return expiredOr(request, services);
  const { clock, editions, register } = services;
  const checked = checkDraft(pending.draft, { objective: editions.current(), register, now: clock() });
  const isOutsideYearAccepted = pending.draft.isOutsideYearAccepted || checked.kind === "outside-year";
  const draft = { ...settleByYes(pending.draft, register), isOutsideYearAccepted };
  return finishDraft(draft, { ...request, nonce: pending.kept.nonce, operation, isKept: true }, services);
}

/** Shows the form again with what was told. */
export async function editDraft(request: CommandRequest, services: Services): Promise<Reply> {
  const pending = await pendingOf(request, services);
  if (pending === undefined) return expiredReply(request);
  const { register } = services;
  const { draft, kept } = pending;
  const { nonce } = kept;
  await keepDraft(draft, { ...request, nonce }, services);
  const context = { objective: services.objective(), register, wording: request.wording, nonce };
  const checked = checkDraft(draft, { ...context, now: services.clock() });
  const doubts = checked.kind === "incomplete" ? checked.problems.doubts : [];
  const isInDoubt = doubts.length > 0 || draft.day.kind === "ambiguous";
  const day = draft.day.kind === "ambiguous" ? { day: draft.day } : {};
  const problems = isInDoubt ? { doubts, tooLong: {}, ...day } : undefined;
  return meetingFormReply(draft, problems, context);
}

/** Leaves the draft: nothing is recorded. */
export async function cancelDraft(request: CommandRequest, services: Services): Promise<Reply> {
  const pending = await pendingOf(request, services);
  const isOpen = (await findPendingDraft(request, services))?.kept.nonce === pending?.kept.nonce;
  if (pending !== undefined && isOpen) await services.drafts.drop(request.chat.id, request.person.id, request.signal);
  const { wording } = request;
  return messageReply("default", wording.meeting.cancelled, [], [openFormButton(wording), statusButton(wording)]);
}

/** The draft the button belongs to, also when it was put aside; another person's is none. */
export async function pendingOf(request: CommandRequest, services: Services): Promise<PendingDraft | undefined> {
  const pending = await findPendingDraft(request, services);
  if (pending?.kept.nonce === request.argument) return pending;
  const aside = /^[\w-]{16,64}$/.test(request.argument) ? await findAside(request, services) : undefined;
  const isDone =
    aside &&
    (await services.log.recall(services.objective(), operationOf(aside.kept.nonce, request.person), request.signal));
  return isDone === undefined ? aside : undefined;
}

/** Said to the button of a draft that is no longer there: what it recorded, where it was pressed before. */
export async function expiredOr(request: CommandRequest, services: Services): Promise<Reply> {
  const objective = services.objective();
  const operation = operationOf(request.argument, request.person);
  const entry = await services.log.recall(objective, operation, request.signal);
  if (entry === undefined) return expiredReply(request);
  return entryReply(objective, services.register, entry, request.wording);
}

function expiredReply({ wording }: CommandRequest): Reply {
  const { expired, expiredHint } = wording.meeting;
  return messageReply("default", expired, [expiredHint], [openFormButton(wording), statusButton(wording)]);
}
