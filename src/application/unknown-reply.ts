// SPDX-License-Identifier: EUPL-1.2
import type { CommandRequest } from "./command.ts";
import type { Reply } from "./reply.ts";
import type { Services } from "./services.ts";
import { buttonView, statusButton } from "./views/button.ts";
import { messageReply } from "./views/message.ts";

/**
 * Said when nobody knows whether something was recorded: its button looks again. That it is told at the next contact is
 * promised only where the store keeps it.
 */
export async function unknownReply(
  operation: string,
  request: Pick<CommandRequest, "person" | "chat" | "wording">,
  { unsettled, objective }: Services,
): Promise<Reply> {
  const isKept = await unsettled.note(request, { operation, objective: objective().code });
  const { wording } = request;
  const { unknown, unknownHint, unknownHintUnkept } = wording.meeting;
  const check = buttonView(wording, "checkAgain", "incontro.check", operation, "positive");
  return messageReply("default", unknown, [isKept ? unknownHint : unknownHintUnkept], [check, statusButton(wording)]);
}
