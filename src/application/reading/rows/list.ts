// SPDX-License-Identifier: EUPL-1.2
import { namesBodies } from "../bodies/bodies.ts";
import { monthOver } from "../days/month-for-all.ts";
import { fold } from "../engine/fold.ts";
import type { LineContext } from "../meeting-line.ts";
import { type StateTold, wordsOverLists } from "../words/row-words.ts";
import { type Row, stateIn } from "./row.ts";

const bullet = /^[\s>]*(?:[-–—*•·▪◦‣○●☑✓✔☐]|\d{1,2}[.)](?=\s)|[a-z]\)(?=\s))\s*/u;
const overAList = new RegExp(`(?<![\\p{L}])(?:${wordsOverLists})(?![\\p{L}])`, "gu");

/** What stands over rows, and what it says of them; undefined for what is a row itself. */
type Over = { readonly state?: StateTold; readonly month?: number };

/** The rows of a list, each under what stands over it: "FATTI", "Da fare:", "Luglio". */
export function rowsOfList(text: string, context: LineContext): readonly Row[] {
  const rows: Row[] = [];
  let over: Over = {};
  for (const part of partsOf(text)) {
    const line = part.replace(bullet, "").trim();
    if (!/[\p{L}\p{N}]/u.test(line)) continue;
    const said = overIn(line, context);
    const { month, ...state } = over;
    if (said === undefined)
      rows.push({ text: line, line, ...state, ...(month === undefined || hasItsMonth(line) ? {} : { month }) });
    else over = said.state === undefined && said.month === undefined ? {} : { ...over, ...said };
  }
  return rows;
}

/** "12/7 Vaglia": of no other month. */
function hasItsMonth(line: string): boolean {
  return /\d[/.-]\d/u.test(line) || monthOver(fold(line)) !== undefined;
}

/** Its lines; of "FATTI: 12/5 Fiesole; 9/6 Signa" what stands over the others, and each of them. */
function partsOf(text: string): readonly string[] {
  return text.split("\n").flatMap((line) => {
    const [, over, rest = ""] = /^([^:\d]{3,60}:)\s(.+)$/u.exec(line) ?? [];
    const isOver = over !== undefined && stateOver(over) !== undefined;
    return isOver ? [over, ...rest.split(/;\s/u)] : line.split(/;\s/u);
  });
}

function overIn(line: string, context: LineContext): Over | undefined {
  const isLong = line.length > 80 || /\d/u.test(line.replace(/(?<!\d)20\d\d(?!\d)/gu, ""));
  if (isLong || namesBodies(line, context.register)) return undefined;
  const state = stateOver(line);
  const month = monthOver(fold(line));
  const isOver = state !== undefined || month !== undefined || line.endsWith(":") || line === line.toUpperCase();
  return isOver ? { ...(state === undefined ? {} : { state }), ...(month === undefined ? {} : { month }) } : undefined;
}

/** "Riunioni già fatte:", "ANNULLATI": nothing but a state, and what it is of. */
function stateOver(line: string): StateTold | undefined {
  const words = fold(line).replace(/[^\p{L}\p{N}'\s]/gu, " ");
  const bare = words.replace(overAList, " ").replace(/\s+/gu, " ").trim();
  const state = stateIn(bare === "" ? words : bare) ?? stateIn(words);
  return bare.split(" ").length <= 3 ? state : undefined;
}
