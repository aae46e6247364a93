import { wordsOfEnglish, wordsOfItalian } from "./language-words.ts";
import { sayingOf } from "./saying.ts";

const english = new Set(wordsOfEnglish);
const italian = new Set(wordsOfItalian);

/** The language of a line: English when it has more English words than Italian ones, otherwise Italian. */
export function languageOf(line: string): "it" | "en" {
  const words = sayingOf(line).split(" ");
  const count = (known: ReadonlySet<string>) => words.filter((word) => known.has(word)).length;
  return count(english) > count(italian) ? "en" : "it";
}
