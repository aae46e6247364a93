// SPDX-License-Identifier: EUPL-1.2
import type { Question } from "#domain/question.ts";
import type { Topic } from "#domain/topic.ts";
import { ofOne, ofOneNamed } from "./of-one.ts";
import { type Said, says, saysOnly } from "./question-roles.ts";
import { withTopic } from "./with-topic.ts";

/** Whether there is enough, since when, how much is missing, and what counts. */
export function ofTarget(said: Said, topic: Topic | undefined): Question | undefined {
  const { roles, filter, isEllipsis } = said;
  const isAboutAll = Object.keys(filter).every((key) => key === "state");
  const documented = filter.state === "documented" ? { state: filter.state } : {};
  if (((roles.has("expected") && !roles.has("enough")) || isOnlyOfADeadline(said)) && isAboutAll)
    return { about: "target", of: "missing", filter: documented };
  if (roles.has("counts") && !roles.has("count")) return ofWhatCounts(said, topic);
  const isBodiesList = roles.has("bodies") && roles.has("list");
  const isAboutMeetings = isAboutAll && !roles.has("who") && !isBodiesList;
  if (
    (roles.has("missing") || (roles.has("toMeet") && roles.has("target"))) &&
    isAboutMeetings &&
    filter.state !== "planned" &&
    (said.hasMark || says(roles, "count list")) &&
    !roles.has("phase")
  ) {
    // "E ne manca qualcuna?": of those without evidence, where these were asked for; otherwise all that is missing.
    const isOfThem = roles.has("some") && !roles.has("count");
    const asked = topic?.kind === "question" && "filter" in topic.question ? topic.question : undefined;
    if (isOfThem && !says(roles, "meetings bodies target") && asked?.filter.state === "undocumented") return asked;
    return {
      about: "target",
      of: "missing",
      ...(isOfThem || roles.has("list") ? { isOfAll: true } : {}),
      filter: documented,
    };
  }
  const spoken = topic?.kind === "question" && topic.question.about === "target" ? topic.question : undefined;
  const isOfDocumented = isAboutAll && filter.state === "documented" && !says(roles, "list who");
  if (spoken !== undefined && isOfDocumented && isEllipsis) return { ...spoken, of: "missing", filter };
  // "E di enti?", after how many are missing.
  const isOfOthers = says(roles, "bodies meetings") && saysOnly(roles, "bodies meetings count it nothing");
  if (spoken?.of === "missing" && isEllipsis && isAboutAll && isOfOthers && said.among === undefined) return spoken;
  const isWhen = says(roles, "when since");
  const before = spoken === undefined || spoken.of === "these" || spoken.of === "missing" ? undefined : spoken.of;
  const isOnlyWhen = isWhen && roles.size === 1;
  const isAgain = before !== undefined && (isOnlyWhen || (isEllipsis && says(roles, "bodies meetings")));
  if (!(roles.has("enough") || isAgain) || !isAboutAll) return undefined;
  if (roles.has("count") && !isWhen) return undefined;
  const [meetings, bodies] = [roles.has("meetings"), roles.has("bodies")];
  const isBare = saysOnly(roles, "enough when since nothing");
  // "Siamo a posto?"
  const isAlone = saysOnly(roles, "enough list nothing");
  const asksOnlyThis = isAlone && said.isWhole && said.hasMark && Object.keys(filter).length === 0;
  if (!meetings && !bodies && !says(roles, "target it") && !(isWhen && isBare) && !asksOnlyThis) return undefined;
  if (filter.state === "documented") return { about: "target", of: "missing", filter: documented };
  const of = meetings === bodies ? ((isBare ? before : undefined) ?? "both") : meetings ? "meetings" : "bodies";
  // "E per gli enti?", after "quando?": since when these are.
  const isWhenAgain = isAgain && spoken?.isWhen === true;
  return { about: "target", of, filter: {}, ...(isWhen || isWhenAgain ? { isWhen: true } : {}) };
}

const besideADeadline = "deadline when meetings bodies missing it is not nothing";

const ofTheEnd = "end target list wished";

/** "Entro quando?", "entro quando gli altri?": what is missing, and until when there is time. */
function isOnlyOfADeadline({ roles, filter, isNext, hasNoWord }: Said): boolean {
  const isPlain = !isNext && filter.state === undefined;
  const isOfTheTarget = roles.has("end") && roles.has("target");
  // "Scadenza?"
  if (roles.size === 1 && roles.has("end") && hasNoWord && Object.keys(filter).length === 0) return true;
  return (
    (roles.has("deadline") || isOfTheTarget) &&
    isPlain &&
    saysOnly(roles, isOfTheTarget ? (`${besideADeadline} ${ofTheEnd}` as const) : besideADeadline)
  );
}

/** Whether some meetings count, or a body, or what does. */
function ofWhatCounts(said: Said, topic: Topic | undefined): Question | undefined {
  const { roles, filter, number } = said;
  if (number !== undefined) return ofOneNamed(said, number, topic);
  if (said.among !== undefined && !roles.has("meetings")) return { about: "how-to", of: "counting" };
  const spoken = topic?.kind === "question" && "filter" in topic.question ? topic.question.filter.bodies : undefined;
  const named = filter.bodies ?? (roles.has("bodies") && roles.has("it") ? spoken : undefined) ?? [];
  if (roles.has("bodies") && named.length === 0)
    return Object.keys(filter).length === 0 && !says(roles, "list who") ? { about: "one", form: "bodies" } : undefined;
  const { bodies: _, ...time } = filter;
  const [body, ...others] = named;
  const isOfBody = body !== undefined && others.length === 0 && Object.keys(time).length === 0;
  if (isOfBody && !roles.has("meetings") && (!roles.has("it") || roles.has("bodies"))) return { about: "body", body };
  const isOfMeetings = roles.has("meetings") || Object.keys(filter).length > 0;
  const isGeneral = filter.mode !== undefined || filter.state === "planned";
  if (isOfMeetings && isGeneral) return { about: "how-to", of: "counting" };
  const isSpoken = topic?.kind === "question";
  if (isOfMeetings || isSpoken)
    return {
      about: "target",
      of: "these",
      filter: withTopic(filter, said.isEllipsis || Object.keys(filter).length === 0, topic, said),
    };
  return says(roles, "list ahead") ? { about: "how-to", of: "counting" } : ofOne(said, topic);
}
