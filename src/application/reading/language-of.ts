// SPDX-License-Identifier: EUPL-1.2
import { fold } from "./engine/fold.ts";
import { sayingOf } from "./engine/saying.ts";
import { linesIn } from "./engine/way.ts";
import { wordsOfEnglish, wordsOfItalian } from "./words/language-words.ts";
import { labelsOfPapers, linesOfService } from "./words/paper-words.ts";

const english = new Set(wordsOfEnglish);
const italian = new Set(wordsOfItalian);

const { subject, ...others } = labelsOfPapers;
/** What a mail program writes around what somebody wrote: of no language of theirs. */
const ofAProgram = new RegExp(
  `^[\\s>]*(?:(?:${Object.values(others).join("|")})\\s*:|${linesIn(linesOfService).join("|")}|learn more)`,
  "u",
);
const beforeASubject = new RegExp(`^[\\s>]*(?:(?:${subject}|accepted|declined|tentative|canceled)\\s*:\\s*)+`, "u");

/** The language that a line has more words of, besides addresses and what programs write; `otherwise` when it has as many of both. */
export function languageOf(line: string, otherwise: "it" | "en" = "it"): "it" | "en" {
  const written = line.includes("\n") ? line.split("\n").flatMap(writtenIn).join(" ") : line;
  const plain = written.split(/\s+/u).filter((word) => !word.includes("://") && !word.includes("@"));
  const words = sayingOf(plain.join(" ")).split(" ");
  const count = (known: ReadonlySet<string>) => words.filter((word) => known.has(word)).length;
  const [more, less] = [count(english), count(italian)];
  if (more === less) return otherwise;
  return more > less ? "en" : "it";
}

function writtenIn(line: string): readonly string[] {
  const folded = fold(line);
  return ofAProgram.test(folded) ? [] : [line.slice(beforeASubject.exec(folded)?.[0].length ?? 0)];
}
