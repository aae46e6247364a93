// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import type { Day } from "#domain/day.ts";
import { rewritten, type Source } from "../engine/source.ts";
import { relativeDays, weekdays, weeks, weeksAgo } from "../words/day-words.ts";
import { anyOf } from "../words/lists.ts";
import { readDays } from "./day.ts";
import { daysOfVague } from "./days-of-vague.ts";
import { daysInARow } from "./find-day.ts";

const leading = "(?:(?:nel(?:la)?|in|della?|di|la)\\s+){0,2}";
const weekTold = new RegExp(`(?<!\\p{L})${leading}(?:${anyOf([...weeks.keys(), ...weeksAgo.keys()])})(?!\\p{L})`, "gu");
const weekOfADay = /(?<!\p{L})settimana\s+(?:lavorativa\s+)?(?=(?:de|da)l(?:l'\s?|\s))/u;
const fromTo = /(?<!\p{L})da(?:l\s|ll'\s?)[^,;:\n]{1,30}?\s+al(?:l'\s?|\s)\s*\d{1,2}[^,;:\n]*/u;
const aDay = new RegExp(`(?<!\\p{L})(?:${anyOf([...weekdays.flat(), ...relativeDays.keys()])})(?!\\p{L})`, "gu");
const mostDays = 31;

/**
 * The days of the one week, or of the one span, that a text names ("settimana scorsa", "settimana del 19 luglio", "dal
 * 19 al 23 luglio"), in their order; none when it names none, or more. Pure: `now` is given.
 */
export function daysNamed({ folded }: Source, now: Temporal.ZonedDateTime): readonly Day[] {
  const [week, ...others] = folded.matchAll(weekTold);
  if (week !== undefined) return others.length > 0 ? [] : daysOfVague(weekIn(week[0]), now);
  const span = fromTo.exec(folded)?.[0];
  const { reading } = readDays(span ?? folded, now);
  if (span !== undefined && reading.kind === "ambiguous" && reading.candidates.length === 2)
    return between(...(reading.candidates as [Day, Day]));
  if (!weekOfADay.test(folded) || reading.kind !== "day") return [];
  const monday = reading.day.subtract({ days: reading.day.dayOfWeek - 1 });
  return between(monday, monday.add({ days: 6 }));
}

/** The one week that is named for the weekdays of a text, and the text without it; none where one weekday has it. */
export function takeWeekForAll(text: Source, now: Temporal.ZonedDateTime): { among?: readonly Day[]; rest: Source } {
  const [week, ...others] = text.folded.matchAll(weekTold);
  const areSeveral = [...text.folded.matchAll(aDay)].length > 1;
  if (week === undefined || others.length > 0 || !areSeveral) return { rest: text };
  const span = { start: week.index, end: week.index + week[0].length };
  return { among: daysOfVague(weekIn(week[0]), now), rest: rewritten(text, span, ",") };
}

const weekIn = (told: string) =>
  new RegExp(`(?:${anyOf([...weeks.keys(), ...weeksAgo.keys()])})$`, "u").exec(told)?.[0] ?? "";

function between(first: Day, last: Day): readonly Day[] {
  const { days } = first.until(last, { largestUnit: "day" });
  return days < 0 || days >= mostDays ? [] : daysInARow(first, days + 1);
}
