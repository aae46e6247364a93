// SPDX-License-Identifier: EUPL-1.2
import type { Reply } from "../reply.ts";
import type { Wording } from "../wording/wording.ts";
import { openFormButton, statusButton } from "./button.ts";
import { messageReply } from "./message.ts";

/** Said to a button that no longer means anything, or never did: nothing was changed. */
export function staleButtonReply(wording: Wording): Reply {
  const { unknownButton, unknownButtonHint } = wording.message;
  return messageReply("default", unknownButton, [unknownButtonHint], [openFormButton(wording), statusButton(wording)]);
}
