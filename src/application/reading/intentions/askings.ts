// SPDX-License-Identifier: EUPL-1.2
import { isPlainlyNamed } from "../bodies/bodies.ts";
import { readAsOf } from "../days/as-of.ts";
import { readDays } from "../days/day.ts";
import { partsReader, patternAtStart, patternInside, patternOf, sayingOf } from "../engine/saying.ts";
import { withoutQuestionMark } from "../engine/without-question-mark.ts";
import { readMeetingLine } from "../meeting-line.ts";
import { waysOfBeginningAFilter } from "../words/filter-words.ts";
import { waysOfNamingAMeeting } from "../words/telling-words.ts";
import type { CommandAsked, Intention } from "./intention.ts";
import { waysOfAsking } from "./intention-phrases.ts";
import { numberOfAMeeting, type ReferenceContext } from "./meeting-reference.ts";
import {
  waysOfAskingWhetherABodyCounts,
  waysOfAskingWhetherWeMet,
  waysOfTellingTheNext,
} from "./phrases-of-a-question.ts";
import { questionOf, readDigestAsking } from "./read-digest.ts";
import { readMeetingsAsked } from "./read-filter.ts";

export type AskingContext = ReferenceContext & { readonly year: number };

type Asking = (line: string, context: AskingContext) => Intention | undefined;

/** What each question is: mostly that of a command, and what goes with it. */
const askings: Readonly<Record<keyof typeof waysOfAsking, Asking>> = {
  english: () => ({ kind: "language", language: "en" }),
  italian: () => ({ kind: "language", language: "it" }),
  thanks: () => ({ kind: "thanks" }),
  end: () => ({ kind: "end" }),
  "no-evidence": (line, context) => (tellsMore(line, context) ? undefined : { kind: "absent", what: "evidence" }),
  report: () => ({ kind: "absent", what: "report" }),
  "digest-read": () => ({ kind: "ask", command: "riepilogo", argument: "letto", isWeak: true }),
  "digest-question": (line) => asked("riepilogo", `domanda ${questionOf(line)}`.trim()),
  digest: (line) => asked("riepilogo", readDigestAsking(line)),
  reminder: () => ({ kind: "absent", what: "reminder" }),
  upcoming: () => asked("prossimi"),
  undocumented: () => asked("incontri", "senza prova"),
  missing: () => ({ kind: "missing" }),
  "never-met": () => asked("enti", "mai incontrati"),
  held: (line) => asked("incontri", line.replace(/\s(?:si|ci) sono\s.*$/iu, "")),
  bodies: () => asked("enti"),
  phases: () => asked("fasi"),
  history: (line) => asked("storia", String(numberOfAMeeting(line) ?? "")),
  /** Anything else than a day that is said of it is left. */
  status: (line, { now, year }) => asked("stato", readAsOf(line, now, year).kind === "day" ? line : ""),
  meetings: (line) => asked("incontri", line),
  help: () => asked("aiuto"),
};

function asked(command: CommandAsked, argument = ""): Intention {
  return { kind: "ask", command, argument };
}

const bodyThatCounts = partsReader(waysOfAskingWhetherABodyCounts);
const whetherWeMet = patternInside(waysOfAskingWhetherWeMet);
const meeting = patternInside(waysOfNamingAMeeting);
const next = patternAtStart(waysOfTellingTheNext);
const filterFirst = patternOf(waysOfBeginningAFilter);
const [strict, loose] = [false, true].map((isLoose) =>
  (Object.keys(waysOfAsking) as (keyof typeof waysOfAsking)[]).map((what) => ({
    asking: askings[what],
    pattern: patternOf(waysOfAsking[what], isLoose),
  })),
);

/** "La Prefettura conta come ente?": that body. */
function readWhetherItCounts(line: string, { register }: AskingContext): Intention | undefined {
  const [{ what = "" } = {}] = bodyThatCounts(withoutQuestionMark(line));
  const isNamed = what !== "" && line.includes("?") && isPlainlyNamed(what, register);
  return isNamed ? asked("enti", what) : undefined;
}

/** "Prossimo incontro il 3 agosto": told, and not asked for. */
function tellsMeeting(line: string, context: AskingContext): boolean {
  return readMeetingLine(line, context).day.kind === "day";
}

/** "Niente verbale, ma c'è la delibera 12": evidence all the same; or a question, or a meeting. */
function tellsMore(line: string, context: AskingContext): boolean {
  const { bodies, day, evidence } = readMeetingLine(line, context);
  return line.includes("?") || bodies.length > 0 || day.kind === "day" || evidence !== "";
}

/** What a line asks, when the whole of it does; with `isLoose`, also when a part of it does. */
export function readAsking(line: string, context: AskingContext, isLoose: boolean): Intention | undefined {
  const saying = sayingOf(line);
  if (isLoose !== true && next.test(saying) && !line.includes("?") && tellsMeeting(line, context)) return undefined;
  const found = (isLoose ? loose : strict)?.find(({ pattern }) => pattern.test(saying));
  return found?.asking(line, context) ?? readWhetherItCounts(line, context);
}

/** "Di giugno", "senza prova": which meetings, when nothing else was wanted. */
export function readBareFilter(line: string, context: AskingContext): Intention | undefined {
  if (!filterFirst.test(sayingOf(line))) return undefined;
  const { filter, doubts } = readMeetingsAsked(line, context);
  const { bodies, ...others } = filter;
  const isPlain = doubts.length === 0 && bodies === undefined && Object.keys(others).length > 0;
  return isPlain ? { kind: "ask", command: "incontri", argument: line, isWeak: true } : undefined;
}

const dayAlone = /^ed?\s+(?:al|all'|alla|a)\s*(.+?)[?\s]*$/iu;

/** "E al 30 giugno?": the status of that day. */
export function readBareDay(line: string, { now, year }: AskingContext): Intention | undefined {
  const [, day = ""] = dayAlone.exec(line) ?? [];
  const isWhole = day !== "" && !/[\p{L}\p{N}]/u.test(readDays(day, now).rest);
  return isWhole && readAsOf(day, now, year).kind === "day" ? asked("stato", `al ${day}`) : undefined;
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
  return isTold ? asked("incontri", argument) : undefined;
}
