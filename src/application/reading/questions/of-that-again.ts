// SPDX-License-Identifier: EUPL-1.2
import { defined } from "#domain/defined.ts";
import type { Question } from "#domain/question.ts";
import type { Topic } from "#domain/topic.ts";
import { isOfAll } from "./of-never-met.ts";
import { type Said, says, saysOnly } from "./question-roles.ts";
import { withTopic } from "./with-topic.ts";

/** "Mese per mese", "e per ente?": how many in each. */
export function ofEachOfThem(
  { roles, filter, isWhole, isEllipsis }: Said,
  topic: Topic | undefined,
): Question | undefined {
  if (!isWhole || roles.has("ever")) return undefined;
  if (roles.has("monthly"))
    return { about: "meetings", form: "monthly", filter: withTopic(filter, isEllipsis, topic, { takesTime: false }) };
  return roles.has("each") && isOfAll(filter) ? { about: "bodies", form: "list", filter: {} } : undefined;
}

/** "Quale ente abbiamo visto di più?", "chi una volta sola?", "in che mese più incontri?": how many of each; undefined of anything else. */
export function ofTheMost({ roles, filter, among }: Said): Question | undefined {
  if (says(roles, "when monthly")) return { about: "meetings", form: "monthly", filter };
  if (says(roles, "meetings recorded")) return undefined;
  const areBodies = says(roles, "bodies who") || among !== undefined;
  const often = (["once", "again"] as const).find((role) => roles.has(role));
  return areBodies && isOfAll(filter)
    ? { about: "bodies", form: "list", filter: defined({ among }), ...defined({ often }) }
    : undefined;
}

/** "Quindi solo Fiesole?", after who was met: all of those, by whom it may be seen. */
export function ofOnlyThem({ isOnly, roles, filter }: Said, topic: Topic | undefined): Question | undefined {
  const isBare = saysOnly(roles, "nothing met so");
  const areBodies = Object.keys(filter).every((key) => key === "bodies") && filter.bodies !== undefined;
  const asked = topic?.kind === "question" ? topic.question : undefined;
  const isOfWhom = asked?.about === "bodies" || (asked?.about === "meetings" && asked.form === "who");
  return isOnly && isBare && areBodies && isOfWhom ? asked : undefined;
}

const small = "count total list every enough sure is it nothing";

/**
 * "E adesso?": what was asked last, as it is now; "totale?", "quanti ora?", "quali sono?", "elencameli tutti": all of
 * them, and so where nothing was asked. Undefined where a word says more.
 */
export function ofThatAgain(said: Said, topic: Topic | undefined): Question | undefined {
  const { roles, filter, isNow, isNext, latest, asOf, number, phase, among } = said;
  const isOfAny = [latest, asOf, number, phase, among].every((one) => one === undefined) && !isNext;
  const isOfAList = says(roles, "list every");
  const isBare = isOfAny && said.isWhole && (said.hasMark || isOfAList) && Object.keys(filter).length === 0;
  const isOfAFigure = says(roles, "count total");
  // "E nel 2020?", of whose year nothing is left.
  const isOnlyAnd = said.isEllipsis && said.hasNoWord;
  const isAgain = isNow || isOfAFigure || isOfAList || isOnlyAnd || roles.has("sure") || said.figure !== undefined;
  if (!isBare || !isAgain || !saysOnly(roles, small)) return undefined;
  const asked = topic?.kind === "question" ? topic.question : undefined;
  if (asked !== undefined && !isOfAFigure && !isOfAList) return asOfNow(asked, said);
  const about = asked?.about === "bodies" ? "bodies" : "meetings";
  return { about, form: isOfAList && !isOfAFigure ? "list" : "count", filter: {} };
}

function asOfNow(asked: Question, { isToDate }: Said): Question {
  if (asked.about !== "meetings" && asked.about !== "bodies")
    return asked.about === "status" ? { about: "status" } : asked;
  const { asOf: _, ...question } = asked;
  const { month: _month, from: _from, until: _until, ...filter } = question.filter;
  return isToDate ? { ...question, filter } : question;
}
