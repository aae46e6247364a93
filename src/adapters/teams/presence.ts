// SPDX-License-Identifier: EUPL-1.2
import type { Chat } from "#application/request.ts";
import type { IncomingActivity } from "./activity.ts";
import { toChat } from "./incoming.ts";

const endsOfATeam: readonly unknown[] = ["teamDeleted", "teamHardDeleted"];

/**
 * What the bot is no longer in after this: a chat, a channel with its threads, or a channel with all of its team;
 * undefined when it is where it was. A new version of the app is a "remove-upgrade" and an "add-upgrade": nobody left.
 * Teams, "Conversation events in your Teams bot": of a channel the event says which, beside the team's own conversation.
 */
export function leftChat(activity: IncomingActivity): Chat | undefined {
  const { type, action, channelData, membersRemoved = [], recipient } = activity;
  const { eventType, channel } = channelData ?? {};
  if (type === "installationUpdate") return action === "remove" ? toChat(activity) : undefined;
  if (type !== "conversationUpdate") return undefined;
  if (eventType === "channelDeleted") return channel && { id: channel.id, kind: "channel" };
  const isBotGone = recipient?.id !== undefined && membersRemoved.some(({ id }) => id === recipient.id);
  return isBotGone || endsOfATeam.includes(eventType) ? toChat(activity) : undefined;
}

/**
 * Whether it comes from a chat that the bot need not be in, as an extension opened beside other people's messages: what
 * is kept of chats is not kept of it.
 */
export function isFromElsewhere({ type, name = "" }: IncomingActivity): boolean {
  return type === "invoke" && name.startsWith("composeExtension/");
}
