// SPDX-License-Identifier: EUPL-1.2
import { defined } from "#domain/defined.ts";
import type { MeetingFilter } from "#domain/meeting-filter.ts";
import type { Question } from "#domain/question.ts";
import type { Topic } from "#domain/topic.ts";
import type { Said } from "./question-roles.ts";
import { isOneDay } from "./take-bare-day.ts";

/** "E quali no?": those of the other state than was asked before; undefined where none was. */
export function withOpposite({ roles, filter }: Said, topic: Topic | undefined): MeetingFilter | undefined {
  const [isNot, isSo] = [roles.has("not"), roles.has("so") && !(roles.has("orNot") && filter.bodies !== undefined)];
  if (!isNot && !isSo) return filter;
  const { state } = topic?.kind === "question" && "filter" in topic.question ? topic.question.filter : {};
  if (state === undefined || state === "annulled" || filter.state !== undefined) return undefined;
  if (state === "planned" || state === "held") return isSo ? undefined : { ...filter, state: opposites[state] };
  return { ...filter, state: isSo ? "documented" : opposites[state] };
}

export const opposites = {
  documented: "undocumented",
  undocumented: "documented",
  held: "planned",
  planned: "held",
} as const;

/** What was asked before, where this says nothing else: another time, other bodies, another state take its place. */
export function withTopic(
  filter: MeetingFilter,
  inherits: boolean,
  topic: Topic | undefined,
  { takesTime = true, pointsAtOne = false, namesSeveral = false } = {},
): MeetingFilter {
  if (!inherits || topic?.kind !== "question") return filter;
  if (!("filter" in topic.question)) return filter;
  const { month, from, until, ...others } = topic.question.filter;
  const hasTime = [filter.month, filter.from, filter.until].some((one) => one !== undefined);
  // "Quello di Signa?", after one day: whenever it was.
  const isOfAnother = pointsAtOne && filter.bodies !== undefined && isOneDay(from, until);
  const time = isOfAnother ? {} : defined({ month, from, until });
  const { bodies, among, ...rest } = others;
  // "E quelli di giugno senza prova?" says by itself which are meant.
  const isOfOne = topic.meeting !== undefined || isOneDay(filter.from, filter.until);
  const isOwn = hasTime && (filter.state !== undefined || (pointsAtOne && isOfOne));
  const isOfOthers = isOwn || namesSeveral || filter.bodies !== undefined || filter.among !== undefined;
  const met = isOfOthers ? {} : defined({ bodies, among });
  return { ...rest, ...met, ...(hasTime || !takesTime ? {} : time), ...filter };
}

/** "Quanti tenuti e quanti ancora in programma?", "quanti documentati e quanti no?": both are counted. */
export function ofBothStates({ roles, filter, also, ...said }: Said, topic: Topic | undefined): Question | undefined {
  const { state } = filter;
  const isOfMeetings = roles.has("count") && !roles.has("bodies") && said.asOf === undefined;
  if (!isOfMeetings || state === undefined || state === "annulled") return undefined;
  const other = also ?? (roles.has("not") ? opposites[state] : undefined);
  if (other === undefined) return undefined;
  return { about: "meetings", form: "count", filter: withTopic(filter, said.isEllipsis, topic), also: other };
}
