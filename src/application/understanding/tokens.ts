import { fold } from "./fold.ts";

/** A word or a sign of a text, and where it stands in it. */
export type Token = {
  /** Folded. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** A sign that parts one thing from the next: a comma, a slash, a dash between spaces. */
  readonly isSeparator: boolean;
};

const tokenPattern = /[\p{L}\p{N}_]+(?:\.[\p{L}\p{N}_]+)*['.]?|(?<=\s)-(?=\s)|[,;/+&()|:!?"«»“”•·]/gu;

/** The words and the signs of a text that is in NFC; whatever is neither (emoji) is left out. */
export function tokensOf(text: string): readonly Token[] {
  return [...fold(text).matchAll(tokenPattern)].map((match) => ({
    word: /[\p{L}\p{N}]/u.test(match[0]) ? withoutFullStop(match[0]) : match[0],
    start: match.index,
    end: match.index + match[0].length,
    isSeparator: !/[\p{L}\p{N}]/u.test(match[0]),
  }));
}

/** A long word's full stop ends a sentence; a short one's is an abbreviation. */
function withoutFullStop(word: string): string {
  return word.endsWith(".") && word.length > 8 ? word.slice(0, -1) : word;
}

/** The words of a name, as they are compared: folded, one space between. */
export function nameKey(name: string): string {
  return tokensOf(name.normalize("NFC"))
    .filter(({ isSeparator }) => !isSeparator)
    .map(({ word }) => word)
    .join(" ");
}
