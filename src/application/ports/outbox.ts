// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Said } from "../reply.ts";
import type { Person } from "../request.ts";
import type { SendOutcome } from "./messenger.ts";

/** What a message is: a digest, or one of the messages that go with them. */
export type DeliveryKind = "digest" | "question" | "answer" | "notice" | "held-question" | "record";

/** A message that the bot sends without being asked, with what it says: finished, so that it never changes. */
export type NewDelivery = {
  /** One name for one intention, the same however often it is tried: a digest's chat and ISO week. */
  readonly id: string;
  readonly kind: DeliveryKind;
  readonly chatId: string;
  readonly reply: Said;
};

/**
 * `waiting`: to be sent when due. `sending`: on the wire, or its process ended before it could say. `undeliverable`:
 * surely not delivered, given up. `uncertain`: it may have arrived, and is never sent again by itself. `skipped`: nobody
 * wanted it any more. `withheld`: its week had a digest already, by a clock that then went back: a person decides.
 */
export type DeliveryState = "waiting" | "sending" | "sent" | "undeliverable" | "uncertain" | "skipped" | "withheld";

/** A message as it is kept: how far it got. */
export type Delivery = NewDelivery & {
  readonly state: DeliveryState;
  /** How often it went on the wire, or may have. */
  readonly tries: number;
  /** When it was first to be sent, or to be sent again because a person said so. */
  readonly since: Temporal.Instant;
  /** When it came to this state. */
  readonly at: Temporal.Instant;
  /** The first who said that they read it. */
  readonly read?: { readonly by: Person; readonly at: Temporal.Instant };
};

/** What came of claiming a message. */
export type Taken =
  /** Ours to send, once. */
  | { readonly kind: "claimed"; readonly delivery: Delivery }
  /** Whoever was sending it never said how it went: it is uncertain now. */
  | { readonly kind: "abandoned"; readonly delivery: Delivery }
  /** Somebody else's, or done. */
  | { readonly kind: "none" };

/** What was last known of a delivery of a digest. */
export type LastOutcome = { readonly at: Temporal.Instant; readonly state: DeliveryState };

/** The messages that the bot sends without being asked: each once, by one instance. */
export interface Outbox {
  /** Puts a message in, to be sent from `at` on. Nothing happens when one with its id is there: safe to repeat. */
  put(delivery: NewDelivery, at: Temporal.Instant, signal: AbortSignal): Promise<void>;

  /** The message with this id, or undefined. One point read. */
  find(id: string, signal: AbortSignal): Promise<Delivery | undefined>;

  /** Claims a message that is due, for one caller only, from all the instances of the program. */
  take(id: string, now: Temporal.Instant, signal: AbortSignal): Promise<Taken>;

  /**
   * Says how the sending went of a message that was claimed. With `retryAt` it waits until then. Gives the state it
   * came to. Safe to repeat.
   */
  settle(settling: Settling, signal: AbortSignal): Promise<DeliveryState>;

  /** Keeps the first who read it; gives the message as it is then, or undefined when there is none. */
  markRead(id: string, by: Person, at: Temporal.Instant, signal: AbortSignal): Promise<Delivery | undefined>;

  /** Messages undeliverable, uncertain or withheld that nobody has dealt with, at most `limit` (1 to 100). */
  troubles(limit: number, signal: AbortSignal): Promise<readonly Delivery[]>;

  /**
   * Deals with a message in trouble, because a person said so: sends it again, or leaves it. False when it is in
   * trouble no more, and nothing was done.
   */
  resolve(id: string, how: "send" | "leave", now: Temporal.Instant, signal: AbortSignal): Promise<boolean>;

  /** Has a message that is due later be due now, and be no older than that. Safe to repeat. */
  bringBack(id: string, now: Temporal.Instant, signal: AbortSignal): Promise<void>;

  /** How the last digest went, or undefined before the first. One of another instance may come a minute later. */
  last(signal: AbortSignal): Promise<LastOutcome | undefined>;

  /** Until when every send waits, because the platform asked for it; undefined when it never did. One point read. */
  pausedUntil(signal: AbortSignal): Promise<Temporal.Instant | undefined>;

  pause(until: Temporal.Instant, signal: AbortSignal): Promise<void>;
}

/** How the sending of a claimed message went. */
export type Settling = {
  readonly id: string;
  /** The tries of the message as it was claimed: a later claim is somebody else's, and is left to them. */
  readonly tries: number;
  /** `dropped`: it was not sent, and nobody wants it any more. */
  readonly outcome: SendOutcome["outcome"] | "dropped";
  /** With the outcome `retry`: without it the message is given up. */
  readonly retryAt?: Temporal.Instant;
  readonly now: Temporal.Instant;
};
