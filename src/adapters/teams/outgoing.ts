import { type Activity, ActivityTypes, CardFactory, type InvokeResponse, MessageFactory } from "botbuilder";
import type { CardReply, Reply } from "#application/reply.ts";
import type { CardRenderer } from "./cards.ts";

/** The message of a reply: a card alone with its summary, or a plain text. */
export function toMessage(reply: Reply, cards: CardRenderer): Partial<Activity> {
  if (reply.kind === "text") return { ...MessageFactory.text(reply.text), textFormat: "plain" };
  return {
    type: ActivityTypes.Message,
    summary: reply.summary,
    attachments: [CardFactory.adaptiveCard(draw(reply, cards))],
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
          value: draw(reply, cards),
        };
  return { status: 200, body };
}

function draw({ card, view, objective, notices = [] }: CardReply, cards: CardRenderer): unknown {
  const drawn = cards.render(card, view as never, objective) as { readonly body: readonly unknown[] };
  if (notices.length === 0) return drawn;
  const items = notices.map((text) => ({ type: "RichTextBlock", inlines: [{ type: "TextRun", text }] }));
  return { ...drawn, body: [{ type: "Container", style: "emphasis", items }, ...drawn.body] };
}
