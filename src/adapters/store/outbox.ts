// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import type { Delivery, Outbox, Settling } from "#application/ports/outbox.ts";
import { StoreFault } from "#application/ports/store-fault.ts";
import { deliveryChange, fromDelivery, isTrouble, type KeptDelivery, publicPart, toDelivery } from "./delivery-rows.ts";
import { deliveryRow, digestPartition, digestRows, dueDeliveryRow, lastRow, pauseRow } from "./digest-keys.ts";
import { changeWithNext, noLaterThan } from "./next-due.ts";
import { readLately } from "./remembered-rows.ts";
import type { Row, RowOperation, Rows } from "./rows.ts";
import { readShape, withShape } from "./shape.ts";

/** How long whoever claimed a message has to say how its sending went, before it is taken for uncertain. */
export const millisecondsOfASend = 30_000;

/** Messages over rows: one row each, and one for when it is due. A claim is a replace by etag. */
export function createOutbox(rows: Rows): Outbox {
  const read = (id: string, signal: AbortSignal) => rows.get(digestPartition, deliveryRow(id), signal);

  /** Makes the message another, by etag, until nobody else is faster; undefined leaves it as it is. */
  const change = async (
    id: string,
    become: (before: KeptDelivery) => KeptDelivery | undefined,
    signal: AbortSignal,
  ): Promise<KeptDelivery | undefined> => {
    for (;;) {
      const row = await read(id, signal);
      if (row === undefined) return undefined;
      const before = toDelivery(row);
      const after = become(before);
      if (after === undefined) return before;
      const isEarlier = after.dueAt !== undefined && (before.dueAt === undefined || isAfter(before.dueAt, after.dueAt));
      const operations = [...deliveryChange(row, before, after), ...lastOperation(before, after)];
      if (isEarlier ? await makeDue(operations, after, row, signal) : await write(operations, signal)) return after;
    }
  };

  const write = async (operations: readonly RowOperation[], signal: AbortSignal) =>
    (await rows.transact(digestPartition, operations, signal)) === "done";

  /** As `write`, with the row of what is next due; false when the message has changed meanwhile. */
  const makeDue = async (operations: readonly RowOperation[], after: KeptDelivery, row: Row, signal: AbortSignal) => {
    const isDone = await changeWithNext(
      rows,
      async (next) => {
        const isSame = (await read(after.id, signal))?.etag === row.etag;
        return isSame ? { operations, next: noLaterThan(next, after.dueAt ?? after.at), value: true } : undefined;
      },
      signal,
    );
    return isDone === true;
  };

  return {
    async put(delivery, at, signal) {
      await changeWithNext(
        rows,
        async (next) => {
          if ((await read(delivery.id, signal)) !== undefined) return undefined;
          const kept: KeptDelivery = { ...delivery, state: "waiting", tries: 0, since: at, at, dueAt: at };
          const operations = [
            { kind: "insert", row: deliveryRow(kept.id), values: fromDelivery(kept) },
            { kind: "upsert", row: dueDeliveryRow(at, kept.id), values: withShape({ id: kept.id }) },
          ] as const;
          return { operations, next: noLaterThan(next, at), value: undefined };
        },
        signal,
      );
    },

    async find(id, signal) {
      const row = await read(id, signal);
      return row === undefined ? undefined : publicPart(toDelivery(row));
    },

    async take(id, now, signal) {
      const row = await read(id, signal);
      if (row === undefined) return { kind: "none" };
      const before = toDelivery(row);
      const isDue = before.dueAt !== undefined && !isAfter(before.dueAt, now);
      if (!isDue || (before.state !== "waiting" && before.state !== "sending")) return { kind: "none" };
      const claim = randomUUID();
      const after: KeptDelivery =
        before.state === "sending"
          ? { ...withoutDue(before), state: "uncertain", at: now, claim }
          : {
              ...before,
              state: "sending",
              tries: before.tries + 1,
              at: now,
              dueAt: now.add({ milliseconds: millisecondsOfASend }),
              claim,
            };
      const operations = [...deliveryChange(row, before, after), ...lastOperation(before, after)];
      const isOurs = await isWritten(operations, { id, claim }, signal);
      if (!isOurs) return { kind: "none" };
      return { kind: after.state === "sending" ? "claimed" : "abandoned", delivery: publicPart(after) };
    },

    async settle(settling, signal) {
      const isOurs = ({ state, tries }: KeptDelivery) =>
        tries === settling.tries && (state === "sending" || state === "uncertain");
      const become = (before: KeptDelivery) => (isOurs(before) ? settledAs(before, settling) : undefined);
      return (await change(settling.id, become, signal))?.state ?? "uncertain";
    },

    async markRead(id, by, at, signal) {
      const read = await change(id, (before) => (before.read ? undefined : { ...before, read: { by, at } }), signal);
      return read === undefined ? undefined : publicPart(read);
    },

    async troubles(limit, signal) {
      const page = await rows.page({ ...digestRows("trouble"), limit }, signal);
      const found = await Promise.all(page.map((row) => read(String(readShape(row).id), signal)));
      return found.filter((row) => row !== undefined).map((row): Delivery => publicPart(toDelivery(row)));
    },

    async resolve(id, how, now, signal) {
      let isOurs = false;
      await change(
        id,
        (before) => {
          isOurs = isTrouble(before.state);
          if (!isOurs) return undefined;
          return how === "send"
            ? { ...before, state: "waiting", since: now, at: now, dueAt: now }
            : { ...withoutDue(before), state: "sent", at: now };
        },
        signal,
      );
      return isOurs;
    },

    async bringBack(id, now, signal) {
      const become = (before: KeptDelivery) =>
        before.dueAt !== undefined && isAfter(before.dueAt, now)
          ? { ...before, dueAt: now, since: isAfter(before.since, now) ? now : before.since }
          : undefined;
      await change(id, become, signal);
    },

    async last(signal) {
      const row = await readLately(rows, digestPartition, lastRow, signal);
      if (row === undefined) return undefined;
      const { at, state } = readShape(row);
      return { at: Temporal.Instant.from(String(at)), state: state as Delivery["state"] };
    },

    async pausedUntil(signal) {
      const row = await rows.get(digestPartition, pauseRow, signal);
      return row === undefined ? undefined : Temporal.Instant.from(String(readShape(row).until));
    },

    async pause(until, signal) {
      const values = withShape({ until: until.toString() });
      await rows.transact(digestPartition, [{ kind: "upsert", row: pauseRow, values }], signal);
    },
  };

  /** Whether the claim is ours: also when the answer was lost on the way, and the conflict is with ourselves. */
  async function isWritten(
    operations: readonly RowOperation[],
    { id, claim }: { readonly id: string; readonly claim: string },
    signal: AbortSignal,
  ): Promise<boolean> {
    try {
      if (await write(operations, signal)) return true;
    } catch (error) {
      if (!(error instanceof StoreFault) || error.written === "no") throw error;
    }
    const found = await read(id, signal);
    return found !== undefined && toDelivery(found).claim === claim;
  }
}

function settledAs(before: KeptDelivery, { outcome, retryAt, now }: Settling): KeptDelivery {
  const done = withoutDue(before);
  if (outcome === "dropped") return { ...done, state: "skipped", at: now };
  if (outcome !== "retry") return { ...done, state: outcome, at: now };
  return retryAt === undefined
    ? { ...done, state: "undeliverable", at: now }
    : { ...before, state: "waiting", at: now, dueAt: retryAt };
}

function isAfter(one: Temporal.Instant, other: Temporal.Instant): boolean {
  return Temporal.Instant.compare(one, other) > 0;
}

function withoutDue({ dueAt: _, ...delivery }: KeptDelivery): KeptDelivery {
  return delivery;
}

/** How the last digest went, for whoever asks. */
function lastOperation(before: KeptDelivery, { kind, state, at }: KeptDelivery): readonly RowOperation[] {
  const isTold = kind === "digest" && state !== before.state && !["sending", "waiting", "skipped"].includes(state);
  return isTold ? [{ kind: "upsert", row: lastRow, values: withShape({ at: at.toString(), state }) }] : [];
}
