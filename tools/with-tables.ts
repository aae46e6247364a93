// SPDX-License-Identifier: EUPL-1.2

/** A table of a page: its head, by which it is found, and the whole of it, line by line. */
export type MadeTable = { readonly head: string; readonly lines: readonly string[] };

const toLine = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;

export function toTable(head: readonly string[], rows: readonly (readonly string[])[]): MadeTable {
  const line = toLine(head);
  return { head: line, lines: [line, `|${"---|".repeat(head.length)}`, ...rows.map(toLine)] };
}

/** The page with each of these tables that it has as the code has it now; everything else stays as it is. */
export function withTables(page: string, tables: readonly MadeTable[]): string {
  return tables.reduce((text, { head, lines }) => {
    const all = text.split("\n");
    const start = all.indexOf(head);
    if (start === -1) return text;
    const length = all.slice(start).findIndex((line) => !line.startsWith("|"));
    return all.toSpliced(start, length === -1 ? all.length : length, ...lines).join("\n");
  }, page);
}

/** The heads of the tables that none of the pages has, or that stand in several places. */
export function misplaced(pages: readonly string[], tables: readonly MadeTable[]): readonly string[] {
  const heads = pages.flatMap((page) => page.split("\n"));
  return tables.map(({ head }) => head).filter((head) => heads.filter((line) => line === head).length !== 1);
}
