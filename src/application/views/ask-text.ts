import type { CardReply } from "../reply.ts";
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

export function askTextReply(view: Omit<AskTextView, "hasProblem">): CardReply {
  const hasProblem = view.problem !== "";
  const summary = hasProblem ? view.problem : view.heading;
  return { kind: "card", card: "ask-text", view: { ...view, hasProblem }, summary };
}
