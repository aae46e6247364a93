// SPDX-License-Identifier: EUPL-1.2
import type { Day } from "#domain/day.ts";

/** From Monday. */
export const weekdaysInEnglish = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** From January. */
export const monthsInEnglish = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** "18 June 2021". */
export function dayInEnglish({ day, month, year }: Day): string {
  return `${day} ${monthsInEnglish[month - 1]} ${year}`;
}

/** "Friday 18 June 2021". */
export function dayWithWeekdayInEnglish(day: Day): string {
  return `${weekdaysInEnglish[day.dayOfWeek - 1]} ${dayInEnglish(day)}`;
}
