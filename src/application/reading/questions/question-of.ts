// SPDX-License-Identifier: EUPL-1.2
import { defined } from "#domain/defined.ts";
import type { MeetingsQuestion, Question } from "#domain/question.ts";
import type { Topic } from "#domain/topic.ts";
import { onlyAffirming } from "./affirms-what-was-read.ts";
import { asksOfAMeeting, asksOfThatOne } from "./asks-of-a-meeting.ts";
import { withDayOfAFigure } from "./day-of-a-figure.ts";
import { formAfter, formOf, ofOneMeeting, ofTheOtherEnd } from "./form-of.ts";
import { losesAFilter } from "./loses-a-filter.ts";
import { ofChanges } from "./of-changes.ts";
import { isOfTheDigest, ofDigest } from "./of-digest.ts";
import { isOfAll, ofNeverMet, ofTheOtherBodies, saysBodies } from "./of-never-met.ts";
import { ofOne } from "./of-one.ts";
import { ofPhases } from "./of-phases.ts";
import { ofTarget } from "./of-target.ts";
import { ofEachOfThem, ofOnlyThem, ofThatAgain, ofTheMost } from "./of-that-again.ts";
import { type Said, says, saysOnly } from "./question-roles.ts";
import { withFigure } from "./with-figure.ts";
import { ofBothStates, withOpposite, withTopic } from "./with-topic.ts";

type Spoken = { readonly topic?: Topic };

/** What is asked, of what the words say; undefined where they ask nothing, nothing that is known, or of fewer than it could say. */
export function questionOf(told: Said, spoken: Spoken): Question | undefined {
  const said = withDayOfAFigure(ofThoseCompared(ofTheObjective(told)), spoken.topic);
  const question = plainQuestionOf(said, spoken);
  if (question === undefined || losesAFilter(said, question) || countsTheLast(question)) return undefined;
  return onlyAffirming(withFigure(question, said), said);
}

/** "Quanti dall'ultima riunione con Signa?": that it is one answers nothing. */
function countsTheLast(question: Question): boolean {
  return question.about === "meetings" && ["count", "times"].includes(question.form) && question.latest === 1;
}

/** "A che punto siamo con la Grande Firenze?": the project, and not its bodies. */
function ofTheObjective({ among, ...said }: Said): Said {
  return among === undefined || (among === "project" && said.roles.has("whole")) ? said : { ...said, among };
}

/** "Più volte Signa o Scandicci?": how many of each body says it. */
function ofThoseCompared(said: Said): Said {
  const { bodies = [], ...filter } = said.filter;
  const roles = new Set([...said.roles, "bodies" as const]);
  return said.roles.has("most") && bodies.length > 1 ? { ...said, roles, filter } : said;
}

function plainQuestionOf(said: Said, { topic }: Spoken): Question | undefined {
  const { roles } = said;
  if (!said.asks || roles.has("excepted")) return undefined;
  const again = ofAnotherYear(said, topic);
  if (again !== undefined) return again;
  if (says(roles, "digest preview") || isOfTheDigest(said, topic)) return ofDigest(said, topic);
  if (roles.has("onTime")) return ofPhases(said, topic) ?? ofStatus(said);
  const ofBoth = ofBothStates(said, topic);
  if (ofBoth !== undefined) return ofBoth;
  const isOfTheTarget = roles.has("target") && saysOnly(roles, "target list nothing");
  const status = roles.has("whole") || isOfTheTarget ? ofStatus(said) : undefined;
  if (status !== undefined) return status;
  if (roles.has("upcoming") && !roles.has("count") && Object.keys(said.filter).every((key) => key === "state"))
    return { about: "upcoming" };
  if (roles.has("toMeet") && roles.has("count")) return { about: "target", of: "missing", filter: {} };
  if (roles.has("wished")) return ofNeverMet(said) ?? (roles.has("end") ? ofPhases(said, topic) : undefined);
  if (says(roles, "most once again")) return ofTheMost(said);
  const ofEach = ofOnlyThem(said, topic) ?? ofEachOfThem(said, topic);
  if (ofEach !== undefined) return ofEach;
  if (roles.has("basis")) return { about: "meetings", form: "list", filter: { ...said.filter, state: "held" } };
  if (roles.has("why") && !roles.has("undone") && said.filter.state !== "annulled")
    return roles.has("counts") ? { about: "how-to", of: "counting" } : undefined;
  const others = ofTheOtherBodies(said, topic);
  if (others !== undefined) return others;
  // "Da quanto non vediamo Signa?"
  if (roles.has("ago") || (roles.has("since") && (roles.has("denied") || said.latest === 1)))
    return { about: "meetings", form: "when", filter: { ...said.filter, state: "held" }, latest: 1 };
  if (roles.has("denied")) return ofWhatIsNot(said, topic);
  return (
    ofPhases(said, topic) ??
    ofChanges(said, topic) ??
    ofNeverMet(said) ??
    ofTarget(said, topic) ??
    ofOne(said, topic) ??
    ofMeetings(said, topic) ??
    (saysNothing(said) && said.asOf !== undefined ? ofStatus(said) : undefined) ??
    ofThatAgain(said, topic)
  );
}

/** "E l'anno scorso?": the same, once the year is taken out. */
function ofAnotherYear({ roles, filter, ...said }: Said, topic: Topic | undefined): Question | undefined {
  const isOfAny = [said.asOf, said.among, said.latest].every((one) => one === undefined);
  const saysMore = roles.size > 0 || Object.keys(filter).length > 0 || !isOfAny;
  const isOnlyAnd =
    said.isEllipsis && said.isWhole && !said.isNow && said.phase === undefined && said.number === undefined;
  const asked = topic?.kind === "question" ? topic.question : undefined;
  const isOfTheYear = ["meetings", "bodies", "target", "never-met", "status"].includes(asked?.about ?? "");
  return isOnlyAnd && !saysMore && isOfTheYear ? asked : undefined;
}

/** Nothing but whom, or when: "e Signa?". */
function saysNothing({ roles }: Said): boolean {
  return saysOnly(roles, "nothing some");
}

/** "Con Signa niente, giusto?", "Pelago sì, vero?" */
function saysOnlyWhether({ roles }: Said): boolean {
  return saysOnly(roles, roles.has("orNot") ? "nothing some orNot denied so" : "nothing some");
}

function ofStatus({ roles, filter, asOf, phase }: Said): Question | undefined {
  if (roles.has("phase") || phase !== undefined) return undefined;
  // "A che punto siamo con i soli documentati?"
  if (filter.state === "documented" && Object.keys(filter).length === 1 && asOf === undefined)
    return { about: "target", of: "missing", filter };
  if (Object.keys(filter).length > 0) return undefined;
  return { about: "status", ...(asOf === undefined ? {} : { asOf }) };
}

/** Whoever asks whether there was none is told how many there were. */
function ofWhatIsNot(said: Said, topic: Topic | undefined): Question | undefined {
  const asked = ofNeverMet(said) ?? ofOne(said, topic);
  if (asked !== undefined) return asked;
  const question = ofMeetings(said, topic);
  if (question?.about === "bodies" && said.among !== undefined) return question;
  const isWhether = question?.about === "meetings" && (question.form === "whether" || question.form === "ever");
  // "A maggio niente, vero?"
  const taken = said.roles.has("orNot") ? { taken: 0 } : {};
  return isWhether ? { ...question, form: "count", ...taken } : undefined;
}

function ofMeetings(said: Said, topic: Topic | undefined): Question | undefined {
  if (said.number !== undefined) return undefined;
  const { roles, latest, isNext, asOf, isEllipsis } = said;
  const opposite = withOpposite(said, topic);
  if (opposite === undefined) return undefined;
  const filter = said.among === undefined ? opposite : { ...opposite, among: said.among };
  const isTotal = roles.has("total");
  const isOfEvidence = filter.state === "undocumented" || filter.state === "documented";
  const isOfBodiesOnly = saysBodies(said) && Object.keys(filter).every((key) => key === "among");
  if (roles.has("counts") && !says(roles, "count bodies")) return undefined;
  const isOfWhatIsLeft = roles.has("missing") && filter.state !== "planned";
  const isOfATarget = roles.has("target") && !roles.has("counts");
  if (isOfWhatIsLeft || isOfATarget || roles.has("phase")) return undefined;
  const spoken = spokenOf(topic, isEllipsis);
  const namesBodies = filter.bodies !== undefined || said.namesSeveral;
  const hasFilter = Object.keys(filter).length > 0 || asOf !== undefined || said.namesSeveral;
  const named = [
    ...(["meetings", "bodies", "times", "met", "already", "ever", "who", "there"] as const),
    ...(["since", "first", "ahead", "talked", "proof"] as const),
    ...(hasFilter ? (["recorded"] as const) : []),
  ];
  const isCounted = roles.has("count") && (says(roles, "it is") || isTotal);
  const isPointed =
    (spoken === undefined || isTotal || (says(roles, "count list") && hasFilter && !isEllipsis)) &&
    (isCounted ||
      (roles.has("some") && roles.has("is")) ||
      ((roles.has("it") ||
        saysOnlyWhether(said) ||
        roles.has("count") ||
        (roles.has("is") && filter.bodies !== undefined)) &&
        hasFilter) ||
      (said.isWhole && asksOfAMeeting(said, filter)));
  const isNamed =
    isPointed || isNext || latest !== undefined || filter.state !== undefined || named.some((role) => roles.has(role));
  const isOfOne = topic?.kind === "question" && topic.meeting !== undefined && asksOfThatOne(said);
  // "Con chi?": of what was asked before.
  // "Quante volte in tutto?": of those that were asked about, at any time.
  const isOfTimes = isTotal && (roles.has("times") || said.namesThem);
  const isBare = roles.size === (isOfTimes ? 2 : 1) && !hasFilter && says(roles, "who when where how times subject");
  // "E il protocollo qual è?", after those without: of none of them.
  const isOfNone = roles.has("proof") && spoken?.filter.state === "undocumented";
  const leans = (!isTotal || isOfTimes) && !isOfNone && (isEllipsis || isOfOne || isBare || !isNamed);
  const inherits = spoken !== undefined && leans;
  const form =
    (inherits ? ofTheOtherEnd(said, spoken?.form) : undefined) ??
    formOf(said) ??
    (isTotal ? "count" : undefined) ??
    (inherits ? formAfter(spoken?.form, roles.has("bodies")) : undefined) ??
    // "E quello del 2?", "e Signa?": it.
    ((roles.has("it") || (saysNothing(said) && (namesBodies || isOfEvidence || (isEllipsis && asOf === undefined)))) &&
    said.hasMark &&
    said.isWhole &&
    hasFilter
      ? "list"
      : undefined) ??
    ((said.hasMark || said.isOnly) && said.isWhole && (isOfBodiesOnly || isNext) ? "list" : undefined);
  if (
    form === undefined ||
    !(isNamed || (isTotal && spoken !== undefined) || (inherits && (hasFilter || roles.size > 0)))
  )
    return undefined;
  const isWhole = asOf === undefined && isOfAll(filter);
  const areThoseThere = roles.has("there") && !roles.has("meetings") && form === "count" && filter.bodies === undefined;
  const isOfBodies = areThoseThere || (roles.has("bodies") && ["count", "list", "who"].includes(form));
  const isWhoOfAll =
    form === "who" && isWhole && !inherits && !roles.has("first") && (latest ?? said.nth) === undefined;
  // "Chi ha portato il caffè?"
  if (isWhoOfAll && !said.isWhole && roles.size === 1) return undefined;
  const isOfThem = inherits && spoken.about === "bodies" && saysNothing(said);
  const isNarrower = filter.state !== undefined || filter.bodies !== undefined;
  const isOther = says(roles, "meetings times") || (isNarrower && !isOfThem);
  const about =
    isOfBodies || isWhoOfAll
      ? "bodies"
      : isOther
        ? "meetings"
        : ((inherits || isTotal ? spoken?.about : undefined) ?? "meetings");
  // "E quante volte?", after the last one: of all that it was the last of.
  const isOfOneOnly = spoken?.latest === 1 && (form === "times" || form === "count");
  const keeps = inherits && !hasFilter && !isTotal && !isOfOneOnly ? spoken : undefined;
  // "E il primo?", "di che si è parlato?"
  const isOfAnother = isNext || (latest ?? said.nth) !== undefined || roles.has("first");
  const thatOne =
    inherits && !isOfAnother && (isOfOne || !hasFilter) && ofOneMeeting.includes(form) ? spoken : undefined;
  const nth = said.nth ?? thatOne?.nth;
  const isAhead = roles.has("ahead") && !roles.has("since") && filter.state === undefined;
  // "Quali ho già fatto?"
  const areDone = form === "list" && roles.has("met") && filter.state === undefined;
  const toldState = isAhead && form !== "when" ? "planned" : areDone ? "held" : filter.state;
  const told = { ...filter, ...defined({ state: toldState }) };
  const { state } = filter;
  // "Sono tutti documentati?" is answered with those that are not.
  const isOfEach = roles.has("every") && form === "whether" && (state === "documented" || state === "undocumented");
  if (isOfEach) return { about: "meetings", form: "list", filter: { ...filter, state: "undocumented" } };
  const { pointsAtOne, namesSeveral } = said;
  const takesTime = !isTotal && asOf === undefined && form !== "ever" && !isNext && !said.isNow;
  const wanted = withTopic(told, inherits, topic, { takesTime, pointsAtOne, namesSeveral });
  const hasTime = [filter.month, filter.from, filter.until].some((one) => one !== undefined);
  const day = asOf ?? (inherits && !hasTime && !said.isNow ? spoken.asOf : undefined);
  return {
    about,
    form,
    filter: wanted,
    ...((latest ?? keeps?.latest) === undefined || roles.has("first") ? {} : { latest: latest ?? keeps?.latest ?? 1 }),
    ...(said.orDays.length === 0 ? {} : { orDays: said.orDays }),
    ...(nth === undefined ? {} : { nth }),
    ...(isNext || (isAhead && form === "when") || keeps?.isNext === true ? { isNext: true as const } : {}),
    ...(says(roles, "first since") || thatOne?.isFirst === true ? { isFirst: true as const } : {}),
    ...(day === undefined ? {} : { asOf: day }),
  };
}

/** What was asked of meetings; of one meeting ("chi c'era all'incontro 1?", "e a quello del 5?") it is the form alone. */
function spokenOf(topic: Topic | undefined, isEllipsis: boolean): MeetingsQuestion | undefined {
  if (topic?.kind === "question")
    return topic.question.about === "meetings" || topic.question.about === "bodies" ? topic.question : undefined;
  const form = topic?.kind === "meeting" && isEllipsis ? topic.asked : undefined;
  const isOfOne = form === undefined || form === "counts" || form === "bodies" || form === "number" || form === "phase";
  return isOfOne ? undefined : { about: "meetings", form, filter: {} };
}
