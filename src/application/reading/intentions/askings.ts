// SPDX-License-Identifier: EUPL-1.2
import { isPlainlyNamed } from "../bodies/bodies.ts";
import { readAsOf } from "../days/as-of.ts";
import { partsReader, patternAtStart, patternInside, patternOf, sayingOf } from "../engine/saying.ts";
import { readMeetingLine } from "../meeting-line.ts";
import { waysOfBeginningAFilter } from "../words/filter-words.ts";
import { waysOfNamingAMeeting } from "../words/telling-words.ts";
import { waysOfNamingTheDigest } from "./digest-phrases.ts";
import type { Intention } from "./intention.ts";
import {
  waysOfAskingForAReminder,
  waysOfAskingForAReport,
  waysOfAskingForHelp,
  waysOfAskingTheBodies,
  waysOfAskingTheHistory,
  waysOfAskingTheMeetings,
  waysOfAskingThePhases,
  waysOfAskingTheStatus,
  waysOfAskingWhatComesNext,
  waysOfAskingWhatIsMissing,
  waysOfAskingWhatLacksEvidence,
  waysOfAskingWhetherABodyCounts,
  waysOfAskingWhetherWeMet,
  waysOfAskingWhoWasNeverMet,
  waysOfChoosingEnglish,
  waysOfChoosingItalian,
  waysOfTellingTheNext,
  waysOfThanking,
} from "./intention-phrases.ts";
import { numberOfAMeeting, type ReferenceContext } from "./meeting-reference.ts";
import { readDigestAsking } from "./read-digest.ts";
import { readMeetingsAsked } from "./read-filter.ts";

export type AskingContext = ReferenceContext & { readonly year: number };

type Asking = (line: string, context: AskingContext) => Intention;

/** Every question, in the order in which it is looked for. */
const askings: readonly (readonly [ways: string, Asking])[] = [
  [waysOfChoosingEnglish, () => ({ kind: "language", language: "en" })],
  [waysOfChoosingItalian, () => ({ kind: "language", language: "it" })],
  [waysOfThanking, () => ({ kind: "thanks" })],
  [waysOfAskingForAReport, () => ({ kind: "absent", what: "report" })],
  [waysOfNamingTheDigest, (line) => ({ kind: "ask", command: "riepilogo", argument: readDigestAsking(line) })],
  [waysOfAskingForAReminder, () => ({ kind: "absent", what: "reminder" })],
  [waysOfAskingWhatComesNext, () => ({ kind: "ask", command: "prossimi", argument: "" })],
  [waysOfAskingWhatLacksEvidence, () => ({ kind: "ask", command: "incontri", argument: "senza prova" })],
  [waysOfAskingWhatIsMissing, () => ({ kind: "missing" })],
  [waysOfAskingWhoWasNeverMet, () => ({ kind: "ask", command: "enti", argument: "mai incontrati" })],
  [waysOfAskingTheBodies, () => ({ kind: "ask", command: "enti", argument: "" })],
  [waysOfAskingThePhases, () => ({ kind: "ask", command: "fasi", argument: "" })],
  [waysOfAskingTheHistory, readHistory],
  [waysOfAskingTheStatus, readStatus],
  [waysOfAskingTheMeetings, (line) => ({ kind: "ask", command: "incontri", argument: line })],
  [waysOfAskingForHelp, () => ({ kind: "ask", command: "aiuto", argument: "" })],
];

const bodyThatCounts = partsReader(waysOfAskingWhetherABodyCounts);
const whetherWeMet = patternInside(waysOfAskingWhetherWeMet);
const meeting = patternInside(waysOfNamingAMeeting);
const next = patternAtStart(waysOfTellingTheNext);
const filterFirst = patternOf(waysOfBeginningAFilter);
const strict = askings.map(([ways, asking]) => [patternOf(ways), asking] as const);
const loose = askings.map(([ways, asking]) => [patternOf(ways, true), asking] as const);

/** "La Prefettura conta come ente?": that body. */
function readWhetherItCounts(line: string, { register }: AskingContext): Intention | undefined {
  const [{ what = "" } = {}] = bodyThatCounts(line.replace(/(?<![?\s])[?\s]+$/u, ""));
  const isNamed = what !== "" && line.includes("?") && isPlainlyNamed(what, register);
  return isNamed ? { kind: "ask", command: "enti", argument: what } : undefined;
}

/** "Prossimo incontro il 3 agosto con Vinci": told, and not asked for. */
function tellsMeeting(line: string, context: AskingContext): boolean {
  const { day, bodies } = readMeetingLine(line, context);
  return day.kind === "day" && bodies.length > 0;
}

/** What a line asks, when the whole of it does; with `isLoose`, also when a part of it does. */
export function readAsking(line: string, context: AskingContext, isLoose: boolean): Intention | undefined {
  const saying = sayingOf(line);
  if (isLoose !== true && next.test(saying) && !line.includes("?") && tellsMeeting(line, context)) return undefined;
  const [, asking] = (isLoose ? loose : strict).find(([pattern]) => pattern.test(saying)) ?? [];
  return asking?.(line, context) ?? readWhetherItCounts(line, context);
}

/** "Di giugno", "senza prova": which meetings, when nothing else was wanted. */
export function readBareFilter(line: string, context: AskingContext): Intention | undefined {
  if (!filterFirst.test(sayingOf(line))) return undefined;
  const { filter, doubts } = readMeetingsAsked(line, context);
  const { bodies, ...others } = filter;
  const isPlain = doubts.length === 0 && bodies === undefined && Object.keys(others).length > 0;
  return isPlain ? { kind: "ask", command: "incontri", argument: line, isWeak: true } : undefined;
}

/**
 * "Abbiamo mai incontrato Signa?", "e Signa?", of a line that asks: the meetings that are meant, when nothing of them
 * is in doubt.
 */
export function readWhetherWeMet(line: string, context: AskingContext): Intention | undefined {
  const saying = sayingOf(line);
  const argument = saying.replace(whetherWeMet, " ,").trim();
  const { filter, doubts } = readMeetingsAsked(argument, context);
  const isAsked = whetherWeMet.test(saying) || (filter.bodies !== undefined && !meeting.test(saying));
  const isTold = isAsked && doubts.length === 0 && Object.keys(filter).length > 0;
  return isTold ? { kind: "ask", command: "incontri", argument } : undefined;
}

/** The day that a status is asked for goes with it; anything else that is said is no day. */
function readStatus(line: string, { now, year }: AskingContext): Intention {
  const isOfADay = readAsOf(line, now, year).kind === "day";
  return { kind: "ask", command: "stato", argument: isOfADay ? line : "" };
}

/** "Chi ha cambiato l'incontro 3": the history of that one. */
function readHistory(line: string): Intention {
  const number = numberOfAMeeting(line);
  return { kind: "ask", command: "storia", argument: number === undefined ? "" : String(number) };
}
