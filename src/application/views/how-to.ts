// SPDX-License-Identifier: EUPL-1.2
import type { HowTo } from "#domain/question.ts";
import type { CardReply } from "../reply.ts";
import type { Wording } from "../wording/wording.ts";
import { buttonView, openFormButton, statusButton } from "./button.ts";
import { messageReply } from "./message.ts";

/** How something is done here, in few words and with what to type. Nothing is done. */
export function howToReply(of: HowTo["of"], wording: Wording): CardReply {
  const { heading, examples, lines } = wording.howTo[of];
  const buttons = [wayTo(of, wording), statusButton(wording), buttonView(wording, "help", "aiuto")];
  return messageReply("default", heading, [...examples.map(wording.quoted), ...lines], buttons);
}

function wayTo(of: HowTo["of"], wording: Wording) {
  switch (of) {
    case "record":
      return openFormButton(wording);
    case "bodies":
      return buttonView(wording, "bodies", "enti");
    case "phases":
      return buttonView(wording, "phases", "fasi");
    default:
      return buttonView(wording, "meetings", "incontri");
  }
}
