import { Temporal } from "temporal-polyfill";
import type { Covered, Subscription } from "#application/ports/subscriptions.ts";
import { toDay } from "#domain/day.ts";
import type { Row, RowValues } from "./rows.ts";
import { readShape, withShape } from "./shape.ts";

/** A subscription <-> one row: a JSON of what it holds, instants and days in ISO form. */
export function fromSubscription(subscription: Subscription): RowValues {
  return withShape({ json: JSON.stringify(subscription) });
}

export function toSubscription(row: Row): Subscription {
  const { pausedUntil, next, covered, coveredBefore, ...rest } = JSON.parse(String(readShape(row).json));
  return {
    ...rest,
    ...(pausedUntil === undefined ? {} : { pausedUntil: toDay(pausedUntil) }),
    ...(next === undefined ? {} : { next: { ...next, at: Temporal.Instant.from(next.at) } }),
    ...(covered === undefined ? {} : { covered: toCovered(covered) }),
    ...(coveredBefore === undefined ? {} : { coveredBefore: toCovered(coveredBefore) }),
  };
}

function toCovered({ at, ...rest }: Omit<Covered, "at"> & { readonly at: string }): Covered {
  return { ...rest, at: Temporal.Instant.from(at) };
}
