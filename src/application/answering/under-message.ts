// SPDX-License-Identifier: EUPL-1.2
import type { CardReply, Reply } from "../reply.ts";
import type { Request } from "../request.ts";

/**
 * The reply to a message that says whose form its button opens: what the form records is recorded under the message, and
 * found by it. Where several forms open, each tells another meeting, and none is the message's.
 */
export function underMessage(reply: Reply, { delivery }: Pick<Request, "delivery">): Reply {
  return reply.kind === "card" && opensOneForm(reply) ? { ...reply, message: delivery } : reply;
}

function opensOneForm({ card, view }: CardReply): boolean {
  if (card !== "message") return false;
  return view.buttons.filter(({ verb, argument }) => verb === "incontro.form" && argument !== "").length === 1;
}
