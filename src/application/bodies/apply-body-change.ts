// SPDX-License-Identifier: EUPL-1.2
import type { Register } from "#domain/register.ts";
import type { CommandRequest } from "../command.ts";
import type { BodyChange, BodyOutcome, OpenOutcome } from "../ports/log-changes.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { unknownReply } from "../unknown-reply.ts";
import { buttonView, statusButton } from "../views/button.ts";
import { entryReply } from "../views/entry.ts";
import { messageReply } from "../views/message.ts";
import { plainReply } from "../views/plain-reply.ts";

/** What is to become of a body on the register as it is; what is said when it cannot, or nothing. */
export type Becoming<Refusal> = (register: Register) => Pick<BodyChange, "action" | "body" | "other"> | Refusal;

type Refused = { readonly reply: Reply };

type Asking = Pick<CommandRequest, "person" | "chat" | "signal" | "wording">;

/** The body as it was seen, and the name of the intention. */
export type SeenBody = { readonly id: string; readonly revision: number; readonly operation: string };

const mostTries = 3;

/**
 * Makes a change of a body and says what came of it. A body that somebody else has changed since it was seen is left as
 * it is; when only other bodies changed, it is checked again on the register as it is now.
 */
export async function applyBodyChange(
  seen: SeenBody,
  becoming: Becoming<Refused>,
  request: Asking,
  services: Services,
): Promise<Reply> {
  const { wording } = request;
  const told = await toldBefore(seen.operation, request, services);
  if (told !== undefined) return told;
  const outcome = await changeBody(seen, becoming, request, services);
  const objective = services.objective();
  const buttons = [buttonView(wording, "openBody", "enti.show", seen.id, "positive"), statusButton(wording)];
  switch (outcome.outcome) {
    case "recorded":
      return entryReply(objective, services.register, outcome.entry, wording);
    case "refused":
      return outcome.refusal.reply;
    case "unknown":
      return unknownReply(seen.operation, request, services);
    case "moved":
      return messageReply("default", wording.body.moved, [wording.body.movedHint], buttons);
    case "full":
      return messageReply("attention", wording.body.full, [wording.body.fullHint], buttons);
    case "not-recorded":
      return plainReply("not-changed", wording, buttons);
  }
}

/** The same, for whoever says more than what came of it. */
export async function changeBody<Refusal extends Refused | undefined>(
  { id, revision, operation }: SeenBody,
  becoming: Becoming<Refusal>,
  { person: by, signal }: Pick<CommandRequest, "person" | "signal">,
  { log, objective, register: read }: Services,
): Promise<OpenOutcome<BodyOutcome> | { readonly outcome: "refused"; readonly refusal: Refusal }> {
  for (let register = read, tries = 1; ; tries += 1) {
    if ((register.kept.get(id)?.revision ?? 0) !== revision) return { outcome: "moved" };
    const become = becoming(register);
    if (become === undefined || "reply" in become) return { outcome: "refused", refusal: become as Refusal };
    const change = { ...become, objective: objective(), registerRevision: register.revision, by, operation };
    const outcome = await log.changeBody(change, signal);
    if (outcome.outcome !== "moved" || tries === mostTries) return outcome;
    register = await log.register(objective(), signal);
  }
}

/** What the same press recorded when it came before: what it answered then. */
export async function toldBefore(
  operation: string,
  { signal, wording }: Pick<CommandRequest, "signal" | "wording">,
  { log, objective, register }: Services,
): Promise<Reply | undefined> {
  const entry = await log.recall(objective(), operation, signal);
  return entry === undefined ? undefined : entryReply(objective(), register, entry, wording);
}
