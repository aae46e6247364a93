// SPDX-License-Identifier: EUPL-1.2
import { dayInEnglish, dayWithWeekdayInEnglish } from "./en-calendar.ts";
import type { itCommands } from "./it-commands.ts";

/** What each command says of itself: help, the manifest and the table of the README are made of it. */
export const enCommands: typeof itCommands = {
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
  upcoming: {
    summary: "Tell what comes in the next 30 days: planned meetings, phases that start or end",
    example: "/upcoming",
    heading: "What is coming up",
    period: (today, until) => `From ${dayInEnglish(today)} to ${dayInEnglish(until)}`,
    when: (day, hour) => `${dayWithWeekdayInEnglish(day)}${hour === "" ? "" : ` at ${hour}`}`,
    meeting: (number, bodies) => `Meeting ${number} with ${bodies}`,
    "phase-start": (number, title) => `Phase ${number} starts: ${title}`,
    "phase-end": (number, title) => `Phase ${number} ends: ${title}`,
    monitoring: () => "Monitoring",
    none: "Nothing is planned in the next 30 days.",
    later: (when, meeting) => `The first one after that: ${when}. ${meeting}.`,
    others: (count) =>
      count === 1
        ? "And one more entry: “planned meetings” lists them all."
        : `And ${count} more entries: “planned meetings” lists them all.`,
  },
  history: { summary: "Show every change: who, when, before, after and why", example: "/history" },
  digest: { summary: "Send every week what is missing, what happened and what comes next", example: "/digest" },
  role: { summary: "Tell who is manager, editor or reader; give a role, or name who stands in", example: "/role" },
  closeYear: { summary: "Close a year that is over: it first says what is open, then asks", example: "/close 2021" },
  reopenYear: { summary: "Open a closed year again", example: "/reopen 2021" },
  verify: {
    summary: "Prove that the register is as it was written, and that the counts agree",
    example: "/verify",
  },
  language: { summary: "Choose the language of the answers: Italian or English", example: "/language en" },
  help: { summary: "Explain what you can write", example: "/hello" },
};
