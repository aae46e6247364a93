// SPDX-License-Identifier: EUPL-1.2
import type { BodyKind } from "#domain/body.ts";
import type { Day } from "#domain/day.ts";
import type { MeetingMode } from "#domain/meeting.ts";
import { enBody } from "./en-body.ts";
import { enButtons } from "./en-buttons.ts";
import { dayInEnglish, dayWithWeekdayInEnglish, monthsInEnglish } from "./en-calendar.ts";
import { enChange } from "./en-change.ts";
import { enClosing } from "./en-closing.ts";
import { enDigest } from "./en-digest.ts";
import { enIntention } from "./en-intention.ts";
import { enMeeting } from "./en-meeting.ts";
import { enMessage } from "./en-message.ts";
import { enMove } from "./en-move.ts";
import { enPhase } from "./en-phase.ts";
import { enPrivate } from "./en-private.ts";
import { enRoles } from "./en-roles.ts";
import { enSubscription } from "./en-subscription.ts";
import { enYear } from "./en-year.ts";
import type { it } from "./it.ts";

const kinds: Readonly<Record<BodyKind, readonly [one: string, many: string]>> = {
  comune: ["municipality", "municipalities"],
  "citta-metropolitana": ["metropolitan city", "metropolitan cities"],
  unione: ["union of municipalities", "unions of municipalities"],
  regione: ["region", "regions"],
  altro: ["other body", "other bodies"],
};

const modes: Readonly<Record<MeetingMode, string>> = {
  "in-person": "in person",
  video: "by video call",
  mixed: "in person and remotely",
};

function meetings(count: number): string {
  return count === 1 ? "1 meeting" : `${count} meetings`;
}

function bodies(count: number): string {
  return count === 1 ? "1 body" : `${count} bodies`;
}

function counted(what: "meetings" | "bodies", count: number): string {
  return what === "meetings" ? meetings(count) : bodies(count);
}

/** Every sentence in English. */
export const en: typeof it = {
  language: "en",

  months: monthsInEnglish,
  dayWithWeekday: dayWithWeekdayInEnglish,
  hour: (hour) => `at ${hour}`,
  list: (items) => (items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`),
  choice: (items) => (items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} or ${items.at(-1)}`),
  kind: (kind, count) => `${count} ${kinds[kind][count === 1 ? 0 : 1]}`,
  modes,

  commands: {
    meeting: {
      summary: "Record a meeting: the day, the bodies and, after a colon, the subject",
      example: "/meeting today Scandicci, Bagno a Ripoli and Sesto Fiorentino: draft agreement",
    },
    status: { summary: "Tell where the objective stands and what is missing", example: "/status" },
    meetings: { summary: "List the meetings, newest first", example: "/meetings" },
    bodies: { summary: "List the bodies met and never met; add, rename and merge them", example: "/bodies" },
    phases: {
      summary: "Compare the phases with their planned days, and say when they start and end",
      example: "/phases",
    },
    history: { summary: "Show every change: who, when, before, after and why", example: "/history" },
    digest: { summary: "Send every week what is missing, what happened and what comes next", example: "/digest" },
    role: { summary: "Tell who is manager, editor or reader; give a role, or name who stands in", example: "/role" },
    closeYear: { summary: "Close a year that is over: it first says what is open, then asks", example: "/close 2021" },
    reopenYear: { summary: "Open a closed year again", example: "/reopen 2021" },
    language: { summary: "Choose the language of the answers: Italian or English", example: "/language en" },
    help: { summary: "Explain what you can write", example: "/hello" },
  },

  buttons: enButtons,

  figures: {
    meetings: (value, target) => `Meetings: ${outOf(value, target)}`,
    bodies: (value, target) => `Bodies: ${outOf(value, target)}`,
    outOf,
    documented: (counts) => `With evidence: ${meetings(counts.meetings)}, ${bodies(counts.bodies)}`,
    parts: (parts) => `Bodies by kind: ${parts.join(" · ")}`,
  },

  help: {
    welcomeHeading: "Hello! I keep the diary of the objective",
    heading: "What you can write: the commands in brief",
    intro: (title) =>
      `I follow the objective ${title}. After each meeting tell me about it in a line: I count meetings and bodies.`,
    welcomeFooter: "Try “yesterday meeting with Fiesole”, or press a button.",
    footer: (office) =>
      `The slash is not needed, and plain words work too: “yesterday meeting with Fiesole”, “where do we stand”, “show me the meetings”, “meeting 3 was on 7 July”, “undo”. If something is missing, I ask. For questions on the objective turn to the office that answers for it: ${office}. The site and the privacy notice are in the details of the app.`,
  },

  status: {
    heading: "Where we stand",
    summary: (lines) => `Status of the objective. ${lines.join(" ")}`,
    gap: (what, gap, deadline) => `${counted(what, gap)} missing, needed by ${dayWithWeekdayInEnglish(deadline)}.`,
    allReached: "Every expected value is reached.",
    missed: (what, value, target, deadline) =>
      `Not reached: ${counted(what, value)} out of ${target} on ${dayInEnglish(deadline)}.`,
    indicators: "Indicators",
    phases: "Phases",
    latest: "Latest meetings",
    noMeetings: "No meeting recorded yet.",
    target: (atLeast) => `Expected value: at least ${atLeast}`,
    documented: (count) => `${count} with evidence`,
    states: {
      open: (what, gap) => `${counted(what, gap)} missing`,
      reached: (day) => `Reached on ${dayInEnglish(day)}`,
      missed: "Not reached",
    },
    phaseDays: (start: Day, end: Day) => `from ${dayInEnglish(start)} to ${dayInEnglish(end)}`,
    planned: (count) => `${meetings(count)} planned, not counted yet.`,
    asOfHeading: (day) => `Where we stood on ${dayInEnglish(day)}`,
    stillAhead: (day) => `${dayWithWeekdayInEnglish(day)} is still to come: this is where we stand now.`,
    asOfExplain: "The meetings up to that day count.",
    changedAfter: {
      logged: after("Recorded"),
      held: after("Confirmed"),
      documented: after("Documented"),
      corrected: after("Corrected"),
      annulled: after("Annulled"),
      restored: after("Restored"),
    },
    changedMoreAfter: "More has changed since that day: I looked at the last 500 changes.",
    asOfProblem: (text) => `I cannot read the day “${text}”.`,
    asOfHint: (year) => `Write a day of ${year}, for example: /status 30/06/${year}`,
    nobodyReadsDigest: "Nobody receives the digest yet.",
    asOf: (day, hour) => `As of ${dayWithWeekdayInEnglish(day)}, ${hour}`,
  },

  meetings: {
    heading: "The meetings",
    times: (count) => (count === 0 ? "Never" : count === 1 ? "Once" : `${count} times`),
    count: (count) => (count === 0 ? "No meeting" : meetings(count)),
    headings: {
      latest: (count) => (count === 1 ? "The latest meeting" : `The latest ${count} meetings`),
      states: {
        held: "held",
        planned: "planned",
        annulled: "annulled",
        undocumented: "without evidence",
        documented: "with evidence",
      },
      bodies: (names) => `with ${names}`,
      month: (month) => `of ${month}`,
      day: (day) => `of ${dayWithWeekdayInEnglish(day)}`,
      span: (from, until) =>
        [
          from === undefined ? "" : `from ${dayInEnglish(from)}`,
          until === undefined ? "" : `${from === undefined ? "up to" : "to"} ${dayInEnglish(until)}`,
        ]
          .filter((part) => part !== "")
          .join(" "),
    },
    filterHint: "I can list them by body, month, days or state: “in June”, “with Scandicci”, “without evidence”.",
    asOfHeading: (day) => `The meetings up to ${dayInEnglish(day)}`,
    none: "There is no meeting yet. Record the first: the day and the bodies are enough.",
    title: (number, day) => `Meeting ${number} · ${dayWithWeekdayInEnglish(day)}`,
    documented: "Documented",
    declared: "Declared: evidence missing",
    planned: "Planned: not counted yet",
    annulled: "Annulled: not counted",
    doesNotCount: "Not counted",
    otherBodies: (count) => `${count} other bodies`,
    noneWanted: "No meeting like that.",
    lookedFar: "I looked at 400 meetings and found none. Go on with “Older”.",
    filters: {
      state: "State",
      anyState: "All",
      states: {
        held: "Held",
        planned: "Planned",
        undocumented: "Without evidence",
        documented: "With evidence",
        annulled: "Annulled",
      },
      body: "Body",
      anyBody: "All bodies",
      month: "Period",
      anyMonth: "The whole year",
    },
    noMore: "There are no older meetings.",
  },

  bodies: {
    heading: "The bodies involved",
    none: "No body yet: those of the meetings that were held count.",
    met: (count, documented, last) =>
      `${meetings(count)} (${documented === 0 ? "none" : documented} with evidence), the last on ${dayWithWeekdayInEnglish(last)}`,
    doesNotCount: () => "not counted for this objective",
  },

  meeting: enMeeting,
  change: enChange,
  closing: enClosing,
  digest: enDigest,
  subscription: enSubscription,
  private: enPrivate,
  roles: enRoles,
  intention: enIntention,
  phase: enPhase,
  body: enBody,
  year: enYear,
  move: enMove,

  message: enMessage,
};

function outOf(value: number, target: number): string {
  return value <= target ? `${value} of ${target}` : `${value} (${target} are enough)`;
}

/** What was done to meetings after a day that was asked for, by their numbers. */
function after(what: string): (numbers: readonly number[], areMore: boolean) => string {
  return (numbers, areMore) =>
    `${what} after that day: meeting${numbers.length === 1 ? "" : "s"} ${numbers.join(", ")}${areMore ? " and others" : ""}.`;
}
