// SPDX-License-Identifier: EUPL-1.2
import type { Question } from "#domain/question.ts";
import type { Topic } from "#domain/topic.ts";
import { type Said, says, saysOnly } from "./question-roles.ts";

/** When a phase begins or ends, how late it is, who is responsible; "e l'altra?" what was asked of one before. */
export function ofPhases({ roles, phase, filter }: Said, topic: Topic | undefined): Question | undefined {
  const said = (["responsible", "late", "end", "start"] as const).find((role) => roles.has(role));
  const asked = topic?.kind === "question" && topic.question.about === "phases" ? topic.question : undefined;
  const spoken = topic?.kind === "phase" ? topic.phase : asked?.phase;
  const isOnlyWhich = saysOnly(roles, "it first meetings phase nothing");
  const isAgain = phase !== undefined && (asked ?? spoken) !== undefined && isOnlyWhich;
  const isOnTime = roles.has("whole")
    ? phase !== undefined
    : roles.has("onTime") && (phase ?? spoken ?? asked) !== undefined;
  const of =
    (roles.has("left") ? "end" : undefined) ??
    said ??
    (isOnTime ? "late" : undefined) ??
    (isAgain ? ((topic?.kind === "phase" ? topic.asked : asked?.of) ?? "late") : undefined) ??
    (roles.has("deadline") && (asked ?? spoken) !== undefined ? "end" : undefined) ??
    (roles.has("phase") && (phase !== undefined || !roles.has("meetings")) ? "late" : undefined);
  if (of === undefined || Object.keys(filter).length > 0) return undefined;
  const isNamed = phase !== undefined || says(roles, "left phase") || of === "responsible" || of === "late";
  const isSpokenOf = asked !== undefined || spoken !== undefined;
  // "Quando finisce?", where nothing was spoken of.
  const isOfAll = roles.has("when") && (topic === undefined || says(roles, "wished deadline"));
  if (!isNamed && (roles.has("meetings") || !(isOfAll || (isSpokenOf && !roles.has("target"))))) return undefined;
  const isWhen = isAgain || says(roles, "left when") || of === "responsible" || of === "late";
  const which = phase ?? (roles.has("phase") ? undefined : spoken);
  // "È finita la bozza?" asks where it stands.
  return { about: "phases", of: isWhen ? of : "late", ...(which === undefined ? {} : { phase: which }) };
}
