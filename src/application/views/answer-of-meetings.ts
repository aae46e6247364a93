// SPDX-License-Identifier: EUPL-1.2
import { type BodiesAmong, isAmong } from "#domain/bodies-among.ts";
import type { Body, BodyRegister } from "#domain/body.ts";
import { type BodyTally, bodyTallies, isCounted, isCountedTally, tallyOf } from "#domain/body-tally.ts";
import { countsFor } from "#domain/counts.ts";
import { compareDays, type Day, isAfter } from "#domain/day.ts";
import { isDocumented, type Meeting } from "#domain/meeting.ts";
import type { Objective } from "#domain/objective.ts";
import type { MeetingsQuestion } from "#domain/question.ts";
import { bodiesNow } from "#domain/register.ts";
import type { Wording } from "../wording/wording.ts";
import { filterTail } from "./filter-heading.ts";
import { shortNameOf } from "./meeting-line.ts";

/** What an answer is made from. */
export type Answering = {
  readonly objective: Objective;
  readonly register: BodyRegister;
  readonly today: Day;
  /** Every meeting that the question's filter wants. */
  readonly meetings: readonly Meeting[];
};

/** The answer to a question about meetings in a sentence; undefined where the list of them says it. */
export function answerOfMeetings(question: MeetingsQuestion, given: Answering, wording: Wording): string | undefined {
  const answer = plainAnswer(question, given, wording);
  if (question.taken === undefined || answer === undefined) return answer;
  const count =
    question.about === "bodies" ? bodiesCounted(question, given).length : answeredWith(question, given).length;
  const isSo = question.isAtLeast === true ? count >= question.taken : count === question.taken;
  return wording.answers.asTaken(isSo, answer);
}

function plainAnswer(question: MeetingsQuestion, given: Answering, wording: Wording): string | undefined {
  const { form, filter, asOf, isNext } = question;
  const { answers } = wording;
  const { register, meetings } = given;
  if (question.about === "bodies") return answerOfBodies(question, given, wording);
  const { state = "held", until: _, ...others } = filter;
  const tail = asOf === undefined ? filterTail(register, filter, wording) : tailAsOf(register, others, asOf, wording);
  const planned = plannedOf(meetings);
  const kind = stateMeant({ filter }, given);
  const found = answeredWith(question, given);
  const [first] = found;
  const none = answers.count(0, state, tail);
  if (question.nth !== undefined && first === undefined && isNext === true) return answers.noneAfterIt;
  if (question.nth !== undefined && first === undefined)
    return answers.noneOfThatPlace(question.nth, meetings.filter((one) => one.state !== "annulled").length, tail);
  switch (form) {
    case "count":
    case "times":
      if (found.length === 0 && state === "held" && planned.length > 0)
        return answers.noneButPlanned(planned.length, tail);
      return form === "times" && kind === "held"
        ? answers.times(found.length, tail)
        : answers.count(found.length, kind, tail);
    case "whether":
    case "ever":
      if (first === undefined && state === "held" && planned[0] !== undefined) return answers.notYet(planned[0].day);
      if (first === undefined) return form === "ever" ? answers.never(tail) : answers.no(none);
      // "L'abbiamo già vista ad agosto?", of an August to come.
      if (kind === "planned" && filter.state === undefined && filter.bodies !== undefined)
        return answers.count(found.length, kind, tail);
      if (kind !== "held" || filter.bodies === undefined)
        return answers.yesCounted(answers.count(found.length, kind, tail));
      return found.length === 1 ? answers.yesOnce(first.day) : answers.yesTimes(found.length, first.day);
    case "when":
      if (first === undefined) return isNext === true ? answers.noPlanned : none;
      if (found.length === 1)
        return answers.daysAgo(
          dayOf(first, given, wording),
          question.latest === 1 ? first.day.until(given.today).days : 0,
        );
      return answers.timesLast(found.length, first.day);
    case "who":
      return first === undefined ? none : answers.who(wording.list(namesOf(found, given, filter.among)));
    case "where":
    case "how":
    case "subject": {
      if (first === undefined) return none;
      const told = form === "subject" ? first.subject || answers.noSubject : placeOf(first, wording);
      return found.length === 1 ? told : answers.ofDay(first.day, told);
    }
    case "evidence":
      return first === undefined ? none : evidenceOf(found, wording);
    case "list":
      if (question.isFirst === true) return first === undefined ? none : dayOf(first, given, wording);
      return isNext === true || question.nth !== undefined
        ? first === undefined
          ? answers.noPlanned
          : dayOf(first, given, wording)
        : undefined;
  }
}

/** What proves them: of several, of each that has any. */
function evidenceOf(meetings: readonly Meeting[], { answers }: Wording): string {
  const documented = meetings.filter(isDocumented);
  const textsOf = ({ evidence }: Meeting) => evidence.map(({ text }) => text).join("; ");
  const [only] = documented;
  if (only === undefined) return answers.noEvidence;
  if (meetings.length === 1) return answers.evidence(textsOf(only));
  return documented.map((meeting) => answers.ofDay(meeting.day, textsOf(meeting))).join(" · ");
}

/** The meetings that the answer is made of: of a time to come those in programma, otherwise those that were held. */
export function answeredWith(
  { filter, isNext, isFirst, latest, nth, form }: MeetingsQuestion,
  { meetings, today, objective }: Pick<Answering, "meetings" | "today" | "objective">,
): readonly Meeting[] {
  if (nth !== undefined && isNext !== true)
    return byDay(meetings.filter(({ state }) => state !== "annulled")).slice(nth - 1, nth);
  const planned = plannedOf(meetings);
  if (isNext === true) return planned.filter(({ day }) => !isAfter(today, day)).slice((nth ?? 1) - 1, nth ?? 1);
  const state = stateMeant({ filter }, { today, objective });
  const known = state === "planned" ? planned : meetings.filter((one) => isOf(state, one));
  const isAnyToBe = known.length === 0 && filter.state === undefined && ofOneOfAnyTime.includes(form);
  const meant = isAnyToBe ? planned : known;
  return isFirst === true ? meant.slice(-1) : meant.slice(0, latest);
}

/** What these ask is known before a meeting took place. */
const ofOneOfAnyTime: readonly MeetingsQuestion["form"][] = ["when", "who", "where", "how", "subject"];

/** The soonest first. */
function plannedOf(meetings: readonly Meeting[]): readonly Meeting[] {
  return byDay(meetings.filter(({ state }) => state === "planned"));
}

function byDay(meetings: readonly Meeting[]): readonly Meeting[] {
  return [...meetings].sort((one, other) => compareDays(one.day, other.day));
}

/** The state that is asked about: held where none was said, unless the time is still to come. */
export function stateMeant(
  { filter: { state, from, month = 0 }, isNext }: Pick<MeetingsQuestion, "filter" | "isNext">,
  { today, objective: { year } }: Pick<Answering, "today" | "objective">,
): NonNullable<MeetingsQuestion["filter"]["state"]> {
  const isMonthAhead = month > 0 && (year > today.year || (year === today.year && month > today.month));
  return (
    state ?? (isNext === true || isMonthAhead || (from !== undefined && isAfter(from, today)) ? "planned" : "held")
  );
}

function isOf(state: NonNullable<MeetingsQuestion["filter"]["state"]>, meeting: Meeting): boolean {
  if (state === "documented" || state === "undocumented")
    return meeting.state === "held" && isDocumented(meeting) === (state === "documented");
  return meeting.state === state;
}

function tailAsOf(register: BodyRegister, filter: MeetingsQuestion["filter"], day: Day, wording: Wording): string {
  return [filterTail(register, filter, wording), wording.answers.asOf(day)].filter((part) => part !== "").join(" ");
}

function dayOf(meeting: Meeting, given: Answering, wording: Wording): string {
  const { day, hour } = meeting;
  const hourSaid = hour === undefined ? "" : wording.hour(hour);
  return wording.answers.day(day, hourSaid, wording.list(namesOf([meeting], given)));
}

function namesOf(
  meetings: readonly Meeting[],
  { objective, register }: Answering,
  among?: BodiesAmong,
): readonly string[] {
  const ids = new Set(meetings.flatMap(({ bodies }) => bodiesNow(register, bodies)));
  return [...ids]
    .filter((id) => id !== objective.owner && (among === undefined || isAmong(register.get(id), among, objective)))
    .map((id) => shortNameOf(register, id));
}

function placeOf({ place, mode }: Meeting, wording: Wording): string {
  const said = wording.answers.place(place, mode === undefined ? "" : wording.modes[mode]);
  return said === "" ? wording.answers.noPlace : said;
}

/** Of the meetings that count, or would once they were held, each body once. */
function bodiesMet(question: MeetingsQuestion, given: Answering): readonly Body[] {
  const { objective, register } = given;
  const counted = answeredWith(question, given).filter((meeting) =>
    countsFor(objective, { ...meeting, state: "held" }),
  );
  const ids = new Set(counted.flatMap(({ bodies }) => bodiesNow(register, bodies)));
  return [...ids]
    .flatMap((id) => register.get(id) ?? [])
    .filter((body) => isAmong(body, question.filter.among, objective));
}

/** Of some all, of all those that count. */
function bodiesCounted(question: MeetingsQuestion, given: Answering): readonly Body[] {
  const met = bodiesMet(question, given);
  return question.filter.among === undefined ? met.filter((body) => isCounted(given.objective, body)) : met;
}

/** "2 enti: 1 Comune · 1 Regione". */
function answerOfBodies(question: MeetingsQuestion, given: Answering, wording: Wording): string {
  const { filter, asOf } = question;
  const { objective, register } = given;
  const met = bodiesMet(question, given);
  const all = met.filter((body) => isCounted(objective, body));
  const parts = bodyTallies
    .filter((tally) => isCountedTally(objective, tally))
    .flatMap((tally) => {
      const count = all.filter((body) => tallyOf(objective, body) === tally).length;
      return count === 0 && tally !== "comune" ? [] : [partSaid(tally, count, wording)];
    });
  const { among, ...told } = filter;
  const { until: _, ...others } = told;
  const plain = asOf === undefined ? filterTail(register, told, wording) : tailAsOf(register, others, asOf, wording);
  const time = told.bodies === undefined ? plain : wording.answers.inMeetings(plain);
  const state = stateMeant(question, given);
  const isOfEvidence = state === "documented" || state === "undocumented";
  // "E Scandicci?", after which bodies were met.
  if (told.bodies !== undefined && answeredWith(question, given).length === 0)
    return wording.answers.count(0, state, plain);
  if (question.often !== undefined) {
    const there = answeredWith(question, given).flatMap(({ bodies }) => bodiesNow(register, bodies));
    const isOnce = ({ id }: Body) => there.indexOf(id) === there.lastIndexOf(id);
    const names = all.filter((body) => isOnce(body) === (question.often === "once"));
    return wording.answers.often[question.often](wording.list(names.map(({ id }) => shortNameOf(register, id))));
  }
  const tail = isOfEvidence ? [wording.meetings.headings.states[state], time].join(" ").trim() : time;
  const which = whichOfThem(question, given, wording);
  const said = (answer: string) => [which, answer].filter((part) => part !== "").join(" · ");
  if (among !== undefined && (state === "held" || isOfEvidence)) {
    const known = [...register.values()].filter((body) => isAmong(body, among, objective));
    return said(wording.body.metAmong(among, met.length, known.length, tail));
  }
  if (all.length === 0 && met.length > 0) return said(wording.answers.bodiesThatDoNotCount(met.length, state, time));
  return said(wording.answers.bodies(all.length, state, all.length === 0 ? [] : parts, time));
}

/** "Gli ultimi 2 incontri"; of one that was asked for by its place, its day. Empty where all of them are meant. */
function whichOfThem(question: MeetingsQuestion, given: Answering, wording: Wording): string {
  const { latest, isFirst, isNext, nth } = question;
  if (latest !== undefined) return wording.meetings.headings.latest(latest);
  const [one] = isFirst === true || isNext === true || nth !== undefined ? answeredWith(question, given) : [];
  return one === undefined ? "" : dayOf(one, given, wording);
}

function partSaid(tally: BodyTally, count: number, wording: Wording): string {
  return tally === "included" || tally === "excluded" ? wording.body.tallies[tally](count) : wording.kind(tally, count);
}
