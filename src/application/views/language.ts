import type { Reply } from "../reply.ts";
import type { Language, Wording } from "../wording/wording.ts";
import { buttonView, statusButton } from "./button.ts";
import { messageReply } from "./message.ts";
import type { ButtonView } from "./parts.ts";

/** Asks the language of the answers, or says that it was chosen. */
export function languageReply(step: "ask" | "chosen", wording: Wording): Reply {
  const { chosen, ask, hint, italian, english } = wording.intention.language;
  if (step === "chosen") {
    return messageReply("good", chosen, [], [statusButton(wording), buttonView(wording, "help", "aiuto")]);
  }
  const button = (title: string, language: Language): ButtonView => ({
    title,
    verb: "lingua",
    argument: language,
    style: "default",
    language,
  });
  return messageReply("default", ask, [hint], [button(italian, "it"), button(english, "en")]);
}
