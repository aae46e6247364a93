// SPDX-License-Identifier: EUPL-1.2
import type { MeetingsQuestion } from "#domain/question.ts";
import type { Said } from "./question-roles.ts";

/** Forms that stand before those after them: "quante volte e quando" counts. */
export function formOf({ roles, hasMark, filter, nth }: Said): MeetingsQuestion["form"] | undefined {
  if (roles.has("proof")) return "evidence";
  if (roles.has("since")) return "when";
  for (const form of ["times", "count", "when", "where", "how", "subject", "who", "ever", "list"] as const)
    if (roles.has(form)) return form;
  if (roles.has("first") || roles.has("number") || nth !== undefined) return "list";
  const isOfEvidence = filter.state === "documented" && filter.bodies !== undefined && roles.has("meetings");
  const saysSo =
    filter.state === "held" ||
    isOfEvidence ||
    (roles.has("talked") && filter.words !== undefined) ||
    (["met", "there", "is", "already", "orNot", "ahead", "denied", "recorded"] as const).some((role) =>
      roles.has(role),
    );
  const isOfBodies = roles.has("bodies") && !roles.has("meetings");
  return hasMark && saysSo ? (isOfBodies ? "list" : "whether") : undefined;
}
