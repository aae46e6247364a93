// SPDX-License-Identifier: EUPL-1.2
import { dayInEnglish, dayWithWeekdayInEnglish } from "./en-calendar.ts";
import { meetings } from "./en-counted.ts";
import type { itMeetings } from "./it-meetings.ts";

/** What is said of the list of the meetings. */
export const enMeetings: typeof itMeetings = {
  heading: "The meetings",
  times: (count) => (count === 0 ? "Never" : count === 1 ? "Once" : `${count} times`),
  count: (count) => (count === 0 ? "No meeting" : meetings(count)),
  plannedCount: (count: number) => `${meetings(count)} planned`,
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
    words: (words) => `on “${words}”`,
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
};
