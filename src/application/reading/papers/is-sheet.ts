// SPDX-License-Identifier: EUPL-1.2
import { fold } from "../engine/fold.ts";

const fewestLines = 8;
/** What each of the layouts has, whatever stands between them: a heading, alone or over its columns. */
const marks = [
  /(?:^|\n)(?:[^\n]* {3,})?indicator[ie](?:[ \t]*(?:\n|$)|[^\n]*(?:valore|target))/u,
  /obiettiv|(?:^|\n)[ \t]*fas[ei](?!\p{L})/u,
  /(?<!\p{L})(?:peso|previst|attes|target|programmat)/u,
];
/** Minutes and letters speak of objectives too. */
const ofAMeeting = /(?<!\p{L})(?:presenti|assenti|riunit|convoca|verbale|oggetto\s*:|saluti)/u;

/**
 * Whether a pasted text is the scheda of an objective: phases, indicators and what is expected of them. Its days and its
 * bodies are of no meeting. Pure.
 */
export function isSheet(text: string): boolean {
  const folded = fold(text);
  return text.split("\n").length >= fewestLines && marks.every((mark) => mark.test(folded)) && !ofAMeeting.test(folded);
}
