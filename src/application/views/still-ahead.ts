// SPDX-License-Identifier: EUPL-1.2
import type { Meeting } from "#domain/meeting.ts";
import type { Reply } from "../reply.ts";
import type { Wording } from "../wording/wording.ts";
import { buttonView } from "./button.ts";
import { messageReply } from "./message.ts";

/** Said in the place of "it took place", of a meeting whose day has not come. */
export function stillAheadReply({ number, day }: Meeting, wording: Wording): Reply {
  const { heading, explain } = wording.change.stillAhead;
  const correct = buttonView(wording, "correct", "incontro.correct", String(number), "positive");
  const open = buttonView(wording, "open", "incontro.show", String(number));
  return messageReply("default", heading(number, day), [explain], [correct, open]);
}
