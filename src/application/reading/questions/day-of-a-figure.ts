// SPDX-License-Identifier: EUPL-1.2
import { isSameDay } from "#domain/day.ts";
import type { Topic } from "#domain/topic.ts";
import { type Said, saysOnly } from "./question-roles.ts";

/** Whether a day that was said is the one that a figure is asked as of, or a time. */
export function withDayOfAFigure(said: Said, topic: Topic | undefined): Said {
  return asOfThatDay(withMonthsEnd(said, topic), topic);
}

/** "Cosa abbiamo a fine agosto?": of what is listed it is a time; of a figure, the day that it is asked as of. */
function withMonthsEnd(said: Said, topic: Topic | undefined): Said {
  const { asOf, isMonthsEnd, ...others } = said;
  const before = topic?.kind === "question" && "form" in topic.question ? topic.question.form : undefined;
  const isAgain = said.roles.size === 0 && (before === "count" || before === "times");
  const isOfAFigure = isAgain || ofAFigure.some((role) => said.roles.has(role));
  if (asOf === undefined || isMonthsEnd === undefined || isOfAFigure) return said;
  return { ...others, filter: { ...said.filter, from: asOf.with({ day: 21 }), until: asOf } };
}

/** "E oggi quanti sono?", "e al 30?": after a figure as of a day, one day alone is another such. */
function asOfThatDay(said: Said, topic: Topic | undefined): Said {
  const before = topic?.kind === "question" && "asOf" in topic.question ? topic.question.asOf : undefined;
  const { from, until, ...filter } = said.filter;
  const isADay = from !== undefined && until !== undefined && isSameDay(from, until);
  const isAgain = saysOnly(said.roles, besideADay) && said.asOf === undefined;
  return before !== undefined && isADay && isAgain
    ? { ...said, filter, orDays: [], asOf: from, isEllipsis: true }
    : said;
}

const besideADay = "count total is it nothing";
const ofAFigure = ["count", "times", "whole", "bodies", "enough", "target", "missing", "total"] as const;
