// SPDX-License-Identifier: EUPL-1.2
import type { Objective } from "#domain/objective.ts";
import { type Said, says } from "./question-roles.ts";

const ofThePhase = "start end late responsible left deadline onTime whole";

/** "Quanti incontri nella fase 2?": of the days that are planned for it, and of the phase nothing. */
export function inItsPhase(said: Said, { phases }: Objective): Said {
  const { phase, roles, filter, ...others } = said;
  const isOfThem = says(roles, "meetings bodies met times") || said.isEllipsis;
  const isOfMeetings = says(roles, "count times list who") && isOfThem && !says(roles, ofThePhase);
  const hasTime = [filter.month, filter.from, filter.until, said.asOf].some((one) => one !== undefined);
  const planned = phases.find(({ number }) => number === phase);
  if (planned === undefined || !isOfMeetings || hasTime) return said;
  return {
    ...others,
    roles: roles.difference(new Set(["phase", "counts"])),
    filter: { ...filter, from: planned.start, until: planned.end },
  };
}
