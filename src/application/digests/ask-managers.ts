// SPDX-License-Identifier: EUPL-1.2
import type { CommandRequest } from "../command.ts";
import type { Question } from "../ports/questions.ts";
import type { Reply } from "../reply.ts";
import { sendToManagers } from "../send-to-managers.ts";
import type { Services } from "../services.ts";
import { cleanLine, shortened } from "../text.ts";
import { buttonView, statusButton } from "../views/button.ts";
import { messageReply } from "../views/message.ts";
import { plainReply } from "../views/plain-reply.ts";
import { answerReply, askReply, questionReply } from "../views/question.ts";
import { wordingIn } from "../wording/wording.ts";
import { findDigest } from "./answer-digest.ts";
import { digestId } from "./compose-digest.ts";

const mostCharacters = 500;

/** Asks what to ask the managers, about the digest that the button names. */
export async function askQuestion(request: CommandRequest, services: Services): Promise<Reply> {
  const found = await findDigest(request, services);
  if (found === undefined) return plainReply("stale-button", request.wording);
  return askReply(found.id, services.nonce(), { value: "", problem: "" }, request.wording);
}

/** Sends a question to the managers whose chats the bot knows: once for each form, whoever presses again. */
export async function sendQuestion(request: CommandRequest, services: Services): Promise<Reply> {
  const { wording, chat, person, signal } = request;
  const { ask } = wording.subscription;
  const [, digest = "", nonce = ""] = /^([\w.-]{1,100})\/([\w-]{16,64})$/.exec(request.argument) ?? [];
  const found = digest === "" ? undefined : await findDigest({ argument: digest, chat, signal }, services);
  if (found === undefined) return plainReply("stale-button", wording);
  const text = cleanLine(request.fields.text ?? "");
  const problem = text === "" ? ask.missing : text.length > mostCharacters ? ask.tooLong(mostCharacters) : "";
  if (problem !== "") return askReply(digest, nonce, { value: shortened(text, mostCharacters), problem }, wording);
  const back = buttonView(wording, "backToDigest", "riepilogo.show", digest);
  const question: Question = {
    id: digestId(`${nonce} ${person.id}`, "question"),
    chat,
    by: person,
    text,
    language: wording.language,
  };
  const isSent = await sendToManagers(question, request, services);
  if (!isSent) return messageReply("attention", ask.nobody, [], [back, statusButton(wording)]);
  return messageReply("good", ask.sent, [text, ask.sentHint], [back, statusButton(wording)]);
}

/** Sends the first answer that a manager gives back to whoever asked. */
export async function sendAnswer(request: CommandRequest, services: Services): Promise<Reply> {
  const { argument, wording, person, signal } = request;
  const { subscription } = wording;
  const { questions, outbox, wake } = services.digests;
  const question = argument.length > 200 ? undefined : await questions.find(argument, signal);
  if (question === undefined) return messageReply("default", subscription.ask.gone, [], [statusButton(wording)]);
  const { ask } = subscription;
  const text = cleanLine(request.fields.text ?? "");
  const problem = text === "" ? ask.answerMissing : text.length > mostCharacters ? ask.tooLong(mostCharacters) : "";
  if (problem !== "" && question.answer === undefined) {
    return questionReply(question, { value: shortened(text, mostCharacters), problem }, wording);
  }
  const answered = await questions.answer(argument, { by: person, text }, signal);
  const answer = answered?.answer;
  if (answer?.by.id !== person.id) {
    const theirs = text === "" ? [] : [ask.notSent(shortened(text, mostCharacters))];
    return messageReply("default", ask.alreadyAnswered(answer?.by.name ?? ""), [answer?.text ?? "", ...theirs], []);
  }
  const reply = answerReply(question, answer, wordingIn(question.language));
  const delivery = {
    id: `answer.${question.id}`,
    kind: "answer",
    chatId: question.chat.id,
    reply,
  } as const;
  await outbox.put(delivery, services.clock().toInstant(), signal);
  wake();
  return messageReply("good", ask.answered, [ask.question(question.by.name, question.text), answer.text], []);
}
