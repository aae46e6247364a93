// SPDX-License-Identifier: EUPL-1.2
import type { CardReply } from "../reply.ts";
import type { ButtonView, LineView, Tone } from "./parts.ts";

/** A short answer, a question or an error: a heading, a few lines, and what can be done next. */
export type MessageView = {
  readonly heading: string;
  readonly tone: Tone;
  readonly lines: readonly LineView[];
  readonly buttons: readonly ButtonView[];
};

declare module "../reply.ts" {
  interface CardViews {
    readonly message: MessageView;
  }
}

/** The reply that says it: `heading` alone is what the notification shows. */
export function messageReply(
  tone: Tone,
  heading: string,
  lines: readonly string[],
  buttons: readonly ButtonView[],
): CardReply {
  const view = { heading, tone, lines: lines.map((text) => ({ text })), buttons };
  return { kind: "card", card: "message", view, summary: heading };
}
