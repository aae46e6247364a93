// SPDX-License-Identifier: EUPL-1.2
import { readDays } from "../days/day.ts";
import type { LineContext } from "../meeting-line.ts";
import { takeSaidAfterAll, withSaidOfAll } from "../several/said-of-all.ts";
import { shortWeekdays, weekdays } from "../words/day-words.ts";
import { overIn, partsOf, rowsOfList, rowUnder } from "./list.ts";
import { type Left, type Row, type RowRead, readRow } from "./row.ts";
import { rowsOfTable } from "./table.ts";

/** The meetings of a table or of a list, each as a line, and what of it is none. */
export type RowsTold = { readonly lines: readonly string[]; readonly left: readonly Left[] };

const mostRows = 60;
/** A sign, a weekday, a number or the names of bodies right before one. */
const beginsAsARow = new RegExp(
  `^\\s*[-–•*·]\\s|^[^\\p{L}\\p{N}]*(?:(?:\\p{L}{2,9}[.']?,?\\s)?(?:il\\s|l')?\\d|(?:${[...weekdays, ...shortWeekdays].flat().join("|")})['ì.]?\\s*[:,–—-]\\s)`,
  "iu",
);

/**
 * A table, or a list of rows of which two or more are about a meeting and one or more says more than its line does:
 * under a heading, with a state, or beside rows that tell none. Undefined for any other text. Pure: `now` is given.
 */
export function readRows(typed: string, context: LineContext): RowsTold | undefined {
  const said = takeSaidAfterAll(typed, context);
  const text = daysOverHours(said?.rest ?? typed, context);
  const lines = partsOf(text, context).filter((line) => beginsAsARow.test(line));
  const table = rowsOfTable(text, context);
  if (table === undefined && lines.length < 2) return undefined;
  const over = overIn(table?.over ?? "", context) ?? {};
  const rows = table?.rows.map((row) => rowUnder(row, over)) ?? rowsOfList(text, context);
  if (rows.length > mostRows) return undefined;
  const read = rows.map((row) => readRow(row, context));
  const told = read.flatMap((row) => (row.kind === "meeting" ? [withSaidOfAll(row.line, said ?? nothing)] : []));
  const first = read.findIndex((row) => row.kind === "meeting" || row.isOfAMeeting);
  const left = read
    .slice(read[0] !== undefined && isTitle(read[0]) && first > 0 ? 1 : 0)
    .flatMap((row) => (row.kind === "left" ? [{ text: row.text, why: row.why }] : []));
  const ofMeetings = read.filter((row) => row.kind === "meeting" || row.isOfAMeeting).length;
  const isPlain = table === undefined && left.length === 0 && read.every((row, at) => isAsTyped(row, rows[at], text));
  const isAList = !isPlain && (table !== undefined || ((ofMeetings > 1 || text !== typed) && rows.every(isShort)));
  return isAList && ofMeetings > 0 ? { lines: told, left } : undefined;
}

const nothing = { how: "", subject: "" };

/** Nothing around it says more of it, and its own words tell it. */
function isAsTyped(read: RowRead, row: Row | undefined, text: string): boolean {
  return read.kind === "meeting" && row?.state === undefined && read.line === row?.line && text.includes(read.line);
}

/** What stands over all of them: "Agenda della settimana". */
function isTitle(row: RowRead): boolean {
  return row.kind === "left" && row.why === "no-meeting" && row.text.length <= mostCharactersOfATitle;
}

const mostCharactersOfATitle = 60;
const mostCharactersOfARow = 160;

function isShort({ text }: Row): boolean {
  return text.length <= mostCharactersOfARow;
}

const beginsWithAnHour =
  /^\s*(?:[-–•*·]\s*)?(?:ore\s+|h\.?\s*)?(\d{1,2}[:.]\d{2})(?:\s*[-–]\s*\d{1,2}[:.]\d{2})?\s+(?=\p{L})/iu;

/** An agenda, a day over the hours of it, as rows that each have their day: "giovedì 22 luglio, ore 10:30 incontro con Fiesole". */
function daysOverHours(text: string, { now }: LineContext): string {
  const typed = text.split("\n");
  if (!typed.some((line) => beginsWithAnHour.test(line))) return text;
  let day = "";
  const lines = typed.map((line) => {
    if (beginsWithAnHour.test(line)) {
      return day === "" ? line : line.replace(beginsWithAnHour, (_, hour: string) => `${day}, ore ${hour} `);
    }
    if (line.trim() === "") return line;
    const { reading, hour, rest } = readDays(line, now);
    day = reading.kind === "day" && hour === undefined && !/[\p{L}\p{N}]/u.test(rest) ? line.trim() : "";
    return day === "" ? line : "";
  });
  return lines.some((line, at) => line !== typed[at] && line !== "") ? lines.join("\n") : text;
}
