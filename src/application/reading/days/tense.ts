// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { isAfter, isBefore, isSameDay } from "#domain/day.ts";
import { rewrittenAll, type Source, sourceOf } from "../engine/source.ts";
import { wordsOfWhatWas, wordsOfWhatWillBe } from "../words/day-words.ts";
import type { DayReading } from "./found-day.ts";

/** Whether the verbs of a text put it in the past or ahead; undefined when they say nothing of it. */
export type Tense = "past" | "ahead" | undefined;

const anyOf = (words: readonly string[]) => new RegExp(`(?<![\\p{L}'])(?:${words.join("|")})(?!\\p{L})`, "u");
const was = anyOf(wordsOfWhatWas);
const willBe = anyOf(wordsOfWhatWillBe);

/** Somebody's name, and no verb without its accent. */
const sara = /(?<![\p{L}'’])Sara(?![\p{L}'’])/gu;

/** "Abbiamo fissato" is of what is to come. */
export function tenseOf(text: string | Source): Tense {
  const told = sourceOf(text);
  const names = [...told.typed.matchAll(sara)].map(({ index }) => ({ start: index, end: index + "Sara".length }));
  const { folded } = rewrittenAll(told, names, "");
  if (willBe.test(folded)) return "ahead";
  return was.test(folded) ? "past" : undefined;
}

/** Whether a day that was told is to come, whichever it is of those that it may be. */
export function isToCome(day: DayReading, today: Temporal.PlainDate): boolean {
  if (day.kind !== "day" && day.kind !== "ambiguous") return false;
  return (day.kind === "day" ? [day.day] : day.candidates).every((one) => isAfter(one, today));
}

/** The reading of a day as its verbs let it be: one that they deny, with the hour told beside it, is asked. */
export function inTense(
  reading: DayReading,
  tense: Tense,
  now: Temporal.ZonedDateTime,
  hour: string | undefined,
): DayReading {
  if (reading.kind !== "day" || tense === undefined) return reading;
  const { day, text } = reading;
  const today = now.toPlainDate();
  const isToCome = hour !== undefined && hour > now.toPlainTime().toString().slice(0, "HH:MM".length);
  const isToday = isSameDay(day, today);
  const isDenied =
    tense === "past" ? isAfter(day, today) || (isToday && isToCome) : isBefore(day, today) || (isToday && !isToCome);
  return isDenied ? { kind: "ambiguous", text, candidates: [day] } : reading;
}
