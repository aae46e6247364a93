// SPDX-License-Identifier: EUPL-1.2
import { dayWithWeekdayInEnglish } from "./en-calendar.ts";
import type { itPhase } from "./it-phase.ts";

/** What is said of the phases: planned days, actual days, and one against the other. */
export const enPhase: typeof itPhase = {
  heading: "The phases",
  offer: (number, day) =>
    `Did phase ${number} start on ${dayWithWeekdayInEnglish(day)}? It is the day of its first meeting.`,
  intro: "Say when each phase started and when it ended: it is compared with the planned days.",
  title: (number, title) => `Phase ${number} · ${title}`,
  labels: { planned: "Planned", startedOn: "Start", endedOn: "End" },
  dayTold: (day, days) => `${dayWithWeekdayInEnglish(day)} (${punctuality(days)})`,

  standings: {
    ahead: (days) => (days === 1 ? "To start: it begins tomorrow" : `To start: it begins in ${days} days`),
    notStarted: (days) => (days === 0 ? "It has to start today" : `Not known to have started: ${counted(days)} late`),
    running: (start, left) => `Running, started ${punctuality(start)}: ${finishes(left)}`,
    expired: (days) => `Expired ${counted(days)} ago: not known to have ended`,
    ended: (day, days) => `Ended ${dayWithWeekdayInEnglish(day)}: ${endPunctuality(days)}`,
  },

  headings: {
    started: (number, day) => `Phase ${number} started ${dayWithWeekdayInEnglish(day)}`,
    ended: (number, day) => `Phase ${number} ended ${dayWithWeekdayInEnglish(day)}`,
    both: (number, start, end) =>
      `Phase ${number} started ${dayWithWeekdayInEnglish(start)} and ended ${dayWithWeekdayInEnglish(end)}`,
    notStarted: (number) => `Phase ${number}: not started yet`,
    dated: (number) => `Phase ${number}: days changed`,
    undone: (number) => `Phase ${number}: last change undone`,
  },

  which: {
    question: "Which phase?",
    one: (number) => `Phase ${number}`,
    hint: "Answer with its number: I have not changed anything yet.",
  },

  told: {
    was: (label, day) => `${label}, so far: ${dayWithWeekdayInEnglish(day)}`,
    hint: "I have not changed anything yet. Answer “yes” to save it.",
    yes: "Yes",
    other: "Other",
    no: "No",
  },

  form: {
    heading: (number) => `Phase ${number}: when did it start, and when did it end?`,
    explain: "Leave empty what has not happened yet.",
    dayPlaceholder: "dd/mm/yyyy",
    same: "You changed nothing: the phase stays as it is.",
    unreadable: (text) => `I do not recognise the day “${text}”.`,
    ahead: (day) => `${dayWithWeekdayInEnglish(day)} is still to come: say so when it happens.`,
    tooFar: (day, year) => `${dayWithWeekdayInEnglish(day)} is too far: the objective is of ${year}.`,
    endBeforeStart: "The end comes before the start: check the two days.",
  },

  moved: "Meanwhile the phase has changed: I did nothing.",
  movedHint: "Open the phases again to see how it is now.",
  undoMovedOn: "I cannot undo it: the phase was changed again afterwards.",
  undoMovedOnHint: "Open the phases to see how it is now, and change it from there.",
};

function counted(days: number): string {
  return days === 1 ? "1 day" : `${days} days`;
}

function punctuality(days: number): string {
  if (days === 0) return "on time";
  return days < 0 ? `${counted(-days)} early` : `${counted(days)} late`;
}

/** To end before the planned day is to end in time. */
function endPunctuality(days: number): string {
  return days < 0 ? `in time, ${punctuality(days)}` : punctuality(days);
}

function finishes(left: number): string {
  if (left === 0) return "it ends today";
  return left === 1 ? "it ends tomorrow" : `it ends in ${left} days`;
}
