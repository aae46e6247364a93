// SPDX-License-Identifier: EUPL-1.2
import type { Reply } from "../reply.ts";
import { shortened } from "../text.ts";
import type { Wording } from "../wording/wording.ts";
import { statusButton } from "./button.ts";
import { messageReply } from "./message.ts";

/** Said when the day of a figure is not a day of the objective's year. */
export function asOfProblemReply(text: string, year: number, wording: Wording): Reply {
  const { asOfProblem, asOfHint } = wording.status;
  return messageReply("default", asOfProblem(shortened(text, 60)), [asOfHint(year)], [statusButton(wording)]);
}
