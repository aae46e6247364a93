// SPDX-License-Identifier: EUPL-1.2
import type { itMove } from "./it-move.ts";

/** The same in English. */
export const enMove: typeof itMove = {
  to: (year) => `Move to the diary of ${year}`,
  oneTo: (number, year) => `Move meeting ${number} to ${year}`,
  another: "It is another: move it",
  open: (number, year) => `Open meeting ${number} of ${year}`,
  question: (year) =>
    `It is a day of ${year}. With one tap the meeting goes to the diary of ${year}, with its subject, notes and evidence, and counts there; here it stays annulled, saying where it is.`,
  alreadyThere: (year, meetings) =>
    `The diary of ${year} has already: ${meetings}. If this is another meeting, press “It is another”; if it is the same, go back and annul this one.`,
  arrived: (number, year, was) => `Meeting ${number}: moved from the diary of ${year}, where it was meeting ${was}`,
  left: (number, year, is) => `Meeting ${number}: moved to the diary of ${year} as meeting ${is}`,
  figures: (year, before, after) =>
    before === after
      ? `In the diary of ${year} the totals stay: ${after}.`
      : `In the diary of ${year} now: ${after}. Before: ${before}.`,
  unfinished: (number) => `I do not know yet whether meeting ${number} was moved.`,
  unfinishedHint:
    "The store did not answer. Press again to finish, and I move it once only; otherwise I finish at the next start.",
  movedAway: (number, year, is) =>
    `Meeting ${number} is in the diary of ${year}, as meeting ${is}: here it would count twice.`,
  movedAwayHint: "I changed nothing. To bring it back here, open that one and correct its day.",
  backHint: "To bring it back where it was, open the meeting and correct its day.",
  elsewhere: (numbers) =>
    numbers.length === 1
      ? `Meeting ${numbers[0]} is of another year and does not count here: you can move it.`
      : `Meetings ${numbers.join(", ")} are of another year and do not count here: you can move them.`,
};
