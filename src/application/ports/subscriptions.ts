// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Day } from "#domain/day.ts";
import type { Occurrence, WeeklySlot } from "#domain/weekly-slot.ts";
import type { Chat, Person } from "../request.ts";
import type { Language } from "../wording/wording.ts";
import type { NewDelivery } from "./outbox.ts";

/** Up to where the digests of a subscription have told: a place in the journal of each objective, and when. */
export type Covered = {
  /** The place by the objective's code; of an objective that is not there only the instant says from where to tell. */
  readonly told: Readonly<Record<string, number>>;
  readonly at: Temporal.Instant;
};

/** One chat's digest: at most one subscription a chat. */
export type Subscription = {
  readonly chat: Chat;
  /** Who it is for; in a channel or a group, who asked for it. */
  readonly person: Person;
  readonly language: Language;
  /** Undefined: the slot of the settings. */
  readonly slot?: WeeklySlot;
  /** `suspended`: the chat could not be reached, and nobody has written there since. `ended`: nobody wants it. */
  readonly state: "active" | "suspended" | "ended";
  /** The last day without a digest, where somebody asked for a pause. */
  readonly pausedUntil?: Day;
  /** The next digest, while it is active. */
  readonly next?: Occurrence;
  /** As `next` was before the last digest, for when that was sent by a clock that was ahead. */
  readonly nextBefore?: Occurrence;
  /** As `pausedUntil` was before the last digest, likewise. */
  readonly pausedBefore?: Day;
  /** The week that had its digest last: after a clock that was ahead it may be one to come. */
  readonly servedWeek?: string;
  /** Undefined before the first digest. */
  readonly covered?: Covered;
  /** As `covered` was before the last digest, for when that was not delivered. */
  readonly coveredBefore?: Covered;
  /** The delivery of the last digest. */
  readonly lastDelivery?: string;
};

/** Who receives the digest, and when next: kept beside the subscriptions, so that saying it is one point read. */
export type SubscriptionsSummary = {
  /** Active ones. */
  readonly count: number;
  /** The first few of those who receive it, in no order that means anything. */
  readonly people: readonly { readonly name: string; readonly kind: Chat["kind"] }[];
  /** The soonest digest; undefined when nobody receives it. */
  readonly nextAt?: Temporal.Instant;
};

/** Who receives the digest: one subscription a chat. */
export interface Subscriptions {
  /** The subscription of the chat, ended or not, or undefined when there never was one. One point read. */
  find(chatId: string, signal: AbortSignal): Promise<Subscription | undefined>;

  /**
   * Subscriptions that have not ended, at most `limit` (1 to 500), always in the same order; `next` goes on from there.
   */
  page(limit: number, after: string | undefined, signal: AbortSignal): Promise<SubscriptionsPage>;

  /**
   * Makes the subscription of the chat what `become` says, with what is due because of it, all or nothing. `become` is
   * asked again when somebody else was faster; what it gives last is what is kept, and is given back. It is left as it
   * is when `become` gives undefined.
   */
  change(
    chatId: string,
    become: (before: Subscription | undefined) => Subscription | undefined,
    signal: AbortSignal,
  ): Promise<Subscription | undefined>;

  /**
   * Claims a digest: writes its delivery as being sent, or as withheld, and the subscription as it becomes, all or
   * nothing, if nobody has changed the subscription since it was read. One caller only gets `true`, from all the
   * instances of the program, and may then send what is being sent, once.
   */
  claim(claim: DigestClaim, signal: AbortSignal): Promise<boolean>;

  /** Who receives it and when next. One point read. */
  summary(signal: AbortSignal): Promise<SubscriptionsSummary>;
}

/** `next` is absent when there are no more. */
export type SubscriptionsPage = { readonly subscriptions: readonly Subscription[]; readonly next?: string };

/** One digest to be sent, by whoever claims it first. */
export type DigestClaim = {
  /** As it was read. */
  readonly before: Subscription;
  readonly after: Subscription;
  readonly delivery: NewDelivery;
  readonly state: "sending" | "withheld";
  readonly now: Temporal.Instant;
};
