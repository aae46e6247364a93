// SPDX-License-Identifier: EUPL-1.2
import type { MeetingsQuestion } from "#domain/question.ts";
import type { Said } from "./question-roles.ts";

export const ofOneMeeting: readonly MeetingsQuestion["form"][] = ["who", "when", "where", "how", "subject"];

/** "E l'ultimo?", after with whom the first one was: the same of it. */
export function ofTheOtherEnd(
  { roles, latest, filter }: Said,
  before: MeetingsQuestion["form"] | undefined,
): MeetingsQuestion["form"] | undefined {
  const isBare = [...roles].every((role) => role === "first" || role === "it" || role === "nothing");
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
