// SPDX-License-Identifier: EUPL-1.2
import { isAfter } from "#domain/day.ts";
import { namesBodies, tellsBodies } from "./bodies/bodies.ts";
import { tenseOf } from "./days/tense.ts";
import { patternAtStart, patternInside, sayingOf } from "./engine/saying.ts";
import type { Intention, WhyNoFact } from "./intentions/intention.ts";
import { type LineContext, type MeetingReading, readMeetingLine } from "./meeting-line.ts";
import { isOfOthers } from "./of-others.ts";
import { inOneLine } from "./one-line.ts";
import { afterHeading, belowHeading, meetingsOfOneDay, severalMeetings } from "./several-meetings.ts";
import { hasSubject, isDeniedBy } from "./subject.ts";
import { introducers, people, wordsBetween, wordsInPlaces } from "./words/body-words.ts";
import { labelsOfBodies, labelsOfTheDay, papersOfMeetings } from "./words/line-words.ts";
import { formsOf } from "./words/nouns.ts";
import {
  signsOfNoMeeting,
  waysOfBeginningAQuestion,
  waysOfMeetingAmongOurselves,
  waysOfMeetingOnAScreen,
  waysOfNamingAContact,
  waysOfNamingAMeeting,
  waysOfNamingMeetings,
  waysOfNotTelling,
  waysOfTellingAnOpinion,
} from "./words/telling-words.ts";

const meeting = patternInside(waysOfNamingAMeeting);
const call = patternInside("call");
const internal = patternInside(waysOfMeetingAmongOurselves);
const contact = patternInside(waysOfNamingAContact);
const question = patternAtStart(waysOfBeginningAQuestion);
const meetings = patternAtStart(waysOfNamingMeetings);
const onAScreen = patternInside(waysOfMeetingOnAScreen);
const labelled = [labelsOfTheDay, labelsOfBodies].map(
  (labels) => new RegExp(`(?<!\\p{L})(?:${labels.join("|")})\\s*:`, "iu"),
);
/** The heading of minutes whose parts are told by name below it. */
const paper = new RegExp(
  `^\\s*(?:${papersOfMeetings.join("|")})(?:\\s+(?:(?:di|della|dell['’])\\s*)?(?:incontro|riunione))?(?!\\p{L})`,
  "iu",
);
/** Two of them in one line, of one day, may be two meetings. */
const anyMeetingWith = new RegExp(patternInside("(<meeting>) [tecnico|operativo] (con|coi|col|cn|with)"), "gu");
const meetingWith = new RegExp(`(?<!\\p{L})(?:${formsOf("meeting").join("|")})\\s+(?:con|coi|col|with)(?!\\p{L})`, "u");
const meetingBetween = new RegExp(
  `(?<!\\p{L})(?:${formsOf("meeting").join("|")})(?!\\p{L})[^.;]*\\s(?:${[...wordsBetween].join("|")})\\s+(?:(?:${[...introducers, ...people, ...wordsInPlaces].join("|")})\\s*)*$`,
  "u",
);
const opinions = new RegExp(patternInside(waysOfTellingAnOpinion), "gu");
const noFacts = (Object.keys(waysOfNotTelling) as (keyof typeof waysOfNotTelling)[]).map(
  (why) => [why, patternInside(waysOfNotTelling[why])] as const,
);

/** Whether words only say that somebody was called or written to. */
export function isOfContacts(text: string): boolean {
  return contact.test(sayingOf(text));
}

/** Whether words tell of a meeting with somebody. */
export function isOfAMeetingWith(text: string): boolean {
  return sayingOf(text).search(anyMeetingWith) !== -1;
}

/** Whether the line asks, with its mark or without. */
export function isQuestion(line: string): boolean {
  return /\?[\s!.)]*$/u.test(line) || question.test(sayingOf(line));
}

/** What a line tells of meetings; undefined when it tells none. Pure: `now` is given. */
export function readTelling(text: string, context: LineContext): Intention | undefined {
  const line = inOneLine(isLabelled(text) ? text.replace(paper, "riunione") : text);
  const reading = readMeetingLine(line, context);
  const head = sayingOf(reading.head);
  const isOfBodies = tellsBodies(reading);
  const isContact = contact.test(head) && !(call.test(head) && reading.mode !== undefined) && !onAScreen.test(head);
  const isVideo = reading.mode === "video" || reading.mode === "mixed";
  const namesMeeting = meeting.test(head) || isVideo;
  const several = severalMeetings(text, context);
  const isAList = several.lines.length > 1 && (text.includes("\n") || several.isListed === true);
  if (!namesMeeting && !isContact && !isOfBodies && !isAList) return undefined;
  if (!isOfBodies && !isAList && reading.day.kind === "none") return undefined;
  const isListed = several.isListed === true && several.lines.length > 1;
  const whyNot =
    isListed && !isQuestion(line)
      ? whyNotTold(headingOf(text, context))
      : (whyNoFact(line, reading) ?? whyNoFactIn(reading, context));
  const why = isOfOthers(text, context) ? "reported" : whyNot;
  if (why !== undefined) return { kind: "no-fact", why };
  if (isContact) return { kind: "contact" };
  if (several.lines.length > 1) {
    const isNamed =
      namesMeeting ||
      meetings.test(head) ||
      afterHeading(text) !== undefined ||
      several.lines.every((one) => meeting.test(sayingOf(one)));
    const isSure = several.isSure && isNamed && !mayBeASubject(several.lines, text) && areTold(several.lines, context);
    return { kind: "log-several", lines: several.lines, isSure };
  }
  const { lines, isSure } = meetingsOfOneDay(text, context);
  if (namesMeeting && lines.length > 1) {
    return { kind: "log-several", lines, isSure: isSure && areTold(lines, context) };
  }
  if (!namesMeeting || isChatter(reading)) return undefined;
  if ([...head.matchAll(anyMeetingWith)].length > 1) return { kind: "no-fact", why: "unsure" };
  return isOfAnother(reading, context) || isAddressed(reading) || isBetweenOthers(reading, context)
    ? { kind: "log", line, isProposed: true }
    : { kind: "log", line };
}

/** "Data: 22/7, Ente: Comune di Calenzano": the parts of a meeting, by name. */
function isLabelled(text: string): boolean {
  return labelled.every((label) => label.test(text));
}

function whyNoFact(line: string, reading: MeetingReading): WhyNoFact | undefined {
  const head = sayingOf(reading.head);
  if (isQuestion(line)) return "question";
  if (signsOfNoMeeting.some((sign) => line.includes(sign))) return "denied";
  if (reading.isCalledOff) return "cancelled";
  const told = head.replaceAll(opinions, "");
  const named = [...reading.bodies, ...reading.doubts.flatMap(({ candidates }) => candidates)];
  if (named.length === 0 && internal.test(head)) return "internal";
  const reasons = noFacts.filter(([, words]) => words.test(told)).map(([one]) => one);
  const isUndated = reading.day.kind === "none" || reading.day.kind === "unreadable";
  const why = isUndated && reasons.includes("wished") ? "wished" : reasons[0];
  if (why !== undefined) return why;
  const isOfBodies = reading.bodies.length > 0 && reading.doubts.length === 0;
  return tenseOf(head) === "ahead" && reading.day.kind === "none" && !isOfBodies ? "wished" : undefined;
}

/** Why words that name a meeting tell none; undefined when nothing in them says it. */
export function whyNotTold(line: string): WhyNoFact | undefined {
  const said = sayingOf(line).replaceAll(opinions, "");
  return noFacts.find(([, words]) => words.test(said))?.[0];
}

/** What came of a meeting that took place may leave something to be done. */
function whyNoFactIn({ remarks, day }: MeetingReading, { now }: LineContext): WhyNoFact | undefined {
  const saying = sayingOf(remarks).replaceAll(opinions, "");
  const isPast = day.kind === "day" && !isAfter(day.day, now.toPlainDate());
  if (isDeniedBy(remarks)) return "denied";
  return noFacts.find(([why, words]) => !(isPast && why === "wished") && words.test(saying))?.[0];
}

/** "Riunioni annullate:", "Da fissare:": what stands over a list is of each of its lines. */
function headingOf(text: string, context: LineContext): string {
  const below = belowHeading(text, context);
  return below === undefined ? "" : text.slice(0, text.length - below.length);
}

/** Whether nothing in any of the lines says that it may be no fact. */
function areTold(lines: readonly string[], context: LineContext): boolean {
  return lines.every((line) => whyNoFact(line, readMeetingLine(line, context)) === undefined);
}

/** What follows the subject of one meeting, on its line, may belong to that subject. */
function mayBeASubject(lines: readonly string[], text: string): boolean {
  return !text.includes("\n") && lines.slice(0, -1).some((line) => hasSubject(line));
}

/** What was talked of may be a meeting too: it is shown what is taken for which. */
function isOfAnother({ subject }: MeetingReading, { register }: LineContext): boolean {
  return meeting.test(sayingOf(subject)) && namesBodies(subject, register);
}

/** Words of who was there. */
const company = /(?<!\p{L})(?:con|col|coi|insieme|presente|presenti|c'era|c'erano)(?!\p{L})/u;

/** "Signa, ieri riunione con Vaglia": who is named first is told of it, or met them, or was there too. */
function isAddressed({ spans: { bodies }, head }: MeetingReading): boolean {
  const [first, ...others] = bodies;
  const at = head.folded.search(meetingWith);
  const before = head.folded.slice(0, Math.max(at, 0));
  if (first === undefined || at < first.end || company.test(before) || meeting.test(sayingOf(before))) return false;
  return others.some(({ start }) => start > at);
}

/** "Riunione tra Signa e Vaglia": we were there too, or they met without us. */
function isBetweenOthers({ bodies, spans, head }: MeetingReading, { owner }: LineContext): boolean {
  const isBetween = spans.bodies.some(({ start }) => meetingBetween.test(head.folded.slice(0, start)));
  return isBetween && !bodies.some((id) => id === owner);
}

const mostUnknownWords = 3;

/** Many words that nobody knows: it may be about anything. */
function isChatter({ doubts }: MeetingReading): boolean {
  const unknown = doubts.filter(({ candidates }) => candidates.length === 0);
  return unknown.flatMap(({ text }) => text.split(/\s+/u)).length > mostUnknownWords;
}
