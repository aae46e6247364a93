/** The words of a text. */
export const wordsIn = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));
