// SPDX-License-Identifier: EUPL-1.2
import { CardFactory, type InvokeResponse } from "botbuilder";
import type { Reply, Said } from "#application/reply.ts";
import type { IncomingActivity } from "./activity.ts";
import type { CardRenderer } from "./cards.ts";
import { withDialogButtons } from "./dialog-card.ts";
import { drawCard } from "./outgoing.ts";

/** What goes back to the client that waits, and what is written in the chat where that shows nothing of it. */
export type InvokeAnswer = (
  reply: Reply,
  cards: CardRenderer,
  asked: IncomingActivity,
) => { readonly response: InvokeResponse; readonly inChat?: Said };

/** The card that takes the place of the one a button was on, which stays where words are said, or nothing. */
export const asCard: InvokeAnswer = (reply, cards, asked) => {
  const value = reply.kind === "card" ? drawCard(reply, cards, asked) : wordsOf(reply);
  const type = `application/vnd.microsoft.${reply.kind === "card" ? "card.adaptive" : "activity.message"}`;
  return ok({ statusCode: 200, type, value });
};

/**
 * A dialog goes on with a card, or closes with words. Opened from a card of the chat, it closes over what was done, which
 * is written there, for everybody and for later.
 */
export const asDialog: InvokeAnswer = (reply, cards, asked) => {
  if (reply.kind !== "card") return ok({ task: { type: "message", value: wordsOf(reply) } });
  if (cards.hasDialogs && asked.name === "task/submit" && reply.card === "meeting") {
    return { ...ok({ task: { type: "message", value: reply.summary } }), inChat: reply };
  }
  const drawn = drawCard(reply, { ...cards, hasDialogs: false }, asked);
  const card = CardFactory.adaptiveCard(withDialogButtons(drawn));
  return ok({ task: { type: "continue", value: { title: "Diario PEG", height: "large", width: "medium", card } } });
};

/** Results of a search, each with the card that it puts into the message. */
export const asResults: InvokeAnswer = (reply, cards, asked) => {
  if (reply.kind !== "found") return asExtensionMessage(reply, cards, asked);
  const attachments = reply.results.flatMap(({ title, text, card }) => {
    if (card === undefined) return [];
    const preview = CardFactory.thumbnailCard(title, text);
    return [{ ...CardFactory.adaptiveCard(drawCard(card, cards, asked)), preview }];
  });
  if (attachments.length === 0) return asExtensionMessage(reply, cards, asked);
  return ok({ composeExtension: { type: "result", attachmentLayout: "list", attachments } });
};

export const asExtensionMessage: InvokeAnswer = (reply) =>
  ok({ composeExtension: { type: "message", text: wordsOf(reply) } });

/** Choices for what is typed in a field. */
export const asSuggestions: InvokeAnswer = (reply) => {
  const results = reply.kind === "found" ? reply.results.map(({ title, value }) => ({ title, value })) : [];
  return ok({ statusCode: 200, type: "application/vnd.microsoft.search.searchResponse", value: { results } });
};

export const asConfig: InvokeAnswer = (reply) =>
  ok({ responseType: "config", config: { type: "message", value: wordsOf(reply) } });

/** A page of cards; what is only words is one. */
export const asTab: InvokeAnswer = (reply, cards, asked) => {
  const words = {
    type: "AdaptiveCard",
    version: "1.5",
    body: [{ type: "TextBlock", text: wordsOf(reply), wrap: true }],
  };
  const card = reply.kind === "card" ? drawCard(reply, cards, asked) : words;
  return ok({ tab: { type: "continue", value: { cards: [{ card }] } } });
};

/** Its client shows nothing of an answer, or nobody knows what it shows: the words are written in the chat too. */
export const asMessageInChat: InvokeAnswer = (reply, cards, asked) => ({
  response: asCard(reply, cards, asked).response,
  inChat: { kind: "text", text: wordsOf(reply) },
});

const ok = (body: unknown) => ({ response: { status: 200, body } });

function wordsOf(reply: Reply): string {
  switch (reply.kind) {
    case "text":
      return reply.text;
    case "card":
      return reply.summary;
    case "found":
      return reply.none;
    case "silence":
      return "";
  }
}
