// SPDX-License-Identifier: EUPL-1.2
import { createHash, randomUUID } from "node:crypto";
import type { Chat, Input, Person, Request } from "#application/request.ts";
import type { IncomingActivity } from "./activity.ts";
import { type Fields, isFields, toAction } from "./card-action.ts";
import { clientLanguage } from "./client-language.ts";
import { invokeOf } from "./invokes.ts";
import { isPrivate } from "./private.ts";
import { quotedText } from "./quoted-text.ts";
import { filesOf, unreadThings } from "./sent-things.ts";
import { typedText, writtenIn } from "./typed-text.ts";

const mostMillisecondsOfATurn = 8000;

/** The request that a message, or a button of a card, makes. Undefined for every other activity. */
export function toRequest(activity: IncomingActivity, isAuthenticated: boolean): Request | undefined {
  const input = toInput(activity);
  if (input === undefined) return undefined;
  const { language, ...asking } = toAsking(activity, isAuthenticated);
  // Whoever writes words is answered in theirs, from one message to the next: names are of no language, and Italian then.
  const isTold = language === "it" || input.kind === "action" || !/\p{L}/u.test(input.text);
  return { input, ...asking, ...(language !== undefined && isTold ? { language } : {}) };
}

/** Who asks, where and when, whatever they ask. */
export function toAsking(activity: IncomingActivity, isAuthenticated: boolean): Omit<Request, "input"> {
  const language = clientLanguage(activity, isAuthenticated);
  return {
    person: toPerson(activity),
    chat: toChat(activity),
    ...(isPrivate(activity) && toChat(activity).kind !== "personal" ? { isPrivate: true } : {}),
    ...mentionsOf(activity),
    delivery: deliveryOf(activity),
    ...(language === undefined ? {} : { language }),
    ...(activity.timestamp === undefined ? {} : { sentAt: activity.timestamp }),
    signal: AbortSignal.timeout(mostMillisecondsOfATurn),
  };
}

/** Whether somebody asks for something here: what `toRequest` makes a request of. */
export function isAsking(activity: IncomingActivity): boolean {
  return ["message", "invoke"].includes(activity.type) && toInput(activity) !== undefined;
}

/** Where it was written. A thread of a channel is a chat of its own, answered in the thread. */
export function toChat({ channelData, conversation }: IncomingActivity): Chat {
  const { conversationType, id, isGroup = false } = conversation;
  if (conversationType === "groupChat" || (conversationType === undefined && isGroup)) return { id, kind: "group" };
  if (conversationType !== "channel") return { id, kind: "personal" };
  const team = channelData?.team?.id;
  return { id, kind: "channel", ...(team === undefined ? {} : { team }) };
}

/** Who wrote: by the object id of Entra, or for those that have none, as some guests, by the chat's own id of them. */
export function toPerson({ from }: IncomingActivity): Person {
  return { id: from.aadObjectId ?? from.id, name: from.name ?? "" };
}

/** Those who were mentioned, the bot apart; nothing where nobody was. */
function mentionsOf({ entities = [], recipient }: IncomingActivity): Pick<Request, "mentions"> {
  const mentions = entities.flatMap(({ type, mentioned: { id = "", name = "" } = {} }) =>
    type === "mention" && id !== "" && id !== recipient?.id ? [{ id, name }] : [],
  );
  return mentions.length === 0 ? {} : { mentions };
}

/** The same for every delivery of one activity; an activity without an id can only be new. */
export function deliveryOf({ conversation, id }: IncomingActivity): string {
  return createHash("sha256")
    .update(JSON.stringify([conversation.id, id ?? randomUUID()]))
    .digest("hex");
}

function toInput(activity: IncomingActivity): Input | undefined {
  const { type, name, value } = activity;
  if (type === "message") return isPress(value, activity) ? toAction(value, value) : toText(activity);
  if (type === "messageUpdate" || type === "messageDelete") return toInputOfChange(activity);
  return type === "invoke" ? invokeOf(name).toInput(value, activity) : undefined;
}

/**
 * A button of an older client is a message: beside its values it has no text, "|EMPTY|", or the button's title. Of a card
 * of somebody else's it has values alone.
 */
function isPress(value: unknown, activity: IncomingActivity): value is Fields {
  if (!isFields(value) || Object.keys(value).length === 0) return false;
  return typeof value.verb === "string" || writtenIn(activity) === "";
}

/**
 * A message that was edited says its new words under its own id, as the message did; one that was deleted, or came back,
 * has no words. Teams, "Update and delete messages sent from your bot" and "Conversation events".
 */
function toInputOfChange(activity: IncomingActivity): Input {
  const eventType = activity.channelData?.eventType;
  if (activity.type === "messageDelete") return { kind: "action", verb: "incontro.deleted", fields: {} };
  if (eventType === "undeleteMessage") return { kind: "action", verb: "incontro.undeleted", fields: {} };
  return { ...toText(activity), isEdited: true };
}

function toText(activity: IncomingActivity): Extract<Input, { kind: "text" }> {
  const quoted = quotedText(activity);
  const unread = unreadThings(activity);
  return {
    kind: "text",
    text: typedText(activity),
    files: filesOf(activity),
    ...(quoted === undefined ? {} : { quoted }),
    ...(unread.length === 0 ? {} : { unread }),
  };
}
