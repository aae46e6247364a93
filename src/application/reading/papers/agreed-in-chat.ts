// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { isSameDay } from "#domain/day.ts";
import { bodiesPlainlyMeant } from "../bodies/body-doubt.ts";
import { readDays } from "../days/day.ts";
import { tenseOf } from "../days/tense.ts";
import { fold } from "../engine/fold.ts";
import { isQuestion } from "../is-question.ts";
import type { LineContext } from "../meeting-line.ts";
import type { MeetingReading } from "../meeting-reading.ts";
import { stateIn } from "../rows/row.ts";
import { formsOfAgreeing, formsOfTopicsInChats } from "../words/paper-words.ts";
import { placeNouns } from "../words/place-words.ts";
import { placeIn } from "./paper-place.ts";
import { type FactsOfAPaper, writtenLine } from "./written-line.ts";

/** A message of a chat: what it says, read when it was written. */
type Written = { readonly text: string; readonly reading: MeetingReading; readonly now: Temporal.ZonedDateTime };

type Facts = Pick<FactsOfAPaper, "day" | "hour" | "place" | "mode">;

export const agreement = new RegExp(`^\\W*(?:${formsOfAgreeing})(?![\\p{L}\\p{N}])`, "u");
const topic = new RegExp(`(?<!\\p{L})(?:${formsOfTopicsInChats})\\s*:?\\s*(?<topic>[^.,;:?!\\n]{3,80})`, "iu");
const startsAPlace = new RegExp(`^(?:${[...placeNouns].join("|")})(?!\\p{L})`, "u");
/** What a clause is of that names no day of the meeting: a no, a call. */
export const isNone =
  /(?<!\p{L})(?:non|no|chius[oaie]|impegnat[oaie]|chiam\p{L}{1,5}|sent(?:o|iamo|irci)|scriv\p{L}{1,5})(?!\p{L})/u;
const andMore = /\s(?:è|e'|per|il|alle|con)\s.*$/iu;
const theSame = /(?<!\p{L})stess[ao](?!\p{L})/u;

/**
 * The meeting on whose day the messages of a chat agree, as a line: the last day named, once somebody said yes to it,
 * with whoever, wherever and whatever they name. Undefined where nobody agreed, or it was called off. Pure.
 */
export function agreedIn(said: readonly Written[], context: LineContext): string | undefined {
  const facts = said.map(factsOf);
  const at = facts.findLastIndex(({ day }) => day.length > 0);
  const [own, last] = [facts[at], said[at]];
  if (own === undefined || last === undefined) return undefined;
  const after = said.slice(at + 1);
  const areWords = [last, ...after].filter(({ text }) => !isQuestion(text)).map(({ text }) => fold(text));
  const isOff = said.some(({ text }) => !isQuestion(text) && stateIn(text) === "cancelled");
  const absent = said.flatMap(({ reading }) => [...reading.absent, ...reading.allAbsent]);
  const ofIt = said.filter(({ text, reading }) => isQuestion(text) || reading.tense !== "past");
  const named = [...new Set(ofIt.flatMap(({ reading }) => bodiesPlainlyMeant(withoutPlaces(reading))))];
  const bodies = named.filter((id) => !absent.includes(id));
  if (isOff || bodies.length === 0 || !areWords.some(isAgreed)) return undefined;
  const isOfIt = (one: Facts) => one.day.some((day) => own.day.some((other) => isSameDay(day, other)));
  const before = facts.slice(0, at).filter((one) => isOfIt(one) || theSame.test(fold(last.text)));
  const told = [...facts.slice(at), ...before.toReversed()];
  const topics = said.flatMap(({ text }) => topicSaidIn(text) ?? []);
  return writtenLine(
    {
      day: own.day,
      hour: told.find(({ hour }) => hour !== undefined)?.hour,
      bodies,
      others: [],
      place: told.find(({ place }) => place !== "")?.place ?? "",
      mode: told.find(({ mode }) => mode !== undefined)?.mode,
      evidence: "",
      subject: topics.at(-1) ?? "",
    },
    context,
  );
}

/** "Ok il 30", "sentiti, ok il 30 da loro". */
const isAgreed = (words: string) =>
  words
    .split(/[,.;]\s/u)
    .some((clause, at, [first = ""]) => agreement.test(clause) && (at === 0 || !isNone.test(first)));

/** "Sala Impruneta è libera?" asks for a room. */
function withoutPlaces({ bodies, doubts }: MeetingReading) {
  return { bodies, doubts: doubts.filter(({ text }) => !startsAPlace.test(fold(text))) };
}

/** "Tema piano neve", in a message of a chat; undefined where it names none. */
export const topicSaidIn = (text: string) => topic.exec(text)?.groups?.topic?.trim();

/** Of a message the last day to which it does not say no: "giovedì non posso, facciamo venerdì 30 alle 10". */
function factsOf({ text, reading: { mode }, now }: Written): Facts {
  const clauses = text.split(/[,;]\s|(?<=\p{L}{3})[.:!]\s/u).map((clause) => clause.trim());
  const read = clauses
    .filter((clause) => !isNone.test(fold(clause)))
    .map((clause) => readDays(clause, now, tenseOf(text) ?? "ahead"));
  const days = read.flatMap(({ reading }) => (reading.kind === "day" ? [reading.day] : [])).slice(-1);
  const places = clauses.map(
    (clause) => placeIn(clause) || (startsAPlace.test(fold(clause)) ? clause.replace(andMore, "") : ""),
  );
  return {
    day: days,
    hour: read.findLast(({ hour }) => hour !== undefined)?.hour,
    place: places.find((one) => one !== "")?.replace(/[?!.\s]+$/u, "") ?? "",
    mode,
  };
}
