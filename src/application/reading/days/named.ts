// SPDX-License-Identifier: EUPL-1.2
import type { Day } from "#domain/day.ts";
import { months, numbers, shortWeekdays, weekdays } from "../words/day-words.ts";

const placeIn = (lists: readonly (readonly string[])[], word: string) =>
  lists.findIndex((names) => names.includes(word)) + 1;

/** The month of a folded name, whole or short, from 1; 0 for any other word. */
export const monthNamed = (word = ""): number => placeIn(months, word.replace(".", ""));

/** The weekday of a folded name, Monday is 1; 0 for any other word. */
export const weekdayNamed = (word = ""): number => placeIn(weekdays, word);

/** The same of a short name: "ven". */
export const shortWeekdayNamed = (word = ""): number => placeIn(shortWeekdays, word);

/** A number in folded words or in digits, "un" and "primo" are 1; 0 for any other word. */
export const numberNamed = (word = ""): number =>
  /^(?:una?|primo)$/u.test(word) ? 1 : numbers.indexOf(word) + 1 || Number(word.replace(/\D/gu, ""));

/** A day as people write it in numbers: "9/7/2021". */
export const inNumbers = ({ day, month, year }: Day): string => `${day}/${month}/${year}`;
