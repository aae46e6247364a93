// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import type { Delivery, DeliveryState } from "#application/ports/outbox.ts";
import { deliveryRow, dueDeliveryRow, troubleRow } from "./digest-keys.ts";
import type { Row, RowOperation, RowValues } from "./rows.ts";
import { readShape, withShape } from "./shape.ts";

/** A message as it is kept: with when it is due, while it is, and which claim is on it. */
export type KeptDelivery = Delivery & { readonly dueAt?: Temporal.Instant; readonly claim?: string };

/** A message <-> one row: what it says is a JSON of its own, under the limit of a string. */
export function fromDelivery({ reply, ...delivery }: KeptDelivery): RowValues {
  return withShape({ json: JSON.stringify(delivery), reply: JSON.stringify(reply) });
}

export function toDelivery(row: Row): KeptDelivery {
  const values = readShape(row);
  const { since, at, dueAt, read, ...rest } = JSON.parse(String(values.json));
  return {
    ...rest,
    reply: JSON.parse(String(values.reply)),
    since: Temporal.Instant.from(since),
    at: Temporal.Instant.from(at),
    ...(dueAt === undefined ? {} : { dueAt: Temporal.Instant.from(dueAt) }),
    ...(read === undefined ? {} : { read: { ...read, at: Temporal.Instant.from(read.at) } }),
  };
}

/** The message without what only the store needs to know. */
export function publicPart({ dueAt: _, claim: __, ...delivery }: KeptDelivery): Delivery {
  return delivery;
}

/** What makes a message that is there another: its row by etag, when it is due, and whether it is in trouble. */
export function deliveryChange(row: Row, before: KeptDelivery, after: KeptDelivery): readonly RowOperation[] {
  const { id } = after;
  const operations: RowOperation[] = [
    { kind: "replace", row: deliveryRow(id), values: fromDelivery(after), etag: row.etag },
  ];
  const [dueBefore, dueAfter] = [before.dueAt, after.dueAt].map((at) =>
    at === undefined ? undefined : dueDeliveryRow(at, id),
  );
  if (dueBefore !== undefined && dueBefore !== dueAfter) operations.push({ kind: "delete", row: dueBefore });
  if (dueAfter !== undefined) operations.push({ kind: "upsert", row: dueAfter, values: withShape({ id }) });
  if (isTrouble(after.state)) operations.push({ kind: "upsert", row: troubleRow(id), values: withShape({ id }) });
  else if (isTrouble(before.state)) operations.push({ kind: "delete", row: troubleRow(id) });
  return operations;
}

/** Whether a message in this state waits for a person to deal with it. */
export function isTrouble(state: DeliveryState): boolean {
  return state === "undeliverable" || state === "uncertain" || state === "withheld";
}
