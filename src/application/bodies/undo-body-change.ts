// SPDX-License-Identifier: EUPL-1.2
import type { BodyEntry } from "#domain/journal.ts";
import type { Register } from "#domain/register.ts";
import type { CommandRequest } from "../command.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { buttonView, statusButton } from "../views/button.ts";
import { messageReply } from "../views/message.ts";
import { applyBodyChange } from "./apply-body-change.ts";
import { problemsOfNames, type ToldBody } from "./check-body.ts";
import { problemOfMerge } from "./check-merge.ts";
import { mayBecome } from "./may-decide-counting.ts";

const meetingsLookedAt = 50;

/**
 * Takes back a change of a body: it becomes what it was, unless its names are another's by now or it would be merged
 * into itself. A body that was added is removed, unless a meeting that was not annulled names it.
 */
export async function undoBodyChange(
  { before, after }: BodyEntry,
  seen: { readonly revision: number; readonly operation: string },
  request: Pick<CommandRequest, "person" | "chat" | "signal" | "wording">,
  services: Services,
): Promise<Reply> {
  const { wording, signal } = request;
  const { id } = after;
  const { undoMet, undoMetHint, undoMovedOn, undoMovedOnHint } = wording.body;
  const buttons = [buttonView(wording, "openBody", "enti.show", id, "positive"), statusButton(wording)];
  const { revision: _, ...was } = before ?? { ...after, isRemoved: true };
  if (before === undefined && (await isMet(id, signal, services))) {
    return messageReply("default", undoMet, [undoMetHint], buttons);
  }
  const becoming = (register: Register) => {
    const now = register.kept.get(id) ?? after;
    if (before !== undefined && !mayBecome(now, was, services)) {
      return { reply: messageReply("attention", wording.body.problems.onlyManagers, [], buttons) };
    }
    const isAllowed =
      before === undefined ? register.members(id).length === 1 : canBeAgain(was, register, request, services);
    if (!isAllowed) return { reply: messageReply("default", undoMovedOn, [undoMovedOnHint], buttons) };
    return { action: "undone" as const, body: was };
  };
  return applyBodyChange({ id, ...seen }, becoming, request, services);
}

function canBeAgain(
  was: ToldBody,
  register: Register,
  { wording }: Pick<CommandRequest, "wording">,
  { objective }: Services,
): boolean {
  const now = register.kept.get(was.id);
  const isBack = now?.isRemoved === true && was.isRemoved !== true;
  if (problemsOfNames(was, isBack ? undefined : now, register, wording).length > 0) return false;
  const isMerged = was.mergedInto !== undefined && now?.mergedInto === undefined;
  return !isMerged || problemOfMerge(was, was.mergedInto ?? "", objective(), register, wording) === undefined;
}

async function isMet(id: string, signal: AbortSignal, { log, objective }: Services): Promise<boolean> {
  const query = { objective: objective(), limit: meetingsLookedAt, filter: { bodies: [id] } };
  const { meetings } = await log.page(query, signal);
  return meetings.some(({ state }) => state !== "annulled");
}
