// SPDX-License-Identifier: EUPL-1.2
import { chosenLanguage } from "../chosen-language.ts";
import type { Command, CommandRequest } from "../command.ts";
import { withNotices } from "../notices.ts";
import { languageOf } from "../reading/language-of.ts";
import type { Reply } from "../reply.ts";
import type { Input, Request } from "../request.ts";
import type { Services } from "../services.ts";
import { cleanText } from "../text.ts";
import { onlyUnreadReply, unreadWords } from "../views/sent-message.ts";
import { wordingIn } from "../wording/wording.ts";
import { answerEdited } from "./answer-edited.ts";
import { answerQuoted } from "./answer-quoted.ts";
import { answerText } from "./answer-text.ts";

type Message = Extract<Input, { readonly kind: "text" }>;

/**
 * Answers a message with all that came with it: what somebody else wrote, what it said before it was edited, and what
 * is not kept of it, which is named. Plain words are answered as they are.
 */
export async function answerMessage(
  asking: Omit<Request, "input">,
  message: Message,
  commands: readonly Command[],
  services: Services,
): Promise<Reply> {
  const { isEdited, quoted, unread = [], files } = message;
  const isPlain = isEdited !== true && quoted === undefined && unread.length === 0;
  if (isPlain) return answerText(asking, message, commands, services);
  const text = cleanText(message.text);
  const wording = wordingIn((await chosenLanguage(asking, services)) ?? languageOf(text, asking.language));
  const request: CommandRequest = { ...asking, wording, argument: text, step: "", fields: {}, files };
  const reply =
    (isEdited === true ? await answerEdited(request, commands, services) : undefined) ??
    (quoted === undefined ? undefined : await answerQuoted(quoted, request, commands, services));
  const isOnlyUnread = reply === undefined && text === "" && files.length === 0 && unread.length > 0;
  if (isOnlyUnread) return onlyUnreadReply(unread, wording);
  const said = reply ?? (await answerText(asking, message, commands, services));
  return withNotices(said, unread.length === 0 ? [] : [unreadWords(unread, wording)]);
}
