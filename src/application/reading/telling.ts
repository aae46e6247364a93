// SPDX-License-Identifier: EUPL-1.2
import { namesBodies, tellsBodies } from "./bodies/bodies.ts";
import { patternAtStart, patternInside, sayingOf } from "./engine/saying.ts";
import { rewrittenAll } from "./engine/source.ts";
import { readHearsay } from "./hearsay.ts";
import type { Intention, WhyDoubted } from "./intentions/intention.ts";
import { isQuestion } from "./is-question.ts";
import { isErrand, isInCompany } from "./may-tell.ts";
import { type LineContext, readMeetingLine } from "./meeting-line.ts";
import type { MeetingReading } from "./meeting-reading.ts";
import { namesAMeeting } from "./names-a-meeting.ts";
import { isOfOthers } from "./of-others.ts";
import { readOurPeople } from "./of-our-people.ts";
import { once } from "./once.ts";
import { inOneLine } from "./one-line.ts";
import { saidApart, saysSeveral } from "./several/begins-another.ts";
import { afterHeading, belowHeading } from "./several/below-heading.ts";
import { severalMeetings } from "./several/several-meetings.ts";
import { tellEach } from "./several/tell-each.ts";
import { hasSubject } from "./subject.ts";
import { isToldPlainly } from "./told-plainly.ts";
import { doubtOf, whyNoFact, whyNoFactIn, whyNotTold } from "./why-no-fact.ts";
import { introducers, wordsBetween } from "./words/body-words.ts";
import { papersOfMeetings } from "./words/line-words.ts";
import { waysOfTellingSomethingElse } from "./words/not-telling-words.ts";
import { formsOf } from "./words/nouns.ts";
import { people } from "./words/people-words.ts";
import { wordsInPlaces } from "./words/place-words.ts";
import { waysOfMeetingOnAScreen, waysOfNamingAContact, waysOfNamingMeetings } from "./words/telling-words.ts";

const call = patternInside("call");
const contact = patternInside(waysOfNamingAContact);
const somethingElse = patternInside(waysOfTellingSomethingElse);
const meetings = patternAtStart(waysOfNamingMeetings);
const onAScreen = patternInside(waysOfMeetingOnAScreen);
/** The heading of minutes, in a sentence of its own. */
const title = new RegExp(
  `^\\s*(?:${papersOfMeetings.join("|")})(?:\\s+(?:(?:di|della|dell['’])\\s*)?(?:incontro|riunione))?(?!\\p{L})\\.\\s+(?=\\S)`,
  "iu",
);
const anyMeetingWith = new RegExp(patternInside("(<meeting>) [tecnico|operativo] (con|coi|col|cn|with)"), "gu");
const meetingWith = new RegExp(`(?<!\\p{L})(?:${formsOf("meeting").join("|")})\\s+(?:con|coi|col|with)(?!\\p{L})`, "u");
const meetingBetween = new RegExp(
  `(?<!\\p{L})(?:${formsOf("meeting").join("|")})(?!\\p{L})[^.;]*\\s(?:${[...wordsBetween].join("|")})\\s+(?:(?:${[...introducers, ...people, ...wordsInPlaces].join("|")})\\s*)*$`,
  "u",
);

/** Whether words only say that somebody was called or written to. */
export function isOfContacts(text: string): boolean {
  return contact.test(sayingOf(text));
}

/** Whether words tell of a meeting with somebody. */
export function isOfAMeetingWith(text: string): boolean {
  return sayingOf(text).search(anyMeetingWith) !== -1;
}

/** What a line tells of meetings; undefined when it tells none. Pure: `now` is given. */
export function readTelling(text: string, context: LineContext): Intention | undefined {
  return once("telling", text, context, () => tellingOf(text, context));
}

function tellingOf(told: string, context: LineContext): Intention | undefined {
  const text = saidApart(told);
  const line = inOneLine(text.replace(title, ""));
  const heard = isQuestion(line) ? undefined : readHearsay(line, context, (rest) => readTelling(rest, context));
  if (heard !== undefined) return heard;
  const reading = readMeetingLine(line, context);
  const head = sayingOf(reading.head);
  const isOfBodies = tellsBodies(reading);
  const isContact = isOfAContact(reading);
  const isVideo = reading.mode === "video" || reading.mode === "mixed";
  const namesMeeting = namesAMeeting(head) || isVideo;
  const isOfNone = isErrand(reading) || (somethingElse.test(head) && !isInCompany(line));
  if (!namesMeeting && !isContact && isOfNone) return { kind: "no-fact", why: "nothing" };
  const several = severalMeetings(text, context);
  const isAList = several.lines.length > 1;
  const isOneOfThem = several.lines.length === 1;
  if (!namesMeeting && !isContact && !isOfBodies && !isAList) return undefined;
  if (!isOfBodies && !isAList && reading.day.kind === "none") return undefined;
  const isListed = several.isListed === true && isAList;
  const whyNot =
    isListed && !isQuestion(line)
      ? whyNotTold(headingOf(text, context))
      : (whyNoFact(line, reading, context) ?? whyNoFactIn(reading));
  const isReported = isOfOthers(text, context);
  const areApart = (isAList || isOneOfThem) && !isReported && !(isListed && whyNot !== undefined);
  const each =
    areApart && !isQuestion(line) ? tellEach(several, (one) => whyDoubted(one, context), context) : undefined;
  if (each !== undefined) return each;
  const why = isReported ? "reported" : whyNot;
  const isNamed = namesMeeting || isContact;
  const doubt = why !== undefined && !isAList ? doubtOf(why, reading, { ...context, isNamed }) : undefined;
  const ofOurs = why === "reported" && !isAList ? readOurPeople(line, context) : undefined;
  if (ofOurs !== undefined) return ofOurs;
  if (why !== undefined && doubt === undefined) return { kind: "no-fact", why };
  if (doubt !== undefined) return { kind: "log", line, isProposed: true, doubt };
  if (isContact) return { kind: "contact" };
  if (isAList) {
    const [first = ""] = several.lines;
    const isNamed = namesMeetingIn(first, context) || meetings.test(head) || afterHeading(text) !== undefined;
    const areMeetings = several.isCounted === true || (isNamed && !mayBeASubject(several.lines, text));
    const isSure = several.isSure && areMeetings && areTold(several.lines, context);
    return { kind: "log-several", lines: several.lines, isSure };
  }
  if (!namesMeeting) return isToldPlainly(line, reading, context) ? { kind: "log", line } : undefined;
  if (isChatter(reading)) return undefined;
  if ([...head.matchAll(anyMeetingWith)].length > 1) return { kind: "no-fact", why: "unsure" };
  const isShown = reading.isToBeShown || isOfAnother(reading, context) || saysSeveral(text);
  return isShown || isAddressed(reading) || isBetweenOthers(reading, context)
    ? { kind: "log", line, isProposed: true }
    : { kind: "log", line };
}

/** "Riunione con Signa", and not "Signa in videoconferenza", which says how. */
function namesMeetingIn(line: string, context: LineContext): boolean {
  const { head, spans } = readMeetingLine(line, context);
  const how = spans.mode.filter(({ start }) => /^\s*(?:in|via|da|su|per)\s/u.test(head.folded.slice(start)));
  return namesAMeeting(sayingOf(rewrittenAll(head, how, "")));
}

function whyDoubted(line: string, context: LineContext): WhyDoubted | undefined {
  const reading = readMeetingLine(line, context);
  return whyNoFact(line, reading, context) ?? whyNoFactIn(reading) ?? (isOfAContact(reading) ? "contact" : undefined);
}

/** Somebody was called or written to, and nobody met on a screen. */
function isOfAContact({ head, mode }: MeetingReading): boolean {
  const saying = sayingOf(head);
  return contact.test(saying) && !(call.test(saying) && mode !== undefined) && !onAScreen.test(saying);
}

/** "Riunioni annullate:", "Da fissare:": what stands over a list is of each of its lines. */
function headingOf(text: string, context: LineContext): string {
  const below = belowHeading(text, context);
  return below === undefined ? "" : text.slice(0, text.length - below.length);
}

/** Whether nothing in any of the lines says that it may be no fact, or is to be shown first. */
function areTold(lines: readonly string[], context: LineContext): boolean {
  return lines.every((line) => {
    const reading = readMeetingLine(line, context);
    return !reading.isToBeShown && whyNoFact(line, reading, context) === undefined;
  });
}

/** What follows the subject of one meeting, on its line, may belong to that subject. */
function mayBeASubject(lines: readonly string[], text: string): boolean {
  return !text.includes("\n") && lines.slice(0, -1).some((line) => hasSubject(line));
}

/** What was talked of may be a meeting too: it is shown what is taken for which. */
function isOfAnother({ subject }: MeetingReading, { register }: LineContext): boolean {
  return namesAMeeting(sayingOf(subject)) && namesBodies(subject, register);
}

const company = /(?<!\p{L})(?:con|col|coi|insieme|presente|presenti|c'era|c'erano)(?!\p{L})/u;

/** "Signa, ieri riunione con Vaglia": who is named first is told of it, or met them, or was there too. */
function isAddressed({ spans: { bodies }, head }: MeetingReading): boolean {
  const [first, ...others] = bodies;
  const at = head.folded.search(meetingWith);
  const before = head.folded.slice(0, Math.max(at, 0));
  if (first === undefined || at < first.end || company.test(before) || namesAMeeting(sayingOf(before))) return false;
  return others.some(({ start }) => start > at);
}

/** "Riunione tra Signa e Vaglia": we were there too, or they met without us. */
function isBetweenOthers({ bodies, spans, head }: MeetingReading, { owner }: LineContext): boolean {
  const isBetween = spans.bodies.some(({ start }) => meetingBetween.test(head.folded.slice(0, start)));
  return isBetween && !bodies.some((id) => id === owner);
}

const mostUnknownWords = 3;

/** Many words that nobody knows, and no names: it may be about anything. */
function isChatter({ doubts }: MeetingReading): boolean {
  const unknown = doubts.filter(
    ({ candidates, isNewName, stands }) => candidates.length === 0 && isNewName !== true && stands !== "said",
  );
  return unknown.flatMap(({ text }) => text.split(/\s+/u)).length > mostUnknownWords;
}
