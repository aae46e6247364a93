// SPDX-License-Identifier: EUPL-1.2
import type { Day } from "#domain/day.ts";
import { isPlainlyNamed } from "../bodies/bodies.ts";
import { inNumbers } from "../days/named.ts";
import { readable } from "../engine/fold.ts";
import { sourceOf } from "../engine/source.ts";
import { readMeetingLine } from "../meeting-line.ts";
import { takeMode } from "../take-mode.ts";
import { wordsOfEach } from "../words/day-words.ts";
import { countOfMeetings } from "../words/line-words.ts";
import { formsOf } from "../words/nouns.ts";
import type { Splitting } from "./parts.ts";

/** "8/7 e 9/7 riunioni con Signa", "ogni martedì di settembre vediamo Vaglia": the same on each of them. */
export const onEachDay: Splitting = (told, context) => {
  const counted = told.replace(countOfThem, " riunione ").replace(countOfTimes, "");
  const text = counted.replace(/^([^:\n]{2,80}):\s+/u, (lead, who: string) =>
    isPlainlyNamed(who, context.register) && readMeetingLine(who, context).bodies.length > 0 ? `${who}, ` : lead,
  );
  const { day, spans, bodies } = readMeetingLine(text, context);
  const [first, last] = [spans.day[0], spans.day.at(-1)];
  if (day.kind !== "ambiguous" || first === undefined || last === undefined || bodies.length === 0) return [];
  const words = readable(text);
  const days = words.slice(first.start, last.end);
  const isOfEach = isEach.test(days);
  const count = spans.day.length > 1 ? spans.day.length : (days.match(/\d+/gu) ?? []).length;
  const gaps = spans.day.slice(1).map(({ start }, at) => words.slice(spans.day[at]?.end, start));
  const isJoined = counted !== told || /\s(?:e|ed|and|che)\s/iu.test(` ${gaps.at(-1) ?? days} `);
  const areBeside = gaps.every((gap) => /^\s*,?\s*(?:e|ed|and|che)?\s*(?:poi|anche)?\s*(?:il|l'|the)?\s*$/iu.test(gap));
  const isBetween = /(?<!\p{L})(?:tra|fra|dal?|between|from)\s+(?:il\s+|l')?$/iu.test(words.slice(0, first.start));
  const meant = ofOneYear(day.candidates);
  if (!isOfEach && (!isJoined || !areBeside || isBetween || count !== meant.length)) return [];
  const rest = `${words.slice(0, first.start).replace(/(?<!\p{L})(?:il|l'|the)\s*$/iu, "")} ${words.slice(last.end)}`;
  const isOfAMode = takeMode(sourceOf(rest)).mode !== undefined;
  const ofOne = (isOfAMode ? rest : rest.replace(plural, " riunione")).replace(/\s+/gu, " ").trim();
  return meant.map((one) => `${inNumbers(one)} ${ofOne}`);
};

/** "6, 20 e 27 settembre": where the last may be of two years, it is of that of the others. */
function ofOneYear(days: readonly Day[]): readonly Day[] {
  const isOfTwo = (one: Day) => days.filter(({ month, day }) => month === one.month && day === one.day).length > 1;
  const years = days.filter((one) => !isOfTwo(one)).map(({ year }) => year);
  return days.filter((one) => !isOfTwo(one) || years.length === 0 || years.includes(one.year));
}

const isEach = new RegExp(`^\\W*(?:${wordsOfEach.join("|")})\\s`, "iu");
const countOfThem = new RegExp(`${countOfMeetings}(?!\\p{L})`, "iu");
const countOfTimes = /(?<![\s,])[\s,]*(?<!\p{L})(?:due|tre|quattro|[2-4])\s+volte(?!\p{L})/iu;
const plural = new RegExp(`(?:^|\\s)(?:${formsOf("meeting").join("|")})(?!\\p{L})`, "iu");
