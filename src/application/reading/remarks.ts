// SPDX-License-Identifier: EUPL-1.2
import { readBodies } from "./bodies/bodies.ts";
import { tellsADay } from "./days/day.ts";
import { rewritten, type Source, type Span, within } from "./engine/source.ts";
import type { LineContext } from "./line-context.ts";
import { connectors, introducers, topicWords } from "./words/body-words.ts";
import { isVerbOfARemark, verbsOfRemarks, wordsOfNoRemark } from "./words/line-words.ts";
import { placeWords } from "./words/place-words.ts";

const sentence = /[^.!;\n]+(?:[.!;\n](?!\s+\p{Lu}|\s*\n|\s*$|(?<=[;\n])\s)[^.!;\n]*)*(?:[.!;\n]+\s*|$)/gu;

const fewestWords = 3;

/**
 * The sentences of a text that only say what came of a meeting, as typed, and the text without them. What may say who
 * was there, when, or of another meeting is none, nor is one whose label was taken out (two spaces): a day, a body, a name that nobody knows, a word of company.
 */
export function takeRemarks(
  text: Source,
  context: LineContext,
): { readonly told: Source; readonly remarks: string; readonly spans: readonly Span[] } {
  const sentences = [...text.typed.matchAll(sentence)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  const isOfWords = ({ start, end }: Span) => /[\p{L}\p{N}]/u.test(text.typed.slice(start, end));
  if (sentences.filter(isOfWords).length < 2) return { told: text, remarks: "", spans: [] };
  const spans = sentences.filter(({ start, end }) => isRemark(within(text, start, end), context));
  const told = spans.reduce((rest, span) => rewritten(rest, span, ""), text);
  const remarks = spans.map(({ start, end }) =>
    text.typed
      .slice(start, end)
      .replace(/(?<![;\s])[;\s]+$/u, "")
      .trim(),
  );
  return { told, remarks: remarks.join(" "), spans };
}

function isRemark({ typed, folded }: Source, { now, register }: LineContext): boolean {
  const text = typed.trim();
  const words = folded.match(/[\p{L}\p{N}]+'?/gu) ?? [];
  const isRewritten = / {2}/u.test(text);
  if (isRewritten || words.length < fewestWords || text.includes("?") || text.includes(":\n")) return false;
  if (!words.some(isVerbOfARemark) || words.some((word) => wordsOfNoRemark.has(word))) return false;
  if (tellsADay({ typed, folded }, now)) return false;
  const [first = ""] = words;
  if (![connectors, introducers, placeWords, topicWords, verbsOfRemarks].some((known) => known.has(first)))
    return false;
  const names = [...text.matchAll(/(?<=[^.!;\s]\s+\S*)\p{Lu}\p{L}*/gu)].map(({ 0: name, index }) =>
    folded.slice(typed.indexOf(text) + index).slice(0, name.length),
  );
  if (!names.every((name) => introducers.has(name))) return false;
  const { bodies, doubts } = readBodies({ typed, folded }, register);
  return bodies.length === 0 && doubts.every(({ candidates }) => candidates.length === 0);
}
