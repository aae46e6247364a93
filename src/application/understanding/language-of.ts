import { wordsOfEnglish, wordsOfItalian } from "./language-words.ts";
import { sayingOf } from "./saying.ts";

const english = new Set(wordsOfEnglish);
const italian = new Set(wordsOfItalian);

/** Links, and what looks like one, are in no language. */
const addresses = /\S+(?:[/@]|\.\p{L})\S+/gu;

/** The language that a line has more words of; `otherwise` when it has as many of both. */
export function languageOf(line: string, otherwise: "it" | "en" = "it"): "it" | "en" {
  const words = sayingOf(line.replace(addresses, " ")).split(" ");
  const count = (known: ReadonlySet<string>) => words.filter((word) => known.has(word)).length;
  const [more, less] = [count(english), count(italian)];
  if (more === less) return otherwise;
  return more > less ? "en" : "it";
}
