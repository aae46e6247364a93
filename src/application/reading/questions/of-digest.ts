// SPDX-License-Identifier: EUPL-1.2
import type { Question } from "#domain/question.ts";
import type { Topic } from "#domain/topic.ts";
import { type Said, says } from "./question-roles.ts";

/** Of the digest, named or spoken of last. */
export function isOfTheDigest({ roles, isNext }: Said, topic: Topic | undefined): boolean {
  if (roles.has("arrives")) return true;
  const isOfNext = roles.has("start") || (isNext && !says(roles, "meetings bodies"));
  const isAsked = says(roles, "when monthly") && (isOfNext || roles.has("received"));
  return topic?.kind === "digest" && (isAsked || roles.has("contains"));
}

/** When it comes next, and what stands in it. */
export function ofDigest({ roles, filter }: Said, topic: Topic | undefined): Question | undefined {
  if (roles.has("preview") && (topic?.kind === "digest" || roles.has("digest")))
    return { about: "digest", of: "preview" };
  const isOfIt = roles.has("digest") || topic?.kind === "digest";
  const asksWhatItHolds = roles.has("list") && says(roles, "arrives contains is");
  if (isOfIt && asksWhatItHolds && !roles.has("when") && Object.keys(filter).length === 0)
    return { about: "digest", of: "preview" };
  return isOfIt && says(roles, "when monthly") ? { about: "digest", of: "next" } : undefined;
}
