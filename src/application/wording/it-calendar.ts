// SPDX-License-Identifier: EUPL-1.2
import type { Day } from "#domain/day.ts";

/** From Monday. */
export const weekdaysInItalian = ["lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"];

/** From January. */
export const monthsInItalian = [
  "gennaio",
  "febbraio",
  "marzo",
  "aprile",
  "maggio",
  "giugno",
  "luglio",
  "agosto",
  "settembre",
  "ottobre",
  "novembre",
  "dicembre",
];

/** "1º maggio 2021": the first of the month is an ordinal. */
function dayInItalian(day: Day): string {
  return `${day.day === 1 ? "1º" : day.day} ${monthsInItalian[day.month - 1]} ${day.year}`;
}

/** "venerdì 18 giugno 2021". */
export function dayWithWeekdayInItalian(day: Day): string {
  return `${weekdaysInItalian[day.dayOfWeek - 1]} ${dayInItalian(day)}`;
}

/** A day, or days, at the start of a sentence: "Venerdì 18 giugno 2021". */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * "dal 18 giugno 2021", "dall'8 giugno 2021": the preposition with the article that a day without its weekday takes.
 */
export function fromDayInItalian(day: Day): string {
  return `${startsWithVowel(day) ? "dall'" : "dal "}${dayInItalian(day)}`;
}

/** "al 18 giugno 2021", "all'8 giugno 2021". */
export function toDayInItalian(day: Day): string {
  return `${startsWithVowel(day) ? "all'" : "al "}${dayInItalian(day)}`;
}

/** "il 18 giugno 2021", "l'8 giugno 2021". */
export function onDayInItalian(day: Day): string {
  return `${startsWithVowel(day) ? "l'" : "il "}${dayInItalian(day)}`;
}

function startsWithVowel({ day }: Day): boolean {
  return day === 8 || day === 11;
}
