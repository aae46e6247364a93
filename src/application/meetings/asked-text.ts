// SPDX-License-Identifier: EUPL-1.2
import { propose } from "../conversation/proposals.ts";
import { StoreFault } from "../ports/store-fault.ts";
import type { Reply } from "../reply.ts";
import type { Request } from "../request.ts";
import type { ServicesWithoutBodies } from "../services.ts";

/** The name of a person is kept nowhere: it can be written in the field only. */
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
  if (button === undefined || others.length > 0 || button.verb === verbOfNames) return;
  const { verb, argument } = button;
  try {
    await open({ verb, argument, fields: { text: reply.view.value }, asked: reply.view }, asking, services);
  } catch (error) {
    if (!(error instanceof StoreFault)) throw error;
  }
}
