// SPDX-License-Identifier: EUPL-1.2
import { type Body, type BodyKind, bodyKinds } from "./body.ts";
import type { Objective } from "./objective.ts";

/**
 * What a body is counted among: the bodies of its kind, those said to count although their kind does not, or those
 * said not to although their kind does.
 */
export type BodyTally = BodyKind | "included" | "excluded";

/** In the order in which figures tell them. */
export const bodyTallies: readonly BodyTally[] = [...bodyKinds, "included", "excluded"];

/** A value for each tally, in their order. */
export function ofEachTally<Value>(of: (tally: BodyTally) => Value): Readonly<Record<BodyTally, Value>> {
  return Object.fromEntries(bodyTallies.map((tally) => [tally, of(tally)])) as Record<BodyTally, Value>;
}

/** What the body is counted among: its kind, unless it was said to count otherwise than its kind does. */
export function tallyOf({ countedKinds }: Objective, { kind, counts }: Pick<Body, "kind" | "counts">): BodyTally {
  const isCountedKind = countedKinds.includes(kind);
  if (counts === undefined || counts === isCountedKind) return kind;
  return counts ? "included" : "excluded";
}

/** Whether a body counts for the bodies indicator. */
export function isCounted(objective: Objective, body: Pick<Body, "kind" | "counts">): boolean {
  return body.counts ?? objective.countedKinds.includes(body.kind);
}

/** Whether the bodies of a tally count for the bodies indicator. */
export function isCountedTally({ countedKinds }: Objective, tally: BodyTally): boolean {
  return tally === "included" || countedKinds.some((kind) => kind === tally);
}
