// SPDX-License-Identifier: EUPL-1.2
import { ActionTypes, type Activity, ActivityTypes, CardFactory, MessageFactory } from "botbuilder";
import type { CardReply, Said } from "#application/reply.ts";
import type { ButtonView } from "#application/views/parts.ts";
import type { IncomingActivity } from "./activity.ts";
import { type CardRenderer, withData } from "./cards.ts";
import { withDialogOpeners } from "./dialog-card.ts";
import { isPrivate, privateData } from "./private.ts";
import { targetedEntities } from "./targeted.ts";

/** What is being answered: undefined for what the bot says by itself. */
type Asked = IncomingActivity | undefined;

/** The message of a reply: a card alone with its summary, or a plain text. */
export function toMessage(reply: Said, cards: CardRenderer, asked?: Asked): Partial<Activity> {
  const message = toPublicMessage(reply, cards, asked);
  return asked?.isTargeted === true ? { ...message, entities: targetedEntities(asked) } : message;
}

function toPublicMessage(reply: Said, cards: CardRenderer, asked: Asked): Partial<Activity> {
  if (reply.kind === "text") return plainMessage(reply.text);
  const inWords = asked === undefined ? undefined : withSuggestions(reply, asked);
  if (inWords !== undefined) return inWords;
  return {
    type: ActivityTypes.Message,
    summary: reply.summary,
    attachments: [CardFactory.adaptiveCard(drawCard(reply, cards, asked))],
  };
}

const plainMessage = (text: string): Partial<Activity> => ({ ...MessageFactory.text(text), textFormat: "plain" });

/**
 * A short answer to a line that everybody sees, with what may be written next: Teams shows no suggestions beside a card
 * ("Dynamically guide users with suggested actions"). Undefined for what needs its card.
 */
function withSuggestions(reply: CardReply, asked: IncomingActivity): Partial<Activity> | undefined {
  const { aside, card, notices = [], suggestions } = reply;
  if (card !== "message" || suggestions === undefined || asked.type !== "message" || isPrivate(asked)) return undefined;
  if (notices.length > 0 || aside !== undefined) return undefined;
  const actions = suggestions.map((line) => ({ type: ActionTypes.ImBack, title: line, value: line }));
  return { ...plainMessage(reply.summary), suggestedActions: { to: [asked.from.id], actions } };
}

/** The buttons of a card that only one person sees say so: Teams does not, when they are pressed. */
export function drawCard(reply: CardReply, cards: CardRenderer, asked: Asked): unknown {
  const around = withAround(reply, cards);
  const drawn = asked !== undefined && isPrivate(asked) ? (withData(around, privateData) as object) : around;
  return cards.hasDialogs ? openers(drawn) : drawn;
}

const drawnWithOpeners = new WeakMap<object, unknown>();

/** Drawn once for each card, as the card itself. */
function openers(card: object): unknown {
  const known = drawnWithOpeners.get(card);
  if (known !== undefined) return known;
  const drawn = withDialogOpeners(card);
  drawnWithOpeners.set(card, drawn);
  return drawn;
}

function withAround({ card, view, objective, message, notices = [], aside }: CardReply, cards: CardRenderer): object {
  const rendered = cards.render(card, view as never, objective);
  const drawn = (message === undefined ? rendered : withData(rendered, { message })) as {
    readonly body: readonly unknown[];
  };
  if (notices.length === 0 && aside === undefined) return drawn;
  const above = notices.length === 0 ? [] : [emphasis(notices.map(plain))];
  const below = aside === undefined ? [] : [emphasis([plain(aside.text), ...buttonSet(aside.button, objective)])];
  return { ...drawn, body: [...above, ...drawn.body, ...below] };
}

const emphasis = (items: readonly unknown[]) => ({ type: "Container", style: "emphasis", items });

const plain = (text: string) => ({ type: "RichTextBlock", inlines: [{ type: "TextRun", text }] });

function buttonSet(button: ButtonView | undefined, objective: string | undefined): readonly unknown[] {
  if (button === undefined) return [];
  const { title, verb, argument, language } = button;
  const data = { argument, language, ...(objective === undefined ? {} : { objective }) };
  return [{ type: "ActionSet", actions: [{ type: "Action.Execute", title, verb, data }] }];
}
