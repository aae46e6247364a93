// SPDX-License-Identifier: EUPL-1.2
import { isBefore } from "./day.ts";
import { isDocumented, type MeetingFacts } from "./meeting.ts";
import type { Objective } from "./objective.ts";

/** What whoever recorded a meeting should know of how it counts, and what it still lacks. */
export type MeetingRemark = "outside-year" | "before-phase" | "planned" | "owner-only" | "no-evidence" | "no-subject";

/** The remarks on a meeting, the gravest first; none when there is nothing to say (rules 2 and 4 of counting). */
export function meetingRemarks(objective: Objective, facts: MeetingFacts): readonly MeetingRemark[] {
  const remarks: MeetingRemark[] = [];
  const phase = objective.phases.find(({ number }) => number === objective.meetingsPhase);
  if (facts.day.year !== objective.year) remarks.push("outside-year");
  else if (phase !== undefined && isBefore(facts.day, phase.start)) remarks.push("before-phase");
  if (facts.state === "planned") remarks.push("planned");
  if (facts.bodies.every((body) => body === objective.owner)) remarks.push("owner-only");
  if (facts.state === "held" && !isDocumented(facts)) remarks.push("no-evidence");
  if (facts.subject === "") remarks.push("no-subject");
  return remarks;
}
