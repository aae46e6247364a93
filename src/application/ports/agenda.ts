// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";

/** Something whose time has come. */
export type DueItem =
  /** The digest of a subscription. */
  | { readonly kind: "slot"; readonly chatId: string }
  /** A message that waits, or that was being sent for too long. */
  | { readonly kind: "delivery"; readonly id: string }
  /** Work that is repeated until it is said to be done. */
  | { readonly kind: "chore"; readonly name: string; readonly at: Temporal.Instant };

/** What the bot does by itself, and when. */
export interface Agenda {
  /**
   * When something may be due, never later than it is; undefined when nothing is. One small point read, however much
   * is planned.
   */
  nextDue(signal: AbortSignal): Promise<Temporal.Instant | undefined>;

  /** What is due at `now`, at most `limit` (1 to 500). Another instance may be doing it too: each is claimed. */
  due(now: Temporal.Instant, limit: number, signal: AbortSignal): Promise<readonly DueItem[]>;

  /** What is due at `from` or later, but for the digests, soonest first, at most `limit` (1 to 500). */
  dueFrom(from: Temporal.Instant, limit: number, signal: AbortSignal): Promise<readonly DueItem[]>;

  /** Brings `nextDue` up to date, once what was due is done. Safe to repeat. */
  refresh(signal: AbortSignal): Promise<void>;

  /** Plans a chore, unless it is planned for then or sooner. Safe to repeat. */
  plan(name: string, at: Temporal.Instant, signal: AbortSignal): Promise<void>;

  /** The chore that was due `at` is done: it is taken away, or planned again. Safe to repeat. */
  finish(name: string, at: Temporal.Instant, again: Temporal.Instant | undefined, signal: AbortSignal): Promise<void>;
}
