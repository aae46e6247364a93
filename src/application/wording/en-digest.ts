// SPDX-License-Identifier: EUPL-1.2
import type { Day } from "#domain/day.ts";
import { dayInEnglish, dayWithWeekdayInEnglish, weekdaysInEnglish } from "./en-calendar.ts";
import type { itDigest } from "./it-digest.ts";

/** What the digest itself says. */
export const enDigest: typeof itDigest = {
  heading: "The digest",
  period: (from: Day, until: Day) =>
    from.equals(until) ? dayWithWeekdayInEnglish(until) : `From ${dayInEnglish(from)} to ${dayInEnglish(until)}`,
  quiet: (from: Day, until: Day) =>
    from.equals(until) ? "No news today." : `No news from ${dayInEnglish(from)} to ${dayInEnglish(until)}.`,
  late: (day: Day, hour: string) => `It comes late: it was for ${dayWithWeekdayInEnglish(day)} at ${hour}.`,
  skipped: (count: number) =>
    count === 1
      ? "One digest before this one was not sent: the period is also its own."
      : `${count} digests before this one were not sent: the period is also theirs.`,
  happened: "What happened",
  nothing: "No news.",
  corrections: "Corrections",
  ahead: "What comes next",
  yearBefore: (year: number, line: string) => `${year}: ${line}`,

  meeting: (title: string, bodies: string) => `${title}, with ${bodies}.`,
  newBodies: (_count: number, names: string) => `Met for the first time: ${names}.`,
  documented: (count: number, numbers: string) =>
    count === 1 ? `Meeting ${numbers} now has its evidence.` : `Meetings ${numbers} now have their evidence.`,
  others: (count: number) =>
    count === 1 ? "And another entry: it is in the history." : `And ${count} other entries: they are in the history.`,
  phase: {
    started: (number: number, day: Day) => `Phase ${number} started on ${dayWithWeekdayInEnglish(day)}.`,
    ended: (number: number, day: Day) => `Phase ${number} ended on ${dayWithWeekdayInEnglish(day)}.`,
    "late-start": (number: number, day: Day) =>
      `Phase ${number} is late: it was to start on ${dayWithWeekdayInEnglish(day)}.`,
    "late-end": (number: number, day: Day) =>
      `Phase ${number} is late: it was to end on ${dayWithWeekdayInEnglish(day)}.`,
  },

  corrected: {
    annulled: (number: number, day: Day) => `Meeting ${number} of ${dayWithWeekdayInEnglish(day)} was annulled.`,
    calledOff: (number: number, day: Day) =>
      `Meeting ${number}, planned for ${dayWithWeekdayInEnglish(day)}, is not taking place.`,
    restored: (number: number, day: Day) =>
      `Meeting ${number} of ${dayWithWeekdayInEnglish(day)}, annulled before, was restored.`,
    notHeld: (number: number, day: Day) =>
      `Meeting ${number} of ${dayWithWeekdayInEnglish(day)} has not taken place yet.`,
    day: (number: number, before: Day, after: Day) =>
      `Meeting ${number}: not on ${dayWithWeekdayInEnglish(before)}, but on ${dayWithWeekdayInEnglish(after)}.`,
    bodies: (number: number, before: string, after: string) =>
      `Meeting ${number}: the bodies are not ${before}, but ${after}.`,
  },

  correctedBody: {
    merged: (name, other, effect) => `${name} is the same body as ${other}: ${effect}.`,
    parted: (name, other, effect) => `${name} is not the same body as ${other}: ${effect}.`,
    counts: (name, effect) => `${name} now counts among the bodies: ${effect}.`,
    doesNotCount: (name, effect) => `${name} no longer counts among the bodies: ${effect}.`,
    effect: (bodies) => {
      if (bodies === 0) return "the bodies with evidence are other ones";
      const count = Math.abs(bodies);
      return `${count === 1 ? "one body" : `${count} bodies`} ${bodies < 0 ? "fewer" : "more"}`;
    },
  },

  planned: (number: number, day: Day, hour: string, bodies: string) =>
    `${dayWithWeekdayInEnglish(day)}${hour === "" ? "" : ` at ${hour}`}: meeting ${number} with ${bodies}.`,
  toConfirm: (number: number, day: Day) =>
    `Meeting ${number}, planned for ${dayWithWeekdayInEnglish(day)}: did it take place?`,
  daysAhead: {
    "phase-start": (day: Day, number: number) => `${dayWithWeekdayInEnglish(day)}: phase ${number} starts.`,
    "phase-end": (day: Day, number: number) => `${dayWithWeekdayInEnglish(day)}: phase ${number} ends.`,
    monitoring: (day: Day) => `${dayWithWeekdayInEnglish(day)}: monitoring.`,
  },
  evidence: (documented: number, all: number) => {
    if (all === 0) return "";
    if (documented === all)
      return all === 1 ? "The meeting has its evidence." : `All ${all} meetings have their evidence.`;
    if (all === 1) return "The meeting has no evidence yet.";
    return `Evidence is missing for ${all - documented} of ${all} meetings.`;
  },
  read: (day: Day, hour: string) => `Read on ${dayWithWeekdayInEnglish(day)} at ${hour}.`,
  slot: (weekday: number, hour: string) => `every ${weekdaysInEnglish[weekday - 1]} at ${hour}`,
};
