// SPDX-License-Identifier: EUPL-1.2
import { namesBodies } from "../bodies/bodies.ts";
import { fold } from "../engine/fold.ts";
import { type LineContext, readMeetingLine } from "../meeting-line.ts";
import { type Column, namesOfColumns } from "../words/row-words.ts";
import { type Row, stateIn } from "./row.ts";

/** What parts the cells of a row: the first that makes columns of a table. */
const signs = [/\t/u, /;/u, /\|/u, / {2}/u, /,(?! )/u, /,/u];

const columns = (Object.keys(namesOfColumns) as Column[]).map(
  (column) => [column, new RegExp(`^(?:${namesOfColumns[column]})(?![\\p{L}\\p{N}])`, "u")] as const,
);

type Table = { readonly columns: readonly (Column | undefined)[]; readonly rows: readonly (readonly string[])[] };

/** The rows of a table with a row of names over it, as a spreadsheet or a document gives it; undefined for any other text. */
export function rowsOfTable(text: string, context: LineContext): readonly Row[] | undefined {
  const lines = text.split("\n").filter((line) => /[\p{L}\p{N}]/u.test(line));
  for (const sign of signs) {
    const table = tableOf(lines, sign) ?? tableWithoutNames(lines, sign, context);
    if (table !== undefined) return table.rows.map((cells) => rowOf(cells, table.columns));
  }
  return undefined;
}

function tableOf(lines: readonly string[], sign: RegExp): Table | undefined {
  const at = lines.findIndex((line) => {
    const named = cellsOf(line, sign).map(columnNamed);
    return named.includes("day") && named.includes("bodies");
  });
  if (at === -1 || at === lines.length - 1) return undefined;
  const named = cellsOf(lines[at] ?? "", sign).map(columnNamed);
  return { columns: named, rows: lines.slice(at + 1).map((line) => cellsOf(line, sign)) };
}

const fewestCells = 3;
/** Nothing but cells is parted by them on every line. */
const signsOfCells = signs.slice(0, 3);

/** The same without names: in each row the same cell has the day, and another one the bodies. */
function tableWithoutNames(lines: readonly string[], sign: RegExp, context: LineContext): Table | undefined {
  if (lines.length < 2 || !signsOfCells.includes(sign)) return undefined;
  const rows = lines.map((line) => cellsOf(line, sign));
  const [first = []] = rows;
  if (first.length < fewestCells || rows.some(({ length }) => length < fewestCells - 1)) return undefined;
  const kinds = first.map((_, at) =>
    kindOfCells(
      rows.map((cells) => cells[at] ?? ""),
      context,
    ),
  );
  const isTable = (["day", "bodies"] as const).every((one) => kinds.filter((kind) => kind === one).length === 1);
  return isTable ? { columns: kinds, rows } : undefined;
}

function kindOfCells(cells: readonly string[], context: LineContext): Column | undefined {
  const told = cells.filter((cell) => cell !== "");
  const all = (is: (cell: string) => boolean) => told.length > 0 && told.every(is);
  const read = (cell: string) => readMeetingLine(cell, context);
  if (all((cell) => read(cell).day.kind !== "none" && !namesBodies(cell, context.register))) return "day";
  if (all((cell) => namesBodies(cell, context.register))) return "bodies";
  if (all((cell) => read(cell).mode !== undefined && read(cell).doubts.length === 0)) return "mode";
  if (all((cell) => stateIn(cell) !== undefined)) return "state";
  return all((cell) => read(cell).evidence !== "") ? "evidence" : "subject";
}

function cellsOf(line: string, sign: RegExp): readonly string[] {
  return line
    .replace(/^\s*\||\|\s*$/gu, "")
    .split(sign)
    .map((cell) => cell.trim().replace(/^"(.*)"$/u, "$1"));
}

function columnNamed(name: string): Column | undefined {
  const folded = fold(name).trim();
  return columns.find(([, pattern]) => pattern.test(folded))?.[0];
}

const nothing = /^(?:[-–—/.]*|no|n\.?d\.?|nessun[oa]?)$/iu;

/** The cells as a line that tells them. */
function rowOf(cells: readonly string[], named: readonly (Column | undefined)[]): Row {
  const of = (column: Column) =>
    cells.filter((cell, at) => named[at] === column && (column === "state" ? cell !== "" : !nothing.test(cell)));
  const [place = ""] = of("place");
  const hour = of("hour").map((cell) => (/^\d/u.test(cell) ? `ore ${cell}` : cell));
  const bodies = of("bodies").map((cell) => cell.replace(/\s*[;/|]\s*|\s+[-–]\s+/gu, ", "));
  const evidence = of("evidence").map((cell) => (/^[\d\s./-]+$/u.test(cell) ? `prot. ${cell}` : cell));
  const head = [...of("day"), ...hour, ...bodies, ...of("mode"), ...evidence].join(", ");
  const subject = [...of("subject"), ...of("notes")].join(" - ").replace(/(?<![\s.])[\s.]+$/u, "");
  const where = place === "" ? "" : `luogo: ${place.replaceAll(";", ",")}; `;
  const states = of("state");
  const state = states.map(stateIn).find((one) => one !== undefined);
  const said =
    states.length > 0 && state === undefined ? [...(subject === "" ? [] : [subject]), ...states].join(" - ") : subject;
  return {
    text: cells.filter((cell) => cell !== "").join(" · "),
    isOfATable: true,
    line: `${where}${head}${said === "" ? "" : `: ${said}`}`,
    ...(state === undefined ? {} : { state }),
  };
}
