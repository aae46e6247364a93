// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { causeOf } from "../ports/log.ts";
import type { Messenger, SendOutcome } from "../ports/messenger.ts";
import type { Delivery, DeliveryState } from "../ports/outbox.ts";
import { type JobTools, stepSignal } from "./job-tools.ts";
import { planNotice } from "./notify-managers.ts";

/** A longer pause than this is not waited for. */
export const mostSecondsOfAPause = 600;
const leastSecondsBetweenTries = 5;
const hoursOfTries = 24;
const triesToSettle = 4;

/**
 * Sends a message that was claimed, once, and keeps how it went. Whatever cannot be kept is uncertain by itself, half a
 * minute after the claim. Never throws.
 */
export async function deliver(delivery: Delivery, tools: JobTools): Promise<void> {
  const { messenger, services, log, now, tell } = tools;
  const outcome = await send(delivery, messenger);
  const retryAt = outcome.outcome === "retry" ? retryAfter(delivery, outcome, now()) : undefined;
  const { outbox } = services.digests;
  const settling = { id: delivery.id, tries: delivery.tries, outcome: outcome.outcome, now: now() };
  const state = await settle(() =>
    outbox.settle(retryAt === undefined ? settling : { ...settling, retryAt }, stepSignal()),
  ).catch((error: unknown) => {
    log.fault("SENDING_NOT_KEPT", { cause: causeOf(error), kind: delivery.kind });
    return "uncertain" as const;
  });
  tell(retryAt === undefined && outcome.outcome === "retry" ? "undeliverable" : outcome.outcome, delivery);
  await followUp(delivery, outcome, state, tools).catch((error: unknown) => {
    log.fault("SENDING_NOT_FOLLOWED", { cause: causeOf(error), kind: delivery.kind });
  });
}

/** As `deliver`; a digest that waited, and whose chat has left meanwhile, is dropped. */
export async function deliverIfWanted(delivery: Delivery, tools: JobTools): Promise<void> {
  const { subscriptions, outbox } = tools.services.digests;
  const found = delivery.kind === "digest" ? await subscriptions.find(delivery.chatId, stepSignal()) : undefined;
  if (found?.state !== "ended") return deliver(delivery, tools);
  const { id, tries } = delivery;
  await outbox.settle({ id, tries, outcome: "dropped", now: tools.now() }, stepSignal());
  tools.tell("skipped", delivery);
}

/** A send is never broken off: when the program stops, its outcome is waited for. */
async function send({ chatId, reply }: Delivery, messenger: Messenger): Promise<SendOutcome> {
  const { signal } = new AbortController();
  return messenger.send(chatId, reply, signal).catch(() => ({ outcome: "uncertain" }) as const);
}

/** A message whose sender ended without a word: it is told, and left. */
export async function tellAbandoned(delivery: Delivery, tools: JobTools): Promise<void> {
  tools.tell("uncertain", delivery);
  await followUp(delivery, { outcome: "uncertain" }, "uncertain", tools);
}

async function followUp(
  { id, kind, chatId }: Delivery,
  outcome: SendOutcome,
  state: DeliveryState,
  tools: JobTools,
): Promise<void> {
  const { subscriptions } = tools.services.digests;
  if (outcome.outcome === "retry" && outcome.seconds !== undefined) {
    const seconds = Math.min(outcome.seconds, mostSecondsOfAPause);
    await tools.hold(tools.now().add({ milliseconds: Math.round(seconds * 1000) }));
  }
  if (kind === "digest" && outcome.outcome === "undeliverable" && outcome.isGone) {
    await subscriptions.change(
      chatId,
      (before) => {
        if (before?.state !== "active" || before.lastDelivery !== id) return undefined;
        const { next: _, covered: __, coveredBefore, ...rest } = before;
        return { ...rest, state: "suspended", ...(coveredBefore === undefined ? {} : { covered: coveredBefore }) };
      },
      stepSignal(),
    );
  }
  const isTrouble = state === "undeliverable" || state === "uncertain";
  if (isTrouble && kind !== "notice") await planNotice("trouble", tools);
}

/**
 * When to try again, after as long as it has waited already: every try waits twice as long as the one before. Undefined
 * gives up, a day after it was first to be sent.
 */
function retryAfter(
  { since }: Delivery,
  { seconds }: Extract<SendOutcome, { outcome: "retry" }>,
  now: Temporal.Instant,
): Temporal.Instant | undefined {
  const waited = since.until(now).total("seconds");
  if (waited >= hoursOfTries * 60 * 60) return undefined;
  const pause = Math.min(seconds ?? Math.max(waited, leastSecondsBetweenTries), mostSecondsOfAPause);
  return now.add({ milliseconds: Math.round(pause * 1000) });
}

async function settle(work: () => Promise<DeliveryState>): Promise<DeliveryState> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (tries === triesToSettle) throw error;
    }
  }
}
