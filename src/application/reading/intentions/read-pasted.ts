// SPDX-License-Identifier: EUPL-1.2
import { fold } from "../engine/fold.ts";
import type { LineContext } from "../meeting-line.ts";
import { withoutCourtesiesTo } from "../opening.ts";
import { readChat } from "../papers/read-chat.ts";
import { readPaper } from "../papers/read-paper.ts";
import { type RowsTold, readRows } from "../rows/read-rows.ts";
import { stateIn } from "../rows/row.ts";
import { readTelling } from "../telling.ts";
import type { Intention } from "./intention.ts";
import { accepted, changeInAPaper, takenBack } from "./of-a-paper.ts";

/**
 * What was written elsewhere, as whoever pastes it means it: a scheda, a chat, a table or a list, a paper. Undefined for
 * what people write themselves. `ofALetter`: reads a line of a letter by itself; without it a letter that changes a
 * meeting is read as its own words. Pure: `now` is given.
 */
export function readPasted(
  text: string,
  context: LineContext,
  ofALetter: ((line: string) => Intention) | undefined,
): Intention | undefined {
  if (isSheet(text)) return { kind: "no-fact", why: "sheet" };
  const chat = readChat(text, context);
  if (chat !== undefined)
    return (
      intentionOfRows({ lines: chat.lines, left: [] }) ?? {
        kind: "no-fact",
        why: stateIn(text) === "cancelled" ? "cancelled" : "nothing",
        left: [],
        line: chat.spoken,
      }
    );
  const rows = intentionOfRows(readRows(text, context));
  if (rows !== undefined) return rows;
  const pasted = readPaper(text, context);
  if (pasted?.kind === "refused") return takenBack(pasted, context);
  if (pasted?.kind === "change") return ofALetter === undefined ? undefined : changeInAPaper(pasted.lines, ofALetter);
  if (pasted === undefined) return undefined;
  const message = withoutCourtesiesTo(text, context.register);
  const whole = text.includes("\n") ? undefined : readTelling(message, context);
  const { lines, left } = pasted;
  if (lines.length > 1) return { kind: "log-several", lines, isSure: false, left };
  if (whole?.kind === "log" && whole.doubt === undefined) return whole;
  const told = { kind: "log", line: lines[0] ?? "", isProposed: true, left } as const;
  return pasted.isAcceptance === true ? accepted(told, context) : told;
}

/** Whatever rows tell is shown first. */
function intentionOfRows(told: RowsTold | undefined): Intention | undefined {
  const { lines = [], left = [] } = told ?? {};
  const [line] = lines;
  if (line !== undefined && lines.length > 1) return { kind: "log-several", lines, isSure: false, left };
  if (line !== undefined) return { kind: "log", line, isProposed: true, left };
  return left.some(({ why }) => why === "cancelled") ? { kind: "no-fact", why: "cancelled", left } : undefined;
}

const fewestLines = 8;
/** The indicators stand under a heading of their own, alone or over its columns. */
const heading = /^indicator[ie](?:$|.*(?:valore|target))/u;
const besideOthers = / {3}indicator[ie]$/u;
/** What each of the layouts has beside it, whatever stands between. */
const marks = [/obiettiv|(?:^|\n)[ \t]*fas[ei](?!\p{L})/u, /(?<!\p{L})(?:peso|previst|attes|target|programmat)/u];
/** Minutes and letters speak of objectives too. */
const ofAMeeting = /(?<!\p{L})(?:presenti|assenti|riunit|convoca|verbale|oggetto\s*:|saluti)/u;

/**
 * Whether a pasted text is the scheda of an objective: phases, indicators and what is expected of them. Its days and its
 * bodies are of no meeting. Pure.
 */
function isSheet(text: string): boolean {
  const folded = fold(text);
  const lines = folded.split("\n").map((line) => line.trim());
  const isHeaded = lines.some((line) => heading.test(line) || besideOthers.test(line));
  return (
    lines.length >= fewestLines && isHeaded && marks.every((mark) => mark.test(folded)) && !ofAMeeting.test(folded)
  );
}
