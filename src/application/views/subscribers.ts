// SPDX-License-Identifier: EUPL-1.2
import type { WeeklySlot } from "#domain/weekly-slot.ts";
import type { Delivery } from "../ports/outbox.ts";
import type { Subscription } from "../ports/subscriptions.ts";
import type { CardReply } from "../reply.ts";
import type { Wording } from "../wording/wording.ts";
import { buttonView, statusButton } from "./button.ts";
import { messageReply } from "./message.ts";
import { hourOf, slotInWords } from "./wall-time.ts";

export type Subscribers = {
  readonly rows: readonly { readonly subscription: Subscription; readonly last: Delivery | undefined }[];
  /** Of all those active. */
  readonly count: number;
  /** Messages in trouble, 100 for more than 99. */
  readonly troubles: number;
  /** Where the next ones begin. */
  readonly next?: string;
};

/** Who receives the digest: for the managers. */
export function subscribersReply(
  { rows, count, troubles, next }: Subscribers,
  usual: WeeklySlot,
  timeZone: string,
  wording: Wording,
): CardReply {
  const { list } = wording.subscription;
  const lines = rows.map(({ subscription, last }) => {
    const state = [stateOf(subscription, timeZone, wording), lastOf(last, timeZone, wording)].filter(Boolean).join(" ");
    return list.line(nameOf(subscription, wording), slotInWords(subscription.slot ?? usual, wording), state);
  });
  const isNobody = count === 0 && rows.length === 0;
  const buttons = [
    ...(next === undefined ? [] : [buttonView(wording, "others", "riepilogo.list", next)]),
    ...(count === 0 ? [] : [buttonView(wording, "sendNow", "riepilogo.now")]),
    ...(troubles === 0 ? [] : [buttonView(wording, "troubles", "riepilogo.troubles")]),
    ...(isNobody ? [buttonView(wording, "subscribe", "riepilogo.subscribe", "", "positive")] : []),
    buttonView(wording, "preview", "riepilogo.preview"),
    statusButton(wording),
  ];
  const shown = [...(isNobody ? [list.none] : lines), ...(troubles === 0 ? [] : [list.troubles(troubles)])];
  return { ...messageReply("default", list.heading, shown, buttons), topic: { kind: "digest" } };
}

/** The person of a personal chat; of any other, what it is. */
export function nameOf({ chat, person }: Pick<Subscription, "chat" | "person">, wording: Wording): string {
  const { list } = wording.subscription;
  if (chat.kind !== "personal") return list[chat.kind];
  return person.name === "" ? list.someone : person.name;
}

function stateOf({ state, pausedUntil, next }: Subscription, timeZone: string, wording: Wording): string {
  const { list } = wording.subscription;
  if (state === "suspended") return list.suspended;
  if (pausedUntil !== undefined) return list.paused(pausedUntil);
  const at = next?.at.toZonedDateTimeISO(timeZone);
  return at === undefined ? "" : list.next(at.toPlainDate(), hourOf(at));
}

function lastOf(last: Delivery | undefined, timeZone: string, { subscription }: Wording): string {
  if (last === undefined) return "";
  const words = subscription.list.last;
  return last.read === undefined
    ? words[last.state]
    : words.read(last.read.at.toZonedDateTimeISO(timeZone).toPlainDate());
}
