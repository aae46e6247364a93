// SPDX-License-Identifier: EUPL-1.2
import type { Day } from "#domain/day.ts";
import { namesBodies } from "../bodies/bodies.ts";
import { bodiesMeant } from "../bodies/body-doubt.ts";
import { fold } from "../engine/fold.ts";
import { patternInside, sayingOf } from "../engine/saying.ts";
import { type LineContext, readMeetingLine } from "../meeting-line.ts";
import type { MeetingReading } from "../meeting-reading.ts";
import { namesAMeeting } from "../names-a-meeting.ts";
import { stateIn } from "../rows/row.ts";
import { numbers } from "../words/day-words.ts";
import { formsOfTheNext } from "../words/paper-words.ts";
import { agreement, isNone } from "./agreed-in-chat.ts";
import { absence } from "./paper-parts.ts";
import { placeIn } from "./paper-place.ts";

/** A sentence of a paper, and what it says of the meeting. */
export type Sentence = {
  readonly text: string;
  readonly reading: MeetingReading;
  readonly place: string;
  readonly isOfAMeeting: boolean;
  /** It is the subject, which is also that of what is answered to it. */
  readonly isTitle: boolean;
  /** Of this one, of the one after it, that it is called off, that it goes from a day to another, or who does not come. */
  readonly says: "this" | "next" | "back" | "moved" | "absent";
};

const next = new RegExp(`^[\\s,]*(?:\\d{1,2}[.)]\\s*)?(?:${formsOfTheNext})(?!\\p{L})`, "u");
const betweenSentences =
  /(?=\s)(?:(?<=;)\s+(?=(?:(?:è|e'|sono|risulta|risultano)\s)?assent)|(?<=\p{L}{3}[.;]|\d{4}[).]+)\s+(?=\p{Lu}))/u;

/** The sentences of a part, each read by itself; where it is names nobody who was met. Pure: `now` is given. */
export function sentencesIn(
  part: string,
  { isQuoted, isTitle }: { readonly isQuoted: boolean; readonly isTitle: boolean },
  context: LineContext,
): readonly Sentence[] {
  return part.split(betweenSentences).map((text): Sentence => {
    const place = placeIn(text);
    const isAddress = /(?<!\p{L})(?:via|viale|piazza|piazzale|corso|largo)\s/iu.test(place);
    const told = isAddress ? text.replace(place, " ") : text;
    const line = withYear(withoutPaper(withoutAgenda(told)));
    const read = readMeetingLine(line, context);
    const isOfAMeeting = namesAMeeting(sayingOf(withoutPaper(text)));
    const says = whatItSays(text, { reading: read, isOfAMeeting }, context);
    const meant = says === "this" ? asAgreed(line, read, context) : read;
    return { text, reading: withoutLooseDay(meant, isQuoted), place, isOfAMeeting, isTitle, says };
  });
}

/** "Ok per il 5" is of a day to come; "il 3 non possiamo, vi va il 5?" is of the day to which it does not say no. */
function asAgreed(line: string, read: MeetingReading, context: LineContext): MeetingReading {
  const clauses = line.split(/[,;]\s/u);
  const open = clauses.filter((one) => !isNone.test(fold(one)) || readMeetingLine(one, context).day.kind === "none");
  const isRefused = read.day.kind === "ambiguous" && open.length < clauses.length;
  const asksOrAgrees = isRefused || line.includes("?") || agreement.test(fold(line));
  const isAhead = read.tense !== "past" && asksOrAgrees;
  if (!isRefused && !isAhead) return read;
  const said = isRefused ? open.join(", ") : line;
  const { day, hour } = readMeetingLine(said, isAhead ? { ...context, tense: "ahead" } : context);
  return { ...read, day, ...(hour === undefined ? {} : { hour }) };
}

function whatItSays(
  text: string,
  { reading, isOfAMeeting }: Pick<Sentence, "reading" | "isOfAMeeting">,
  { register }: LineContext,
): Sentence["says"] {
  if (absence.test(fold(text))) return "absent";
  if (next.test(fold(text)) && reading.day.kind === "day") return "next";
  if (isOfAMeeting && moving.test(sayingOf(text)) && twoDaysIn(reading) !== undefined) return "moved";
  const isOfIt = isOfAMeeting || namesBodies(text, register);
  return isOfIt && stateIn(text) === "cancelled" ? "back" : "this";
}

const moving = patternInside("(<move>|<moved>|<later>|<earlier>|rinvio|spostamento|slittamento|differimento)");

/** The day that a sentence names first, and the one after it; undefined where it does not name two. */
export function twoDaysIn({ day }: MeetingReading): readonly [Day, Day] | undefined {
  if (day.kind !== "ambiguous" || !day.text.includes(" … ")) return undefined;
  const [first, second, ...others] = day.candidates;
  return first === undefined || second === undefined || others.length > 0 ? undefined : [first, second];
}

/** Two or more that each tell a day and bodies of their own, and no two the same day. */
export function meetingsApart(sentences: readonly Sentence[]): readonly Sentence[] {
  const dated = sentences.filter(({ isTitle, isOfAMeeting, reading }) => !isTitle && isOfAMeeting && hasDay(reading));
  const days = dated.flatMap(({ reading: { day } }) => (day.kind === "day" ? [day.day.toString()] : []));
  const areWhole = days.length === dated.length && dated.every(({ reading }) => bodiesMeant(reading).length > 0);
  return areWhole && new Set(days).size === days.length ? dated : [];
}

export const hasDay = ({ day }: MeetingReading) => day.kind === "day" || day.kind === "ambiguous";

/** Those that name a meeting before the others; a day beside them is of a limit, or of another thing. "Spostato al 6 agosto" is of that in the subject. */
export function tellingFirst(sentences: readonly Sentence[]): readonly Sentence[] {
  const moved = sentences.find(
    (one) => !one.isTitle && !one.isOfAMeeting && moving.test(sayingOf(one.text)) && hasDay(one.reading),
  );
  if (moved !== undefined && sentences.some((one) => one.isTitle && hasDay(one.reading)))
    return [moved, ...sentences.filter((one) => one !== moved && !one.isTitle)];
  const ofAMeeting = sentences.filter((one) => one.isOfAMeeting);
  const others = sentences.filter((one) => !one.isOfAMeeting);
  const isDated = ofAMeeting.some(({ reading }) => hasDay(reading));
  return isDated
    ? [...ofAMeeting, ...others.map((one) => ({ ...one, reading: withoutDay(one.reading) }))]
    : [...ofAMeeting, ...others];
}

function withoutDay(reading: MeetingReading): MeetingReading {
  return { ...reading, day: { kind: "none" } };
}

/** "Ieri", in a letter that does not say when it was written, is of no day that is known. */
function withoutLooseDay(reading: MeetingReading, isQuoted: boolean): MeetingReading {
  const isLoose = isQuoted && reading.day.kind === "day" && !/\d/u.test(reading.day.text);
  return isLoose ? withoutDay(reading) : reading;
}

/** "Verbale n. 3 del 20 luglio": its day is the meeting's. */
const withoutPaper = (text: string) =>
  text.replace(/^\s*(?:verbale|resoconto|minuta|sintesi)(?:\s+n\.?\s*\d+)?(?=\s+del|\s+dell|\s+[-–])/iu, "riunione");
const withoutAgenda = (text: string) =>
  text.replace(
    /(?<!\s)\s*(?:sul seguente |con il seguente |col seguente )?(?:ordine del giorno|odg|o\.d\.g\.)\s*:.*$/isu,
    "",
  );

/** "L'anno duemilaventuno, il giorno 11 del mese di giugno" is "11 giugno 2021". */
function withYear(text: string): string {
  const folded = fold(text);
  const match =
    /l'anno\s+(due\s?mila\s?(\p{L}*)|\d{4})[\s,]+(?:(?:il|addi)\s+)?(?:giorno\s+)?(.+?)\s+(?:del\s+mese\s+di|di)?\s*(\p{L}+?)(?=[\s,;.]|$)/u.exec(
      folded,
    );
  if (match === null) return text;
  const [all, year = "", inWords = "", day = "", month = ""] = match;
  const number = /^\d/u.test(year) ? Number(year) : 2000 + numbers.indexOf(inWords) + 1;
  return `${text.slice(0, match.index)}il ${day} ${month} ${number}${text.slice(match.index + all.length)}`;
}
