// SPDX-License-Identifier: EUPL-1.2
import { isSameDay } from "#domain/day.ts";
import { namesBodies } from "../bodies/bodies.ts";
import { bodiesPlainlyMeant } from "../bodies/body-doubt.ts";
import { readDays } from "../days/day.ts";
import { fold } from "../engine/fold.ts";
import { patternInside, sayingOf } from "../engine/saying.ts";
import { isQuestion } from "../is-question.ts";
import { isInCompany } from "../may-tell.ts";
import { type LineContext, readMeetingLine } from "../meeting-line.ts";
import type { MeetingReading } from "../meeting-reading.ts";
import { isPlainSubject } from "../plain-subject.ts";
import { topicIn } from "../take-topic.ts";
import { readTelling } from "../telling.ts";
import { isToldBeside } from "../told-beside.ts";
import { whyNotTold } from "../why-no-fact.ts";
import { waysOfMeetingSoon } from "../words/hedge-words.ts";
import { formsOfTheNextInChats } from "../words/paper-words.ts";
import { waysOfAskingHowItWent, waysOfSayingThatItWasHeld } from "../words/telling-words.ts";
import { agreedIn, topicSaidIn } from "./agreed-in-chat.ts";
import { subjectOf } from "./paper-subject.ts";
import { writtenLine } from "./written-line.ts";

/** "[19/07/21, 18:02] Anna: …", "19/07/21, 18:02 - Anna: …": how a chat that was saved begins each message. */
const header =
  /^\s*\[?(?<day>\d{1,2}[/.]\d{1,2}[/.]\d{2,4}),?\s\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\]?\s?(?:[-–]\s)?(?![\s\d–-])(?<who>[^:\n]{1,40}):\s?(?<said>.*)$/u;
/** "[ieri 17:45] Anna Neri", and what she wrote below it or beside it: copied out of Teams. */
const headerOfTeams =
  /^\s*\[(?<day>[\p{L}'ì]{3,9}|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?)?,?\s?\d{1,2}[:.]\d{2}(?:\s?[AP]M)?\]\s*[^:\n\d]{1,40}(?::\s?(?<said>.*))?$/iu;

/** "Mario Bianchi, [19/07/2021 17:20]", and what he wrote below it: copied out of Telegram. */
const headerOfTelegram =
  /^\s*[^:\n\d[\]]{1,40},\s\[(?<day>\d{1,2}[/.]\d{1,2}[/.]\d{2,4}),?\s\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\]\s?(?<said>.*)$/u;

/** What the program of a chat says by itself, and what it puts in the place of what it does not save. */
const ofTheProgram = /^\s*\[?\d{1,2}[/.]\d{1,2}[/.]\d{2,4},?\s\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\]?\s?[-–]?\s?[^:\n]*$/u;
const notSaved =
  /[:\n]\s*<?(?:(?:media|immagine|video|audio|sticker|documento|gif|contatto) omess[oiae]|(?:hai eliminato questo messaggio|questo messaggio è stato eliminato))>?\.?\s*$/iu;

/** "Chiusa la call con Londa": in a chat it is told of, and no message. */
const call = patternInside("(la|una) call");

/** "Siamo stati a Pelago". */
const wereThere = patternInside("siamo (stati|state|andati|andate) (a|ad|da|dal|dai|dalla|in)");
const toMeet = patternInside(waysOfMeetingSoon);
const held = patternInside(waysOfSayingThatItWasHeld);
const howItWent = patternInside(waysOfAskingHowItWent);

const headerIn = (line: string) =>
  [header, headerOfTeams, headerOfTelegram].map((form) => form.exec(line)?.groups).find((one) => one !== undefined);

type Said = {
  readonly text: string;
  readonly reading: MeetingReading;
  readonly tells: boolean;
  /** On which day it was. */
  readonly written: MeetingReading["day"];
  readonly now: LineContext["now"];
};

/** `lines`: the meetings that it tells; `spoken`: where it tells none, with whom they may have been, on the day when that was written. */
type Chat = { readonly lines: readonly string[]; readonly spoken: string };

/**
 * The meetings that the messages of a saved chat tell, each as of the day on which it was written; of one that is told in
 * several messages, what they say together. Undefined for any other text. Pure.
 */
export function readChat(text: string, given: LineContext): Chat | undefined {
  const messages = messagesIn(text, given);
  if (messages === undefined) return undefined;
  const said = messages.map(({ day, said: one }) => saidOn(day, one.trim(), given));
  const told = meetingsIn(said, given);
  const agreed = told.length > 0 ? undefined : agreedIn(said, given);
  const lines = agreed === undefined ? told : [agreed];
  const last = said.findLast(({ reading }) => bodiesPlainlyMeant(reading).length > 0);
  const { written, reading } = last ?? {};
  if (lines.length > 0 || reading === undefined || written === undefined) return { lines, spoken: "" };
  const day = reading.day.kind === "none" ? written : reading.day;
  const spoken = lineOf({ ...reading, day }, bodiesPlainlyMeant(reading), given);
  return { lines, spoken };
}

/** What each of its messages says, and the day on which it was written; undefined for rows that begin as they do. */
function messagesIn(text: string, given: LineContext) {
  const lines = text.split("\n").filter(isSaid);
  const begins = lines.findIndex((line) => headerIn(line) !== undefined);
  const isLed = lines.slice(0, begins).every((line) => readMeetingLine(line, given).day.kind === "none");
  if (begins === -1 || !isLed) return undefined;
  const messages: { day: string; said: string }[] = [];
  const bare = lines.filter((line) => !line.includes("]")).flatMap((line) => headerIn(line)?.who ?? []);
  // "12/07/21, 10:30 - Fiesole: turismo" is a row.
  if (bare.length > 0 && bare.every((who) => namesBodies(who, given.register))) return undefined;
  for (const line of lines.slice(begins)) {
    const begun = headerIn(line);
    const last = messages.at(-1);
    if (begun !== undefined) messages.push({ day: begun.day ?? "oggi", said: begun.said ?? "" });
    else if (last !== undefined) last.said += ` ${line.trim()}`;
  }
  return messages;
}

function isSaid(line: string): boolean {
  const isOfTheProgram = headerIn(line) === undefined ? ofTheProgram.test(line) : notSaved.test(line);
  return line.trim() !== "" && !isOfTheProgram;
}

function meetingsIn(said: readonly Said[], given: LineContext): readonly string[] {
  const whole = said.filter(
    ({ tells, reading }) => tells && reading.day.kind === "day" && bodiesPlainlyMeant(reading).length > 0,
  );
  if (whole.length > 0)
    return whole.flatMap((one, at) => {
      const after = said.slice(said.indexOf(one) + 1, whole[at + 1] && said.indexOf(whole[at + 1] as Said));
      const bodies = withThoseAfter(one, after, given);
      return [lineOf(aboutWhatIsAfter(one.reading, after, given), bodies, given), ...nextIn(after, bodies, given)];
    });
  const answered = said.flatMap((one, at) => {
    const asked = said[at - 1];
    if (asked === undefined || !saysItWasHeld(one, asked, given)) return [];
    const bodies = [...new Set([asked, one].flatMap(({ reading }) => bodiesPlainlyMeant(reading)))];
    const own = one.reading.day.kind === "day" ? one.reading.day : asked.written;
    const day = asked.reading.day.kind === "none" ? own : asked.reading.day;
    const clauses = one.text.split(/[,.;]\s/u).map((words) => ({ text: words, reading: one.reading }));
    const subject = one.reading.subject || subjectOf([], [], clauses, given);
    return [lineOf({ ...one.reading, day, subject }, bodies, given)];
  });
  if (answered.length > 0) return answered;
  const told = said.filter(({ tells }) => tells);
  const [only, ...others] = told.filter(({ reading }) => reading.day.kind === "day");
  const ofThatDay = said.filter(({ reading }) => reading.day.kind !== "day" || isSame(reading.day, only?.reading.day));
  const bodies = [...new Set(ofThatDay.flatMap(({ reading }) => bodiesPlainlyMeant(reading)))];
  if (only === undefined || others.length > 0 || bodies.length === 0) return [];
  return [lineOf(only.reading, bodies, given)];
}

function saidOn(day: string, text: string, given: LineContext): Said {
  const { reading: written } = readDays(day, given.now);
  const now =
    written.kind === "day"
      ? written.day.toZonedDateTime({ timeZone: given.now.timeZoneId, plainTime: "23:00" })
      : given.now;
  const context = { ...given, now, known: new Map() };
  // "L'incontro di venerdì con Pelago?" asks how it went.
  const read = readMeetingLine(text, isQuestion(text) ? { ...context, tense: "past" } : context);
  const [topic = ""] = read.doubts.flatMap(({ text: words }) =>
    isPlainSubject(words, true) ? words : (topicIn(words, given.register) ?? []),
  );
  const reading = { ...read, subject: read.subject || topic };
  const telling = readTelling(text, context)?.kind;
  const isLog = telling === "log" || (telling === "contact" && call.test(sayingOf(text)));
  const isOfUs = isInCompany(text) || wereThere.test(sayingOf(text));
  const isToldByDay = isOfUs && reading.day.kind === "day" && bodiesPlainlyMeant(reading).length > 0;
  const tells = isLog || (isToldByDay && !isQuestion(text) && whyNotTold(text) === undefined);
  const isOnTheDay = isLog && reading.day.kind === "none" && reading.tense !== "ahead" && written.kind === "day";
  return { text, reading: isOnTheDay ? { ...reading, day: written } : reading, tells, written, now };
}

/** "Bene, incontro fatto, c'era anche Signa", after "com'è andata ieri con Campi?". */
function saysItWasHeld({ text, reading, written }: Said, asked: Said, { register }: LineContext): boolean {
  const isDated = asked.reading.day.kind === "day" || howItWent.test(sayingOf(asked.text));
  const isAsked = isQuestion(asked.text) && isDated && bodiesPlainlyMeant(asked.reading).length > 0;
  const isBeside = bodiesPlainlyMeant(reading).length === 0 || isToldBeside(text, register);
  // "Abbiamo finito ora" is of when it was written.
  const asksOfNoDay = asked.reading.day.kind === "none";
  const isUndated = reading.day.kind === "none" || asksOfNoDay || isSame(reading.day, written);
  const isPlain = isUndated && isBeside && whyNotTold(text) === undefined;
  return isAsked && isPlain && held.test(sayingOf(text));
}

function isSame(one: MeetingReading["day"], other: MeetingReading["day"] | undefined): boolean {
  return one.kind === "day" && other?.kind === "day" && isSameDay(one.day, other.day);
}

const ofTheNext = new RegExp(`(?<!\\p{L})(?:${formsOfTheNextInChats})`, "u");

/** "La prossima il 3 agosto", "prossima?" and then "4 agosto alle 9": of the same; "domani tocca a Londa": of whom it names. */
function nextIn(after: readonly Said[], bodies: MeetingReading["bodies"], given: LineContext): readonly string[] {
  return after.flatMap(({ text, now }, at) => {
    const reading = readMeetingLine(text, { ...given, now, tense: "ahead", known: new Map() });
    const named = bodiesPlainlyMeant(reading);
    const isNext = [text, after[at - 1]?.text ?? ""].some((one) => ofTheNext.test(fold(one)));
    const isTold = isNext || (named.length > 0 && toMeet.test(sayingOf(text)));
    const isSure = reading.day.kind === "day" && !isQuestion(text) && whyNotTold(text) === undefined;
    return isTold && isSure ? [lineOf(reading, named.length > 0 ? named : bodies, given)] : [];
  });
}

/** "C'era anche Campi", in a message after it: they were there too. */
function withThoseAfter(told: Said, after: readonly Said[], { register }: LineContext) {
  const beside = after.filter(({ text, tells }) => !tells && !isQuestion(text) && isToldBeside(text, register));
  return [...new Set([told, ...beside].flatMap(({ reading }) => bodiesPlainlyMeant(reading)))];
}

/** "Sul piano neve", in a message after it. */
function aboutWhatIsAfter(reading: MeetingReading, after: readonly Said[], { register }: LineContext): MeetingReading {
  const topics = after.flatMap(
    ({ text }) => topicIn(text.replace(/[\s.!]+$/u, ""), register) ?? topicSaidIn(text) ?? [],
  );
  return reading.subject === "" ? { ...reading, subject: topics[0] ?? "" } : reading;
}

function lineOf(reading: MeetingReading, bodies: MeetingReading["bodies"], context: LineContext): string {
  const { day, hour, place, mode, evidence, subject } = reading;
  return writtenLine(
    { day: day.kind === "day" ? [day.day] : [], hour, bodies, others: [], place, mode, evidence, subject },
    context,
  );
}
