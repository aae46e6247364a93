// SPDX-License-Identifier: EUPL-1.2
import type { CardReply } from "../reply.ts";
import type { Wording } from "../wording/wording.ts";
import { buttonView } from "./button.ts";
import type { ButtonView, LineView } from "./parts.ts";

/** A question with one field to write in, and what is wrong with what was written. */
export type AskTextView = {
  readonly heading: string;
  readonly lines: readonly LineView[];
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly problem: string;
  readonly hasProblem: boolean;
  readonly buttons: readonly ButtonView[];
};

declare module "../reply.ts" {
  interface CardViews {
    readonly "ask-text": AskTextView;
  }
}

/** What was written before, and what is wrong with it; both empty at first. */
export type Typed = Pick<AskTextView, "value" | "problem">;

type Question = Pick<AskTextView, "heading" | "label" | "placeholder"> & { readonly explain: string };

/** The button that answers: its title, the step it is for, and the meeting as it was seen. */
type Answering = {
  readonly title: keyof Wording["buttons"];
  readonly verb: string;
  readonly argument: string;
};

/** The card with what was typed in its field: it is not sent yet. */
export function withTyped(view: AskTextView, text: string, wording: Wording): AskTextView {
  const lines = [...view.lines.slice(0, 1), { text: wording.message.typed(view.label, text) }];
  return { ...view, lines, value: text, problem: "", hasProblem: false };
}

/** Asks for a text, and says above the field what it is for. */
export function askTextReply(
  { heading, explain, label, placeholder }: Question,
  { value, problem }: Typed,
  buttons: readonly ButtonView[],
): Extract<CardReply, { readonly card: "ask-text" }> {
  const hasProblem = problem !== "";
  const view = { heading, lines: [{ text: explain }], label, placeholder, value, problem, hasProblem, buttons };
  return { kind: "card", card: "ask-text", view, summary: hasProblem ? problem : heading };
}

/** Asks something about the meeting of that number; the way back is the meeting. */
export function askAboutMeetingReply(
  number: number,
  words: Question,
  typed: Typed,
  { title, verb, argument }: Answering,
  wording: Wording,
): CardReply {
  const reply = askTextReply(words, typed, [
    buttonView(wording, title, verb, argument, "positive"),
    buttonView(wording, "back", "incontro.show", String(number)),
  ]);
  const isTyped = typed.value !== "" && typed.problem === "";
  return isTyped ? { ...reply, view: withTyped(reply.view, typed.value, wording) } : reply;
}
