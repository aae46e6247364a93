// SPDX-License-Identifier: EUPL-1.2
import type { Question } from "#domain/question.ts";
import type { Topic } from "#domain/topic.ts";
import type { Said } from "./question-roles.ts";
import { opposites, withTopic } from "./with-topic.ts";

/** "Quanti tenuti e quanti ancora in programma?", "quanti documentati e quanti no?": both are counted. */
export function ofBothStates({ roles, filter, also, ...said }: Said, topic: Topic | undefined): Question | undefined {
  const { state } = filter;
  const isOfMeetings = roles.has("count") && !roles.has("bodies") && said.asOf === undefined;
  if (!isOfMeetings || state === undefined || state === "annulled") return undefined;
  const other = also ?? (roles.has("not") ? opposites[state] : undefined);
  if (other === undefined) return undefined;
  return { about: "meetings", form: "count", filter: withTopic(filter, said.isEllipsis, topic), also: other };
}
