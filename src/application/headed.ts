// SPDX-License-Identifier: EUPL-1.2
import type { CardReply, Reply } from "./reply.ts";

/** The reply with another heading, made from its own; what has none stays as it is. */
export function headed<Told extends Reply>(reply: Told, toHeading: (heading: string) => string): Told {
  if (reply.kind !== "card" || !("heading" in reply.view)) return reply;
  const heading = toHeading(reply.view.heading);
  return { ...reply, view: { ...reply.view, heading } as CardReply["view"], summary: heading };
}
