// SPDX-License-Identifier: EUPL-1.2
import type { Reply } from "../reply.ts";
import type { Wording } from "../wording/wording.ts";
import { buttonView, statusButton } from "./button.ts";
import { messageReply } from "./message.ts";

/** Said to what is asked for and not there yet: it is named, with the nearest thing that there is. */
export function absentReply(what: keyof Wording["intention"]["absent"], wording: Wording): Reply {
  const { heading, nearest } = wording.intention.absent[what];
  return messageReply(
    "default",
    heading,
    [nearest],
    [statusButton(wording), buttonView(wording, "meetings", "incontri"), buttonView(wording, "help", "aiuto")],
  );
}
