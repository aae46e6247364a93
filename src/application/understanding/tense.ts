import { type Day, isAfter, isBefore, isSameDay } from "#domain/day.ts";
import { fold } from "./fold.ts";
import type { DayReading } from "./found-day.ts";
import { wordsOfWhatWas, wordsOfWhatWillBe } from "./tense-words.ts";

/** Whether the verbs of a text put it in the past or ahead; undefined when they say nothing of it. */
export type Tense = "past" | "ahead" | undefined;

const anyOf = (words: readonly string[]) => new RegExp(`(?<![\\p{L}'])(?:${words.join("|")})(?!\\p{L})`, "u");
const was = anyOf(wordsOfWhatWas);
const willBe = anyOf(wordsOfWhatWillBe);

/** "Abbiamo fissato" is of what is to come. */
export function tenseOf(text: string): Tense {
  const folded = fold(text);
  if (willBe.test(folded)) return "ahead";
  return was.test(folded) ? "past" : undefined;
}

/** The reading of a day as its verbs let it be: one that they deny is asked. */
export function inTense(reading: DayReading, tense: Tense, today: Day): DayReading {
  if (reading.kind !== "day" || tense === undefined) return reading;
  const { day, text } = reading;
  const isDenied = tense === "past" ? isAfter(day, today) : isBefore(day, today) || isSameDay(day, today);
  return isDenied ? { kind: "ambiguous", text, candidates: [day] } : reading;
}
