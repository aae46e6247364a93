// SPDX-License-Identifier: EUPL-1.2
import type { Question } from "#domain/question.ts";
import type { Topic } from "#domain/topic.ts";
import { type Said, says, saysOnly } from "./question-roles.ts";
import { withTopic } from "./with-topic.ts";

/** Who recorded or changed what; "e quello del 2?" of what was asked so before. Undefined where nothing of it is asked. */
export function ofChanges(said: Said, topic: Topic | undefined): Question | undefined {
  const { roles, filter, isEllipsis, number, orDays } = said;
  const isWho = roles.has("who") && !says(roles, "changes undone");
  const isWhat = roles.has("list") && !says(roles, "meetings it") && said.latest === undefined;
  if (roles.has("changes") && said.latest !== undefined) return { about: "history" };
  const { by, isOfRecording = false } = said;
  const isByMe = roles.has("recordedByMe") && says(roles, "count list") && !isWho;
  if ((roles.has("mine") || isByMe) && !roles.has("changes")) {
    const isThen = isOfRecording && !roles.has("meetings") ? ({ isThen: true } as const) : {};
    // "E io quanti ne ho segnati?", after who recorded one: of all.
    const isOfOne =
      topic?.kind === "question" && topic.question.about === "changes" && topic.question.of === "meetings";
    const wanted = withTopic(filter, isEllipsis && !isOfOne, topic);
    return { about: "changes", of: "mine", isWho: false, filter: wanted, ...isThen };
  }
  const isOfThoseThen = isOfRecording && (roles.has("count") || (roles.has("list") && roles.has("meetings")));
  if (roles.has("recorded") && !isWho && (by !== undefined || isOfThoseThen)) {
    const isThen = isOfRecording ? ({ isThen: true } as const) : {};
    // "Sono stati registrati": of those to come too.
    const { state, ...any } = filter;
    const those = state === "held" ? any : filter;
    return { about: "changes", of: "recorded", isWho, filter: those, ...isThen, ...(by === undefined ? {} : { by }) };
  }
  const before = topic?.kind === "question" && topic.question.about === "changes" ? topic.question : undefined;
  const isSame = before !== undefined && isEllipsis && saysOnly(roles, "it nothing");
  if (isSame && number === undefined && Object.keys(filter).length > 0) {
    if (before.of === "recorded") return { ...before, filter };
    return {
      about: "changes",
      of: "meetings",
      isWho: before.isWho,
      filter,
      ...(orDays.length === 0 ? {} : { orDays }),
    };
  }
  const isWhen = roles.has("when") && Object.keys(filter).every((key) => key === "state");
  const isAsked =
    roles.has("changes") ||
    (roles.has("why") && filter.state === "annulled") ||
    (roles.has("undone") && (says(roles, "who why") || isWhen)) ||
    (roles.has("recorded") && (isWho || isWhat || isWhen));
  if (isWhen && roles.has("recorded")) return { about: "changes", of: "one", isWho: true, filter: {} };
  // "Quando è stato registrato quello di Signa?"
  const isWhenOfThose = says(roles, "when") && roles.has("recorded") && says(roles, "met recordedByMe");
  if (isWhenOfThose && filter.bodies !== undefined)
    return { about: "changes", of: "meetings", isWho: true, filter: { bodies: filter.bodies } };
  if (!isAsked) return undefined;
  if (number !== undefined) return { about: "changes", of: "one", isWho, number, filter: {} };
  const { state: _, ...some } = filter;
  const isOfSome = Object.keys(some).length > 0;
  // "Chi ha registrato il 2?"
  if (orDays.length > 0 && isWho && some.from !== undefined)
    return { about: "changes", of: "meetings", isWho, filter: some, orDays, number: some.from.day };
  const isOfDays = isOfSome && some.bodies === undefined && !roles.has("meetings") && !isEllipsis;
  if (isOfSome) return { about: "changes", of: isOfDays ? "days" : "meetings", isWho, filter: some };
  const isOfOne = topic?.kind === "meeting" || (topic?.kind === "question" && topic.meeting !== undefined);
  const isOfAny = !isOfOne || roles.has("list");
  if (roles.has("changes") && !roles.has("meetings") && !isEllipsis && !isWho && isOfAny) return { about: "history" };
  const of =
    !isOfOne && topic?.kind === "question" && topic.question.about === "meetings" && !roles.has("meetings")
      ? "meetings"
      : "one";
  return { about: "changes", of, isWho, filter: of === "one" ? {} : withTopic({}, true, topic) };
}
