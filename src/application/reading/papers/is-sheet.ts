// SPDX-License-Identifier: EUPL-1.2
import { fold } from "../engine/fold.ts";

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
export function isSheet(text: string): boolean {
  const folded = fold(text);
  const lines = folded.split("\n").map((line) => line.trim());
  const isHeaded = lines.some((line) => heading.test(line) || besideOthers.test(line));
  return (
    lines.length >= fewestLines && isHeaded && marks.every((mark) => mark.test(folded)) && !ofAMeeting.test(folded)
  );
}
