// SPDX-License-Identifier: EUPL-1.2
import { dayInEnglish, dayWithWeekdayInEnglish } from "./en-calendar.ts";
import { bodies, meetings } from "./en-counted.ts";
import type { itAnswers } from "./it-answers.ts";

/** Fewer need no counting. */
const fewestDays = 2;

const states = {
  held: "",
  planned: "planned",
  annulled: "annulled",
  undocumented: "without evidence",
  documented: "with evidence",
};

/** The answer itself, said before anything that goes with it. */
export const enAnswers: typeof itAnswers = {
  count: (count, state, tail) => sentence(count === 0 ? "No meeting" : meetings(count), states[state], tail),
  times: (count, tail) => sentence(count === 0 ? "Never" : count === 1 ? "Once" : `${count} times`, tail),
  asOf: (day) => `on ${dayInEnglish(day)}`,
  onDay: (day) => `on ${dayInEnglish(day)}`,
  noneButPlanned: (count, tail) => `${sentence("None yet", tail)}: ${meetings(count)} planned`,
  yesOnce: (day) => `Yes, on ${dayInEnglish(day)}`,
  yesTimes: (count, last) => `Yes, ${count} times: last on ${dayInEnglish(last)}`,
  asTaken: (isSo, answer) => `${isSo ? "Yes" : "No"}: ${answer.charAt(0).toLowerCase()}${answer.slice(1)}`,
  yesCounted: (counted) => `Yes: ${counted}`,
  notYet: (day) => `Not yet: it is planned for ${dayInEnglish(day)}`,
  ofBody: (name, answer) => `${name}: ${answer.charAt(0).toLowerCase()}${answer.slice(1)}`,
  notTogether: (answers) => `Never together. ${answers.join(" · ")}`,
  meetingsWith: (name) => `The meetings with ${name}`,
  never: (tail) => sentence("No, never", tail),
  no: (none) => `No, ${none.charAt(0).toLowerCase()}${none.slice(1)}`,
  day: (day, hour, names) =>
    [dayWithWeekdayInEnglish(day), hour, names === "" ? "" : `with ${names}`].filter((part) => part !== "").join(", "),
  daysAgo: (told, days) => (days < 1 ? told : `${told}: ${days === 1 ? "a day" : `${days} days`} ago`),
  often: {
    once: (names) => `Once only: ${names || "nobody"}`,
    again: (names) => `More than once: ${names || "nobody"}`,
  },
  timesLast: (count, last) => `${count} times: last on ${dayWithWeekdayInEnglish(last)}`,
  month: (name) => name,
  ofMonth: (name, count) => `${name}: ${count === 0 ? "no meeting" : meetings(count)}`,
  monthly: (count, state, tail) =>
    `${sentence(count === 0 ? "No meeting" : meetings(count), states[state], tail)}${count === 0 ? "" : ", by month"}`,
  onlyDocumented: (totals) => `With evidence only: ${totals}`,
  withoutEvidence: (numbers, others) => lacking("Evidence", numbers, others),
  withoutSubject: (numbers, others) => lacking("The subject", numbers, others),
  noneOfThatPlace: (place, count, tail) =>
    `${sentence(`There is no meeting number ${place} yet`, tail)}: ${meetings(count)}`,
  noPlanned: "No planned meeting",
  noneAfterIt: "There is nothing planned after that one",
  who: (names) => `With ${names}`,
  place: (place, mode) => [place, mode].filter((part) => part !== "").join(", "),
  noMode: "It is not written how it was held",
  noPlace: "The place and the mode were not told",
  evidence: (texts) => `There is evidence: ${texts}`,
  noEvidence: "No, evidence is missing",
  noSubject: "The subject was not told",
  ofDay: (day, told) => `${dayWithWeekdayInEnglish(day)}: ${told}`,
  aside: (words) => `I did not understand “${words}”: if it changes the answer, tell me in other words.`,
  notSure: (answer) => `I am not sure what you want to know: here is what there is. ${answer}`,
  unread: (words) => `I did not read “${words}”.`,
  orMeeting: "I recorded nothing: if it is a meeting, look at what I understood.",
  bodies: (count, state, parts, tail) =>
    `${sentence(count === 0 ? "No body" : bodies(count), states[state], tail)}${parts.length === 0 ? "" : `: ${parts.join(" · ")}`}`,
  inMeetings: (tail) => `in the meetings ${tail}`,
  bodiesThatDoNotCount: (count, state, tail) =>
    `${sentence(bodies(count), states[state], tail)}, which ${count === 1 ? "does" : "do"} not count for this objective`,
  enough: (lines, since) =>
    `${since === undefined ? "Yes" : `Since ${dayWithWeekdayInEnglish(since)}`}. ${lines.join(" · ")}`,
  notEnough: (lines, isOver) => `${isOver ? "No" : "Not yet"}. ${lines.join(" ")}`,
  allCount: (count) => (count === 1 ? "Yes, it counts" : `Yes, all ${count} count`),
  someCount: (counted, all) => `${counted} of ${all}: planned ones count once they are held`,
  noneCounts: (count) =>
    count === 1
      ? "Not yet: it is planned, and counts once it is held"
      : "Not yet: they are planned, and count once held",
  ofOtherYear: (day) => `No: it is on ${dayWithWeekdayInEnglish(day)}, of the diary of ${day.year}`,
  bodiesCount: (counted, others) => {
    const said = (some: readonly string[], one: string, many: string) =>
      `${some.length === 1 ? one : many} among the bodies: ${some.join(", ")}`;
    if (counted.length === 0) return said(others, "No, it does not count", "No, they do not count");
    const yes = said(counted, "Yes, it counts", "Yes, they count");
    return others.length === 0 ? yes : `${yes}. Not counted: ${others.join(", ")}`;
  },
  noneToCount: "There are no meetings that could count",
  phase: {
    end: (number, planned, told, daysLeft) =>
      told === undefined
        ? daysLeft < 0
          ? `Phase ${number} was due on ${dayWithWeekdayInEnglish(planned)}: not known to have ended`
          : `Phase ${number} ends on ${dayWithWeekdayInEnglish(planned)}${daysLeft < fewestDays ? "" : `, in ${daysLeft} days`}`
        : `Phase ${number} ended on ${dayWithWeekdayInEnglish(told)}: it was due on ${dayInEnglish(planned)}`,
    start: (number, planned, told) =>
      told === undefined
        ? `Phase ${number} is planned from ${dayInEnglish(planned)}`
        : `Phase ${number} started on ${dayWithWeekdayInEnglish(told)}: it was planned for ${dayInEnglish(planned)}`,
    late: (number, standing) => `Phase ${number}: ${standing.charAt(0).toLowerCase()}${standing.slice(1)}`,
    responsible: (numbers, name) =>
      name === ""
        ? "The scheda does not say who is responsible"
        : `Responsible for ${numbers.length === 1 ? `phase ${numbers[0]}` : `phases ${numbers.join(" and ")}`}: ${name}`,
  },
  changes: {
    recordedBy: (number, who, day) => `Meeting ${number} was recorded by ${who}, ${dayWithWeekdayInEnglish(day)}`,
    annulledBy: (number, who, day, why) =>
      `Meeting ${number} was annulled by ${who}, ${dayWithWeekdayInEnglish(day)}${why === "" ? "" : `: “${why}”`}`,
    several: (lines) => lines.join(" · "),
    by: (number, who) => `Meeting ${number}: ${who}`,
    ofDays: (count, tail) => sentence(count === 0 ? "No change" : count === 1 ? "1 change" : `${count} changes`, tail),
    ofOne: (number, count, names) =>
      count === 0
        ? `Meeting ${number} was never changed`
        : `Meeting ${number} was changed ${count === 1 ? "once" : `${count} times`}, by ${names}`,
    mine: (count, tail) =>
      count === 0 ? sentence("You recorded no meeting", tail) : sentence(`You recorded ${meetings(count)}`, tail),
    recorded: (count, by, tail) =>
      sentence(count === 0 ? "No meeting" : meetings(count), "recorded", by === "" ? "" : `by ${by}`, tail),
    noMeeting: "There are no such meetings, and nobody recorded them",
  },
  doesNotCount: (count) =>
    count === 1 ? "1 of these does not count for the objective." : `${count} of these do not count for the objective.`,
  cannot: (text) => `I cannot answer “${text}”.`,
  cannotOrMeeting: (text) => `I cannot answer “${text}”, and I recorded nothing.`,
  canAnswer:
    "I can tell how many meetings and bodies, which and when, what is missing to the objective and in evidence, how the phases go and who recorded what.",
  examples: "Try “how many meetings are missing?”, “what is planned?” or “who have we not met yet?”.",
  soFar: (totals) => `So far: ${totals}.`,
};

function sentence(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}

function lacking(what: string, numbers: readonly number[], others: number): string {
  const rest = others === 0 ? "" : ` and ${others} others`;
  return `${what} is missing for ${numbers.length === 1 && others === 0 ? "meeting" : "meetings"} ${numbers.join(", ")}${rest}.`;
}
