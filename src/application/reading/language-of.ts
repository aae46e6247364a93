// SPDX-License-Identifier: EUPL-1.2
import { sayingOf } from "./engine/saying.ts";
import { wordsOfEnglish, wordsOfItalian } from "./words/language-words.ts";

const english = new Set(wordsOfEnglish);
const italian = new Set(wordsOfItalian);

/** The language that a line has more words of, besides addresses; `otherwise` when it has as many of both. */
export function languageOf(line: string, otherwise: "it" | "en" = "it"): "it" | "en" {
  const plain = line.split(/\s+/u).filter((word) => !word.includes("://"));
  const words = sayingOf(plain.join(" ")).split(" ");
  const count = (known: ReadonlySet<string>) => words.filter((word) => known.has(word)).length;
  const [more, less] = [count(english), count(italian)];
  if (more === less) return otherwise;
  return more > less ? "en" : "it";
}
