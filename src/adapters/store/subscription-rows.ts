// SPDX-License-Identifier: EUPL-1.2
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
  const { pausedUntil, pausedBefore, next, nextBefore, covered, coveredBefore, ...rest } = JSON.parse(
    String(readShape(row).json),
  );
  return {
    ...rest,
    ...(pausedUntil === undefined ? {} : { pausedUntil: toDay(pausedUntil) }),
    ...(pausedBefore === undefined ? {} : { pausedBefore: toDay(pausedBefore) }),
    ...(next === undefined ? {} : { next: { ...next, at: Temporal.Instant.from(next.at) } }),
    ...(nextBefore === undefined ? {} : { nextBefore: { ...nextBefore, at: Temporal.Instant.from(nextBefore.at) } }),
    ...(covered === undefined ? {} : { covered: toCovered(covered) }),
    ...(coveredBefore === undefined ? {} : { coveredBefore: toCovered(coveredBefore) }),
  };
}

type KeptCovered = {
  readonly at: string;
  readonly told?: Covered["told"];
  /** In rows of a program that kept the place in one objective only; empty when nothing was told yet. */
  readonly objective?: string;
  readonly sequence?: number;
};

function toCovered({ at, told, objective = "", sequence = 0 }: KeptCovered): Covered {
  return { told: told ?? (objective === "" ? {} : { [objective]: sequence }), at: Temporal.Instant.from(at) };
}
