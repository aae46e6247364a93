import type { Temporal } from "temporal-polyfill";
import { occurrenceAfter } from "#domain/weekly-slot.ts";
import type { Subscription } from "../ports/subscriptions.ts";
import { nextAsking } from "./ask-held.ts";
import { type JobTools, stepSignal } from "./job-tools.ts";

const subscriptionsAtATime = 500;
const mostDaysAhead = 15;
const messagesAtATime = 500;
/** No message waits for so long: a pause is of 10 minutes at most. */
const mostHoursAMessageWaits = 1;

/**
 * Brings back what was planned by a clock that was ahead and has gone back: without this a minute in another year would
 * put off every digest to that year. Safe to repeat.
 */
export async function mendAfterClock({ services, now }: JobTools): Promise<void> {
  const { subscriptions, agenda, outbox } = services.digests;
  await agenda.plan("held", nextAsking(services.clock()), stepSignal());
  const ahead = await agenda.messagesFrom(now().add({ hours: mostHoursAMessageWaits }), messagesAtATime, stepSignal());
  for (const id of ahead) await outbox.bringBack(id, now(), stepSignal());
  for (let after: string | undefined; ; ) {
    const page = await subscriptions.page(subscriptionsAtATime, after, stepSignal());
    for (const { chat } of page.subscriptions.filter((one) => isTooFar(one, services.clock()))) {
      await subscriptions.change(chat.id, (before) => mended(before, services), stepSignal());
    }
    after = page.next;
    if (after === undefined) return;
  }
}

function isTooFar({ state, next, pausedUntil }: Subscription, now: Temporal.ZonedDateTime): boolean {
  if (state !== "active" || next === undefined) return false;
  const today = now.toPlainDate();
  const from = pausedUntil === undefined || pausedUntil.since(today).sign < 0 ? today : pausedUntil;
  const limit = from.add({ days: mostDaysAhead }).toZonedDateTime(now.timeZoneId);
  return next.at.epochMilliseconds > limit.epochMilliseconds;
}

function mended(before: Subscription | undefined, { clock, digests }: JobTools["services"]): Subscription | undefined {
  const now = clock();
  if (before === undefined || !isTooFar(before, now)) return undefined;
  const next = occurrenceAfter(before.slot ?? digests.slot, now.toInstant(), now.timeZoneId, before.servedWeek);
  return { ...before, next };
}
