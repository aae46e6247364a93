// SPDX-License-Identifier: EUPL-1.2
import type { Question } from "../ports/questions.ts";
import type { CardReply } from "../reply.ts";
import type { Wording } from "../wording/wording.ts";
import { askTextReply, type Typed } from "./ask-text.ts";
import { buttonView, statusButton } from "./button.ts";
import { messageReply } from "./message.ts";

/** Asks for a question on the digest of that id; the way back is the digest. */
export function askReply(digest: string, nonce: string, typed: Typed, wording: Wording): CardReply {
  const { heading, explain, label, placeholder } = wording.subscription.ask;
  return askTextReply({ heading, explain, label, placeholder }, typed, [
    buttonView(wording, "sendQuestion", "riepilogo.send", `${digest}/${nonce}`, "positive"),
    buttonView(wording, "backToDigest", "riepilogo.show", digest),
  ]);
}

/** A question to a manager, with the field of its answer. */
export function questionReply({ id, by, text, about }: Question, typed: Typed, wording: Wording): CardReply {
  const { questionHeading, question, answerLabel, answerPlaceholder } = wording.subscription.ask;
  const heading = about === "role" ? wording.roles.refusal.questionHeading : questionHeading;
  const words = { heading, label: answerLabel, placeholder: answerPlaceholder };
  const button = buttonView(wording, "sendAnswer", "riepilogo.reply", id, "positive");
  return askTextReply({ ...words, explain: question(by.name, text) }, typed, [button]);
}

/** The answer, to whoever asked. */
export function answerReply({ text }: Question, answer: NonNullable<Question["answer"]>, wording: Wording): CardReply {
  const { answerHeading, asked, answer: said } = wording.subscription.ask;
  return messageReply("good", answerHeading, [asked(text), said(answer.by.name, answer.text)], [statusButton(wording)]);
}
