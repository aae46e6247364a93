import type { Reply } from "../reply.ts";
import { buttonView, statusButton } from "../views/button.ts";
import { messageReply } from "../views/message.ts";
import type { Wording } from "../wording/wording.ts";

/** Said when nobody knows whether something was recorded; its button looks again. */
export function unknownReply(operation: string, wording: Wording): Reply {
  const { unknown, unknownHint } = wording.meeting;
  const check = buttonView(wording, "checkAgain", "incontro.check", operation, "positive");
  return messageReply("default", unknown, [unknownHint], [check, statusButton(wording)]);
}
