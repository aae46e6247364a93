// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { type Day, isAfter, isBefore, isSameDay, toDay } from "#domain/day.ts";
import type { DayReading } from "../days/day.ts";
import { daysOfVague } from "../days/days-of-vague.ts";
import { daysOf, sorted } from "../days/find-day.ts";
import { fold } from "../engine/fold.ts";
import type { DraftDay, MeetingDraft } from "../meeting-draft.ts";
import { weekdays } from "../words/day-words.ts";

/** More than these are not asked one by one. */
const mostToChooseFrom = 6;

const parts = new RegExp(`^(?<weekday>${weekdays.flat().join("|")})?\\s*(?:il\\s+)?(?<number>\\d{1,2})?$`, "u");

/**
 * A day told in answer to the question which day is meant. A weekday or a number alone ("venerdì", "il 4") is of the
 * days that were meant, or between them; one that is none of them is asked, and never another day in silence. Undefined
 * when the answer is whole by itself. `askedAt`: when the words that are asked about were written; `tense`: whether they
 * were of a day before that, or after it.
 */
export function narrowDay(
  asked: DraftDay,
  answer: DayReading,
  askedAt: Temporal.ZonedDateTime,
  tense: MeetingDraft["tense"] = "",
): DraftDay | undefined {
  if (asked.kind === "none" || asked.kind === "day" || answer.kind === "none") return undefined;
  const { weekday, number } = parts.exec(fold(answer.text))?.groups ?? {};
  if (weekday === undefined && number === undefined) return undefined;
  const days = asked.kind === "ambiguous" ? asked.candidates.map(toDay) : daysOfVague(asked.text, askedAt);
  const isTold = (day: Day) =>
    (weekday === undefined || weekdays[day.dayOfWeek - 1]?.includes(weekday) === true) &&
    (number === undefined || day.day === Number(number));
  const told = days.filter(isTold);
  const today = askedAt.toPlainDate();
  const isBeyond = tense === "ahead" ? isBefore : isAfter;
  const inTense = tense === "" ? told : told.filter((day) => !isBeyond(day, today));
  const meant = inTense.length > 0 ? inTense : told;
  if (meant.length > mostToChooseFrom) return asked;
  if (meant.length > 0) return oneOf(meant, answer.text);
  const between = asked.kind === "ambiguous" ? inTheFirstMonth(days, Number(number)) : undefined;
  if (between !== undefined && isTold(between)) {
    const [first = between, ...others] = sorted(days);
    if (!isBefore(between, first) && !isAfter(between, others.at(-1) ?? first)) return oneOf([between], answer.text);
  }
  const others = [...(between === undefined ? [] : [between]), ...daysOf(answer)];
  const each = others.filter((day, at) => others.findIndex((one) => isSameDay(one, day)) === at);
  return each.length === 0 ? asked : { kind: "ambiguous", text: answer.text, candidates: each.map(String) };
}

function oneOf(days: readonly Day[], text: string): DraftDay {
  const [only, ...others] = days;
  if (only !== undefined && others.length === 0) return { kind: "day", day: only.toString() };
  return { kind: "ambiguous", text, candidates: days.map(String) };
}

/** "Il 4", of "dal 3 al 5 maggio". */
function inTheFirstMonth(days: readonly Day[], number: number): Day | undefined {
  const [first] = sorted(days);
  return first === undefined || !(number >= 1 && number <= first.daysInMonth) ? undefined : first.with({ day: number });
}
