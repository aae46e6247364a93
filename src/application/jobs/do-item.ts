// SPDX-License-Identifier: EUPL-1.2
import { finishLine } from "../lasting-line.ts";
import type { DueItem } from "../ports/agenda.ts";
import { askWhetherHeld, nextAsking } from "./ask-held.ts";
import { deliverIfWanted, tellAbandoned } from "./deliver.ts";
import { type PassTools, stepSignal } from "./job-tools.ts";
import { mendAfterClock } from "./mend-clock.ts";
import { isNoticeKind, notifyManagers } from "./notify-managers.ts";
import { sendToAll } from "./send-to-all.ts";
import { serveSlot } from "./serve-slot.ts";

/** As long as the button of a card still finds what it was drawn on: 7 days. */
const hoursADraftIsKept = 7 * 24;

/** Does one thing that is due, unless somebody else does it. Throws when it could not be done: it stays due. */
export async function doItem(item: DueItem, tools: PassTools, stopping: AbortSignal): Promise<void> {
  if (item.kind === "slot") return serveSlot(item.chatId, tools, stopping);
  if (item.kind === "chore") return doChore(item, tools);
  await tools.pace(stopping);
  const taken = await tools.services.digests.outbox.take(item.id, tools.now(), stepSignal());
  if (taken.kind === "claimed") await deliverIfWanted(taken.delivery, tools);
  if (taken.kind === "abandoned") await tellAbandoned(taken.delivery, tools);
}

/** Chores may be done by two instances at once: each is safe to repeat. */
async function doChore({ name, at }: Extract<DueItem, { kind: "chore" }>, tools: PassTools): Promise<void> {
  const { agenda } = tools.services.digests;
  const [what, detail = ""] = name.split(".", 2);
  if (what === "held") {
    await mendAfterClock(tools);
    await askWhetherHeld(tools);
    await tools.services.drafts.sweep({ before: tools.now().subtract({ hours: hoursADraftIsKept }) }, stepSignal());
  }
  if (what === "notice" && isNoticeKind(detail)) await notifyManagers(detail, at, tools);
  if (what === "lasting") await finishLine(detail, tools.services, stepSignal());
  if (what === "send") await sendToAll(detail, tools);
  await agenda.finish(name, at, what === "held" ? nextAsking(tools.services.clock()) : undefined, stepSignal());
}
