// SPDX-License-Identifier: EUPL-1.2
import { isBefore } from "#domain/day.ts";
import { namesBodies } from "./bodies/bodies.ts";
import { draftFromReading } from "./draft-from-reading.ts";
import { rewrittenAll } from "./engine/source.ts";
import type { LineContext } from "./meeting-line.ts";
import type { MeetingReading } from "./meeting-reading.ts";
import { isPlainSubject } from "./plain-subject.ts";
import { hasSubject } from "./subject.ts";
import { besideSlots } from "./why-no-fact.ts";
import { introducers } from "./words/body-words.ts";
import { people } from "./words/people-words.ts";
import { wordsAboutATopic, wordsBetweenSlots, wordsOfBeingTogether } from "./words/telling-words.ts";

/**
 * Whether a line tells a meeting with no noun or verb of one: "ieri con Signa: catasto", "16 luglio, Signa, personale, in
 * presenza", "il 3 alle 10 abbiamo Signa per la mensa". Each word is a slot's or of this way of telling, and they say
 * that we are together and what is talked of, or how: "ieri con Signa" alone is asked about. Pure.
 */
export function isToldPlainly(line: string, reading: MeetingReading, { now, register }: LineContext): boolean {
  const { day, bodies, mode, leftOver, spans } = reading;
  if (day.kind !== "day" || bodies.length === 0) return false;
  const { names, notes, evidence, isToBeShown, subject, place } = draftFromReading(reading, register);
  const isWhole = names.length === 0 && notes === "" && evidence === "" && !isToBeShown;
  // "Ieri a Fiesole con Vaglia": both may have been met.
  if (namesBodies(place, register)) return false;
  if (!isWhole || (hasSubject(line) && !isPlainSubject(subject, true))) return false;
  const beside = rewrittenAll(besideSlots(reading), leftOver, "").folded;
  const { index: at = -1, 0: company } = inCompany.exec(beside) ?? {};
  const isPlain = wordsOf(beside.slice(0, at === -1 ? undefined : at)).every((word) => wordsBetweenSlots.has(word));
  if (!isPlain || at === -1) return isPlain && mode !== undefined;
  const areAfterIt = spans.bodies.every(({ start }) => start > at) && wordsOf(beside.slice(at)).every(isOfCompany);
  // "Ieri abbiamo Signa" says nothing.
  const isTogether = company !== "abbiamo" || !isBefore(day.day, now.toPlainDate());
  return areAfterIt && isTogether && (subject !== "" || mode !== undefined);
}

const inCompany = new RegExp(`(?<!\\p{L})(?:${[...wordsOfBeingTogether].join("|")})(?!\\p{L})`, "u");

const wordsOf = (text: string): readonly string[] => text.match(/\p{L}+'?/gu) ?? [];

function isOfCompany(word: string): boolean {
  return [wordsBetweenSlots, wordsOfBeingTogether, introducers, people, wordsAboutATopic].some((words) =>
    words.has(word),
  );
}
