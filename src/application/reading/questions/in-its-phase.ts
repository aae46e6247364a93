// SPDX-License-Identifier: EUPL-1.2
import type { Objective } from "#domain/objective.ts";
import type { Topic } from "#domain/topic.ts";
import { type Said, says } from "./question-roles.ts";

const ofThePhase = "start end late responsible left deadline onTime whole";

/** "Quanti incontri nella fase 2?": of the days that are planned for it, and of the phase nothing. */
export function inItsPhase(said: Said, { phases }: Objective, topic: Topic | undefined): Said {
  const { phase, roles, filter, ...others } = said;
  // "E nella fase 1?", after how many there were in another time.
  const isAgain =
    said.isEllipsis && topic?.kind === "question" && "form" in topic.question && topic.question.about !== "one";
  const isCounted = says(roles, "count times list who") && says(roles, "meetings bodies met times");
  const isAsked = isAgain || isCounted || (said.isEllipsis && roles.has("count"));
  const isOfMeetings = roles.has("phase") && isAsked && !says(roles, ofThePhase);
  const hasTime = [filter.month, filter.from, filter.until, said.asOf].some((one) => one !== undefined);
  const planned = phases.find(({ number }) => number === phase);
  if (planned === undefined || !isOfMeetings || hasTime) return said;
  return {
    ...others,
    roles: roles.difference(new Set(["phase", "counts"])),
    filter: { ...filter, from: planned.start, until: planned.end },
  };
}
