// SPDX-License-Identifier: EUPL-1.2
import { type Source, sourceOf } from "./source.ts";

/** A word or a sign of a text, and where it stands in it. */
export type Token = {
  /** Folded. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Typed with a capital letter first. */
  readonly isCapital: boolean;
  /** A sign that parts one thing from the next: a comma, a slash, a dash between spaces. */
  readonly isSeparator: boolean;
};

/**
 * "S.Lorenzo" and "s/Arno" are two words, "B.zio" and "V.P." one, and "&" is "e"; a date that was left ("22/6") stays
 * whole.
 */
const tokenPattern =
  /\p{L}\.(?=\p{L}{5})|(?<!\p{L})s\/(?=\p{L})|(?<!\p{L})c\/o(?!\p{L})|\d+(?:[/.-]\d+)+|[\p{L}\p{N}_]+(?:\.[\p{L}\p{N}_]+)*['.\u00b0]?|(?<=\s)-(?=\s)|[\n,;/+&()|:!?"«»“”•·]/gu;

/** The words and the signs of a text; whatever is neither (emoji) is left out. */
export function tokensOf(text: string | Source): readonly Token[] {
  const { typed, folded } = sourceOf(text);
  return [...folded.matchAll(tokenPattern)].map((match) => ({
    word:
      match[0] === "&"
        ? "e"
        : /^[èÈ]$/u.test(typed.slice(match.index, match.index + match[0].length))
          ? "e'"
          : match[0],
    start: match.index,
    end: match.index + match[0].length,
    isCapital: /^\p{Lu}/u.test(typed.slice(match.index, match.index + 2)),
    isSeparator: !/[\p{L}\p{N}&]/u.test(match[0]),
  }));
}

/** The words of a name, as they are compared: folded, one space between. */
export function nameKey(name: string): string {
  return tokensOf(name)
    .filter(({ isSeparator }) => !isSeparator)
    .map(({ word }) => word)
    .join(" ");
}
