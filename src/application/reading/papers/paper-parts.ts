// SPDX-License-Identifier: EUPL-1.2
import { fold } from "../engine/fold.ts";
import { linesIn } from "../engine/way.ts";
import { endsOfLetters, labelsOfPapers, linesOfService, openingOfQuoted } from "../words/paper-words.ts";

export type Label = keyof typeof labelsOfPapers | "signature";

/** A line of a paper, without its label. */
export type Part = { readonly label?: Label; readonly text: string };

const anyOf = (list: string) => linesIn(list).join("|");
const labels = (Object.keys(labelsOfPapers) as (keyof typeof labelsOfPapers)[]).map(
  (label) => [label, new RegExp(`^(?:${labelsOfPapers[label]})\\s*:\\s*`, "u")] as const,
);
/** Without a colon too: "Prot. 321/2021", "Assente Impruneta". */
const plainLabels: readonly (readonly [Label, RegExp])[] = [
  ["evidence", /^(?:prot\.?|protocollo)\s*(?:n\.?\s*)?(?=\d)/u],
  ["absent", /^(?:assenti|assente)(?: giustificat[oaie])?\s+/u],
];
export const service = new RegExp(`^(?:${anyOf(linesOfService)})`, "u");
const quoted = new RegExp(`^${openingOfQuoted}`, "u");
export const ending = new RegExp(`^(?:${anyOf(endsOfLetters)})`, "u");
const inlineLabel =
  /(?<=[.;]\s)(?=(?:presenti|assenti|assente|oggetto|argomento|ordine del giorno|prot)\.?\s*(?::|(?<=prot\.)\s*\d))/giu;
/** What a program writes under an invitation, between two lines of signs. */
const blockOfService = /\n[-_=*]{8,}\n(?:(?![-_=*]{8,}\n)[^\n]*\n){1,30}[-_=*]{8,}(?=\n|$)/gu;
const quotedLine = /^\s*>/u;
const headerOfAnother = /^[\s>]*(?:da|from|mittente|inviato|sent)\s*:/u;

/** The parts of a paper, line by line, each under its label; what is signed comes last. */
export function partsOf(text: string): readonly Part[] {
  const parts: Part[] = [];
  let under: Label | undefined;
  for (const line of text
    .replace(blockOfService, "\n")
    .split("\n")
    .flatMap((one) => one.split(inlineLabel))) {
    const typed = line.trim().replace(/^[-•*>\s]+(?=\p{L})/u, "");
    const folded = fold(typed);
    if (folded === "") {
      under = under === "signature" ? under : undefined;
      continue;
    }
    const [label, form] = [...labels, ...plainLabels].find(([, one]) => one.test(folded)) ?? [];
    const isTold = parts.some((part) => part.label !== "letter" && part.label !== "from");
    if (ending.test(folded) && label === undefined && isTold) under = "signature";
    if (under === "signature") {
      parts.push({ label: under, text: typed });
    } else if (quoted.test(folded)) {
      parts.push({ label: "sent", text: typed });
    } else if (service.test(folded)) {
      parts.push({ label: "letter", text: typed });
    } else if (label !== undefined && form !== undefined) {
      const length = label === "evidence" ? 0 : (form.exec(folded)?.[0].length ?? 0);
      parts.push({ label, text: typed.slice(length) });
      const isAlone = length === folded.length;
      under = isAlone && ["present", "absent", "invited"].includes(label) ? label : undefined;
    } else {
      parts.push(under === undefined ? { text: typed } : { label: under, text: typed });
    }
  }
  return parts;
}

/**
 * The letters of a chain, the newest first, each with its own header; one of them where nothing was answered. A letter
 * begins at a quoted line, or at one more header.
 */
export function lettersOf(text: string): readonly string[] {
  const letters: string[][] = [[]];
  let isQuoted = false;
  let hasBody = false;
  for (const line of text.split("\n")) {
    const folded = fold(line);
    const isHeader = headerOfAnother.test(folded) || quoted.test(folded.replace(/^[\s>]+/u, ""));
    const begins: boolean = hasBody && (isHeader || (quotedLine.test(line) && !isQuoted));
    if (begins) letters.push([]);
    isQuoted = quotedLine.test(line);
    hasBody = begins ? false : hasBody || (folded.trim() !== "" && !labels.some(([, form]) => form.test(folded)));
    letters.at(-1)?.push(line);
  }
  return letters.map((lines) => lines.join("\n")).filter((letter) => /[\p{L}\p{N}]/u.test(letter));
}
