// SPDX-License-Identifier: EUPL-1.2
import { fold } from "../engine/fold.ts";
import { cellsOf } from "../rows/table.ts";
import { formsOfAbsentCells, formsOfPresentCells, namesOfSignatures } from "../words/paper-words.ts";
import { namesOfColumns } from "../words/row-words.ts";

/** Who was there, by its body or by all that its cells name; or who was absent, as the whole row says it. */
type SheetRow = { readonly label: "present" | "absent"; readonly text: string };

const signs = [/\t/u, /\|/u, /;/u, / {3,}/u, /\s[-–]\s/u];
const bodies = new RegExp(
  `^(?:${namesOfColumns.bodies})(?:\\s*/\\s*\\p{L}+|\\s(?:di appartenenza|rappresentat[oi]))?$`,
  "u",
);
const day = new RegExp(`^(?:${namesOfColumns.day})(?![\\p{L}\\p{N}])`, "u");
const signature = new RegExp(`^(?:${namesOfSignatures})(?![\\p{L}\\p{N}])`, "u");
const absent = new RegExp(`^(?:${formsOfAbsentCells})$`, "u");
const present = new RegExp(`^(?:${formsOfPresentCells})$`, "u");

const isRule = (line: string) => /^[\s|:+-]+$/u.test(line) && line.includes("-");

/**
 * The rows of a sheet of those who were there, and the text around them: under names of columns that say whose each is
 * and who signed, or with a cell that says no more than "presente" or "assente". Undefined where there are none; a table
 * that gives each row its day is of meetings. Pure.
 */
export function sheetIn(text: string): { readonly rows: readonly SheetRow[]; readonly rest: string } | undefined {
  const lines = text.split("\n").map((line) => line.trim());
  for (const sign of signs) {
    const listed = inColumns(lines, sign);
    if (listed !== undefined) return listed;
    const at = lines.findIndex((line) => isHead(cellsOf(line, sign)));
    const head = at === -1 ? [] : cellsOf(lines[at] ?? "", sign).map(fold);
    const isOfIt = (line: string, place: number) =>
      place > at && cellsOf(line, sign).length > 1 && (at !== -1 || cellsOf(line, sign).some(saysOneOf));
    const own = lines.filter((line, place) => isOfIt(line, place) && !isRule(line));
    if (own.length > 1 && !head.some((name) => day.test(name))) {
      const rest = lines.filter((line, place) => place !== at && !own.includes(line) && !isRule(line));
      return { rows: rowsOf(own, head, sign), rest: rest.join("\n") };
    }
  }
  return undefined;
}

const labelsOfColumns = new Map<string, SheetRow["label"]>([
  ["presenti", "present"],
  ["assenti", "absent"],
]);

/** "Presenti | Assenti" over the bodies: each column is of those whom its name says. */
function inColumns(lines: readonly string[], sign: RegExp) {
  const at = lines.findIndex((line) => {
    const names = cellsOf(line, sign).map(fold);
    return names.includes("presenti") && names.includes("assenti");
  });
  if (at === -1) return undefined;
  const names = cellsOf(lines[at] ?? "", sign).map(fold);
  const length = lines.slice(at + 1).findIndex((line) => line.trim() === "");
  const end = length === -1 ? lines.length : at + 1 + length;
  const rows = lines.slice(at + 1, end).flatMap((line) =>
    cellsOf(line, sign).flatMap((cell, place) => {
      const label = labelsOfColumns.get(names[place] ?? "");
      return cell === "" || label === undefined ? [] : [{ label, text: cell }];
    }),
  );
  return { rows, rest: [...lines.slice(0, at), ...lines.slice(end)].join("\n") };
}

function isHead(cells: readonly string[]): boolean {
  const names = cells.map(fold);
  return names.some((name) => bodies.test(name)) && names.some((name) => signature.test(name));
}

const saysOneOf = (cell: string) => absent.test(fold(cell)) || present.test(fold(cell));

function rowsOf(lines: readonly string[], head: readonly string[], sign: RegExp): readonly SheetRow[] {
  const [whose, signed] = [bodies, signature].map((one) => head.findIndex((name) => one.test(name)));
  const rows = lines.map((line) => cellsOf(line, sign));
  const isSigned = (cells: readonly string[]) => signed === -1 || !/^[\s_.–-]*$/u.test(cells[signed ?? -1] ?? "");
  // Where nobody signed, the signatures were lost on the way.
  const areSigned = rows.some(isSigned);
  return rows.map((cells) => {
    const isAbsent = cells.some((cell) => absent.test(fold(cell))) || (areSigned && !isSigned(cells));
    if (isAbsent) return { label: "absent", text: cells.filter((cell) => cell !== "").join(" · ") };
    const bodies = whose === -1 ? cells.filter((cell) => !saysOneOf(cell)).join(", ") : (cells[whose ?? 0] ?? "");
    return { label: "present", text: bodies };
  });
}
