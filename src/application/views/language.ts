// SPDX-License-Identifier: EUPL-1.2
import type { Reply } from "../reply.ts";
import type { Language, Wording } from "../wording/wording.ts";
import { buttonView, statusButton, titledButton } from "./button.ts";
import { messageReply } from "./message.ts";

/** Asks the language of the answers, or says that it was chosen. */
export function languageReply(step: "ask" | "chosen", wording: Wording): Reply {
  const { chosen, ask, hint, italian, english } = wording.intention.language;
  if (step === "chosen") {
    return messageReply("good", chosen, [], [statusButton(wording), buttonView(wording, "help", "aiuto")]);
  }
  const button = (title: string, language: Language) => titledButton({ language }, title, "lingua", language);
  return messageReply("default", ask, [hint], [button(italian, "it"), button(english, "en")]);
}
