// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { StoreFault } from "#application/ports/store-fault.ts";
import type { DigestClaim, Subscription, Subscriptions } from "#application/ports/subscriptions.ts";
import { fromDelivery, type KeptDelivery, toDelivery } from "./delivery-rows.ts";
import {
  deliveryRow,
  digestPartition,
  digestRows,
  dueDeliveryRow,
  instantOfRow,
  slotRow,
  subscriptionRow,
  troubleRow,
} from "./digest-keys.ts";
import { changeWithNext, earliest, type NextDue, noLaterThan, readNextDueLately } from "./next-due.ts";
import { millisecondsOfASend } from "./outbox.ts";
import type { Row, RowOperation, Rows } from "./rows.ts";
import { withShape } from "./shape.ts";
import { fromSubscription, toSubscription } from "./subscription-rows.ts";

const peopleTold = 3;
const rowsLookedAtForPeople = 20;

/** Subscriptions over rows: one row for each chat, and one for when its digest is due. */
export function createSubscriptions(rows: Rows): Subscriptions {
  const read = (chatId: string, signal: AbortSignal) => rows.get(digestPartition, subscriptionRow(chatId), signal);

  return {
    async find(chatId, signal) {
      const row = await read(chatId, signal);
      return row === undefined ? undefined : toSubscription(row);
    },

    async page(limit, after, signal) {
      const query = { ...digestRows("subscription"), limit };
      const page = await rows.page(after === undefined ? query : { ...query, after }, signal);
      const next = page.length < limit ? undefined : page.at(-1)?.row;
      const subscriptions = page.map(toSubscription).filter(({ state }) => state !== "ended");
      return { subscriptions, ...(next === undefined ? {} : { next }) };
    },

    async change(chatId, become, signal) {
      return changeWithNext(
        rows,
        async (next) => {
          const row = await read(chatId, signal);
          const before = row === undefined ? undefined : toSubscription(row);
          const after = become(before);
          if (after === undefined) return undefined;
          const operations = [subscriptionOperation(row, after), ...slotOperations(before, after)];
          return { operations, next: await nextAfter(rows, next, before, after, signal), value: after };
        },
        signal,
      );
    },

    async claim(claim, signal) {
      const row = await read(claim.before.chat.id, signal);
      if (row === undefined || !isAsRead(row, claim.before)) return false;
      const name = randomUUID();
      const operations = claimOperations(row, claim, name);
      try {
        if ((await rows.transact(digestPartition, operations, signal)) === "done") return true;
      } catch (error) {
        if (!(error instanceof StoreFault) || error.written === "no") throw error;
      }
      // The answer may have been lost on the way, and the conflict be with ourselves.
      const found = await rows.get(digestPartition, deliveryRow(claim.delivery.id), signal);
      return found !== undefined && toDelivery(found).claim === name;
    },

    async summary(signal) {
      const { dueAt: _, ...summary } = await readNextDueLately(rows, signal);
      return summary;
    },
  };
}

/** Whether nobody has changed the subscription since. */
function isAsRead(row: Row, before: Subscription): boolean {
  return fromSubscription(toSubscription(row)).json === fromSubscription(before).json;
}

function subscriptionOperation(row: Row | undefined, after: Subscription): RowOperation {
  const [key, values] = [subscriptionRow(after.chat.id), fromSubscription(after)];
  return row === undefined
    ? { kind: "insert", row: key, values }
    : { kind: "replace", row: key, values, etag: row.etag };
}

function slotOperations(before: Subscription | undefined, after: Subscription): readonly RowOperation[] {
  const chatId = after.chat.id;
  const [old, now] = [before?.next, after.next].map((next) =>
    next === undefined ? undefined : slotRow(next.at, chatId),
  );
  const operations: RowOperation[] = [];
  if (old !== undefined && old !== now) operations.push({ kind: "delete", row: old });
  if (now !== undefined) operations.push({ kind: "upsert", row: now, values: withShape({ chatId }) });
  return operations;
}

function claimOperations(row: Row, claim: DigestClaim, name: string): readonly RowOperation[] {
  const { before, after, delivery, state, now } = claim;
  const dueAt = now.add({ milliseconds: millisecondsOfASend });
  const kept: KeptDelivery = { ...delivery, state, tries: 0, since: now, at: now, claim: name };
  const sending: KeptDelivery = { ...kept, tries: 1, dueAt };
  const values = withShape({ id: delivery.id });
  return [
    subscriptionOperation(row, after),
    ...slotOperations(before, after),
    { kind: "insert", row: deliveryRow(delivery.id), values: fromDelivery(state === "sending" ? sending : kept) },
    state === "sending"
      ? { kind: "insert", row: dueDeliveryRow(dueAt, delivery.id), values }
      : { kind: "upsert", row: troubleRow(delivery.id), values },
  ];
}

/** What is next due, and who receives the digest, once a subscription has become another. */
async function nextAfter(
  rows: Rows,
  next: NextDue,
  before: Subscription | undefined,
  after: Subscription,
  signal: AbortSignal,
): Promise<NextDue> {
  const [slots, first] = await Promise.all([
    rows.page({ ...digestRows("slot"), limit: 2 }, signal),
    rows.page({ ...digestRows("subscription"), limit: rowsLookedAtForPeople }, signal),
  ]);
  const old = before?.next === undefined ? undefined : slotRow(before.next.at, after.chat.id);
  const others = slots.filter(({ row }) => row !== old).map(({ row }) => instantOfRow(row));
  const nextAt = earliest([...others, after.next?.at]);
  const known = [after, ...first.map(toSubscription).filter(({ chat }) => chat.id !== after.chat.id)];
  const people = known
    .filter(isActive)
    .slice(0, peopleTold)
    .map(({ chat, person }) => ({ name: chat.kind === "personal" ? person.name : "", kind: chat.kind }));
  const count = next.count + Number(isActive(after)) - Number(before !== undefined && isActive(before));
  const { nextAt: _, ...rest } = next;
  const told = { ...rest, count, people, ...(nextAt === undefined ? {} : { nextAt }) };
  return after.next === undefined ? told : noLaterThan(told, after.next.at);
}

function isActive({ state }: Subscription): boolean {
  return state === "active";
}
