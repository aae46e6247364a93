// SPDX-License-Identifier: EUPL-1.2
import { dayWithWeekdayInEnglish } from "./en-calendar.ts";
import type { itIntention } from "./it-intention.ts";

/** What is said to people who write in plain words. */
const doubted = {
  question: "it is a question",
  denied: "it did not take place",
  cancelled: "it did not take place",
  wished: "it may be only an idea: tick it if it is settled",
  reported: "others told it: tick it if we were there",
  unsure: "it is not certain: tick it if it took place",
  tentative: "it is not certain yet: tick it if it is planned",
  internal: "among ourselves",
  sheet: "a sheet",
  nothing: "I read no meeting in it",
};

export const enIntention: typeof itIntention = {
  noFact: {
    denied: "I understood that the meeting did not take place, or that we were not there: I recorded nothing.",
    cancelled: "I understood that the meeting is cancelled or put off: I recorded nothing.",
    wished: "I understood that the meeting is still to be arranged: I recorded nothing.",
    reported: "I understood that others tell it: I recorded nothing.",
    internal: "I understood that it is a meeting of our own offices, and those do not count: I recorded nothing.",
    sheet: "It looks like the sheet of an objective, and tells no meeting: I recorded nothing.",
    nothing: "I find no meeting with other bodies here: I recorded nothing.",
    unsure: "I am not sure that the meeting took place: I recorded nothing.",
    tentative: "As I understand it, the meeting is not certain yet: I recorded nothing.",
  },
  noFactHint: "If it is a meeting to record, look at what I understood.",
  doubtOfFact: {
    denied: "It looks as if the meeting did not take place: did it?",
    cancelled: "It looks like a meeting called off or put off: did it take place?",
    wished: "It looks like a meeting still to be arranged: did it take place?",
    reported: "It looks like something reported by others: did it take place?",
    unsure: "I am not sure that the meeting took place: did it?",
    tentative: "It looks like a meeting that is not certain yet: shall I note it as planned?",
  },
  contact: "A call or a message is not always a meeting: shall I record it as one?",

  several: {
    heading: (count) => `I recorded ${count} meetings`,
    doubt: (count) => `I read ${count} meetings and recorded none of them.`,
    unclear: (line, why) => `${line}: ${why}`,
    unclearBecause: {
      names: (names) => `what is ${names}?`,
      hour: (hour) => `“${hour}” is which hour?`,
      outsideYear: "it is of a year that I do not follow",
      bodies: "with which body?",
      day: "on which day?",
      other: "something is to be cleared up",
    },
    leftOut: (text, why) => `I leave out “${text}”: ${why}.`,
    leftBecause: {
      cancelled: "it did not take place, or was put off",
      doubtful: "it is still to be confirmed",
      "not-yet": "it is marked as done, but its day is still to come",
      past: "it is marked as to do, but its day has passed",
      absent: "it says who was not there",
      persons: "I count bodies, not people",
      question: "it is a question, ask it in another message",
      "no-meeting": "I read no meeting in it with its day and its bodies",
    },
    part: (place, of) => `It is meeting ${place} of ${of}: I record them together, once all is clear.`,
    tooManyBodies: (most) => `Together they have more than ${most} bodies: write them in more messages.`,
    openOne: (place) => `Open number ${place}`,
    openOthers: "Open the others",
    others: (count) => (count === 1 ? "I show you one more after these." : `I show you ${count} more after these.`),
    question: (count) =>
      count === 1 ? "I understood one meeting: shall I record it?" : `Are you telling me of ${count} meetings?`,
    doubtedBecause: { ...doubted, contact: "a call or a message: tick it if it was a meeting" },
    doubtedAll: { ...doubted, contact: "A call or a message is not always a meeting." },
    told: (day, bodies, subject) =>
      `${dayWithWeekdayInEnglish(day)}, with ${bodies}${subject === "" ? "" : `: ${subject}`}`,
    which: "Which ones to record",
    sayWhich: "Which one? Tell me its day, its body or its place in the list.",
    chooseOne: "Choose at least one, or press “No”.",
    questionHint: (areAll) =>
      `I have not recorded anything yet. Untick those to leave out; “yes” records ${areAll ? "them all" : "those that are ticked"}.`,
    questionHintOfOne: "I have not recorded anything yet: press “Record”, or write “yes”.",
  },

  commands: {
    heading: "You wrote two commands in one message.",
    hint: "I did nothing: choose the one to begin with.",
  },

  welcome: "You are welcome!",

  which: {
    heading: "Which meeting do you mean?",
    hint: "Answer with its number, or “the first”, “the one with …”, “the one of …”.",
    open: (number) => `Open meeting ${number}`,
    none: "I cannot find the meeting you are talking about.",
    near: "The nearest are:",
    noneHint: "I changed nothing. Answer with its number, or “the one with …”.",
    form: "If it is one to record, “yes” shows what I understood.",
  },

  annulEverything: "I can annul one meeting at a time, with its reason.",
  annulEverythingHint: "I changed nothing. Open the one you want to annul from the list.",

  unclearYes:
    "I have changed nothing. Answer “yes” to confirm or “no” to leave everything as it is; for anything else, write it whole.",
  sameCorrection: "The meeting is like that already: there is nothing to correct.",

  absent: {
    report: {
      heading: "There is no report yet.",
      nearest: "The nearest thing is the status of the objective, with the list of the meetings and their evidence.",
    },
    "phase-plan": {
      heading: "The planned days of the phases are those of the sheet: they are not changed here.",
      nearest:
        "That takes a change of the sheet, and whoever keeps the program. Here I note when a phase really starts or ends: «phase 2 ended on 30 November».",
    },
    evidence: {
      heading: "All right, it stays without evidence.",
      nearest: "I changed nothing. When there is some, write me the protocol number, the act or a link.",
    },
    reminder: {
      heading: "There are no reminders yet.",
      nearest: "I noted nothing. If the meeting has a day already, record it: it stays planned, and is in the list.",
    },
  },

  language: {
    chosen: "All right, from now on I answer you in English.",
    ask: "Which language shall I answer you in?",
    hint: "Write “/language it” for Italian or “/language en” for English.",
    italian: "Italiano",
    english: "English",
  },
};
