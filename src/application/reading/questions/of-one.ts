// SPDX-License-Identifier: EUPL-1.2
import type { Question } from "#domain/question.ts";
import type { Topic } from "#domain/topic.ts";
import type { Said } from "./question-roles.ts";

/** "Chi c'era?", "conta?": of the one that was recorded or shown last. */
export function ofOne(
  { roles, filter, number, asOf, isNext, latest, isEllipsis }: Said,
  topic: Topic | undefined,
): Question | undefined {
  if (number !== undefined && Object.keys(filter).length === 0) return ofOneNamed(roles, number);
  const isOther = (["meetings", "bodies", "times", "count", "total", "met", "ahead", "missing", "phase"] as const).some(
    (role) => roles.has(role),
  );
  const isOfOthers = topic !== undefined && topic.kind !== "meeting";
  const { state } = filter;
  const asksEvidence = state === "documented";
  const isNamed = Object.keys(filter).some(
    (key) => !(key === "bodies" && roles.has("there") && !roles.has("who")) && !(key === "state" && asksEvidence),
  );
  if (isOther || isOfOthers || isNamed || asOf !== undefined || isNext || latest !== undefined) return undefined;
  if (asksEvidence) return roles.size === 0 && !isEllipsis ? { about: "one", form: "evidence" } : undefined;
  if (roles.has("counts")) return { about: "one", form: "counts" };
  if (roles.has("there")) return { about: "one", form: "who" };
  const form = ofOneMeeting.find((one) => roles.has(one));
  if (roles.has("number")) return { about: "one", form: "number" };
  const isOfIt = roles.has("is") || roles.has("it") || roles.size === 1 || form === "subject";
  return form !== undefined && isOfIt ? { about: "one", form } : undefined;
}

const ofOneMeeting = ["when", "where", "how", "subject", "who"] as const;

/** "L'incontro 2 conta?". */
export function ofOneNamed(roles: Said["roles"], number: number): Question | undefined {
  if (roles.has("counts")) return { about: "one", form: "counts", number };
  const form = roles.has("there") ? "who" : ofOneMeeting.find((one) => roles.has(one));
  return form === undefined || roles.has("recorded") || roles.has("changes")
    ? undefined
    : { about: "one", form, number };
}
