// SPDX-License-Identifier: EUPL-1.2
import type { MeetingsQuestion } from "#domain/question.ts";
import { type Said, says, saysOnly } from "./question-roles.ts";

/** Forms that stand before those after them: "quante volte e quando" counts. */
export function formOf({ roles, hasMark, filter, nth }: Said): MeetingsQuestion["form"] | undefined {
  if (roles.has("proof")) return "evidence";
  if (roles.has("since")) return "when";
  for (const form of ["times", "count", "when", "where", "how", "subject", "who", "ever", "list"] as const)
    if (roles.has(form)) return form;
  if (says(roles, "first number") || nth !== undefined) return "list";
  const isOfEvidence = filter.state === "documented" && filter.bodies !== undefined && roles.has("meetings");
  const saysSo =
    filter.state === "held" ||
    isOfEvidence ||
    (roles.has("talked") && filter.words !== undefined) ||
    says(roles, "met there is already orNot ahead denied recorded");
  // "Londa è tra gli enti incontrati?"
  const isOfBodies = roles.has("bodies") && !roles.has("meetings") && filter.bodies === undefined;
  return hasMark && saysSo ? (isOfBodies ? "list" : "whether") : undefined;
}

export const ofOneMeeting: readonly MeetingsQuestion["form"][] = ["who", "when", "where", "how", "subject"];

/** "E l'ultimo?", after with whom the first one was: the same of it. */
export function ofTheOtherEnd(
  { roles, latest, filter }: Said,
  before: MeetingsQuestion["form"] | undefined,
): MeetingsQuestion["form"] | undefined {
  const isBare = saysOnly(roles, "first it nothing");
  const isOfAnEnd = latest === 1 || roles.has("first");
  if (!isBare || !isOfAnEnd || filter.bodies !== undefined || before === undefined) return undefined;
  return ofOneMeeting.includes(before) ? before : "when";
}

/** Bodies that are asked about after meetings are counted where these were, and listed otherwise. */
export function formAfter(
  form: MeetingsQuestion["form"] | undefined,
  isOfBodies: boolean,
): MeetingsQuestion["form"] | undefined {
  if (!isOfBodies || form === undefined) return form;
  return form === "count" || form === "times" ? "count" : "list";
}
