import { type Activity, ActivityTypes, CardFactory, type InvokeResponse, MessageFactory } from "botbuilder";
import type { Reply } from "#application/reply.ts";
import type { CardRenderer } from "./cards.ts";

/** The message of a reply: a card alone with its summary, or a plain text. */
export function toMessage(reply: Reply, cards: CardRenderer): Partial<Activity> {
  if (reply.kind === "text") return { ...MessageFactory.text(reply.text), textFormat: "plain" };
  const card = cards.render(reply.card, reply.view as never);
  return {
    type: ActivityTypes.Message,
    summary: reply.summary,
    attachments: [CardFactory.adaptiveCard(card)],
  };
}

/** The answer to a button: the card that takes the place of the one it was on. */
export function toInvokeResponse(reply: Reply, cards: CardRenderer): InvokeResponse {
  const body =
    reply.kind === "text"
      ? { statusCode: 200, type: "application/vnd.microsoft.activity.message", value: reply.text }
      : {
          statusCode: 200,
          type: "application/vnd.microsoft.card.adaptive",
          value: cards.render(reply.card, reply.view as never),
        };
  return { status: 200, body };
}
