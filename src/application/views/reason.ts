import type { CardReply } from "../reply.ts";
import type { ButtonView, LineView } from "./parts.ts";

/** A question that wants a reason: what is asked, a field, and what is wrong with what was written in it. */
export type ReasonView = {
  readonly heading: string;
  readonly lines: readonly LineView[];
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly problem: string;
  readonly hasProblem: boolean;
  readonly buttons: readonly ButtonView[];
};

export function reasonReply(view: Omit<ReasonView, "hasProblem">): CardReply {
  const hasProblem = view.problem !== "";
  const summary = hasProblem ? view.problem : view.heading;
  return { kind: "card", card: "reason", view: { ...view, hasProblem }, summary };
}
