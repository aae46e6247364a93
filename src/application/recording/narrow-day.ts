import { type Day, isAfter, isBefore, toDay } from "#domain/day.ts";
import type { DayReading } from "../understanding/day.ts";
import { weekdays } from "../understanding/day-words.ts";
import { fold } from "../understanding/fold.ts";
import type { DraftDay } from "./meeting-draft.ts";

/**
 * A day told in answer to the question which of several days is meant: a weekday or a number alone ("venerdì", "il 4")
 * is of those days, or between them. Undefined when the answer is whole by itself.
 */
export function narrowDay(asked: DraftDay, answer: DayReading): DraftDay | undefined {
  if (asked.kind !== "ambiguous" || (answer.kind !== "day" && answer.kind !== "ambiguous")) return undefined;
  const told = fold(answer.text);
  const days = asked.candidates.map(toDay);
  const weekday = weekdays.findIndex((names) => names.includes(told)) + 1;
  if (weekday > 0) return oneOf(days.filter(({ dayOfWeek }) => dayOfWeek === weekday));
  if (!/^\d{1,2}$/.test(told)) return undefined;
  const number = Number(told);
  const here = oneOf(days.filter(({ day }) => day === number));
  if (here !== undefined) return here;
  const [first, last] = [days.reduce(earlier), days.reduce(later)];
  const inMonth = first.daysInMonth < number ? undefined : first.with({ day: number });
  if (inMonth === undefined) return undefined;
  if (!isBefore(inMonth, first) && !isAfter(inMonth, last)) return toDraftDay(inMonth);
  const others = answer.kind === "day" ? [answer.day] : answer.candidates;
  const candidates = [...new Set([inMonth, ...others].map(String))];
  return candidates.length === 1 ? toDraftDay(inMonth) : { kind: "ambiguous", text: answer.text, candidates };
}

function oneOf([only, ...others]: readonly Day[]): DraftDay | undefined {
  return only === undefined || others.length > 0 ? undefined : toDraftDay(only);
}

function toDraftDay(day: Day): DraftDay {
  return { kind: "day", day: day.toString() };
}

const earlier = (one: Day, other: Day) => (isBefore(other, one) ? other : one);
const later = (one: Day, other: Day) => (isAfter(other, one) ? other : one);
