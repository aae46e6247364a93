// SPDX-License-Identifier: EUPL-1.2
import { wordingFor } from "./chosen-language.ts";
import type { CommandRequest } from "./command.ts";
import { proposeUnasked } from "./conversation/proposals.ts";
import { digestId } from "./digests/compose-digest.ts";
import { keepAskedText } from "./meetings/asked-text.ts";
import type { Question } from "./ports/questions.ts";
import { chatsOfManagers } from "./roles/managers.ts";
import type { Services } from "./services.ts";
import { questionReply } from "./views/question.ts";

/**
 * Sends a question to the managers whose chats the bot knows, each in their language: once for its id, whoever asks
 * again. False when no manager ever wrote to the bot.
 */
export async function sendToManagers(
  question: Question,
  { signal }: Pick<CommandRequest, "signal">,
  services: Services,
): Promise<boolean> {
  const { questions, outbox, wake } = services.digests;
  const chats = await chatsOfManagers(services, signal);
  if (chats.length === 0) return false;
  await questions.put(question, signal);
  for (const { chat: manager, person: reader } of chats) {
    const words = await wordingFor(reader, services, signal);
    const id = `question.${digestId(manager.id, question.id)}`;
    const reply = questionReply(question, { value: "", problem: "" }, words);
    await outbox.put({ id, kind: "question", chatId: manager.id, reply }, services.clock().toInstant(), signal);
    if (reader !== undefined) {
      await keepAskedText(reply, { chat: manager, person: reader, signal }, services, proposeUnasked);
    }
  }
  wake();
  return true;
}
