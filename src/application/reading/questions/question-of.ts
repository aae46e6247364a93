// SPDX-License-Identifier: EUPL-1.2
import type { MeetingFilter } from "#domain/meeting-filter.ts";
import type { MeetingsQuestion, Question } from "#domain/question.ts";
import type { Topic } from "#domain/topic.ts";
import type { Said } from "./question-roles.ts";

/** What is asked, of what the words say; undefined where they ask nothing, or nothing that is known. */
export function questionOf(said: Said, { topic }: { readonly topic?: Topic }): Question | undefined {
  const { roles } = said;
  if (!said.asks || roles.has("whole")) return undefined;
  if (roles.has("digest") || roles.has("preview") || roles.has("arrives")) return ofDigest(said, topic);
  return ofPhases(said, topic) ?? ofChanges(said, topic) ?? ofTarget(said, topic) ?? ofMeetings(said, topic);
}

function ofDigest({ roles }: Said, topic: Topic | undefined): Question | undefined {
  if (roles.has("preview") && (topic?.kind === "digest" || roles.has("digest")))
    return { about: "digest", of: "preview" };
  const isOfIt = roles.has("digest") || (roles.has("arrives") && topic?.kind === "digest");
  return isOfIt && roles.has("when") ? { about: "digest", of: "next" } : undefined;
}

function ofPhases({ roles, phase, filter }: Said, topic: Topic | undefined): Question | undefined {
  const of = (["responsible", "late", "end", "start"] as const).find((role) => roles.has(role));
  if (of === undefined || Object.keys(filter).length > 0) return undefined;
  const asked = topic?.kind === "question" && topic.question.about === "phases" ? topic.question : undefined;
  const spoken = topic?.kind === "phase" ? topic.phase : asked?.phase;
  const isSpokenOf = asked !== undefined || spoken !== undefined;
  const isNamed = phase !== undefined || roles.has("phase") || of === "responsible" || of === "late";
  if (!isNamed && (!isSpokenOf || roles.has("meetings") || roles.has("target"))) return undefined;
  const isWhen = roles.has("when") || of === "responsible" || of === "late";
  const which = phase ?? (roles.has("phase") ? undefined : spoken);
  // "È finita la bozza?" asks where it stands.
  return { about: "phases", of: isWhen ? of : "late", ...(which === undefined ? {} : { phase: which }) };
}

function ofChanges({ roles, filter, isEllipsis, number }: Said, topic: Topic | undefined): Question | undefined {
  const isWho = roles.has("who") && !roles.has("changes");
  const isWhat = roles.has("list") && !roles.has("meetings") && !roles.has("it");
  const isAsked = roles.has("changes") || (roles.has("recorded") && (isWho || isWhat));
  if (!isAsked) return undefined;
  if (number !== undefined) return { about: "changes", of: "one", isWho, number, filter: {} };
  const { state: _, ...some } = filter;
  const isOfSome = Object.keys(some).length > 0;
  const isOfDays = isOfSome && some.bodies === undefined && !roles.has("meetings") && !isEllipsis;
  if (isOfSome) return { about: "changes", of: isOfDays ? "days" : "meetings", isWho, filter: some };
  if (roles.has("changes") && !roles.has("meetings") && !isEllipsis && !isWho) return undefined;
  const isOfOne = topic?.kind === "question" && topic.meeting !== undefined;
  const of =
    !isOfOne && topic?.kind === "question" && topic.question.about === "meetings" && !roles.has("meetings")
      ? "meetings"
      : "one";
  return { about: "changes", of, isWho, filter: of === "one" ? {} : withTopic({}, true, topic) };
}

function ofTarget(said: Said, topic: Topic | undefined): Question | undefined {
  const { roles, filter, isEllipsis } = said;
  const isAboutAll = Object.keys(filter).every((key) => key === "state");
  if (roles.has("counts") && !roles.has("count") && (roles.has("it") || roles.has("meetings")) && !roles.has("bodies"))
    return { about: "target", of: "these", filter: withTopic(filter, true, topic) };
  const isBodiesList = roles.has("bodies") && roles.has("list");
  const isAboutMeetings = isAboutAll && !roles.has("who") && !isBodiesList;
  if (roles.has("missing") && isAboutMeetings && said.hasMark && !roles.has("phase"))
    return { about: "target", of: "missing", filter: {} };
  const spoken = topic?.kind === "question" && topic.question.about === "target" ? topic.question : undefined;
  const isAgain =
    spoken !== undefined && !["these", "missing"].includes(spoken.of) && (roles.has("bodies") || roles.has("meetings"));
  if (!(roles.has("enough") || (isAgain && isEllipsis)) || !isAboutAll || roles.has("count")) return undefined;
  const [meetings, bodies] = [roles.has("meetings"), roles.has("bodies")];
  if (!meetings && !bodies && !roles.has("target")) return undefined;
  const of = meetings === bodies ? "both" : meetings ? "meetings" : "bodies";
  return { about: "target", of, filter: {} };
}

/** Forms that stand before those after them: "quante volte e quando" counts. */
function formOf({ roles, hasMark, filter }: Said): MeetingsQuestion["form"] | undefined {
  for (const form of ["times", "count", "when", "where", "how", "who", "ever", "list"] as const)
    if (roles.has(form)) return form;
  const saysSo =
    filter.state === "held" || (["met", "there", "is", "already", "orNot"] as const).some((role) => roles.has(role));
  return hasMark && saysSo ? "whether" : undefined;
}

function ofMeetings(said: Said, topic: Topic | undefined): Question | undefined {
  if (said.number !== undefined) return undefined;
  const { roles, latest, isNext, asOf, isEllipsis } = said;
  const filter = withOpposite(said, topic);
  if (filter === undefined) return undefined;
  const isTotal = roles.has("total");
  if (roles.has("counts") && !(isTotal && roles.has("count") && isOfAll(filter))) return undefined;
  if ((["missing", "target", "phase"] as const).some((role) => roles.has(role))) return undefined;
  const before = topic?.kind === "question" ? topic.question : undefined;
  const spoken = before?.about === "meetings" || before?.about === "bodies" ? before : undefined;
  const named = ["meetings", "bodies", "times", "met", "already", "ever", "who", "there"] as const;
  const hasFilter = Object.keys(filter).length > 0 || asOf !== undefined;
  const isCounted = roles.has("count") && (roles.has("it") || isTotal);
  const isPointed =
    (spoken === undefined || isTotal) && (isCounted || ((roles.has("it") || roles.has("count")) && hasFilter));
  const isNamed =
    isPointed || isNext || latest !== undefined || filter.state !== undefined || named.some((role) => roles.has(role));
  const isOfOne = topic?.kind === "question" && topic.meeting !== undefined && roles.has("there");
  const inherits = spoken !== undefined && !isTotal && (isEllipsis || isOfOne || !isNamed);
  const form = formOf(said) ?? (inherits || isTotal ? formAfter(spoken?.form, roles.has("bodies")) : undefined);
  if (
    form === undefined ||
    !(isNamed || (isTotal && spoken !== undefined) || (inherits && (hasFilter || roles.size > 0)))
  )
    return undefined;
  const isWhole = asOf === undefined && isOfAll(filter);
  const isOfBodies = roles.has("bodies") && ["count", "list", "who"].includes(form);
  const isWhoOfAll = form === "who" && isWhole && !inherits;
  const isOther =
    roles.has("meetings") || roles.has("times") || filter.state !== undefined || filter.bodies !== undefined;
  const about =
    isOfBodies || isWhoOfAll ? "bodies" : isOther ? "meetings" : ((inherits ? spoken.about : undefined) ?? "meetings");
  const keeps = inherits && !hasFilter ? spoken : undefined;
  const wanted = withTopic(filter, inherits, topic, form !== "ever");
  const hasTime = [filter.month, filter.from, filter.until].some((one) => one !== undefined);
  const day = asOf ?? (inherits && !hasTime && !said.isNow ? spoken.asOf : undefined);
  return {
    about,
    form,
    filter: about === "bodies" ? withoutBodies(wanted) : wanted,
    ...((latest ?? keeps?.latest) === undefined ? {} : { latest: latest ?? keeps?.latest ?? 1 }),
    ...(said.orDays.length === 0 ? {} : { orDays: said.orDays }),
    ...(isNext || keeps?.isNext === true ? { isNext: true as const } : {}),
    ...(day === undefined ? {} : { asOf: day }),
  };
}

/** Bodies that are asked about after meetings are counted where these were, and listed otherwise. */
function formAfter(
  form: MeetingsQuestion["form"] | undefined,
  isOfBodies: boolean,
): MeetingsQuestion["form"] | undefined {
  if (!isOfBodies || form === undefined) return form;
  return form === "count" || form === "times" ? "count" : "list";
}

/** "E quali no?": those of the other state than was asked before; undefined where none was. */
function withOpposite({ roles, filter }: Said, topic: Topic | undefined): MeetingFilter | undefined {
  const [isNot, isSo] = [roles.has("not"), roles.has("so")];
  if (!isNot && !isSo) return filter;
  const { state } = topic?.kind === "question" && "filter" in topic.question ? topic.question.filter : {};
  if (state === undefined || state === "annulled" || filter.state !== undefined) return undefined;
  if (state === "planned" || state === "held") return isSo ? undefined : { ...filter, state: opposites[state] };
  return { ...filter, state: isSo ? "documented" : opposites[state] };
}

const opposites = {
  documented: "undocumented",
  undocumented: "documented",
  held: "planned",
  planned: "held",
} as const;

function isOfAll(filter: MeetingFilter): boolean {
  return Object.keys(filter).every((key) => key === "state" && filter.state === "held");
}

/** What was asked before, where this says nothing else: another time, other bodies, another state take its place. */
function withTopic(
  filter: MeetingFilter,
  inherits: boolean,
  topic: Topic | undefined,
  takesTime = true,
): MeetingFilter {
  if (!inherits || topic?.kind !== "question" || topic.question.about === "phases") return filter;
  if (topic.question.about === "digest") return filter;
  const { month, from, until, ...others } = topic.question.filter;
  const hasTime = [filter.month, filter.from, filter.until].some((one) => one !== undefined);
  const time = {
    ...(month === undefined ? {} : { month }),
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
  };
  const { bodies, ...rest } = others;
  // "E quelli di giugno senza prova?" says by itself which are meant.
  const isOwn = hasTime && filter.state !== undefined;
  const met = bodies === undefined || isOwn ? {} : { bodies };
  return { ...rest, ...met, ...(hasTime || !takesTime ? {} : time), ...filter };
}

function withoutBodies({ bodies: _, ...filter }: MeetingFilter): MeetingFilter {
  return filter;
}
