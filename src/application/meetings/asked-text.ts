// SPDX-License-Identifier: EUPL-1.2
import { propose } from "../conversation/proposals.ts";
import { StoreFault } from "../ports/store-fault.ts";
import type { Reply } from "../reply.ts";
import type { Request } from "../request.ts";
import type { ServicesWithoutBodies } from "../services.ts";
import type { AskTextView } from "../views/ask-text.ts";

/** The name of a person is kept nowhere, neither what was written of it: only that it is asked for. */
const verbOfNames = "incontro.redact";

type Asking = Pick<Request, "person" | "chat" | "signal">;

/**
 * A card with one field to write in can be answered by a message too: what its button does is kept, for a day. Other
 * replies, and a card with several such buttons, change nothing; nor does a store that does not answer.
 */
export async function keepAskedText(
  reply: Reply,
  asking: Asking,
  services: ServicesWithoutBodies,
  open = propose,
): Promise<void> {
  if (reply.kind !== "card" || reply.card !== "ask-text") return;
  const [button, ...others] = reply.view.buttons.filter(({ style }) => style === "positive");
  if (button === undefined || others.length > 0) return;
  const { verb, argument } = button;
  const asked = verb === verbOfNames ? withNothingWritten(reply.view) : reply.view;
  try {
    await open({ verb, argument, fields: { text: asked.value }, asked }, asking, services);
  } catch (error) {
    if (!(error instanceof StoreFault)) throw error;
  }
}

function withNothingWritten(view: AskTextView): AskTextView {
  return { ...view, lines: view.lines.slice(0, 1), value: "", problem: "", hasProblem: false };
}
