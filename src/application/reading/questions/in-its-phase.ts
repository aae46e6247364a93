// SPDX-License-Identifier: EUPL-1.2
import type { Objective } from "#domain/objective.ts";
import type { Role, Said } from "./question-roles.ts";

const ofThePhase: readonly Role[] = ["start", "end", "late", "responsible", "left", "deadline", "onTime", "whole"];
const counted: readonly Role[] = ["count", "times", "list", "who"];
const ofThem: readonly Role[] = ["meetings", "bodies", "met", "times"];

/** "Quanti incontri nella fase 2?": of the days that are planned for it, and of the phase nothing. */
export function inItsPhase(said: Said, { phases }: Objective): Said {
  const { phase, roles, filter, ...others } = said;
  const asks = (some: readonly Role[]) => some.some((role) => roles.has(role));
  const isOfMeetings = asks(counted) && (asks(ofThem) || said.isEllipsis) && !asks(ofThePhase);
  const hasTime = [filter.month, filter.from, filter.until, said.asOf].some((one) => one !== undefined);
  const planned = phases.find(({ number }) => number === phase);
  if (planned === undefined || !isOfMeetings || hasTime) return said;
  const beside: readonly Role[] = ["phase", "counts"];
  return {
    ...others,
    roles: new Set([...roles].filter((role) => !beside.includes(role))),
    filter: { ...filter, from: planned.start, until: planned.end },
  };
}
