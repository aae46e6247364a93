// SPDX-License-Identifier: EUPL-1.2
import { asides, courtesiesAfter, courtesiesBefore } from "../words/courtesies.ts";
import { greetingIn, lengthOfAddress, startOfSigning } from "./around-letters.ts";
import { endBefore, fold, readable } from "./fold.ts";
import { asSpelt } from "./spelt.ts";
import { oneOf } from "./way.ts";

/**
 * The line without the greetings and courtesies around it, as typed; all of it when it has nothing else. A greeting of
 * whoever `mayBeMet` stays with the name: "ciao Fiesole, ieri riunione con Vaglia" does not say that Fiesole was there.
 */
export function withoutCourtesies(line: string, mayBeMet: (words: string) => boolean = () => false): string {
  const text = withoutAsides(asWritten(readable(line)));
  if (isOnlyCourtesies(fold(text))) return line;
  const greeted = greetingIn(text);
  const rest = greeted !== undefined && mayBeMet(greeted) ? text : withoutGreetings(text);
  const unsigned = rest.slice(
    0,
    signatureOf(rest)?.index ?? startOfSigning(rest, rest.length < text.length) ?? rest.length,
  );
  const last = startOfLastCourtesies(fold(unsigned)) ?? unsigned.length;
  // What stands in the sentence of a subject is of it.
  const isOfASubject = /:\s/u.test(unsigned) && !/^\s*[.!\n]/u.test(unsigned.slice(last));
  const kept = (isOfASubject ? unsigned : unsigned.slice(0, last)).trim();
  return /[\p{L}\p{N}]/u.test(kept) ? kept : line;
}

/** "Ciao Gianni, ti confermo che": who is greeted stands among the courtesies. */
function withoutGreetings(text: string): string {
  const told = text.slice(lengthOfAddress(text));
  return told.slice(before.exec(fold(told))?.[0].length ?? 0);
}

const before = new RegExp(
  `^[^\\p{L}\\p{N}/@]*(?:(?:${oneOf(courtesiesBefore)})(?:[\\s,.!:;…]+[^\\p{L}\\p{N}/@?]*))+`,
  "u",
);
const oneCourtesy = new RegExp(
  `(?:${oneOf(`${courtesiesBefore}\n${courtesiesAfter}`)})(?:[^\\p{L}\\p{N}/@?]+|$)`,
  "uy",
);
/** No courtesy is longer. */
const mostOfACourtesy = 150;
const lastCourtesy = new RegExp(`(?<![\\s,.!;])[\\s,.!;]+(?:${oneOf(courtesiesAfter)})$`, "u");

/** Whether a folded text has nothing but courtesies: one after the other, up to the end. Never tried otherwise: a pattern of them all would be, endlessly. */
export function isOnlyCourtesies(folded: string): boolean {
  const first = /[\p{L}\p{N}/@]/u.exec(folded)?.index;
  if (first === undefined) return false;
  oneCourtesy.lastIndex = first;
  while (oneCourtesy.lastIndex < folded.length) if (!oneCourtesy.test(folded)) return false;
  return true;
}

/** Where the courtesies begin that a text ends with; undefined when it has none at its end. */
function startOfLastCourtesies(folded: string): number | undefined {
  let start: number | undefined;
  for (let end = endBefore(folded, /[\s,.!]/u); ; end = endBefore(folded, /[\s,.!]/u, start)) {
    const from = Math.max(0, end - mostOfACourtesy);
    const found = lastCourtesy.exec(folded.slice(from, end));
    if (found === null) return start;
    start = from + found.index;
  }
}

/** One space for many, and in its own letters what is dictated, misspelt or typed as it sounds: "virgola", "sè", "nooo". */
function asWritten(text: string): string {
  const spelt = asSpelt(text);
  // Between the columns of several lines they are a sign.
  const inColumns = spelt.includes("\n") ? spelt.replace(/(?<=\S) {3,}/gu, "\t") : spelt;
  return inColumns
    .replace(/[^\S\n]{2,}/gu, (spaces) => (spaces.includes("\t") ? spaces : " "))
    .replace(/(?<![\p{L}\p{N}])w\/\s*(?=\p{L})/giu, "with ")
    .replace(/(?<!\s)\s+virgola(?=\s)/giu, ",")
    .replace(/(?<!\p{L})no{2,}(?!\p{L})|([aeiouàèéìòù])\1{2,}(?!\p{L})/giu, (drawn, vowel?: string) =>
      vowel === undefined ? drawn.slice(0, 2) : vowel,
    )
    .replace(/(?<!\s|\b(?:il|un|al|stesso|a che|di))\s+punto\s*$/iu, ".")
    .replace(/(?<!\p{L})sè(?!\p{L})/giu, "s'è");
}

const aside = new RegExp(`(?<![,\\s])[,\\s]*(?<![\\p{L}\\p{N}])(?:${oneOf(asides)})(?![\\p{L}\\p{N}])[,\\s]*`, "gu");

function withoutAsides(text: string): string {
  let kept = "";
  let from = 0;
  for (const { 0: words, index } of fold(text).matchAll(aside)) {
    const before = text.slice(from, index);
    // "Annullalo per favore, l'ho messo per sbaglio": the comma after it parts what stands around it.
    const isBetween = /,\s*$/u.test(words) && !words.startsWith(",") && /[^\s.!?;]\s*$/u.test(kept + before);
    kept += `${before}${isBetween ? "," : ""} `;
    from = index + words.length;
  }
  return kept + text.slice(from);
}

/** A line with a name, right under a courtesy: "Grazie,\nAnna Neri". */
function signatureOf(text: string): RegExpExecArray | undefined {
  const match = /\n[ \t]*\p{Lu}[\p{L}.'’]*(?:[ \t]+\p{Lu}[\p{L}.'’]*){0,3}$/u.exec(text.trimEnd());
  const isUnder = match !== null && startOfLastCourtesies(fold(text.slice(0, match.index))) !== undefined;
  return isUnder ? match : undefined;
}
