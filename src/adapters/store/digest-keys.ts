// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import { hashKey } from "./keys.ts";

/** Everything that the bot sends by itself is in one partition: what is claimed and what is due move together. */
export const digestPartition = "digest";

export const nextRow = "next";
export const lastRow = "last";
export const pauseRow = "pause";
export const subscriptionRow = (chatId: string) => `subscription|${hashKey(chatId)}`;
export const deliveryRow = (id: string) => `delivery|${hashKey(id)}`;
export const troubleRow = (id: string) => `trouble|${hashKey(id)}`;
export const choreRow = (name: string) => `chore|${name}`;

/** When a digest is due, soonest first. */
export const slotRow = (at: Temporal.Instant, chatId: string) => `slot|${sortable(at)}|${hashKey(chatId)}`;

/** When anything else is due, soonest first. */
export const dueDeliveryRow = (at: Temporal.Instant, id: string) => `due|${sortable(at)}|delivery|${hashKey(id)}`;
export const dueChoreRow = (at: Temporal.Instant, name: string) => `due|${sortable(at)}|chore|${name}`;

/** Rows of one kind; of those by time, only the ones due at `until`. "}" comes right after "|". */
export function digestRows(kind: "slot" | "due" | "subscription" | "trouble", until?: Temporal.Instant) {
  const to = until === undefined ? `${kind}}` : `${kind}|${sortable(until)}}`;
  return { partition: digestPartition, from: `${kind}|`, to };
}

/** What is due at `from` or later, of all but the digests. */
export function dueFrom(from: Temporal.Instant) {
  return { ...digestRows("due"), from: `due|${sortable(from)}` };
}

/** The instant in the key of a row by time. */
export function instantOfRow(row: string): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(Number(row.split("|")[1]));
}

/** Milliseconds of 15 digits: they sort as the instants do, for some 30,000 years. */
function sortable(at: Temporal.Instant): string {
  return String(Math.max(0, at.epochMilliseconds)).padStart(15, "0");
}
