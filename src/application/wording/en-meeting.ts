// SPDX-License-Identifier: EUPL-1.2
import { dayInEnglish, dayWithWeekdayInEnglish } from "./en-calendar.ts";
import type { itMeeting } from "./it-meeting.ts";

/** What is said around recording one meeting. */
export const enMeeting: typeof itMeeting = {
  planned: (number) => `Meeting ${number} planned`,
  recordedSentence: (day, bodies) => `I recorded the meeting of ${dayWithWeekdayInEnglish(day)} with ${bodies}.`,
  plannedSentence: (day, hour, bodies) =>
    `I noted as planned the meeting of ${dayWithWeekdayInEnglish(day)}${hour} with ${bodies}.`,
  atHour: (hour) => `, at ${hour},`,
  summary: (sentence, totals) => `${sentence} ${totals}`,

  labels: {
    day: "Day",
    hour: "Time",
    bodies: "Bodies",
    others: "Other bodies",
    subject: "Subject",
    mode: "Mode",
    place: "Place",
    evidence: "Evidence",
    notes: "Notes",
  },

  openLink: (name) => `Open ${name}`,

  remarks: {
    "outside-year": (year) => `The day is outside ${year}: the meeting stays in the diary and does not count.`,
    "before-phase": (start) =>
      `The day comes before the start of the phase of the meetings (${dayInEnglish(start)}): the meeting counts all the same.`,
    planned: "It will count once somebody confirms that it was held.",
    "owner-only": "Only the body that owns the objective is there: the meeting does not count.",
    "no-evidence": "The evidence is missing (minutes, protocol number, act or link): for now the meeting is declared.",
    "no-subject": "The subject is missing.",
  },

  form: {
    heading: "Record a meeting",
    headingToFinish: "One more moment",
    intro: "The day and at least one body are needed; the rest, if you like.",
    introToFinish: "I have not recorded anything yet. Complete it here, or answer me with a message.",
    placeholders: {
      hour: "15:30",
      bodies: "Choose one or more bodies",
      others: "for example Empoli, Regione Toscana",
      subject: "for example draft agreement",
      mode: "Choose",
      place: "for example Palazzo Vecchio",
      evidence: "protocol number, act or link",
      notes: "what is worth remembering",
    },
    more: "More",
    submit: "Record",
    cancel: "Cancel",
    whichDay: (text) => `“${text}”: which day do you mean?`,
    isSubject: (text) => `“${text}” is the subject`,
    isItSubject: (text) => `“${text}”: what is it?`,
    whichBody: (text) => `“${text}”: which body do you mean?`,
  },

  problems: {
    noDay: "The day is missing: when was it? For example “today”, “yesterday”, “18/6” or “18 June”.",
    impossibleDay: (text) => `The day “${text}” does not exist. Write it for example like this: 18/06 or 18 June.`,
    vagueDay: (text) => `“${text}” does not say the day: which one? For example “Tuesday”, “the 18th”, “18 June”.`,
    unreadableDay: (text) => `I cannot read the day “${text}”. Write it for example like this: 18/06 or 18 June.`,
    ambiguousDay: (text, days) => `“${text}”: do you mean ${days}?`,
    unreadableHour: (text) => `I cannot read the time “${text}”. Write it for example like this: 15:30.`,
    ambiguousHour: (hours) => `${hours.join(" or ")}? Write the time for example like this: 15:30.`,
    noBodies: "The body is missing: who was the meeting with? For example “Scandicci and Fiesole”.",
    ownerOnly: (owner) => `Besides ${owner}, which bodies were there? At least one more is needed.`,
    unknownBody: (text) => `I do not know the body “${text}”: correct its name, or take it away.`,
    maybeSubject: (text) => `Is “${text}” the subject? Choose it above, or answer “it is the subject”.`,
    ambiguousBody: (text, bodies) => `“${text}”: do you mean ${bodies}?`,
    tooManyBodies: (most) => `A meeting has at most ${most} bodies: split it in two.`,
    tooLong: (length, most) =>
      `You wrote ${length.toLocaleString("en-GB")} characters: ${most.toLocaleString("en-GB")} fit here. I kept the first.`,
    unknownMode: "Choose one of the modes in the list.",
  },

  outsideYear: {
    question: (day, year) => `${dayWithWeekdayInEnglish(day)} is outside ${year}.`,
    explain: "I can keep the meeting in the diary, but it will not count. Is the day right?",
    explainAnswer: "You can also write me the right day, or “yes” or “no”.",
    yes: "Yes, record it",
    change: "Change the day",
  },

  duplicate: {
    question: (number, by) => `Is it the same meeting as meeting ${number}, recorded by ${by}?`,
    questionOfMany: "Is it the same meeting as one of these?",
    explain: "I have recorded nothing yet. You can also answer “the same” or “another”.",
    explainMany: "I have recorded nothing yet. You can also answer with the number of the meeting, or “another”.",
    loggedBy: (by) => `recorded by ${by}`,
    byYou: "you",
    bySomebody: "somebody",
    same: "It is the same: join",
    sameAs: (number) => `It is meeting ${number}: join`,
    nothingNew: (number) => `Meeting ${number} has everything you told me already.`,
    nothingNewHint: "I changed nothing.",
    tooMuch: (number) => `It does not all fit in meeting ${number}.`,
    tooMuchHint: "I have changed nothing yet. Open it and correct it, or record this as another meeting.",
  },

  cancelled: "All right, I recorded nothing.",
  nothingToCancel: "There is nothing to undo.",
  notFound: (number) => `There is no meeting ${number}.`,
  notFoundHint: "The numbers are in the list: write «meetings».",
  expired: "This question is no longer open.",
  expiredHint: "I recorded nothing. Open the form again if you like.",
  notRecorded:
    "I did not record the meeting: the archive does not answer. What you wrote is here: try again in a minute.",
  unknown: "I do not know yet whether I recorded it.",
  unknownHint: "The archive did not answer in time. I tell you as soon as you write again, or check in a minute.",
  unknownHintUnkept: "The archive did not answer in time. In a minute press “Check now”: it tells you.",
  recordedAfterAll: (heading) => `Earlier I did not know whether I had recorded it: I looked, it is there. ${heading}.`,
  notRecordedAfterAll:
    "Earlier I did not know whether I had recorded it: I looked, it is not there. If needed, send it again.",
  notThere: "It was not recorded.",
  notThereHint: "If it is needed, record it again.",
  bareNumberHint: "To record a meeting write the day and the bodies.",
};
