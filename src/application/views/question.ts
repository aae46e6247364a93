import type { Question } from "../ports/questions.ts";
import type { CardReply } from "../reply.ts";
import type { Wording } from "../wording/wording.ts";
import type { AskTextView } from "./ask-text.ts";
import { buttonView, statusButton } from "./button.ts";
import { messageReply } from "./message.ts";
import type { ButtonView } from "./parts.ts";

type Typed = Pick<AskTextView, "value" | "problem">;

/** Asks for a question on the digest of that id; the way back is the digest. */
export function askReply(digest: string, nonce: string, typed: Typed, wording: Wording): CardReply {
  const { heading, explain, label, placeholder } = wording.subscription.ask;
  return textReply({ heading, explain, label, placeholder }, typed, [
    buttonView(wording, "sendQuestion", "riepilogo.send", `${digest}/${nonce}`, "positive"),
    buttonView(wording, "backToDigest", "riepilogo.show", digest),
  ]);
}

/** A question to a manager, with the field of its answer. */
export function questionReply({ id, by, text }: Question, typed: Typed, wording: Wording): CardReply {
  const { questionHeading, question, answerLabel, answerPlaceholder } = wording.subscription.ask;
  const words = { heading: questionHeading, label: answerLabel, placeholder: answerPlaceholder };
  const button = buttonView(wording, "sendAnswer", "riepilogo.reply", id, "positive");
  return textReply({ ...words, explain: question(by.name, text) }, typed, [button]);
}

/** The answer, to whoever asked. */
export function answerReply({ text }: Question, answer: NonNullable<Question["answer"]>, wording: Wording): CardReply {
  const { answerHeading, asked, answer: said } = wording.subscription.ask;
  return messageReply("good", answerHeading, [asked(text), said(answer.by.name, answer.text)], [statusButton(wording)]);
}

function textReply(
  {
    heading,
    explain,
    label,
    placeholder,
  }: Pick<AskTextView, "heading" | "label" | "placeholder"> & {
    readonly explain: string;
  },
  { value, problem }: Typed,
  buttons: readonly ButtonView[],
): CardReply {
  const hasProblem = problem !== "";
  const view = { heading, lines: [{ text: explain }], label, placeholder, value, problem, hasProblem, buttons };
  return { kind: "card", card: "ask-text", view, summary: hasProblem ? problem : heading };
}
