// SPDX-License-Identifier: EUPL-1.2
import type { Day } from "#domain/day.ts";
import { isPlainlyNamed } from "../bodies/bodies.ts";
import { inNumbers, numberNamed } from "../days/named.ts";
import { fold, readable } from "../engine/fold.ts";
import { sourceOf } from "../engine/source.ts";
import { readMeetingLine } from "../meeting-line.ts";
import { onDay } from "../rows/row.ts";
import { takeMode } from "../take-mode.ts";
import { wordsOfEach } from "../words/day-words.ts";
import { countOfMeetings } from "../words/line-words.ts";
import { anyOf } from "../words/lists.ts";
import { formsOf } from "../words/nouns.ts";
import { wordsOfMeetingApart } from "../words/several-words.ts";
import { oneOfThem, timesIn } from "./begins-another.ts";
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
  const rest = `${words.slice(0, first.start).replace(/(?<!\p{L})(?:il|l'|the|(?:in|nelle) dat[ae](?: del)?|(?:ne)?i giorni)\s*$/iu, "")} ${words.slice(last.end)}`;
  const isOfAMode = takeMode(sourceOf(rest)).mode !== undefined;
  const ofOne = (isOfAMode ? rest : rest.replace(plural, " riunione")).replace(/\s+/gu, " ").trim();
  return meant.map((one) => `${inNumbers(one)} ${ofOne}`);
};

/**
 * "Ieri Signa e Lastra separatamente", "ieri due riunioni con Signa e Lastra", "il 13 e il 14 ho visto rispettivamente
 * Vinci ed Empoli": each body on its own, on the one day, or on its own of as many.
 */
export const oneByOne: Splitting = (told, context) => {
  const line = readable(told);
  const said = apartFromOthers.exec(fold(line));
  const counted = said === null && !saysWhichIsWhich(line) ? countOfThem.exec(fold(line)) : null;
  const { index, 0: apart = "" } = said ?? counted ?? {};
  if (index === undefined) return [];
  const one = `${line.slice(0, index)}${counted === null ? "" : "riunione"}${line.slice(index + apart.length)}`;
  const text = one.replace(/(?<!\p{L})(?:ne)?i giorni /iu, "");
  const { day, spans, bodies } = readMeetingLine(text, context);
  if (counted !== null && bodies.length !== numberOf(counted)) return [];
  const [first, last] = [spans.bodies[0], spans.bodies.at(-1)];
  const [from, to] = [spans.day[0], spans.day.at(-1)];
  const ofEach = day.kind === "ambiguous" && apart === "rispettivamente" ? ofOneYear(day.candidates) : [];
  const days = day.kind === "day" ? bodies.map(() => day.day) : ofEach;
  if (first === undefined || last === undefined || from === undefined || to === undefined) return [];
  const isAfter = from.start >= last.end;
  if (bodies.length < 2 || days.length !== bodies.length || !(isAfter || to.end <= first.start)) return [];
  return days.map((one, at) => {
    const name = context.register.get(bodies[at] ?? "")?.officialName ?? "";
    const shift = isAfter ? name.length - (last.end - first.start) : 0;
    const place = { start: from.start + shift, end: to.end + shift };
    return onDay(`${text.slice(0, first.start)}${name}${text.slice(last.end)}`, [place], one);
  });
};

/** "Due riunioni con Signa e Vinci, una la mattina", "… insieme": it is not each on its own. */
const saysWhichIsWhich = (line: string) =>
  timesIn(fold(line)).length > 0 || line.search(oneOfThem) !== -1 || together.test(fold(line));
const together = /(?<!\p{L})insieme(?!\p{L})/u;

const numberOf = ({ groups }: RegExpExecArray) => numberNamed(groups?.number ?? "due");

const apartFromOthers = new RegExp(`(?<!\\p{L})(?:${anyOf(wordsOfMeetingApart)})(?!\\p{L})`, "u");

/** "6, 20 e 27 settembre": where the last may be of two years, it is of that of the others. */
function ofOneYear(days: readonly Day[]): readonly Day[] {
  const isOfTwo = (one: Day) => days.filter(({ month, day }) => month === one.month && day === one.day).length > 1;
  const years = days.filter((one) => !isOfTwo(one)).map(({ year }) => year);
  return days.filter((one) => !isOfTwo(one) || years.length === 0 || years.includes(one.year));
}

const isEach = new RegExp(`^\\W*(?:${wordsOfEach.join("|")})\\s`, "iu");
const countOfThem = new RegExp(
  `(?:(?<!\\p{L})si\\s+sono\\s+(?:tenut|svolt)[ei]\\s+)?${countOfMeetings}(?!\\p{L})`,
  "iu",
);
const countOfTimes = /(?<![\s,])[\s,]*(?<!\p{L})(?:due|tre|quattro|[2-4])\s+volte(?!\p{L})/iu;
const plural = new RegExp(`(?:^|\\s)(?:${formsOf("meeting").join("|")})(?!\\p{L})`, "iu");
