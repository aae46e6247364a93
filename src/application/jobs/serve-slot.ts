import { dueOccurrences, occurrenceAfter } from "#domain/weekly-slot.ts";
import { digestId, isLate } from "../digests/compose-digest.ts";
import type { Delivery } from "../ports/outbox.ts";
import type { DigestClaim, Subscription } from "../ports/subscriptions.ts";
import { deliver } from "./deliver.ts";
import { type PassTools, stepSignal } from "./job-tools.ts";
import { planNotice } from "./notify-managers.ts";

/**
 * Sends the digest of a chat, if one is due and nobody else sends it. Of the slots that were missed only the newest is
 * sent; the older ones are kept as skipped.
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
  // Before anything that may fail: a digest that cannot even be written is heard of too.
  if (due.skipped.length > 0 || isLate(due, now())) await planNotice("late", tools);
  const id = digestId(chatId, due.newest.week);
  const next = occurrenceAfter(own, now(), timeZoneId, due.newest.week);
  const { reply, since, covered } = await tools.compose(before, { id, due }, stepSignal());
  await tools.pace(stopping);
  const { pausedUntil: _, ...rest } = before;
  const served = { next, servedWeek: due.newest.week, lastDelivery: id, covered, coveredBefore: since };
  const after: Subscription = { ...rest, ...served };
  const delivery = { id, kind: "digest", chatId, reply } as const;
  const skipped = due.skipped.map(({ week }) => ({ ...delivery, id: digestId(chatId, week) }));
  const claim: DigestClaim = { before, after, delivery, skipped, now: now() };
  if (!(await subscriptions.claim(claim, stepSignal()))) {
    if ((await outbox.find(id, stepSignal())) !== undefined) await passOver(before, { ...rest, ...served }, tools);
    return;
  }
  for (const one of skipped) tools.tell("skipped", { ...one, tries: 0 });
  const claimed: Delivery = { ...delivery, state: "sending", tries: 1, since: claim.now, at: claim.now };
  await deliver(claimed, tools);
}

/** The week had its digest already: the next one is planned, unless somebody has done so. */
async function passOver(before: Subscription, after: Subscription, { services }: PassTools): Promise<void> {
  await services.digests.subscriptions.change(
    before.chat.id,
    (found) => {
      const isSame = found?.state === "active" && found.next !== undefined && before.next?.at.equals(found.next.at);
      if (!isSame || after.next === undefined || after.servedWeek === undefined) return undefined;
      return { ...found, next: after.next, servedWeek: after.servedWeek };
    },
    stepSignal(),
  );
}
