import type { Temporal } from "temporal-polyfill";
import type { Chat } from "../request.ts";

/** A chat the bot is in, with what is needed to write there without being asked. */
export type Conversation = {
  readonly chat: Chat;
  /** The platform's own address of the chat, as JSON, opaque here. */
  readonly reference: string;
  readonly seenAt: Temporal.Instant;
};

/** The chats the bot is in, from the first day. */
export interface Conversations {
  /** Keeps the newest address of the chat. Safe to repeat. */
  keep(conversation: Conversation, signal: AbortSignal): Promise<void>;

  /** The chat, or undefined when the bot was never there. */
  find(chatId: string, signal: AbortSignal): Promise<Conversation | undefined>;
}
