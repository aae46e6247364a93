// SPDX-License-Identifier: EUPL-1.2
import type { CardReply } from "../reply.ts";
import type { Wording } from "../wording/wording.ts";
import { messageReply } from "./message.ts";
import type { ButtonView } from "./parts.ts";

/** Said when the store did not take a change: everything is as it was. */
export function notChangedReply({ change }: Wording, buttons: readonly ButtonView[]): CardReply {
  return { ...messageReply("attention", change.notChanged, [change.notChangedHint], buttons), isUndone: true };
}
