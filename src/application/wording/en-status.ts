// SPDX-License-Identifier: EUPL-1.2
import type { Day } from "#domain/day.ts";
import { dayInEnglish, dayWithWeekdayInEnglish } from "./en-calendar.ts";
import { bodies, meetings } from "./en-counted.ts";
import type { itStatus } from "./it-status.ts";

/** What is said of where the objective stands. */
export const enStatus: typeof itStatus = {
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
};

function counted(what: "meetings" | "bodies", count: number): string {
  return what === "meetings" ? meetings(count) : bodies(count);
}

/** What was done to meetings after a day that was asked for, by their numbers. */
function after(what: string): (numbers: readonly number[], areMore: boolean) => string {
  return (numbers, areMore) =>
    `${what} after that day: meeting${numbers.length === 1 ? "" : "s"} ${numbers.join(", ")}${areMore ? " and others" : ""}.`;
}
