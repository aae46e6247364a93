// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { LastOutcome } from "../ports/outbox.ts";
import type { SubscriptionsSummary } from "../ports/subscriptions.ts";
import type { CardReply } from "../reply.ts";
import type { Wording } from "../wording/wording.ts";
import { buttonView } from "./button.ts";
import { hourOf } from "./wall-time.ts";

/** A digest that has not been sent by then is late. */
const minutesOfGrace = 5;

export type DigestStanding = { readonly summary: SubscriptionsSummary; readonly last: LastOutcome | undefined };

/** The status, saying who receives the digest, when next, and how the last one went; with a button when nobody does. */
export function withDigestStanding(
  reply: CardReply,
  { summary, last }: DigestStanding,
  now: Temporal.ZonedDateTime,
  wording: Wording,
): CardReply {
  if (reply.card !== "status" || (summary.count === 0 && last === undefined)) return withSubscribe(reply, wording);
  const digest = [standingLine(summary, now, wording), lastLine(last, now, wording)].filter(Boolean).join(" ");
  const told: CardReply = { ...reply, view: { ...reply.view, digest } };
  return summary.count === 0 ? withSubscribe(told, wording) : told;
}

function withSubscribe(reply: CardReply, wording: Wording): CardReply {
  if (reply.card !== "status") return reply;
  const subscribe = buttonView(wording, "subscribe", "riepilogo.subscribe");
  const { buttons } = reply.view;
  return { ...reply, view: { ...reply.view, buttons: [...buttons.slice(0, -1), subscribe, ...buttons.slice(-1)] } };
}

function standingLine(
  { count, people, nextAt }: SubscriptionsSummary,
  now: Temporal.ZonedDateTime,
  wording: Wording,
): string {
  const { status } = wording.subscription;
  if (count === 0) return wording.status.nobodyReadsDigest;
  const names = people.map(({ name, kind }) => (kind === "personal" ? name || status.person : status[kind]));
  const others = count - people.length;
  const who = wording.list([...names, ...(others > 0 ? [status.others(others)] : [])]);
  const at = nextAt?.toZonedDateTimeISO(now.timeZoneId);
  if (at === undefined) return status.lineWithoutNext(who);
  const isLate = now.epochMilliseconds - at.epochMilliseconds > minutesOfGrace * 60_000;
  const [day, hour] = [at.toPlainDate(), hourOf(at)];
  return isLate ? `${status.lineWithoutNext(who)} ${status.late(day, hour)}` : status.line(who, day, hour);
}

function lastLine(last: LastOutcome | undefined, now: Temporal.ZonedDateTime, wording: Wording): string {
  if (last === undefined) return "";
  const day = last.at.toZonedDateTimeISO(now.timeZoneId).toPlainDate();
  const words = wording.subscription.status.last;
  return last.state === "sent" ? words.sent(day) : words.failed(day);
}
