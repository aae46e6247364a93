// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { type Occurrence, occurrenceAfter } from "#domain/weekly-slot.ts";
import type { DueItem } from "../ports/agenda.ts";
import type { Subscription } from "../ports/subscriptions.ts";
import { nextAsking } from "./ask-held.ts";
import { isMadeAhead } from "./is-made-ahead.ts";
import { type JobTools, stepSignal } from "./job-tools.ts";
import { planNotice } from "./notify-managers.ts";

const itemsAtATime = 500;
/** Something is due every day, and a day has at most so many hours. */
const mostHoursUntilDue = 25;
/** A digest planned so much later than it would be now was planned by another clock, and by no other slot. */
const leastHoursPutOff = 7 * 24;

/**
 * Whether what is due next was planned by a clock that was ahead of ours, of this process or of another: once a day
 * something is due. Undefined is nothing planned at all.
 */
export function isOfAnotherClock(due: Temporal.Instant | undefined, now: Temporal.Instant): boolean {
  return due === undefined || due.epochMilliseconds > now.add({ hours: mostHoursUntilDue }).epochMilliseconds;
}

/**
 * Brings back what a clock that was ahead has left in the time to come: what it planned, and what it sent before its
 * time, whose weeks have their digests all the same. The managers hear of it. Safe to repeat.
 */
export async function mendAfterClock(tools: JobTools): Promise<void> {
  const { services, now } = tools;
  const { subscriptions, agenda } = services.digests;
  await agenda.plan("held", nextAsking(services.clock()), stepSignal());
  await bringBackItems(tools);
  let isAnyAhead = false;
  for (let after: string | undefined; ; ) {
    const page = await subscriptions.page(itemsAtATime, after, stepSignal());
    for (const one of page.subscriptions.filter((found) => mended(found, services) !== undefined)) {
      isAnyAhead ||= isLeftAhead(one, now(), services);
      await subscriptions.change(one.chat.id, (before) => before && mended(before, services), stepSignal());
    }
    after = page.next;
    if (after === undefined) break;
  }
  if (isAnyAhead) await planNotice("clock", tools);
}

/** Messages and work that wait for a time longer than any may: they are due now. */
async function bringBackItems({ services, now }: JobTools): Promise<void> {
  const { agenda } = services.digests;
  for (;;) {
    // All but the asking of every day is due within minutes.
    const items = await agenda.dueFrom(now().add({ hours: 1 }), itemsAtATime, stepSignal());
    const ahead = items.filter((item) => item.kind !== "chore" || item.name !== "held");
    for (const item of ahead) await bringBack(item, services, now());
    if (items.length < itemsAtATime || ahead.length === 0) return;
  }
}

async function bringBack(item: DueItem, { digests }: JobTools["services"], now: Temporal.Instant): Promise<void> {
  const { agenda, outbox } = digests;
  if (item.kind === "delivery") await outbox.bringBack(item.id, now, stepSignal());
  // What was late by that clock is not late.
  if (item.kind === "chore" && item.name === "notice.late") {
    await agenda.finish(item.name, item.at, undefined, stepSignal());
  } else if (item.kind === "chore") await agenda.plan(item.name, now, stepSignal());
}

/** The subscription as it is by this clock; undefined when it is so already. */
function mended(before: Subscription, services: JobTools["services"]): Subscription | undefined {
  const expected = expectedNext(before, services);
  if (expected === undefined) return undefined;
  const now = services.clock().toInstant();
  if (isToldAhead(before, now)) {
    const { nextBefore, pausedBefore, ...rest } = before;
    const isKnown = before.coveredBefore !== undefined && !isMadeAhead(before.coveredBefore.at, now);
    const at = isKnown ? before.coveredBefore.at : now.subtract({ hours: 7 * 24 });
    const covered = { told: {}, ...before.covered, at };
    const paused = pausedBefore === undefined ? {} : { pausedUntil: pausedBefore };
    return { ...rest, ...paused, covered, next: earlier(nextBefore ?? expected, before.next ?? expected) };
  }
  const isPutOff = before.next === undefined || before.next.at.epochMilliseconds > expected.at.epochMilliseconds;
  return isPutOff ? { ...before, next: expected } : undefined;
}

/** The next digest as it would be planned now; undefined where none is to come. */
function expectedNext(
  { state, slot, pausedUntil, servedWeek }: Subscription,
  { clock, digests }: JobTools["services"],
): Occurrence | undefined {
  if (state !== "active") return undefined;
  const now = clock();
  const dayAfter = pausedUntil
    ?.add({ days: 1 })
    .toZonedDateTime(now.timeZoneId)
    .toInstant()
    .subtract({ milliseconds: 1 });
  const isPaused = dayAfter !== undefined && dayAfter.epochMilliseconds > now.epochMilliseconds;
  return occurrenceAfter(slot ?? digests.slot, isPaused ? dayAfter : now.toInstant(), now.timeZoneId, servedWeek);
}

/** Whether the last digest was sent by a clock that was ahead. */
function isToldAhead({ covered }: Subscription, now: Temporal.Instant): boolean {
  return covered !== undefined && isMadeAhead(covered.at, now);
}

/** Whether a clock that was ahead has left this: another slot of the settings puts off a digest by less than a week. */
function isLeftAhead(subscription: Subscription, now: Temporal.Instant, services: JobTools["services"]): boolean {
  const expected = expectedNext(subscription, services);
  const { next } = subscription;
  if (isToldAhead(subscription, now) || expected === undefined || next === undefined) return true;
  return expected.at.until(next.at).total("hours") >= leastHoursPutOff;
}

function earlier(one: Occurrence, other: Occurrence): Occurrence {
  return one.at.epochMilliseconds <= other.at.epochMilliseconds ? one : other;
}
