// SPDX-License-Identifier: EUPL-1.2
/** A text on one line: what parted its lines still does, and the signs that began them are gone. */
export function inOneLine(text: string): string {
  return text
    .trim()
    .replace(/(?<![ \t])[ \t]*(?:([,;:.!?])[ \t]*)?\n\s*(?:[-*•–]\s+)?/gu, (_, sign?: string) => `${sign ?? ";"} `)
    .replace(/\s+/gu, " ");
}
