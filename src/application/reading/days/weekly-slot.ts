// SPDX-License-Identifier: EUPL-1.2
import type { WeeklySlot } from "#domain/weekly-slot.ts";
import { sourceOf } from "../engine/source.ts";
import { wordsIn } from "../words/lists.ts";
import { readHour, readHourBesideADay } from "./hour.ts";
import { shortWeekdayNamed, weekdayNamed } from "./named.ts";

export type SlotReading =
  /** Nothing was told of a day or an hour. */
  | { readonly kind: "none" }
  | { readonly kind: "slot"; readonly slot: WeeklySlot }
  /** The hour may be in the night or in the afternoon: each as it is told for sure. */
  | { readonly kind: "two-hours"; readonly hours: readonly string[]; readonly weekday: number }
  /** It is to come more often than once a week, or less. */
  | { readonly kind: "not-weekly" }
  /** A day or an hour was meant, and cannot be told for sure. */
  | { readonly kind: "problem" };

/** Reads "ogni venerdì alle 9": what is not told, the day or the hour, is that of `usual`. */
export function readWeeklySlot(text: string, usual: WeeklySlot): SlotReading {
  const line = sourceOf(text);
  if (!/[\p{L}\p{N}]/u.test(line.typed)) return { kind: "none" };
  if (otherThanWeekly.test(line.folded)) return { kind: "not-weekly" };
  const told = readHour(line);
  const { hour, rest } = told.hour === undefined ? readHourBesideADay(line) : told;
  const words = rest.folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  const days = new Set(words.map(weekdayOf).filter((day) => day > 0));
  const isClear = words.every((word) => weekdayOf(word) > 0 || fillers.has(word));
  const [weekday = usual.weekday] = days;
  if (days.size > 1 || !isClear || (days.size === 0 && hour === undefined)) return { kind: "problem" };
  if (hour === undefined) return { kind: "slot", slot: { ...usual, weekday } };
  const hours = hour.split(" / ");
  if (!hours.every((one) => /^\d\d:\d\d$/.test(one))) return { kind: "problem" };
  if (hours.length > 1) return { kind: "two-hours", hours, weekday };
  const [hourOfDay, minutes] = hour.split(":");
  return { kind: "slot", slot: { weekday, hour: Number(hourOfDay), minute: Number(minutes) } };
}

/** "ogni mattina" is every day; "ogni lunedì mattina" is not. */
const otherThanWeekly = new RegExp(
  `(?<!\\p{L})(?:(?:ogni|tutt[ei] (?:i|le)|every|each)\\s+(?:${[
    "giorn[oi]|mattin[aeo]|pomeriggio|pomeriggi|ser[ae]|nott[ei]|mes[ei]|or[ae]|ann[oi]",
    "day|morning|afternoon|evening|night|month|hour|year",
    "(?:due|tre|quattro|quindici|two|three|\\d+)\\s+(?:settimane|giorni|mesi|weeks|days|months)",
  ].join("|")})|giornalier[oa]|quotidian[oa]|mensil[ei]|daily|monthly)(?!\\p{L})`,
  "u",
);

const fillers = wordsIn(
  "ogni tutti tutte i le il la di al every each on e alle mattina pomeriggio sera settimana invece at",
);

const weekdayOf = (word: string) => weekdayNamed(word) || shortWeekdayNamed(word);
