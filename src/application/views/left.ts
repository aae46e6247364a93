// SPDX-License-Identifier: EUPL-1.2
import type { CardReply } from "../reply.ts";
import type { Wording } from "../wording/wording.ts";
import { openFormButton, statusButton } from "./button.ts";
import { messageReply } from "./message.ts";
import { withSuggestions } from "./suggestions.ts";

/** Said of a meeting that was told and is left: it is not recorded. */
export function leftReply(wording: Wording): CardReply {
  const buttons = [openFormButton(wording), statusButton(wording)];
  return withSuggestions(messageReply("default", wording.meeting.cancelled, [], buttons), ["form", "status"], wording);
}

/** Said of a change that was offered and is turned down: everything stays as it is. */
export function keptReply(wording: Wording): CardReply {
  const reply = messageReply("default", wording.change.undo.kept, [], [statusButton(wording)]);
  return withSuggestions(reply, ["status", "meetings"], wording);
}
