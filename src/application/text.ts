// SPDX-License-Identifier: EUPL-1.2
/**
 * A line as people meant it: one line, well formed, no control characters, no marks that turn the direction of what
 * follows, no space at the ends.
 */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/gu, " ").trim();
}

/** As `cleanLine`, with its line breaks kept. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .normalize("NFC")
    .replace(/\r\n?/gu, "\n")
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, (mark) => (/\s/u.test(mark) ? mark : ""))
    .trim();
}

/** The text, cut to `most` UTF-16 units with an ellipsis where it is longer; never inside a character. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text
    .slice(0, most - 1)
    .replace(/[\ud800-\udbff]$/u, "")
    .trimEnd()}…`;
}
