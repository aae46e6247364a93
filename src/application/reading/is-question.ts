// SPDX-License-Identifier: EUPL-1.2
import { patternAtStart, sayingOf } from "./engine/saying.ts";
import { waysOfOpeningAQuestion } from "./words/telling-words.ts";

const question = patternAtStart(waysOfOpeningAQuestion);

/** Whether the line asks, with its mark or without. */
export function isQuestion(line: string): boolean {
  return /\?[\s!.)]*$/u.test(line) || question.test(sayingOf(line));
}

/** A line without the question marks, and the spaces, that it ends with. */
export function withoutQuestionMark(line: string): string {
  return line.replace(/(?<![?\s])[?\s]+$/u, "");
}
