// SPDX-License-Identifier: EUPL-1.2
import { defined } from "#domain/defined.ts";
import { namesBodies, readBodies } from "../bodies/bodies.ts";
import { daysNamed } from "../days/days-named.ts";
import type { DaysOver } from "../days/found-day.ts";
import { monthOver } from "../days/month-for-all.ts";
import { fold } from "../engine/fold.ts";
import { patternInside, sayingOf } from "../engine/saying.ts";
import { sourceOf } from "../engine/source.ts";
import type { LineContext } from "../meeting-line.ts";
import { ending } from "../papers/paper-parts.ts";
import { type SaidOfAll, whatIsSaid, withSaidOfAll } from "../several/said-of-all.ts";
import { hasSubject } from "../subject.ts";
import { isEvidence } from "../take-evidence.ts";
import { shortWeekdays, weekdays } from "../words/day-words.ts";
import { type StateTold, wordsOverLists } from "../words/row-words.ts";
import { waysOfNamingMeetings } from "../words/telling-words.ts";
import { type Row, stateIn } from "./row.ts";

const bullet = /^[\s>]*(?:[-–—*•·▪◦‣○●☑✓✔☐]|\d{1,2}(?:[.)](?=\s)|\s[-–](?=\s\d))|[a-z]\)(?=\s))\s*/u;
const overAList = new RegExp(`(?<![\\p{L}])(?:${wordsOverLists})(?![\\p{L}])`, "gu");

/** What stands over rows, and what it says of them; undefined for what is a row itself. */
type Over = DaysOver & Partial<Pick<SaidOfAll, "how" | "subject">> & { readonly state?: StateTold };

/** The rows of a list, each under what stands over it: "FATTI", "Da fare:", "Luglio". */
export function rowsOfList(text: string, context: LineContext): readonly Row[] {
  const rows: Row[] = [];
  let over: Over = {};
  for (const part of partsOf(text, context)) {
    const typed = part.replace(bullet, "").trim();
    const line = withWholeWeekday(typed, over);
    if (!/[\p{L}\p{N}]/u.test(line)) continue;
    const last = rows.at(-1);
    if (last !== undefined && ending.test(fold(line))) break;
    if (last !== undefined && isEvidence(line)) {
      rows[rows.length - 1] = { ...last, text: `${last.text}, ${line}`, line: `${last.line}, ${line}` };
      continue;
    }
    const said = overIn(line, context);
    const isNumbered = over.month !== undefined && /^\d{1,2}\s(?=\p{L})/u.test(line) && !hasItsMonth(line);
    const dated = isNumbered ? `il ${line}` : line;
    if (said === undefined) rows.push(rowUnder({ text: typed, line: dated }, over));
    else over = Object.keys(said).length === 0 ? {} : { ...over, ...said };
  }
  return rows;
}

/** A row, with what stands over it. */
export function rowUnder(row: Row, { state, how = "", subject = "", ...days }: Over): Row {
  const { line } = row;
  const ofItsOwn = row.isOfATable === true && hasSubject(line);
  return {
    ...row,
    line: withSaidOfAll(line, { how, subject: ofItsOwn ? "" : subject }),
    ...defined({ state: row.state ?? state, over: hasItsMonth(line) ? undefined : days }),
  };
}

const shortWeekday = new RegExp(
  `^(${shortWeekdays.flat().join("|")})(?:\\.?\\s*[:–—-]+\\s*(?=\\p{L})|(?<inAWeek>\\s*[.,]+\\s*|\\s+(?=\\p{Lu})))`,
  "iu",
);

/** "Lun: Vaglia", "lun - Vaglia"; where a week is named over it, "lun Vaglia" too. */
function withWholeWeekday(line: string, { among }: Over): string {
  const match = shortWeekday.exec(line);
  if (match === null || (among === undefined && match.groups?.inAWeek !== undefined)) return line;
  const [all, short = ""] = match;
  const [whole] = weekdays[shortWeekdays.findIndex((names) => names.includes(short.toLowerCase()))] ?? [];
  return whole === undefined ? line : `${whole} ${line.slice(all.length)}`;
}

/** "12/7 Vaglia": of no other month. */
function hasItsMonth(line: string): boolean {
  return /\d[/.-]\d/u.test(line) || monthOver(fold(line)) !== undefined;
}

const rowStart = `(?:\\p{L}{2,9}[.']?,?\\s)?(?:il\\s|l')?\\d{1,2}[/.]\\d`;
const betweenRows = new RegExp(`;\\s|,\\s(?=${rowStart})|\\.\\s(?=${rowStart}|[^.:\\d\\n]{3,40}:\\s\\S*\\d)`, "iu");
const overRows = new RegExp(`^(?<over>[^:\\d]{3,60}:)\\s(?<rest>(?:${rowStart}).*)$`, "iu");

/** "Luglio: 5 Signa, 6 Vaglia", "riunioni di luglio: 5 Signa e 6 Vaglia": days by their number below a month. */
const numbersBelowAMonth = /^(?<over>[^:\d\n]{3,120}(?:20\d\d)?:)\s(?<rest>(?:il\s|l')?\d{1,2}\s\p{L}[^?]*)$/iu;
const meetings = patternInside(waysOfNamingMeetings);
const onlyAMonth = /^(?:(?:ad?|in|per)\s)?\p{L}+(?:\s20\d\d)?:$/iu;
const betweenNumbers = /(?:[,;]\s(?:e\s)?|(?<![\d\s])\se\s)(?=(?:il\s|l')?\d{1,2}\s\p{L})/iu;

/** Its lines; of "Fatti: 12/5 Fiesole; 9/6 Signa" what stands over the others, and each of them. */
export function partsOf(text: string, { now, register }: LineContext): readonly string[] {
  const lines = text.split(/\n/u).flatMap((line) => {
    const { over = "", rest = "" } = numbersBelowAMonth.exec(line)?.groups ?? {};
    const isOver = onlyAMonth.test(over) || meetings.test(sayingOf(over));
    const isOfThem = isOver && monthOver(ofThisYear(over, now)) !== undefined && !hasItsMonth(rest);
    return isOfThem ? [over, ...rest.split(betweenNumbers)] : [line];
  });
  return lines.flatMap((line) =>
    line.split(betweenRows).flatMap((part) => {
      const { over, rest = "" } = overRows.exec(part)?.groups ?? {};
      return over === undefined || readBodies(over, register).bodies.length > 0 ? [part] : [over, rest];
    }),
  );
}

/** "Luglio 2021", in 2021: a month, folded; of another year it is none. */
const ofThisYear = (over: string, { year }: LineContext["now"]) => fold(over).replace(` ${year}`, "");

/** What a line over rows says of them; undefined for any other line. */
export function overIn(line: string, context: LineContext): Over | undefined {
  if (line.length > 120 || namesBodies(line, context.register)) return undefined;
  const among = daysNamed(sourceOf(line), context.now);
  const said = Object.fromEntries(Object.entries(whatIsSaid(line, context)).filter(([, words]) => words !== ""));
  if (among.length > 0) return { among, ...said };
  if (/\d/u.test(line.replace(/(?<!\d)20\d\d(?!\d)/gu, ""))) return undefined;
  const state = stateOver(line);
  const month = monthOver(ofThisYear(line, context.now));
  const isOver = state !== undefined || month !== undefined || line.endsWith(":") || line === line.toUpperCase();
  if (!isOver) return undefined;
  return { ...defined({ state, month }), ...said };
}

/** "Riunioni già fatte:", "ANNULLATI": nothing but a state, and what it is of. */
function stateOver(line: string): StateTold | undefined {
  const words = fold(line).replace(/[^\p{L}\p{N}'\s]/gu, " ");
  const bare = words.replace(overAList, " ").replace(/\s+/gu, " ").trim();
  const state = stateIn(bare === "" ? words : bare) ?? stateIn(words);
  return bare.split(" ").length <= 3 ? state : undefined;
}
