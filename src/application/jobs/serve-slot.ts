// SPDX-License-Identifier: EUPL-1.2
import { type DueOccurrences, dueOccurrences, occurrenceAfter } from "#domain/weekly-slot.ts";
import { digestId, isLate } from "../digests/compose-digest.ts";
import type { Delivery } from "../ports/outbox.ts";
import type { DigestClaim, Subscription } from "../ports/subscriptions.ts";
import { deliver } from "./deliver.ts";
import { isMadeAhead } from "./is-made-ahead.ts";
import { type PassTools, stepSignal } from "./job-tools.ts";
import { newestOf } from "./newest-of.ts";
import { planNotice } from "./notify-managers.ts";

/**
 * Sends the digest of a chat, if one is due and nobody else sends it. Of the slots that were missed only the newest is
 * sent. A week that had its digest already, by a clock that has gone back since, gets another one where that was ahead;
 * where nobody can tell, it is withheld, and a person decides.
 */
export async function serveSlot(chatId: string, tools: PassTools, stopping: AbortSignal): Promise<void> {
  const { services, now } = tools;
  const { subscriptions, outbox, slot } = services.digests;
  const { timeZoneId } = services.clock();
  const before = await subscriptions.find(chatId, stepSignal());
  if (before?.state !== "active" || before.next === undefined) return;
  const own = before.slot ?? slot;
  const due = dueOccurrences(own, before.next, now(), timeZoneId);
  if (due === undefined) return;
  const { newest, name: id } = await newestOf(digestId(chatId, due.newest.week), outbox);
  const next = occurrenceAfter(own, now(), timeZoneId, due.newest.week);
  if (newest?.state === "withheld") return passOver(before, { ...before, next }, tools);
  // Before anything that may fail: a digest that cannot even be written is heard of too.
  if (due.skipped.length > 0 || isLate(due, now())) await planNotice("late", tools);
  const { reply, since, covered } = await tools.compose(before, { id, due }, stepSignal());
  const { pausedUntil, pausedBefore: _, ...rest } = before;
  const served = { servedWeek: due.newest.week, nextBefore: before.next, covered, coveredBefore: since };
  const delivery = { id, kind: "digest", chatId, reply } as const;
  const isWithheld = newest !== undefined && !isToBeSentAgain(newest, before, due, tools);
  const paused = pausedUntil === undefined ? {} : { pausedBefore: pausedUntil };
  const told = isWithheld ? before : { ...rest, ...paused, ...served };
  const after: Subscription = { ...told, next, lastDelivery: id };
  if (!isWithheld) await tools.pace(stopping);
  const claim: DigestClaim = {
    before,
    after,
    delivery,
    state: isWithheld ? "withheld" : "sending",
    now: now(),
  };
  if (!(await subscriptions.claim(claim, stepSignal()))) return;
  if (isWithheld) {
    tools.tell("withheld", { ...delivery, tries: 0 });
    return planNotice("trouble", tools);
  }
  for (const _missed of due.skipped) tools.tell("skipped", { ...delivery, tries: 0 });
  const claimed: Delivery = { ...delivery, state: "sending", tries: 1, since: claim.now, at: claim.now };
  await deliver(claimed, tools);
}

/**
 * Whether the digest that the week had is none: it was never sent, or by a clock that was ahead. That it was shows by
 * its own time, or by a week before it that had its digest after it.
 */
function isToBeSentAgain(
  newest: Delivery,
  { servedWeek }: Subscription,
  { newest: { week } }: DueOccurrences,
  { now }: PassTools,
): boolean {
  if (newest.state === "skipped" || isMadeAhead(newest.at, now())) return true;
  return servedWeek !== undefined && servedWeek < week;
}

/** It was decided already that the week has no digest by itself: the next one is planned. */
async function passOver(before: Subscription, after: Subscription, { services }: PassTools): Promise<void> {
  await services.digests.subscriptions.change(
    before.chat.id,
    (found) => {
      const isSame = found?.state === "active" && found.next !== undefined && before.next?.at.equals(found.next.at);
      return isSame && after.next !== undefined ? { ...found, next: after.next } : undefined;
    },
    stepSignal(),
  );
}
