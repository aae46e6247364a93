// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { type Day, dayOf } from "#domain/day.ts";
import { fold } from "../engine/fold.ts";
import { months, weeks, weeksAgo } from "../words/day-words.ts";
import { daysInARow } from "./find-day.ts";
import { monthNamed } from "./named.ts";

const lastMonth = /(?:mese scorso|scorso mese|last month)/u;
const nextMonth = /(?:mese prossimo|prossimo mese|next month)/u;
const aroundAMonthAgo = /(?:un mese fa|a month ago)/u;
const monthInWords = new RegExp(`(?<!\\p{L})(${months.flat().join("|")})(?!\\p{L})\\.?(?:\\s+(\\d{4}))?`, "u");
const monthInNumbers = /^\d{1,2}\s?[/.-]\s?(\d{1,2})(?:\s?[/.-]\s?(\d{4}))?$/u;

/**
 * The days that may be meant by words that tell none: "settimana scorsa", "giugno", "31 aprile". In order; none when
 * the words say nothing of when. A month that is not over this year may be that of the year before. Pure: `now` is
 * when they were written.
 */
export function daysOfVague(text: string, now: Temporal.ZonedDateTime): readonly Day[] {
  const told = fold(text);
  const today = now.toPlainDate();
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  const offsets = weeksAgo.get(told) ?? (weeks.has(told) ? [weeks.get(told) ?? 0] : []);
  if (offsets.length > 0) return offsets.flatMap((offset) => daysInARow(monday.add({ days: 7 * offset }), 7));
  const firstOfMonth = today.with({ day: 1 });
  if (lastMonth.test(told)) return daysOfMonth(firstOfMonth.subtract({ months: 1 }));
  if (nextMonth.test(told)) return daysOfMonth(firstOfMonth.add({ months: 1 }));
  if (aroundAMonthAgo.test(told)) return daysInARow(today.subtract({ months: 1 }).subtract({ days: 14 }), 29);
  const [, name, yearInWords] = monthInWords.exec(told) ?? [];
  const [, number, yearInNumbers] = monthInNumbers.exec(told) ?? [];
  const month = name === undefined ? Number(number) : monthNamed(name);
  const year = yearInWords ?? yearInNumbers;
  const years = year === undefined ? [...(month >= now.month ? [now.year - 1] : []), now.year] : [Number(year)];
  return years.flatMap((one) => daysOfMonth(dayOf(one, month, 1)));
}

function daysOfMonth(first: Day | undefined): readonly Day[] {
  return first === undefined ? [] : daysInARow(first, first.daysInMonth);
}
