// SPDX-License-Identifier: EUPL-1.2
import { dayInEnglish } from "./en-calendar.ts";
import type { itYear } from "./it-year.ts";

/** The same in English. */
export const enYear: typeof itYear = {
  diaryOf: (year) => `Diary of ${year}.`,
  openYear: (year) => `Diary of ${year}`,
  stillOpen: (year, totals) => `${year} is still open. ${totals}.`,
  onlyObjective: (asked, followed) => `I do not follow the objective ${asked}: I only follow ${followed}.`,
  notKept: (year) => `I keep no diary of ${year}.`,
  notKeptHint: (first, last) => `You can ask about the years from ${first} to ${last}: for example “/status ${last}”.`,
  unknownButton: "This button is about an objective that I do not follow.",
  whichYear: "Of which year?",
  whichYearHint: "The button is on an old message, which does not say the year. I changed nothing: choose the year.",
  question: (day) => `${dayInEnglish(day)} is in ${day.year}: shall I record it in the diary of ${day.year}?`,
  questionAhead: (day) => `${dayInEnglish(day)} is in ${day.year}: shall I plan it in the diary of ${day.year}?`,
  questionHint: (current) => `It will count for that year, not for ${current}.`,
  questionAnswer: "Answer yes, or correct the day.",
  noneIn: (year: number) => `There are none in ${year}.`,
  nobodyIn: (year) => `You have not met anybody in ${year} yet.`,
  onlyOf: (year: number) => `This is of ${year}.`,
  inYear: (year: number, said: string) => `In ${year}: ${said.charAt(0).toLowerCase()}${said.slice(1)}.`,
  lookedIn: (years: readonly number[]) =>
    `I looked in the diaries from ${Math.min(...years)} to ${Math.max(...years)}.`,
  instead: ({ number }, current, year) => `There is no meeting ${number} in ${current}: this is about that of ${year}.`,
};
