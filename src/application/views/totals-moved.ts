// SPDX-License-Identifier: EUPL-1.2
import type { Totals } from "#domain/journal.ts";
import type { Objective } from "#domain/objective.ts";
import type { Wording } from "../wording/wording.ts";
import { toTotalsView } from "./totals.ts";

/** Figures before and after; `isMoved` is whether they differ. */
export type TotalsMoved = {
  readonly before: string;
  readonly after: string;
  readonly isMoved: boolean;
};

/** The figures before a change and after it: the totals, and beside them only what the change moved. */
export function toTotalsMoved(objective: Objective, before: Totals, after: Totals, wording: Wording): TotalsMoved {
  const [was, is] = [toTotalsView(objective, before, wording), toTotalsView(objective, after, wording)];
  const moved = (["parts", "documented"] as const).filter((part) => was[part] !== is[part]);
  const told = (figures: typeof was) =>
    [figures.totals, ...moved.map((part) => figures[part])].filter((text) => text !== "").join(" · ");
  return { before: told(was), after: told(is), isMoved: moved.length > 0 || was.totals !== is.totals };
}
