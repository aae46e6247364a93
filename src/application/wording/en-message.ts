// SPDX-License-Identifier: EUPL-1.2
import type { Day } from "#domain/day.ts";
import { dayWithWeekdayInEnglish } from "./en-calendar.ts";
import type { itMessage } from "./it-message.ts";

/** The same in English. */
export const enMessage: typeof itMessage = {
  next: {
    missing: "What is missing?",
    status: "Where do we stand?",
    meetings: "/meetings",
    form: "Record a meeting",
  },
  nothingElse: "All right: I record nothing else.",
  whatAbout: "What is that about?",
  whatAboutHint:
    "I am not waiting for an answer: write the whole of what you want, for instance «meeting 3 took place».",
  unsaved: {
    meeting: (day: Day | undefined) =>
      `The meeting ${day === undefined ? "that you began" : `of ${dayWithWeekdayInEnglish(day)}`} is not recorded yet: write "resume" to go back to it.`,
    several: (count: number) => `The ${count} meetings of before are not recorded: write "resume" to go back to them.`,
    annulment: (number: number) => `Meeting ${number} is not annulled yet.`,
    evidence: (number: number) => `The evidence of meeting ${number} is not added yet.`,
    corrections: 'The corrections of before are not saved: write "resume" to go back to them.',
    undo: 'Nothing was undone yet: write "resume" to go back to it.',
    phase: (number: number) => `The days of phase ${number} are not saved: write "resume" to go back to them.`,
    correction: (number: number) =>
      `The correction of meeting ${number} is not saved: write "resume" to go back to it.`,
    more: (count: number) =>
      count === 1
        ? 'There is still something left halfway: write "resume" to go back to it.'
        : `There are still ${count} things left halfway: write "resume" to go back to the last.`,
    others: (count: number) =>
      count === 1 ? "Another one was left halfway before it." : `${count} others were left halfway before it.`,
  },
  nothingLeft: "There is nothing left open to go back to.",
  notUnderstood: (text) => `I did not understand “${text}”.`,
  typed: (label, text) => `${label}: “${text}”. If it is right answer yes, otherwise write it again.`,
  notUnderstoodHint: "To record a meeting write, for example:",
  ofTheLast: (number, day) =>
    `If it is about meeting ${number}, of ${dayWithWeekdayInEnglish(day)}, write what changes (“it was on the 21st”, “Signa was there too”, “add prot. 123/2021”), or:`,
  notUnderstoodMore: "Write /status to know where we stand, /hello for everything else.",
  maybeMeeting: "Are you telling me about a meeting?",
  maybeMeetingHint: "I recorded nothing. Look at what I understood, then record.",
  proposal: "This is what I understood:",
  proposalHint: "I have not recorded it yet. Answer “yes” to record it, or write what to change.",
  empty: "The message is empty. Tell me what you want to do:",
  near: (commands) => `Did you mean ${commands.join(" or ")}?`,
  tooLong: (length, most) =>
    `The message is too long: ${length.toLocaleString("en-GB")} characters, and I read at most ${most.toLocaleString("en-GB")}.`,
  tooLongHint: "I recorded nothing. Write the day, the bodies and a short subject, or open the form.",
  fieldTooLong: (label, length, most) =>
    `${label === undefined ? "A text" : `The text of “${label}”`} is too long: ${length.toLocaleString("en-GB")} characters, and at most ${most.toLocaleString("en-GB")} fit.`,
  fieldTooLongHint: "I changed nothing and recorded nothing. Make it shorter, then send it again.",
  unknownButton: "This button no longer works.",
  unknownButtonHint: "I changed nothing. Start again from here:",
  tooMany: (seconds) =>
    `Too many messages in a minute: I did not read this one, and nothing was recorded. Try again in ${seconds === 1 ? "a second" : `${seconds} seconds`}.`,
  storeAway: {
    silent: {
      heading: "The archive does not answer.",
      hint: "I recorded nothing. Try again in a minute: what was recorded is still there.",
    },
    refused: {
      heading: "The archive takes no writes.",
      hint: "I recorded nothing. The disk is full, or the program may only read: tell who runs it. What was recorded is still there.",
    },
    moved: {
      heading: "The file of the diary is no longer in its place.",
      hint: "I recorded nothing. Tell who runs the program: diario.sqlite and diario.sqlite-wal must be put back where they were, or the program restarted.",
    },
  },
  surprise: "Something did not work.",
  surpriseHint:
    "What was recorded is still there. Look at the status before trying again: it tells whether I finished.",
};
