import type { CommandRequest } from "../commands/command.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { buttonView, statusButton } from "../views/button.ts";
import { messageReply } from "../views/message.ts";

/**
 * Said when nobody knows whether something was recorded: it is told at the next contact, and its button looks again.
 */
export function unknownReply(
  operation: string,
  request: Pick<CommandRequest, "person" | "chat" | "wording">,
  { unsettled, objective }: Services,
): Reply {
  unsettled.note(request, operation, objective().code);
  const { wording } = request;
  const { unknown, unknownHint } = wording.meeting;
  const check = buttonView(wording, "checkAgain", "incontro.check", operation, "positive");
  return messageReply("default", unknown, [unknownHint], [check, statusButton(wording)]);
}
