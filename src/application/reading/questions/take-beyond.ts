// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from "#domain/day.ts";
import type { MeetingFilter } from "#domain/meeting-filter.ts";
import type { Topic } from "#domain/topic.ts";

const only = /^[\s,]*(?:(?<after>dopo|poi dopo|successivamente|after)|(?<before>prima|before))[\s,?]*$/u;

type Span = Pick<MeetingFilter, "from" | "until">;

/**
 * "E dopo?", "e prima?": the time after or before the one that was asked about last, and the text without it; no time
 * where none was asked about.
 */
export function takeBeyond(
  text: string,
  { year, topic }: { readonly year: number; readonly topic: Topic | undefined },
): { readonly span: Span; readonly rest: string } {
  const said = only.exec(text)?.groups;
  const none = { span: {}, rest: text };
  if (said === undefined || topic?.kind !== "question" || !("filter" in topic.question)) return none;
  const { month = 0, from, until } = topic.question.filter;
  const first = from ?? dayOf(year, month, 1);
  const ofMonth = dayOf(year, month, 1)?.add({ months: 1 }).subtract({ days: 1 });
  const last = until ?? ofMonth ?? ("asOf" in topic.question ? topic.question.asOf : undefined);
  if (said.after !== undefined && last !== undefined) return { span: { from: last.add({ days: 1 }) }, rest: " , " };
  if (said.before !== undefined && first !== undefined)
    return { span: { until: first.subtract({ days: 1 }) }, rest: " , " };
  return none;
}
