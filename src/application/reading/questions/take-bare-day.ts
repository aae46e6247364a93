// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { compareDays, type Day, dayOf, isAfter, isBefore, isSameDay } from "#domain/day.ts";
import type { MeetingFilter } from "#domain/meeting-filter.ts";
import type { Topic } from "#domain/topic.ts";
import { months } from "../words/day-words.ts";

const monthName = months.flat().join("|");
const bare = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<!(?:tra|fra)\\s)(?:(?:il|del|nel|the)\\s+|(?:l'|dell')\\s*)(?<day>[12]?\\d|3[01])(?![\\p{L}\\p{N}°º:%]|[/.,-]\\d|\\s+(?:di\\s+)?(?:${monthName}|del mese|di questo mese|questo mese|scorso|prossimo)(?!\\p{L}))`,
  "u",
);
const ahead = /(?<!\p{L})(?:in programma|prossim[oiae]|previst[oiae]|vedremo|incontreremo|sara|saranno)(?!\p{L})/u;

type Context = { readonly now: Temporal.ZonedDateTime; readonly year: number; readonly topic?: Topic };

/**
 * The days that a folded question may mean by a number alone ("e il 5?"), the likeliest first, and the text without it:
 * of the time that was asked about before; of one that is spoken of as planned the coming ones first, otherwise those
 * that have been. None where no number stands alone.
 */
export function takeBareDay(
  text: string,
  { now, year, topic }: Context,
): { readonly days: readonly Day[]; readonly rest: string } {
  const found = bare.exec(text);
  const number = Number(found?.groups?.day ?? 0);
  if (found === null || number === 0) return { days: [], rest: text };
  const all = months.flatMap((_, index) => dayOf(year, index + 1, number) ?? []);
  const asked = topic?.kind === "question" && "filter" in topic.question ? topic.question : undefined;
  const spoken = asked === undefined ? [] : all.filter((day) => isWithin(asked.filter, day));
  const isAhead = asked?.filter.state === "planned" || (asked !== undefined && "isNext" in asked) || ahead.test(text);
  const today = now.toPlainDate();
  const been = all.filter((day) => !isAfter(day, today)).sort((one, other) => compareDays(other, one));
  const coming = all.filter((day) => isAfter(day, today));
  const likely = isAhead ? [...coming, ...been] : [...been, ...coming];
  const isOfADay = isOneDay(asked?.filter.from, asked?.filter.until);
  const isIn = (day: Day) => spoken.includes(day);
  const inTime = likely.filter(isIn);
  const days = inTime.length > 0 && !isOfADay ? inTime : [...inTime, ...likely.filter((day) => !isIn(day))];
  return { days, rest: text.replace(found[0], " , ") };
}

/** Of a time that was said. */
function isWithin({ month, from, until }: MeetingFilter, day: Day): boolean {
  if (month === undefined && from === undefined && until === undefined) return false;
  if (isOneDay(from, until)) return day.month === from?.month;
  return (
    (month === undefined || day.month === month) &&
    !(from !== undefined && isBefore(day, from)) &&
    !(until !== undefined && isAfter(day, until))
  );
}

/** It begins and ends with one day. */
export function isOneDay(from?: Day, until?: Day): boolean {
  return from !== undefined && until !== undefined && isSameDay(from, until);
}
