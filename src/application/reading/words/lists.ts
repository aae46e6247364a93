// SPDX-License-Identifier: EUPL-1.2
/** How the lexicon is written: words with spaces between them, phrases with commas, and phrases by what they mean. */

/** The words of a text. */
export const wordsIn = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** The phrases of a text, with one space between their words. */
export function phrasesIn(text: string): readonly string[] {
  return text
    .split(",")
    .map((phrase) => phrase.trim().replace(/\s+/gu, " "))
    .filter((phrase) => phrase !== "");
}

/** The source of a pattern of any of the words, the longest first; a dot in one is the sign itself. */
export const anyOf = (words: Iterable<string>) =>
  [...words]
    .sort((one, other) => other.length - one.length)
    .join("|")
    .replaceAll(".", "\\.");

/** What each phrase means, of a text with a meaning a line: "-1: ieri, yesterday". */
export function meaningsIn<Meaning = string>(
  text: string,
  toMeaning = (name: string) => name as Meaning,
): ReadonlyMap<string, Meaning> {
  const lines = text.trim().split(/\n\s*(?=\S+:)/u);
  return new Map(
    lines.flatMap((line) => {
      const [name = "", phrases = ""] = line.split(":");
      return phrasesIn(phrases).map((phrase) => [phrase, toMeaning(name)] as const);
    }),
  );
}
