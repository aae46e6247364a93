// SPDX-License-Identifier: EUPL-1.2
import { isAfter } from "#domain/day.ts";
import { patternOf, sayingOf } from "../engine/saying.ts";
import { readMeetingLine } from "../meeting-line.ts";
import { waysOfBeginningAFilter } from "../words/filter-words.ts";
import type { CommandAsked, Intention } from "./intention.ts";
import { waysOfAsking } from "./intention-phrases.ts";
import { numberOfAMeeting, type ReferenceContext } from "./meeting-reference.ts";
import { isForSomebodyElse, questionOf, readDigestAsking } from "./read-digest.ts";
import { readMeetingsAsked } from "./read-filter.ts";

export type AskingContext = ReferenceContext & { readonly year: number };

type Asking = (line: string, context: AskingContext) => Intention | undefined;

/** What each question is: mostly that of a command, and what goes with it. */
const askings: Readonly<Record<keyof typeof waysOfAsking, Asking>> = {
  english: () => ({ kind: "language", language: "en" }),
  italian: () => ({ kind: "language", language: "it" }),
  thanks: () => ({ kind: "thanks" }),
  // "Siamo a posto?" asks.
  end: (line) => (line.includes("?") ? undefined : { kind: "end" }),
  "no-evidence": (line, context) => (tellsMore(line, context) ? undefined : { kind: "absent", what: "evidence" }),
  report: () => ({ kind: "absent", what: "report" }),
  "digest-read": () => ({ kind: "ask", command: "riepilogo", argument: "letto", isWeak: true }),
  "digest-question": (line) => asked("riepilogo", `domanda ${questionOf(line)}`.trim()),
  digest: (line) => {
    const wanted = readDigestAsking(line);
    const isOfAnother = wanted.startsWith("iscrivi") && isForSomebodyElse(line);
    return isOfAnother ? howItArrives : asked("riepilogo", wanted);
  },
  reminder: () => ({ kind: "absent", what: "reminder" }),
  held: (line) => asked("incontri", line.replace(/\s(?:si|ci) sono\s.*$/iu, "")),
  history: (line) => asked("storia", String(numberOfAMeeting(line) ?? "")),
  help: () => asked("aiuto"),
};

/** Nobody is subscribed by somebody else's wish: they are told how. */
const howItArrives: Intention = {
  kind: "question",
  question: { about: "how-to", of: "digest" },
  doubts: [],
  unread: [],
};

function asked(command: CommandAsked, argument = ""): Intention {
  return { kind: "ask", command, argument };
}

const filterFirst = patternOf(waysOfBeginningAFilter);
const [strict, loose] = [false, true].map((isLoose) =>
  (Object.keys(waysOfAsking) as (keyof typeof waysOfAsking)[]).map((what) => ({
    asking: askings[what],
    pattern: patternOf(waysOfAsking[what], isLoose),
  })),
);

/** "Niente verbale, ma c'è la delibera 12": evidence all the same; or a question, or a meeting. */
function tellsMore(line: string, context: AskingContext): boolean {
  const { bodies, day, evidence } = readMeetingLine(line, context);
  const isLater = day.kind === "day" && isAfter(day.day, context.now.toPlainDate());
  return line.includes("?") || bodies.length > 0 || (day.kind === "day" && !isLater) || evidence !== "";
}

/** "Verbale_signa.pdf" asks for no report. */
const nameOfAFile = /(?<![\p{L}\p{N}_-])[\p{L}\p{N}_-]+\.(?:pdf|docx?|xlsx?|csv)(?![\p{L}\p{N}])/giu;

/** What a line asks, when the whole of it does; with `isLoose`, also when a part of it does. */
export function readAsking(line: string, context: AskingContext, isLoose: boolean): Intention | undefined {
  const saying = sayingOf(line.replace(nameOfAFile, ""));
  const found = (isLoose ? loose : strict)?.find(({ pattern }) => pattern.test(saying));
  return found?.asking(line, context);
}

/** "Di giugno", "senza prova": which meetings, when nothing else was wanted. */
export function readBareFilter(line: string, context: AskingContext): Intention | undefined {
  if (!filterFirst.test(sayingOf(line))) return undefined;
  const { filter, doubts } = readMeetingsAsked(line, context);
  const { bodies, ...others } = filter;
  const isPlain = doubts.length === 0 && bodies === undefined && Object.keys(others).length > 0;
  return isPlain ? { kind: "ask", command: "incontri", argument: line, isWeak: true } : undefined;
}
