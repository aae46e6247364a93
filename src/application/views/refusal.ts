// SPDX-License-Identifier: EUPL-1.2
import { type Operation, rolesNeeded } from "#domain/operations.ts";
import type { Role } from "#domain/role.ts";
import type { CardReply } from "../reply.ts";
import type { Wording } from "../wording/wording.ts";
import { buttonView, statusButton, titledButton } from "./button.ts";
import { messageReply } from "./message.ts";

/** What was not done for want of a role: which one it needs, who has it, and the way to ask them. */
export function refusalReply(
  operation: Operation,
  role: Role,
  managers: readonly string[],
  wording: Wording,
): CardReply {
  const { refusal } = wording.roles;
  const ask = titledButton(wording, refusal.ask, "ruolo.ask", operation, "positive");
  if (role === "none") {
    const who = managers.length === 0 ? refusal.nobodyKnown : refusal.letIn(wording.choice(managers));
    return messageReply("attention", refusal.stranger, [who], [ask]);
  }
  const who = managers.length === 0 ? refusal.nobodyKnown : refusal.who(wording.list(managers), managers.length);
  const heading = refusal.heading(operation, rolesNeeded[operation]);
  return messageReply("attention", heading, [refusal.yours(role), who], [ask, statusButton(wording)]);
}

/** What was asked of the managers, or that none of them can be reached. */
export function askedForRoleReply(isSent: boolean, role: Role, wording: Wording): CardReply {
  const { refusal } = wording.roles;
  const buttons = role === "none" ? [] : [statusButton(wording), buttonView(wording, "help", "aiuto")];
  return isSent
    ? messageReply("good", refusal.sent, [refusal.sentHint], buttons)
    : messageReply("attention", refusal.nobody, [], buttons);
}
