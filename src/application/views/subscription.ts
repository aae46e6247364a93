// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { WeeklySlot } from "#domain/weekly-slot.ts";
import type { Subscription } from "../ports/subscriptions.ts";
import type { CardReply } from "../reply.ts";
import type { Wording } from "../wording/wording.ts";
import { buttonView, statusButton } from "./button.ts";
import { messageReply } from "./message.ts";
import type { ButtonView } from "./parts.ts";
import { hourOf, slotInWords } from "./wall-time.ts";

export type SubscriptionFrame = {
  /** The slot of those who have none of their own. */
  readonly usual: WeeklySlot;
  readonly now: Temporal.ZonedDateTime;
  readonly isManager: boolean;
  /** What was just done; empty when it is only shown. */
  readonly done: string;
};

/** Whether the digest comes to this chat, when next, and what can be done about it. */
export function subscriptionReply(
  found: Subscription | undefined,
  { usual, now, isManager, done }: SubscriptionFrame,
  wording: Wording,
): CardReply {
  const { subscription: words } = wording;
  const isOn = found !== undefined && found.state !== "ended";
  const notHere = done === "" ? [words.notHere] : [];
  const lines = isOn ? linesOf(found, usual, now, wording) : notHere;
  const buttons: ButtonView[] = isOn
    ? [
        ...(found.pausedUntil === undefined ? [] : [buttonView(wording, "resume", "riepilogo.resume", "", "positive")]),
        buttonView(wording, "unsubscribe", "riepilogo.unsubscribe"),
      ]
    : [buttonView(wording, "subscribe", "riepilogo.subscribe", "", "positive")];
  const manage = isManager ? [buttonView(wording, "subscribers", "riepilogo.list")] : [];
  const preview = buttonView(wording, "preview", "riepilogo.preview");
  const shown = [...lines, ...(done === "" ? [words.howTo] : [])];
  const all = [...buttons, preview, ...manage, statusButton(wording)];
  const reply = messageReply(done === "" ? "default" : "good", done || words.heading, shown, all);
  return { ...reply, topic: { kind: "digest" } };
}

function linesOf(
  { slot, state, next, pausedUntil }: Subscription,
  usual: WeeklySlot,
  now: Temporal.ZonedDateTime,
  wording: Wording,
): readonly string[] {
  const { subscription: words } = wording;
  const at = next?.at.toZonedDateTimeISO(now.timeZoneId);
  return [
    words.here(slotInWords(slot ?? usual, wording)),
    ...(state === "suspended" ? [words.suspended] : []),
    ...(pausedUntil === undefined ? [] : [words.paused(pausedUntil)]),
    ...(at === undefined ? [] : [words.next(at.toPlainDate(), hourOf(at))]),
  ];
}
