// SPDX-License-Identifier: EUPL-1.2
import { namesBodies } from "../bodies/bodies.ts";
import { fold } from "../engine/fold.ts";
import { sourceOf } from "../engine/source.ts";
import { type LineContext, readMeetingLine } from "../meeting-line.ts";
import { takeMode } from "../take-mode.ts";
import { placeNouns } from "../words/place-words.ts";
import { type Column, namesOfColumns } from "../words/row-words.ts";
import { type Row, stateIn } from "./row.ts";

/** What parts the cells of a row: the first that makes columns of a table. */
const signs = [/\t/u, /;/u, /\|/u, / {2}/u, /,(?! )/u, /,/u];

const columns = (Object.keys(namesOfColumns) as Column[]).map(
  (column) => [column, new RegExp(`^(?:${namesOfColumns[column]})(?![\\p{L}\\p{N}])`, "u")] as const,
);

type Table = {
  readonly columns: readonly (Column | undefined)[];
  readonly rows: readonly (readonly string[])[];
  /** The line right above it. */
  readonly over: string;
};

type RowsOfATable = { readonly over: string; readonly rows: readonly Row[] };

/** The rows of a table with a row of names over it, as a spreadsheet or a document gives it; undefined for any other text. */
export function rowsOfTable(text: string, context: LineContext): RowsOfATable | undefined {
  const lines = withWholeCells(text)
    .split("\n")
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
  for (const sign of signs) {
    const table = tableOf(lines, sign) ?? tableWithoutNames(lines, sign, context);
    if (table === undefined) continue;
    return { over: table.over, rows: filledDown(table).map((cells) => rowOf(cells, table.columns)) };
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
  return {
    columns: named,
    rows: lines.slice(at + 1).map((line) => cellsOf(line, sign)),
    over: lines[at - 1] ?? "",
  };
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
  return isTable ? { columns: kinds, rows, over: "" } : undefined;
}

function kindOfCells(cells: readonly string[], context: LineContext): Column | undefined {
  const told = cells.filter((cell) => cell !== "");
  const all = (is: (cell: string) => boolean) => told.length > 0 && told.every(is);
  const read = (cell: string) => readMeetingLine(cell, context);
  if (all((cell) => read(cell).day.kind !== "none" && !namesBodies(cell, context.register))) return "day";
  if (all((cell) => namesBodies(cell, context.register))) return "bodies";
  if (all((cell) => /^(?:ore\s*)?\d{1,2}[:.]\d{2}(?:\s*[-–]\s*\d{1,2}[:.]\d{2})?$/iu.test(cell))) return "hour";
  if (all((cell) => read(cell).mode !== undefined && read(cell).doubts.length === 0)) return "mode";
  if (all((cell) => isMode(cell) || placeNouns.has(fold(cell).split(" ")[0] ?? ""))) return "place";
  if (all((cell) => stateIn(cell) !== undefined)) return "state";
  return all((cell) => read(cell).evidence !== "") ? "evidence" : "subject";
}

/** What stands between quotation marks is one cell, with whatever signs and lines it holds; a mark in it is doubled. */
const quotedCell = /(?<=^|[;,|\t\n])"((?:[^"]|"")*)"(?=[;,|\t\n]|$)/gu;
const held = { ",": "\u{e000}", ";": "\u{e001}", "|": "\u{e002}", "\t": "\u{e003}", "\n": "\u{e004}" } as const;

function withWholeCells(text: string): string {
  return text.replace(quotedCell, (_, cell: string) =>
    cell.replaceAll('""', '"').replace(/[,;|\t\n]/gu, (sign) => held[sign as keyof typeof held]),
  );
}

/** The cells of a line that `sign` parts, without the signs around it. */
export function cellsOf(line: string, sign: RegExp): readonly string[] {
  return line
    .replace(/^\s*\||\|\s*$/gu, "")
    .split(sign)
    .map((cell) =>
      Object.entries(held)
        .reduce((told, [one, mark]) => told.replaceAll(mark, one === "\n" ? " " : one), cell)
        .trim()
        .replace(/^"(.*)"$/u, "$1"),
    );
}

/** A day that stands once over several rows is of each of them; a row of nothing but more bodies is of the one above. */
function filledDown({ columns: named, rows }: Table): Table["rows"] {
  const at = (column: Column) => named.indexOf(column);
  const filled: (readonly string[])[] = [];
  for (const cells of rows) {
    const above = filled.at(-1);
    const isBelow = above !== undefined && (cells[at("day")] ?? "") === "" && (cells[at("bodies")] ?? "") !== "";
    if (!isBelow) {
      filled.push(cells);
      continue;
    }
    const isOfTheOneAbove = cells.every((cell, place) => cell === "" || named[place] === "bodies");
    if (isOfTheOneAbove)
      filled[filled.length - 1] = above.map((cell, place) =>
        named[place] === "bodies" ? `${cell}, ${cells[place] ?? ""}` : cell,
      );
    else filled.push(cells.map((cell, place) => (named[place] === "day" ? (above[place] ?? "") : cell)));
  }
  return filled;
}

function columnNamed(name: string): Column | undefined {
  const folded = fold(name).trim();
  return columns.find(([, pattern]) => pattern.test(folded))?.[0];
}

const nothing = /^(?:[-–—/.]*|no|n\.?d\.?|nessun[oa]?)$/iu;

/** In a column of evidence, that it is there: "sì", "firmato". */
const saysOnlyWhether = /^(?!(?:verbal|prov|not[ae]|delib|determ|prot))[^\d,;:]{1,30}$/iu;

/** Of the body beside it, and nothing of the meeting. */
const wasThere = /^present[ei]$/iu;

function isMode(cell: string): boolean {
  const { mode, rest } = takeMode(sourceOf(cell));
  return mode !== undefined && !/[\p{L}\p{N}]/u.test(rest.typed);
}

/** The cells as a line that tells them. */
function rowOf(cells: readonly string[], named: readonly (Column | undefined)[]): Row {
  const of = (column: Column) =>
    cells.filter((cell, at) => named[at] === column && (column === "state" ? cell !== "" : !nothing.test(cell)));
  const [place = ""] = of("place").filter((cell) => !isMode(cell));
  const hour = of("hour").map((cell) => (/^\d/u.test(cell) ? `ore ${cell}` : cell));
  const bodies = of("bodies").map((cell) => cell.replace(/\s*[;/|]\s*|\s+[-–]\s+/gu, ", "));
  const evidence = of("evidence").map((cell) =>
    /^[\d\s./-]+$/u.test(cell) ? `prot. ${cell}` : saysOnlyWhether.test(cell) ? `prova ${cell}` : cell,
  );
  const absent = of("absent").map((cell) => `assenti ${cell}`);
  const head = [
    ...of("day"),
    ...hour,
    ...bodies,
    ...absent,
    ...of("mode"),
    ...[...of("place"), ...of("notes")].filter(isMode),
    ...evidence,
  ].join(", ");
  const notes = of("notes").filter((cell) => !isMode(cell));
  const subject = [...of("subject"), ...notes].join(" - ").replace(/(?<![\s.])[\s.]+$/u, "");
  const where = place === "" ? "" : `luogo: ${place.replaceAll(";", ",")}; `;
  const states = of("state").filter((cell) => !wasThere.test(cell));
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
