// SPDX-License-Identifier: EUPL-1.2
import { defined } from "#domain/defined.ts";
import { namesBodies, tellsBodies } from "../bodies/bodies.ts";
import { areOnlyPersons } from "../bodies/persons.ts";
import { tellsADay } from "../days/day.ts";
import { daysNamed, takeWeekForAll } from "../days/days-named.ts";
import type { DaysOver } from "../days/found-day.ts";
import { hasNumbersAlone, monthOver, takeMonthForAll } from "../days/month-for-all.ts";
import { tenseOf } from "../days/tense.ts";
import { type Source, sourceOf, within } from "../engine/source.ts";
import { type LineContext, readMeetingLine } from "../meeting-line.ts";
import { hasSubject } from "../subject.ts";
import { takeMode } from "../take-mode.ts";
import { countOfMeetings, labelsOfTheSubject, topicForms } from "../words/line-words.ts";
import { anyOf } from "../words/lists.ts";
import { wordsBeforeWhatIsSaid, wordsOfAll } from "../words/several-words.ts";
import { partsOf } from "./parts.ts";

/** What is said of each meeting of a text, and the text without it. */
export type SaidOfAll = {
  /** When they were, as far as it was said. */
  readonly over: DaysOver & Pick<LineContext, "tense">;
  /** How they took place, before the line of each; empty when nothing was said. */
  readonly how: string;
  /** What they were about; empty when nothing was said. */
  readonly subject: string;
  readonly rest: string;
};

const ofAll = new RegExp(
  `(?:^|[,.;:(\\n]|\\s[-–—])[^\\S\\n]*(?:(?:e|ed|and)\\s+)?(?:${anyOf(wordsOfAll)})(?!\\p{L})[\\s:,]*(?:(?:${anyOf(wordsBeforeWhatIsSaid)})\\s+)?(?<said>[^\\s\\n][^\\n]*)$`,
  "u",
);
/** "…, due riunioni sul personale". */
const countedAtTheEnd = new RegExp(`[,;:]\\s+${countOfMeetings}(?!\\p{L})\\s+(?<said>\\S[^\\n,;:]*)$`, "u");
/** "…, ore 9:30 per entrambi". */
const forAll = new RegExp(
  `[,;.(]\\s*(?<said>[^\\s,;.(\\n][^,;(\\n]{2,60}?)\\s+(?:per|a)\\s+(?:${anyOf(wordsOfAll)})[\\s.)!]*$`,
  "u",
);
/** Without a sign before them. */
const plainlyOfAll = new RegExp(
  `\\s(?:${anyOf(wordsOfAll.filter((words) => words.includes(" ") || words.startsWith("entramb")))})(?!\\p{L})[\\s:,]*(?:(?:${anyOf(wordsBeforeWhatIsSaid)})\\s+)?(?<said>[^\\s\\n][^\\n]*)$`,
  "u",
);

/**
 * What a text says of all its meetings: "a maggio, il 6 …", "questa settimana …", "…, tutti e due in videoconferenza", "…,
 * per la viabilità" where none of them has another subject. Undefined when it says nothing of all.
 */
export function takeSaidOfAll(text: string, context: LineContext): SaidOfAll | undefined {
  const source = sourceOf(text);
  const said = saidAtTheEnd(source, context);
  const { month, rest: withoutMonth } = takeMonthForAll(said?.rest ?? source);
  const { among, rest } = takeWeekForAll(withoutMonth, context.now);
  const over = defined({ month, among });
  if (said === undefined && month === undefined && among === undefined) return undefined;
  const { how, subject } = whatIsSaid(said?.words ?? "", context);
  const hour = said === undefined ? "" : hourOfAll(said.words, rest.typed, context);
  const hows = [hour, how].filter((one) => one !== "").join(", ");
  return { how: hows, subject, over, rest: cleanSigns(rest.typed) };
}

/** "Sempre alle 10", where none of them has an hour of its own. */
function hourOfAll(words: string, rest: string, context: LineContext): string {
  const { hour = "" } = readMeetingLine(words, context);
  const isOfAll = /^\d\d:\d\d$/u.test(hour) && readMeetingLine(rest, context).hour === undefined;
  return isOfAll ? `ore ${hour}` : "";
}

/** The same, only of what stands after them. */
export function takeSaidAfterAll(text: string, context: LineContext): SaidOfAll | undefined {
  const said = saidAtTheEnd(sourceOf(text), context);
  if (said === undefined) return undefined;
  return { ...whatIsSaid(said.words, context), over: {}, rest: said.rest.typed };
}

/** The same of what stands over them. */
export function saidOver(heading: string, rest: string, context: LineContext): SaidOfAll {
  const source = sourceOf(heading);
  const among = daysNamed(source, context.now);
  const isOfNumbers = context.month === undefined && hasNumbersAlone(sourceOf(rest).folded);
  const month = isOfNumbers ? monthOver(source.folded) : undefined;
  const tense = tenseOf(source);
  const over = defined({ month, among: among.length === 0 ? undefined : among, tense });
  const { how, subject } = whatIsSaid(heading, context);
  return { how, subject, over, rest };
}

/** The line of one of them, with what is said of all. */
export function withSaidOfAll(line: string, { how, subject }: Pick<SaidOfAll, "how" | "subject">): string {
  const told = how === "" ? line : `${how}, ${line}`;
  if (subject === "") return told;
  return `${told.replace(/(?<![\s.,;])[\s.,;]+$/u, "")}${hasSubject(told) ? "," : ":"} ${subject}`;
}

function saidAtTheEnd(source: Source, context: LineContext) {
  const labelled = topicAtTheEnd(labelledTopic, source, context);
  const match =
    labelled ??
    ofAll.exec(source.folded) ??
    forAll.exec(source.folded) ??
    plainlyOfAll.exec(source.folded) ??
    countedAtTheEnd.exec(source.folded) ??
    topicAtTheEnd(anyTopic, source, context);
  const { said = "" } = match?.groups ?? {};
  if (match === null || match.index === 0) return undefined;
  const at = source.folded.lastIndexOf(said);
  const words = `${labelled === null ? "" : "argomento: "}${source.typed.slice(at, at + said.length)}`;
  const isOfOne =
    tellsADay(sourceOf(words), context.now) || (labelled === null && namesBodies(words, context.register));
  const { how, subject } = whatIsSaid(words, context);
  // "Martedì tutti e due insieme" is a meeting.
  const isOfThatDay = onlyADay(source.typed.slice(0, match.index), context);
  const isUnread = how + subject === "" && readMeetingLine(words, context).doubts.length > 0;
  return isOfOne || isOfThatDay || isUnread ? undefined : { words, rest: within(source, 0, match.index) };
}

/** The last part of a text tells a day and no body. */
function onlyADay(text: string, context: LineContext): boolean {
  const last = text.slice(text.lastIndexOf(",") + 1);
  if (last === text || last.length > mostOfADay) return false;
  const { day, ...told } = readMeetingLine(last, context);
  return day.kind !== "none" && !tellsBodies(told);
}

const mostOfADay = 30;

const anyTopic = new RegExp(`,\\s*(?<said>(?:${topicForms.join("|")})[^,;:\\n]+)$`, "u");
/** "…, tema: polizia locale", "… (tema: polizia locale)", "…: argomento comune la polizia locale". */
const labelledTopic = new RegExp(
  `[.,;:(]\\s*(?:stesso\\s+)?(?:${labelsOfTheSubject.join("|").replaceAll(".", "\\.")})(?:\\s+(?:comune|unic[oa]|(?:(?:per|di|a)\\s+)?(?:${anyOf(wordsOfAll)})))?(?:\\s*:|(?=\\s))\\s*(?<said>[^;:\\n()]+?)(?<![\\s.])\\)?[\\s.]*$`,
  "u",
);

/** What they were about, where nothing before it says so of one of them. */
function topicAtTheEnd(topic: RegExp, source: Source, context: LineContext): RegExpExecArray | null {
  const match = topic.exec(source.folded);
  const before = within(source, 0, match?.index ?? 0).typed;
  const parts = [before, ...partsOf(before, context).map(({ text }) => text)];
  // "…, su Teams" is of the last.
  const isHow = takeMode(sourceOf(match?.groups?.said ?? "")).mode !== undefined;
  const isOfAll = match !== null && !isHow && parts.every((part) => readMeetingLine(part, context).subject === "");
  return isOfAll ? match : null;
}

/** How meetings took place, and what they were about, as far as words that name no body say it. */
export function whatIsSaid(words: string, context: LineContext): Pick<SaidOfAll, "how" | "subject"> {
  if (words === "") return { how: "", subject: "" };
  const { subject, spans, mode, place } = readMeetingLine(words, { ...context, isBesideBodies: true });
  const text = sourceOf(words).typed;
  const modes = mode === undefined ? [] : spans.mode.map(({ start, end }) => text.slice(start, end));
  const places = place === "" ? [] : [`presso ${place}`];
  // "Resoconto per il Segretario": for whom it is.
  return { how: [...modes, ...places].join(", "), subject: areOnlyPersons(subject) ? "" : subject };
}

const cleanSigns = (text: string) =>
  text
    .replace(/^[\s,;:]+/u, "")
    .replace(/\s*,(?:\s*,)+/gu, ",")
    .trim();
