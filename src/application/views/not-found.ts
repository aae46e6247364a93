import type { Reply } from "../reply.ts";
import { shortened } from "../text.ts";
import type { Wording } from "../wording/wording.ts";
import { openFormButton, statusButton } from "./button.ts";
import { messageReply } from "./message.ts";

/** Said when there is no meeting of that number. */
export function notFoundReply(number: string, wording: Wording): Reply {
  const { notFound, notFoundHint, bareNumberHint } = wording.meeting;
  const lines = [notFoundHint, bareNumberHint];
  return messageReply("default", notFound(shortened(number, 8)), lines, [
    openFormButton(wording),
    statusButton(wording),
  ]);
}
