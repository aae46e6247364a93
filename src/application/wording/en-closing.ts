// SPDX-License-Identifier: EUPL-1.2
import { dayInEnglish } from "./en-calendar.ts";
import type { itClosing } from "./it-closing.ts";

const others = (count: number) => (count === 0 ? "" : count === 1 ? " and one more" : ` and ${count} more`);

/** The same in English. */
export const enClosing: typeof itClosing = {
  question: (year) => `Shall I close ${year}?`,
  asItIs: (totals) => `It stays like this: ${totals}.`,
  planned: (numbers, left) => `Planned and never confirmed: ${numbers}${others(left)}.`,
  undocumented: (numbers, isWhole) => `Without evidence: ${numbers}${isWhole ? "" : " and more"}.`,
  phases: (numbers) => `Phases whose end was not told: ${numbers}.`,
  nothingOpen: "Nothing is open.",
  explain: (year) =>
    `Afterwards nothing of ${year} changes any more, but for removing a person's name. /reopen ${year} opens it again.`,
  yes: (year) => `Close ${year}`,
  reopen: (year) => `Reopen ${year}`,
  seePlanned: "Those planned",
  seeUndocumented: "Those without evidence",
  kept: (year) => `All right: ${year} stays open.`,
  notEnded: (year) => `${year} is not over yet: it can be closed from 1 January ${year + 1}.`,
  isOpen: (year) => `${year} is open.`,
  nothingChanged: "I changed nothing.",
  isClosed: (year, who, day) =>
    `${year} is closed: ${who === "" ? "a manager" : who} closed it on ${dayInEnglish(day)}.`,
  isClosedHint: (year) => `Whoever manages the bot can open it again with /reopen ${year}.`,
  tooLong: (most) => `The reason can have at most ${most} characters: I closed nothing.`,
  headings: {
    closed: (year) => `${year} is closed`,
    reopened: (year) => `${year} is open again`,
    confirmed: (year) => `The edition of ${year} is confirmed`,
  },
  hints: {
    closed: (year) =>
      `Nothing of ${year} changes any more, but for removing a person's name. /reopen ${year} opens it again.`,
    reopened: (year) => `Meetings of ${year} can be recorded, corrected and documented again.`,
    confirmed: (_) => "It is no longer provisional.",
  },
  provisional: (year) => `Edition of ${year}: provisional, not approved yet.`,
  confirm: (year) => `Confirm the edition of ${year}`,
};
