// SPDX-License-Identifier: EUPL-1.2
import type { Day } from "#domain/day.ts";
import { dayInEnglish, dayWithWeekdayInEnglish } from "./en-calendar.ts";
import type { itSubscription } from "./it-subscription.ts";

/** What is said around receiving the digest. */
export const enSubscription: typeof itSubscription = {
  heading: "The weekly digest",
  here: (slot: string) => `It comes here ${slot}.`,
  next: (day: Day, hour: string) => `The next one: ${dayWithWeekdayInEnglish(day)} at ${hour}.`,
  notHere: "The digest does not come here. Every week it says what is missing, what happened and what comes next.",
  paused: (day: Day) => `It is paused through ${dayInEnglish(day)}.`,
  suspended: "I could not deliver it: it starts again by itself, now that you have written.",
  howTo: "You can write: /digest every Friday at 9, /digest suspend until 15/9, /digest unsubscribe.",
  subscribed: "Done: the digest comes here.",
  already: "The digest comes here already.",
  left: "Done: the digest does not come here any more.",
  notSubscribed: "The digest does not come here: there is nothing to change.",
  suspendedNow: "Done: the digest is paused.",
  resumed: "Done: the digest starts again.",
  slotProblem: (text: string) => `I cannot read a day and a time in “${text}”.`,
  slotHint: "Write, for example: /digest every Friday at 9:30",
  notWeekly: "The digest comes once a week: choose a day.",
  twoHours: (hours: readonly string[]) => `At ${hours.join(" or at ")}?`,
  nothingChanged: "I changed nothing.",
  pauseProblem: (text: string) => (text === "" ? "Until when?" : `I cannot read the day “${text}”.`),
  pauseHint: "Write a day to come, for example: /digest suspend until 15/9",
  stepProblem: (text: string) => `I did not understand “${text}”.`,

  list: {
    heading: "Who receives the digest",
    none: "Nobody receives the digest yet.",
    channel: "A channel",
    group: "A group",
    someone: "A person",
    line: (who: string, slot: string, state: string) => `${who}: ${slot}. ${state}`,
    next: (day: Day, hour: string) => `Next on ${dayWithWeekdayInEnglish(day)} at ${hour}.`,
    paused: (day: Day) => `Paused through ${dayInEnglish(day)}.`,
    suspended: "Out of reach: starts again when they write.",
    last: {
      sent: "The last one arrived.",
      read: (day: Day) => `The last one arrived, and was read on ${dayWithWeekdayInEnglish(day)}.`,
      sending: "The last one is being sent.",
      waiting: "The last one is waiting to be sent.",
      undeliverable: "The last one did not arrive.",
      uncertain: "I do not know whether the last one arrived.",
      skipped: "The last one was not sent.",
      withheld: "The last one was not sent by itself.",
    },
    troubles: (count: number) =>
      count === 1
        ? "There is a message to look at."
        : `There are ${count === 100 ? "more than 99" : count} messages to look at.`,
  },

  add: {
    unknown: (name: string) => `I know nobody named “${name}”: they must have written to me at least once.`,
    many: (names: string) => `There is more than one: ${names}. Write the whole name.`,
    done: (name: string) => `Done: the digest goes to ${name} too.`,
    already: (name: string) => `${name} receives the digest already.`,
    hint: "Write, for example: /digest add Anna Neri every Friday at 9",
  },

  now: {
    question: (count: number) =>
      `Shall I send the digest now to ${count === 1 ? "the one who receives it" : `the ${count} chats that receive it`}?`,
    explain: "It comes on top of the weekly one, which arrives all the same.",
    started: "Done: the digest is being sent.",
    nobody: "Nobody receives the digest: somebody has to subscribe first.",
  },

  ask: {
    heading: "What would you like to ask?",
    explain: "The question goes to those who manage the bot; the answer comes here.",
    label: "Question",
    placeholder: "for example: when do we sign the agreement?",
    missing: "Write the question, or go back.",
    tooLong: (most: number) => `The text can have at most ${most} characters.`,
    sent: "I have sent the question.",
    sentHint: "The answer comes here.",
    nobody: "I do not know whom to send the question to: nobody who manages the bot has ever written to it.",
    questionHeading: "A question on the digest",
    question: (name: string, text: string) => `${name === "" ? "A reader" : name} asks: “${text}”`,
    answerLabel: "Answer",
    answerPlaceholder: "write the answer here",
    answerMissing: "Write the answer.",
    answered: "I have sent the answer.",
    alreadyAnswered: (name: string) =>
      `${name === "" ? "Somebody else" : name} has answered already: your answer was not sent.`,
    notSent: (text: string) => `Yours: “${text}”`,
    answerHeading: "The answer to your question",
    asked: (text: string) => `You asked: “${text}”`,
    answer: (name: string, text: string) => `${name === "" ? "Answer" : name}: “${text}”`,
    gone: "This question is not there any more.",
  },

  inWords: {
    none: "I have sent no digest to this chat yet.",
    noneHint: "I sent nothing to anybody. You can see it now, or receive it each week with /digest subscribe.",
  },

  troubles: {
    none: "There is nothing to look at: every message arrived.",
    heading: (count: number) =>
      count === 1 ? "One message to look at" : `${count === 100 ? "More than 99" : count} messages to look at`,
    kinds: {
      digest: "Digest",
      question: "Question",
      answer: "Answer",
      notice: "Notice",
      "held-question": "“Did it take place?”",
      record: "the line of what was recorded in private",
    },
    line: (kind: string, day: Day, hour: string) => `${kind} of ${dayWithWeekdayInEnglish(day)} at ${hour}.`,
    states: {
      uncertain: "I do not know whether it arrived: I do not send it again by myself, lest it arrive twice.",
      undeliverable: "It did not arrive.",
      withheld: "It was not sent by itself: the one of this week had been sent already, and then the clock went back.",
    },
    resent: "I am sending it again now.",
    left: "All right, I leave it as it is.",
    moved: "Somebody else has seen to it already.",
  },

  notice: {
    trouble: "Some messages of the digest did not arrive",
    troubleHint: "Look at which, and decide whether to send them again.",
    late: "The digests are late",
    lateHint: "The bot was not running: the newest are being sent now, the older ones were skipped.",
    clock: "The clock was ahead",
    clockHint:
      "Some digests were sent before their time. Those to come arrive all the same, on their day. Check the time of the server.",
  },

  held: {
    heading: (number: number, day: Day) => `Did meeting ${number} of ${dayWithWeekdayInEnglish(day)} take place?`,
    explain: (bodies: string) => `It was planned with ${bodies}. Until you confirm it, it does not count.`,
    which: "Which meeting is that about?",
    line: (number, day, bodies) => `Meeting ${number}, ${dayWithWeekdayInEnglish(day)}, with ${bodies}.`,
    whichHint: "Press those that took place, or write for example “that with Signa yes, that with Vaglia no”.",
    one: (number) => `Meeting ${number} took place`,
    stillAsked: (number) => `Tell me the reason for meeting ${number} next: for now it stays planned.`,
  },

  status: {
    line: (who: string, day: Day, hour: string) =>
      `The digest goes to ${who}; the next on ${dayWithWeekdayInEnglish(day)} at ${hour}.`,
    late: (day: Day, hour: string) => `The digest of ${dayWithWeekdayInEnglish(day)} at ${hour} has not been sent yet.`,
    lineWithoutNext: (who: string) => `The digest goes to ${who}.`,
    person: "one person",
    others: (count: number) => (count === 1 ? "another chat" : `${count} other chats`),
    channel: "a channel",
    group: "a group",
    last: {
      sent: (day: Day) => `The last one arrived on ${dayWithWeekdayInEnglish(day)}.`,
      failed: (day: Day) => `The last one, on ${dayWithWeekdayInEnglish(day)}, may not have arrived.`,
    },
  },
};
