// SPDX-License-Identifier: EUPL-1.2
import type { Question } from "#domain/question.ts";
import type { Topic } from "#domain/topic.ts";
import { type Said, says, saysOnly } from "./question-roles.ts";

/** "Chi c'era?", "conta?": of the one that was recorded or shown last. */
export function ofOne(said: Said, topic: Topic | undefined): Question | undefined {
  const { roles, filter, number, asOf, isNext, latest, isEllipsis } = said;
  const { state } = filter;
  const asksEvidence = state === "documented" || says(roles, "standing proof");
  const isOfEvidence = asksEvidence || state === "undocumented";
  if (number !== undefined && Object.keys(filter).every((key) => key === "state" && isOfEvidence))
    return isOfEvidence ? { about: "one", form: "evidence", number } : ofOneNamed(said, number, topic);
  const isOther = says(roles, "meetings bodies times count total met ahead missing phase first");
  const isOfThatOne = asksEvidence && topic?.kind === "question" && topic.meeting !== undefined && !isEllipsis;
  const isOfOthers = topic !== undefined && topic.kind !== "meeting" && !isOfThatOne;
  const isNamed = Object.keys(filter).some(
    (key) => !(key === "bodies" && roles.has("there") && !roles.has("who")) && !(key === "state" && asksEvidence),
  );
  if (isOther || isOfOthers || isNamed || asOf !== undefined || isNext || latest !== undefined) return undefined;
  if (asksEvidence)
    return saysOnly(roles, evidenceOf) && (!isEllipsis || roles.has("is"))
      ? { about: "one", form: "evidence" }
      : undefined;
  if (roles.has("counts")) return { about: "one", form: "counts" };
  if (roles.has("there")) return { about: "one", form: "who" };
  const form = ofOneMeeting.find((one) => roles.has(one));
  if (roles.has("number")) return { about: "one", form: "number" };
  if (roles.has("inPhase")) return { about: "one", form: "phase" };
  const isOfIt = says(roles, "is it") || (roles.size === 1 && said.isWhole) || form === "subject";
  return form !== undefined && isOfIt ? { about: "one", form } : undefined;
}

const evidenceOf = "standing proof is orNot nothing";
const ofOneMeeting = ["when", "where", "how", "subject", "who"] as const;

/** "L'incontro 2 conta?"; "e l'incontro 2?" asks of it what was asked of another. */
export function ofOneNamed(
  { roles, isEllipsis }: Said,
  number: number,
  topic: Topic | undefined,
): Question | undefined {
  const isSmall = saysOnly(roles, "it meetings nothing");
  if (isSmall && isEllipsis && topic?.kind === "meeting" && topic.asked !== undefined)
    return { about: "one", form: topic.asked, number };
  if (roles.has("counts")) return { about: "one", form: "counts", number };
  const form = roles.has("there") ? "who" : ofOneMeeting.find((one) => roles.has(one));
  return form === undefined || says(roles, "recorded changes") ? undefined : { about: "one", form, number };
}
