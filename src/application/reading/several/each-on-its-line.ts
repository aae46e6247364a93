// SPDX-License-Identifier: EUPL-1.2
import { areMeetings, type Splitting } from "./parts.ts";

const betweenMeetings = /\n+|;\s*|\.\s+(?=\S)/u;

/** Each on a line, or in a sentence, of its own. */
export const eachOnItsLine: Splitting = (text, context) => {
  const lines = split(text, betweenMeetings);
  return areMeetings(lines, context) ? lines : [];
};

function split(text: string, between: RegExp): readonly string[] {
  return text
    .split(between)
    .map((part) => part.replace(/^[\s\-*•–\d.)]*(?:[-*•–]|\d\))\s+/u, "").trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}
