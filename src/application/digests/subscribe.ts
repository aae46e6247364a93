// SPDX-License-Identifier: EUPL-1.2
import { type Day, isBefore } from "#domain/day.ts";
import { occurrenceAfter, type WeeklySlot } from "#domain/weekly-slot.ts";
import type { CommandRequest } from "../command.ts";
import type { Subscription } from "../ports/subscriptions.ts";
import { readDays } from "../reading/days/day.ts";
import { readWeeklySlot } from "../reading/days/weekly-slot.ts";
import type { Reply } from "../reply.ts";
import type { Services } from "../services.ts";
import { shortened } from "../text.ts";
import { messageReply } from "../views/message.ts";
import { plainReply } from "../views/plain-reply.ts";
import { subscriptionReply } from "../views/subscription.ts";

/** Has the digest come to this chat, at the slot that was told, its own before, or the usual one. */
export async function subscribe(request: CommandRequest, services: Services): Promise<Reply> {
  const { argument, wording, chat, person, signal } = request;
  const { subscription: words } = wording;
  const before = await services.digests.subscriptions.find(chat.id, signal);
  const reading = readWeeklySlot(argument, before?.slot ?? services.digests.slot);
  if (reading.kind !== "none" && reading.kind !== "slot") {
    return plainReply("slot-problem", wording, reading, argument, { verb: "riepilogo.subscribe", before: "" });
  }
  const wish = { chat, person, language: wording.language, ...(reading.kind === "slot" ? { slot: reading.slot } : {}) };
  const changed = await subscribeChat(wish, services, signal);
  return subscriptionReplyOf(request, services, changed === undefined ? words.already : words.subscribed);
}

type Wish = Pick<Subscription, "chat" | "person" | "language" | "slot">;

/** As `subscribe`, for any chat; undefined when it was so already. */
export async function subscribeChat(
  wish: Wish,
  services: Services,
  signal: AbortSignal,
): Promise<Subscription | undefined> {
  const now = services.clock();
  const changed = await services.digests.subscriptions.change(
    wish.chat.id,
    (before) => {
      const slot = wish.slot ?? before?.slot;
      const isSame = before?.state === "active" && before.pausedUntil === undefined && isSameSlot(slot, before.slot);
      if (isSame) return undefined;
      const own = slot ?? services.digests.slot;
      const next = occurrenceAfter(own, now.toInstant(), now.timeZoneId, before?.servedWeek);
      const told = before === undefined || before.state === "ended" ? servedBy(before) : toldBy(before);
      return { ...wish, ...told, ...(slot === undefined ? {} : { slot }), state: "active", next };
    },
    signal,
  );
  services.digests.wake();
  return changed;
}

/** Takes the digest away from this chat. */
export async function unsubscribe(request: CommandRequest, services: Services): Promise<Reply> {
  const { subscription: words } = request.wording;
  const changed = await services.digests.subscriptions.change(
    request.chat.id,
    (before) => {
      if (before === undefined || before.state === "ended") return undefined;
      const { next: _, pausedUntil: __, ...rest } = before;
      return { ...rest, state: "ended" };
    },
    request.signal,
  );
  return subscriptionReplyOf(request, services, changed === undefined ? words.notSubscribed : words.left);
}

/** Has no digest come until the end of a day. */
export async function suspend(request: CommandRequest, services: Services): Promise<Reply> {
  const { subscription: words } = request.wording;
  const now = services.clock();
  const until = readDayToCome(request.argument, services);
  if (until === undefined) {
    const text = shortened(request.argument, 60);
    return messageReply("attention", words.pauseProblem(text), [words.pauseHint], []);
  }
  const dayAfter = until.add({ days: 1 }).toZonedDateTime(now.timeZoneId).toInstant().subtract({ milliseconds: 1 });
  const changed = await services.digests.subscriptions.change(
    request.chat.id,
    (before) => {
      if (before === undefined || before.state === "ended") return undefined;
      const slot = before.slot ?? services.digests.slot;
      const next = occurrenceAfter(slot, dayAfter, now.timeZoneId, before.servedWeek);
      return { ...before, state: "active", pausedUntil: until, next };
    },
    request.signal,
  );
  return subscriptionReplyOf(request, services, changed === undefined ? words.notSubscribed : words.suspendedNow);
}

/** Ends a pause. */
export async function resume(request: CommandRequest, services: Services): Promise<Reply> {
  const { subscription: words } = request.wording;
  const now = services.clock();
  const changed = await services.digests.subscriptions.change(
    request.chat.id,
    (before) => {
      if (before === undefined || before.state === "ended") return undefined;
      const { pausedUntil: _, ...rest } = before;
      const slot = before.slot ?? services.digests.slot;
      const next = occurrenceAfter(slot, now.toInstant(), now.timeZoneId, before.servedWeek);
      return { ...rest, state: "active", next };
    },
    request.signal,
  );
  return subscriptionReplyOf(request, services, changed === undefined ? words.notSubscribed : words.resumed);
}

/** Whether the digest comes here, and when next; under what was just done, where something was. */
export async function subscriptionReplyOf(request: CommandRequest, services: Services, done = ""): Promise<Reply> {
  const { chat, wording, signal } = request;
  const found = await services.digests.subscriptions.find(chat.id, signal);
  const { slot } = services.digests;
  const isManager = services.authority.actorFor("digests-of-others") !== undefined;
  const frame = { usual: slot, now: services.clock(), isManager, done };
  return subscriptionReply(found, frame, wording);
}

function isSameSlot(one: WeeklySlot | undefined, other: WeeklySlot | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Whoever comes back is told of the weeks from then on, and once a week all the same. */
function servedBy(before: Subscription | undefined) {
  return before?.servedWeek === undefined ? {} : { servedWeek: before.servedWeek };
}

function toldBy({ servedWeek, covered, coveredBefore, lastDelivery }: Subscription) {
  return {
    ...(servedWeek === undefined ? {} : { servedWeek }),
    ...(covered === undefined ? {} : { covered }),
    ...(coveredBefore === undefined ? {} : { coveredBefore }),
    ...(lastDelivery === undefined ? {} : { lastDelivery }),
  };
}

/** A day after these is a limit, and no day of a meeting: it is not read there. */
const wordsOfALimit = /^\s*(?:fino\s+(?:al?|alla)\s+|fino\s+all['’]\s*|until\s+|till\s+|through\s+)/iu;

/** The one day of today or later that the text can mean. */
function readDayToCome(text: string, { clock }: Services): Day | undefined {
  const now = clock();
  const { reading } = readDays(text.replace(wordsOfALimit, ""), now);
  const days = reading.kind === "day" ? [reading.day] : reading.kind === "ambiguous" ? reading.candidates : [];
  const toCome = days.filter((day) => !isBefore(day, now.toPlainDate()));
  return toCome.length === 1 ? toCome[0] : undefined;
}
