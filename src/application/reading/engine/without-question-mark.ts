// SPDX-License-Identifier: EUPL-1.2
/** A line without the question marks, and the spaces, that it ends with. */
export function withoutQuestionMark(line: string): string {
  return line.replace(/(?<![?\s])[?\s]+$/u, "");
}
