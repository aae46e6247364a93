// SPDX-License-Identifier: EUPL-1.2
import type { MeetingFilter } from "#domain/meeting-filter.ts";
import type { MeetingsQuestion, Question } from "#domain/question.ts";
import type { Topic } from "#domain/topic.ts";
import { ofChanges } from "./of-changes.ts";
import { ofOne, ofOneNamed } from "./of-one.ts";
import type { Said } from "./question-roles.ts";
import { withOpposite, withTopic } from "./with-topic.ts";

type Spoken = { readonly topic?: Topic };

/** What is asked, of what the words say; undefined where they ask nothing, or nothing that is known. */
export function questionOf(said: Said, { topic }: Spoken): Question | undefined {
  const { roles } = said;
  if (!said.asks || roles.has("file") || roles.has("excepted")) return undefined;
  if (roles.has("digest") || roles.has("preview") || isOfTheDigest(said, topic)) return ofDigest(said, topic);
  if (roles.has("whole")) return ofStatus(said);
  if (roles.has("upcoming") && !roles.has("count") && Object.keys(said.filter).every((key) => key === "state"))
    return { about: "upcoming" };
  if (roles.has("wished")) return ofNeverMet(said);
  if (roles.has("each") && roles.has("count") && isOfAll(said.filter))
    return { about: "bodies", form: "list", filter: {} };
  if (roles.has("basis")) return { about: "meetings", form: "list", filter: { ...said.filter, state: "held" } };
  if (roles.has("why")) return roles.has("counts") ? { about: "how-to", of: "counting" } : undefined;
  const others = ofTheOtherBodies(said, topic);
  if (others !== undefined) return others;
  if (roles.has("denied")) return ofWhatIsNot(said, topic);
  return (
    ofPhases(said, topic) ??
    ofChanges(said, topic) ??
    ofNeverMet(said) ??
    ofTarget(said, topic) ??
    ofOne(said, topic) ??
    ofMeetings(said, topic)
  );
}

function ofStatus({ roles, filter, asOf, phase }: Said): Question | undefined {
  if (roles.has("phase") || phase !== undefined || Object.keys(filter).length > 0) return undefined;
  return { about: "status", ...(asOf === undefined ? {} : { asOf }) };
}

/** "Chi non abbiamo ancora visto?", "quali comuni mancano?". */
function ofNeverMet({ roles, filter, asOf, among }: Said): Question | undefined {
  const isOfBodies =
    (roles.has("who") || roles.has("toMeet") || among !== undefined || (roles.has("bodies") && roles.has("list"))) &&
    !roles.has("there");
  const isMissing =
    roles.has("missing") ||
    roles.has("toMeet") ||
    (roles.has("denied") && (roles.has("met") || roles.has("ever") || filter.state === "held"));
  const isOfAny = Object.keys(filter).every((key) => key === "state" && filter.state === "held");
  return isOfBodies && isMissing && isOfAny && asOf === undefined && !roles.has("meetings")
    ? { about: "never-met", ...(among === undefined ? {} : { among }) }
    : undefined;
}

/** "E le unioni?", "e quali sì?": after the bodies that were never met, and after those that were. */
function ofTheOtherBodies({ roles, among, filter }: Said, topic: Topic | undefined): Question | undefined {
  const before = topic?.kind === "question" ? topic.question : undefined;
  const isOfBodies = before?.about === "bodies" && isOfAll(before.filter);
  const isSmall = [...roles].every((role) => ["bodies", "it", "list", "nothing", "so", "not", "who"].includes(role));
  if (!isSmall || Object.keys(filter).length > 0 || !(before?.about === "never-met" || isOfBodies)) return undefined;
  const [isNot, isSo] = [roles.has("not"), roles.has("so")];
  const which = among ?? (before.about === "never-met" ? before.among : before.filter.among);
  const some = which === undefined ? {} : { among: which };
  if (isOfBodies) return isNot ? { about: "never-met", ...some } : undefined;
  if (isSo) return { about: "bodies", form: "list", filter: some };
  return among === undefined ? undefined : { about: "never-met", ...some };
}

/** Whoever asks whether there was none is told how many there were. */
function ofWhatIsNot(said: Said, topic: Topic | undefined): Question | undefined {
  const asked = ofNeverMet(said) ?? ofOne(said, topic);
  if (asked !== undefined) return asked;
  const question = ofMeetings(said, topic);
  return question?.about === "meetings" && question.form === "whether" ? { ...question, form: "count" } : undefined;
}

function isOfTheDigest({ roles }: Said, topic: Topic | undefined): boolean {
  return roles.has("arrives") || (topic?.kind === "digest" && roles.has("when") && roles.has("start"));
}

function ofDigest({ roles }: Said, topic: Topic | undefined): Question | undefined {
  if (roles.has("preview") && (topic?.kind === "digest" || roles.has("digest")))
    return { about: "digest", of: "preview" };
  const isOfIt = roles.has("digest") || topic?.kind === "digest";
  return isOfIt && roles.has("when") ? { about: "digest", of: "next" } : undefined;
}

function ofPhases({ roles, phase, filter }: Said, topic: Topic | undefined): Question | undefined {
  const said = (["responsible", "late", "end", "start"] as const).find((role) => roles.has(role));
  const of = said ?? (phase !== undefined && roles.has("phase") ? "late" : undefined);
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

function ofTarget(said: Said, topic: Topic | undefined): Question | undefined {
  const { roles, filter, isEllipsis } = said;
  const isAboutAll = Object.keys(filter).every((key) => key === "state");
  if (roles.has("expected") && isAboutAll) return { about: "target", of: "missing", filter: {} };
  if (roles.has("counts") && !roles.has("count") && !roles.has("bodies")) return ofWhatCounts(said, topic);
  const isBodiesList = roles.has("bodies") && roles.has("list");
  const isAboutMeetings = isAboutAll && !roles.has("who") && !isBodiesList;
  if (
    roles.has("missing") &&
    isAboutMeetings &&
    filter.state !== "planned" &&
    (said.hasMark || roles.has("count")) &&
    !roles.has("phase")
  )
    return { about: "target", of: "missing", filter: {} };
  const spoken = topic?.kind === "question" && topic.question.about === "target" ? topic.question : undefined;
  const isAgain =
    spoken !== undefined && !["these", "missing"].includes(spoken.of) && (roles.has("bodies") || roles.has("meetings"));
  if (!(roles.has("enough") || (isAgain && isEllipsis)) || !isAboutAll || roles.has("count")) return undefined;
  const [meetings, bodies] = [roles.has("meetings"), roles.has("bodies")];
  if (!meetings && !bodies && !roles.has("target")) return undefined;
  const of = meetings === bodies ? "both" : meetings ? "meetings" : "bodies";
  return { about: "target", of, filter: {}, ...(roles.has("when") || roles.has("since") ? { isWhen: true } : {}) };
}

/** Whether some meetings count, or a body, or what does. */
function ofWhatCounts(said: Said, topic: Topic | undefined): Question | undefined {
  const { roles, filter, number } = said;
  if (number !== undefined) return ofOneNamed(roles, number);
  const { bodies: [body, ...others] = [], ...time } = filter;
  const isOfBody = body !== undefined && others.length === 0 && Object.keys(time).length === 0;
  if (isOfBody && !roles.has("meetings") && !roles.has("it")) return { about: "body", body };
  const isOfMeetings = roles.has("meetings") || Object.keys(filter).length > 0;
  const isGeneral = filter.mode !== undefined || filter.state === "planned";
  if (isOfMeetings && isGeneral) return { about: "how-to", of: "counting" };
  const isSpoken = topic?.kind === "question";
  if (isOfMeetings || isSpoken) return { about: "target", of: "these", filter: withTopic(filter, true, topic) };
  return roles.has("list") || roles.has("ahead") ? { about: "how-to", of: "counting" } : ofOne(said, topic);
}

/** Forms that stand before those after them: "quante volte e quando" counts. */
function formOf({ roles, hasMark, filter }: Said): MeetingsQuestion["form"] | undefined {
  if (roles.has("since")) return "when";
  for (const form of ["times", "count", "when", "where", "how", "subject", "who", "ever", "list"] as const)
    if (roles.has(form)) return form;
  if (roles.has("first") || roles.has("number")) return "list";
  const saysSo =
    filter.state === "held" ||
    (["met", "there", "is", "already", "orNot", "ahead", "denied", "recorded"] as const).some((role) =>
      roles.has(role),
    );
  const isOfBodies = roles.has("bodies") && !roles.has("meetings");
  return hasMark && saysSo ? (isOfBodies ? "list" : "whether") : undefined;
}

function ofMeetings(said: Said, topic: Topic | undefined): Question | undefined {
  if (said.number !== undefined) return undefined;
  const { roles, latest, isNext, asOf, isEllipsis } = said;
  const opposite = withOpposite(said, topic);
  if (opposite === undefined) return undefined;
  const filter = said.among === undefined ? opposite : { ...opposite, among: said.among };
  const isTotal = roles.has("total");
  if (roles.has("counts") && !roles.has("count")) return undefined;
  const isOfWhatIsLeft = roles.has("missing") && filter.state !== "planned";
  if (isOfWhatIsLeft || roles.has("target") || roles.has("phase")) return undefined;
  const before = topic?.kind === "question" ? topic.question : undefined;
  const spoken = before?.about === "meetings" || before?.about === "bodies" ? before : undefined;
  const named = [
    ...(["meetings", "bodies", "times", "met", "already", "ever", "who", "there"] as const),
    ...(["since", "first", "ahead", "talked"] as const),
  ];
  const hasFilter = Object.keys(filter).length > 0 || asOf !== undefined;
  const isCounted = roles.has("count") && (roles.has("it") || roles.has("is") || isTotal);
  const isPointed =
    (spoken === undefined || isTotal) &&
    (isCounted ||
      ((roles.has("it") || roles.has("count") || (roles.has("is") && filter.bodies !== undefined)) && hasFilter) ||
      (said.isWhole && asksOfAMeeting(said, filter)));
  const isNamed =
    isPointed || isNext || latest !== undefined || filter.state !== undefined || named.some((role) => roles.has(role));
  const isOfOne = topic?.kind === "question" && topic.meeting !== undefined && roles.has("there");
  // "Con chi?": of what was asked before.
  const isBare =
    roles.size === 1 && !hasFilter && (["who", "when", "where", "how"] as const).some((role) => roles.has(role));
  const inherits = spoken !== undefined && !isTotal && (isEllipsis || isOfOne || isBare || !isNamed);
  const form =
    formOf(said) ??
    (inherits || isTotal ? formAfter(spoken?.form, roles.has("bodies")) : undefined) ??
    // "E quello del 2?": it.
    (roles.has("it") && said.hasMark && said.isWhole && hasFilter ? "list" : undefined);
  if (
    form === undefined ||
    !(isNamed || (isTotal && spoken !== undefined) || (inherits && (hasFilter || roles.size > 0)))
  )
    return undefined;
  const isWhole = asOf === undefined && isOfAll(filter);
  const isOfBodies = roles.has("bodies") && ["count", "list", "who"].includes(form);
  const isWhoOfAll = form === "who" && isWhole && !inherits && !roles.has("first");
  const isOther =
    roles.has("meetings") || roles.has("times") || filter.state !== undefined || filter.bodies !== undefined;
  const about =
    isOfBodies || isWhoOfAll ? "bodies" : isOther ? "meetings" : ((inherits ? spoken.about : undefined) ?? "meetings");
  const keeps = inherits && !hasFilter ? spoken : undefined;
  const isAhead = roles.has("ahead") && !roles.has("since") && filter.state === undefined;
  const told = isAhead && form !== "when" ? { ...filter, state: "planned" as const } : filter;
  const { state } = filter;
  // "Sono tutti documentati?" is answered with those that are not.
  const isOfEach = roles.has("every") && form === "whether" && (state === "documented" || state === "undocumented");
  if (isOfEach) return { about: "meetings", form: "list", filter: { ...filter, state: "undocumented" } };
  const wanted = withTopic(told, inherits, topic, form !== "ever");
  const hasTime = [filter.month, filter.from, filter.until].some((one) => one !== undefined);
  const day = asOf ?? (inherits && !hasTime && !said.isNow ? spoken.asOf : undefined);
  return {
    about,
    form,
    filter: about === "bodies" ? withoutBodies(wanted) : wanted,
    ...((latest ?? keeps?.latest) === undefined || roles.has("first") ? {} : { latest: latest ?? keeps?.latest ?? 1 }),
    ...(said.orDays.length === 0 ? {} : { orDays: said.orDays }),
    ...(isNext || (isAhead && form === "when") || keeps?.isNext === true ? { isNext: true as const } : {}),
    ...(roles.has("first") || roles.has("since") ? { isFirst: true as const } : {}),
    ...(day === undefined ? {} : { asOf: day }),
  };
}

/** "Che giorno è fissato Vaglia?", "cosa abbiamo a settembre?": though no word says that it is of meetings. */
function asksOfAMeeting({ roles }: Said, { bodies, month, from, until, state }: MeetingFilter): boolean {
  const isOfOne = (["when", "where", "how"] as const).some((role) => roles.has(role)) && bodies !== undefined;
  const isOfATime = [month, from, until].some((one) => one !== undefined) && roles.has("list") && roles.has("is");
  return isOfOne || (isOfATime && state === undefined && !roles.has("bodies"));
}

/** Bodies that are asked about after meetings are counted where these were, and listed otherwise. */
function formAfter(
  form: MeetingsQuestion["form"] | undefined,
  isOfBodies: boolean,
): MeetingsQuestion["form"] | undefined {
  if (!isOfBodies || form === undefined) return form;
  return form === "count" || form === "times" ? "count" : "list";
}

function isOfAll(filter: MeetingFilter): boolean {
  return Object.keys(filter).every((key) => key === "among" || (key === "state" && filter.state === "held"));
}

function withoutBodies({ bodies: _, ...filter }: MeetingFilter): MeetingFilter {
  return filter;
}
