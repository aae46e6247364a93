// SPDX-License-Identifier: EUPL-1.2
import type { Chat } from "#application/request.ts";
import type { IncomingActivity } from "./activity.ts";
import { toChat } from "./incoming.ts";

/**
 * The chat that the bot is no longer in after this; undefined when it is where it was. A new version of the app is a
 * "remove-upgrade" and an "add-upgrade": nobody left. Teams, "Conversation events in your Teams bot".
 */
export function leftChat(activity: IncomingActivity): Chat | undefined {
  const { type, action, channelData, membersRemoved = [], recipient } = activity;
  if (type === "installationUpdate") return action === "remove" ? toChat(activity) : undefined;
  if (type !== "conversationUpdate") return undefined;
  const { eventType, channel } = channelData ?? {};
  if (eventType === "channelDeleted") return channel && { id: channel.id, kind: "channel" };
  const isBotGone = recipient?.id !== undefined && membersRemoved.some(({ id }) => id === recipient.id);
  return isBotGone || eventType === "teamDeleted" ? toChat(activity) : undefined;
}

/**
 * Whether it comes from a chat that the bot need not be in, as an extension opened beside other people's messages: what
 * is kept of chats is not kept of it.
 */
export function isFromElsewhere({ type, name = "" }: IncomingActivity): boolean {
  return type === "invoke" && name.startsWith("composeExtension/");
}
