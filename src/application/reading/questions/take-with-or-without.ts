// SPDX-License-Identifier: EUPL-1.2
import type { MeetingFilter } from "#domain/meeting-filter.ts";
import type { Topic } from "#domain/topic.ts";

const without = / senza[ ,?]*$/u;
const withIt = / con[ ,?]*$/u;

/** "E senza?": those without evidence; "e quelli con?", after these, those that have it. And the saying without the word. */
export function takeWithOrWithout(
  saying: string,
  topic: Topic | undefined,
): { readonly filter: Pick<MeetingFilter, "state">; readonly rest: string } {
  if (without.test(saying)) return { filter: { state: "undocumented" }, rest: saying.replace(without, "") };
  const { state } = topic?.kind === "question" && "filter" in topic.question ? topic.question.filter : {};
  const isOfEvidence = state === "documented" || state === "undocumented";
  return isOfEvidence && withIt.test(saying)
    ? { filter: { state: "documented" }, rest: saying.replace(withIt, "") }
    : { filter: {}, rest: saying };
}
