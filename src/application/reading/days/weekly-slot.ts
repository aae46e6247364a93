import type { WeeklySlot } from "#domain/weekly-slot.ts";
import { fold, readable } from "../engine/fold.ts";
import { shortWeekdays, weekdays } from "../words/day-words.ts";
import { readHour, readHourBesideADay } from "./hour.ts";

export type SlotReading =
  /** Nothing was told of a day or an hour. */
  | { readonly kind: "none" }
  | { readonly kind: "slot"; readonly slot: WeeklySlot }
  /** A day or an hour was meant, and cannot be told for sure. */
  | { readonly kind: "problem" };

/** Reads "ogni venerdì alle 9": what is not told, the day or the hour, is that of `usual`. */
export function readWeeklySlot(text: string, usual: WeeklySlot): SlotReading {
  const line = readable(text);
  if (!/[\p{L}\p{N}]/u.test(line)) return { kind: "none" };
  const told = readHour(line);
  const { hour, rest } = told.hour === undefined ? readHourBesideADay(line) : told;
  const words = fold(rest).match(/[\p{L}\p{N}]+/gu) ?? [];
  const days = new Set(words.map(weekdayOf).filter((day) => day > 0));
  const isClear = words.every((word) => weekdayOf(word) > 0 || fillers.has(word));
  const [weekday = usual.weekday] = days;
  const [, hours, minutes] = /^(\d\d):(\d\d)$/.exec(hour ?? "") ?? [];
  const isHourRead = hour === undefined || hours !== undefined;
  if (days.size > 1 || !isClear || !isHourRead || (days.size === 0 && hour === undefined)) return { kind: "problem" };
  return {
    kind: "slot",
    slot: { weekday, hour: Number(hours ?? usual.hour), minute: Number(minutes ?? usual.minute) },
  };
}

const fillers = new Set([
  "ogni",
  "tutti",
  "tutte",
  "i",
  "le",
  "il",
  "la",
  "di",
  "every",
  "each",
  "on",
  "e",
  "alle",
  "mattina",
  "pomeriggio",
  "sera",
  "settimana",
  "at",
]);

function weekdayOf(word: string): number {
  const names = [weekdays, shortWeekdays].map((lists) => lists.findIndex((list) => list.includes(word)) + 1);
  return Math.max(...names);
}
