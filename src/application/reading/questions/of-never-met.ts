// SPDX-License-Identifier: EUPL-1.2
import type { MeetingFilter } from "#domain/meeting-filter.ts";
import type { Question } from "#domain/question.ts";
import type { Topic } from "#domain/topic.ts";
import { type Said, says, saysOnly } from "./question-roles.ts";

/** "Chi non abbiamo ancora visto?", "quali comuni mancano?". */
export function ofNeverMet({ roles, filter, asOf, among, isWhole }: Said): Question | undefined {
  // "Mai incontrati?"
  const isBare = isWhole && roles.has("ever") && roles.has("met") && roles.size === 2;
  const isOfBodies =
    !roles.has("target") &&
    (isBare || says(roles, "who toMeet") || among !== undefined || (roles.has("bodies") && roles.has("list"))) &&
    !roles.has("there");
  const isMissing =
    says(roles, "missing toMeet") ||
    isBare ||
    (roles.has("ever") && roles.has("list")) ||
    (roles.has("denied") && (says(roles, "met ever") || filter.state === "held"));
  const isOfAny = Object.keys(filter).every((key) => key === "state" && filter.state === "held");
  return isOfBodies && isMissing && isOfAny && !roles.has("target") && asOf === undefined && !roles.has("meetings")
    ? { about: "never-met", ...(among === undefined ? {} : { among }) }
    : undefined;
}

const small = "bodies count is it list nothing so not who";

/** "E le unioni?", "quanti sono?", "e quali sì?": after the bodies that were never met, and after those that were. */
export function ofTheOtherBodies({ roles, among, filter }: Said, topic: Topic | undefined): Question | undefined {
  const before = topic?.kind === "question" ? topic.question : undefined;
  const isOfBodies = before?.about === "bodies" && isOfAll(before.filter);
  const isSmall = saysOnly(roles, small);
  if (!isSmall || Object.keys(filter).length > 0 || !(before?.about === "never-met" || isOfBodies)) return undefined;
  const [isNot, isSo] = [roles.has("not"), roles.has("so")];
  const which = among ?? (before.about === "never-met" ? before.among : before.filter.among);
  const some = which === undefined ? {} : { among: which };
  if (isOfBodies) return isNot ? { about: "never-met", ...some } : undefined;
  if (isSo) return { about: "bodies", form: "list", filter: some };
  const isAgain = among !== undefined || says(roles, "count list");
  return isAgain ? { about: "never-met", ...some } : undefined;
}

/** "E gli enti?", "e le regioni?" */
export function saysBodies({ roles, isEllipsis, among }: Said): boolean {
  return (isEllipsis || among !== undefined) && roles.has("bodies") && saysOnly(roles, "bodies nothing");
}

/** Those that were held, of the whole year. */
export function isOfAll(filter: MeetingFilter): boolean {
  return Object.keys(filter).every((key) => key === "among" || (key === "state" && filter.state === "held"));
}
