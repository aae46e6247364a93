// SPDX-License-Identifier: EUPL-1.2
import { digestId } from "../digests/compose-digest.ts";
import type { Subscription } from "../ports/subscriptions.ts";
import { type PassTools, stepSignal } from "./job-tools.ts";

const subscriptionsAtATime = 100;

/**
 * Puts in the outbox a digest for everyone who receives it, because a manager asked for it. Safe to repeat: one for
 * each chat and `nonce`.
 */
export async function sendToAll(nonce: string, tools: PassTools): Promise<void> {
  const { subscriptions } = tools.services.digests;
  for (let after: string | undefined; ; ) {
    const page = await subscriptions.page(subscriptionsAtATime, after, stepSignal());
    for (const one of page.subscriptions) if (one.state === "active") await putOne(one, nonce, tools);
    after = page.next;
    if (after === undefined) return;
  }
}

async function putOne(subscription: Subscription, nonce: string, tools: PassTools): Promise<void> {
  const { outbox, subscriptions } = tools.services.digests;
  const chatId = subscription.chat.id;
  const id = digestId(chatId, `now.${nonce}`);
  if ((await outbox.find(id, stepSignal())) !== undefined) return;
  const { reply, since, covered } = await tools.compose(subscription, { id }, stepSignal());
  await outbox.put({ id, kind: "digest", chatId, reply }, tools.now(), stepSignal());
  await subscriptions.change(
    chatId,
    (before) => {
      if (before?.state !== "active") return undefined;
      const nextBefore = before.next === undefined ? {} : { nextBefore: before.next };
      return { ...before, ...nextBefore, covered, coveredBefore: since, lastDelivery: id };
    },
    stepSignal(),
  );
}
