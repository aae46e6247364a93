// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Chat, Person } from "../request.ts";

/** A chat the bot is in, with what is needed to write there without being asked. */
export type Conversation = {
  readonly chat: Chat;
  /** The platform's own address of the chat, as JSON, opaque here. */
  readonly reference: string;
  readonly seenAt: Temporal.Instant;
  /** Whose it is, of a personal chat. */
  readonly person?: Person;
};

/** Somebody who wrote to the bot; `account` is their id in the chats of the platform, where it is another. */
export type KnownPerson = Person & { readonly account?: string };

/** The chats the bot is in, from the first day. */
export interface Conversations {
  /** Keeps the newest address of the chat. Safe to repeat. */
  keep(conversation: Conversation, signal: AbortSignal): Promise<void>;

  /** The chat, or undefined when the bot was never there. */
  find(chatId: string, signal: AbortSignal): Promise<Conversation | undefined>;

  /** The personal chat of this person, or undefined when the bot knows none. Two point reads. */
  ofPerson(personId: string, signal: AbortSignal): Promise<Conversation | undefined>;

  /**
   * Whether this is the first time that the chat is told of this arrival of the bot, by a name of it. True once for each
   * name that is not the last one; from any instance of the program.
   */
  arrive(chatId: string, arrival: string, signal: AbortSignal): Promise<boolean>;

  /** Keeps that somebody wrote, wherever that was. Safe to repeat. */
  meet(person: KnownPerson, signal: AbortSignal): Promise<void>;

  /** Everybody who ever wrote, at most `limit` (1 to 1000), always in the same order. */
  people(limit: number, signal: AbortSignal): Promise<readonly KnownPerson[]>;

  /** Personal chats, at most `limit` (1 to 1000), always in the same order. */
  personal(limit: number, signal: AbortSignal): Promise<readonly Conversation[]>;
}
