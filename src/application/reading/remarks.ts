// SPDX-License-Identifier: EUPL-1.2
import { namesBodies, readBodies } from "./bodies/bodies.ts";
import { bodyIndexOf } from "./bodies/body-index.ts";
import { longestMatch } from "./bodies/pieces.ts";
import { tellsADay } from "./days/day.ts";
import { rewritten, type Source, type Span, within } from "./engine/source.ts";
import { tokensOf } from "./engine/tokens.ts";
import type { LineContext } from "./line-context.ts";
import { ands, connectors, introducers, negations, plainArticles, topicWords } from "./words/body-words.ts";
import { isVerbOfARemark, verbsOfRemarks, wordsOfNoRemark } from "./words/line-words.ts";
import { people, wordsAfterPeople } from "./words/people-words.ts";
import { placeWords } from "./words/place-words.ts";
import { wordsOfJoining } from "./words/several-words.ts";

const sentence = /[^.!;\n]+(?:[.!;\n](?!\s+\p{Lu}|\s*\n|\s*$|(?<=[;\n])\s)[^.!;\n]*)*(?:[.!;\n]+\s*|$)/gu;

const fewestWords = 3;

/**
 * The sentences of a text that only say what came of a meeting, as typed, and the text without them. What may say who
 * was there, when, or of another meeting is none, nor is one whose label was taken out (two spaces): a day, a body, a name that nobody knows, a word of company.
 * `isOfABody`: one says what a body did that may have been there.
 */
export function takeRemarks(
  text: Source,
  context: LineContext,
): { readonly told: Source; readonly remarks: string; readonly spans: readonly Span[]; readonly isOfABody?: true } {
  const sentences = [...text.typed.matchAll(sentence)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  const isOfWords = ({ start, end }: Span) => /[\p{L}\p{N}]/u.test(text.typed.slice(start, end));
  if (sentences.filter(isOfWords).length < 2) return { told: text, remarks: "", spans: [] };
  const [first = { start: 0, end: 0 }, ...others] = sentences;
  const areTold = namesBodies(within(text, first.start, first.end), context.register);
  const ofABody = areTold ? others.filter(({ start, end }) => isOfABody(within(text, start, end), context)) : [];
  const spans = sentences.filter((one) => ofABody.includes(one) || isRemark(within(text, one.start, one.end), context));
  const told = spans.reduce((rest, span) => rewritten(rest, span, ""), text);
  const remarks = spans.map(({ start, end }) =>
    text.typed
      .slice(start, end)
      .replace(/(?<![;,\s])[;,\s]+$/u, "")
      .trim(),
  );
  return { told, remarks: remarks.join(" "), spans, ...(ofABody.length > 0 ? { isOfABody: true } : {}) };
}

/** "Fiesole era d'accordo", "Fiesole manda la bozza", with no word that says that it was there. */
function isOfABody(text: Source, { now, register }: LineContext): boolean {
  const tokens = tokensOf(text);
  const at = tokens.findIndex(
    ({ word }) => ![plainArticles, introducers, wordsAfterPeople].some((one) => one.has(word)),
  );
  const { match, size } = longestMatch(tokens, at, bodyIndexOf(register)) ?? { size: 0 };
  const rest = tokens.slice(at + size).map(({ word }) => word);
  const [verb = "", next = ""] = rest;
  const isVerb = isVerbOfARemark(verb) || isWas(verb) || plainArticles.has(next) || /^un[oa']?$/u.test(next);
  if (match?.isCertain !== true || !isVerb || ands.has(verb) || rest.length < 2) return false;
  const saysWho = rest.some((word, place) => {
    if (isWas(word)) return isThere(rest[place + 1] ?? "");
    return (
      [wordsOfNoRemark, negations, people, introducers].some((one) => one.has(word)) || wordsOfJoining.includes(word)
    );
  });
  const said = within(text, tokens[at + size]?.start ?? 0);
  const { bodies, doubts } = readBodies(said, register);
  const namesOthers = bodies.length > 0 || doubts.some(({ candidates }) => candidates.length > 0);
  return !saysWho && !namesOthers && !/[?:]/u.test(text.typed) && !tellsADay(text, now);
}

const isWas = (word: string) => word === "era" || word === "erano";

/** "Era al tavolo", and not "era d'accordo". */
const isThere = (word: string) => word !== "d'" && (placeWords.has(word) || connectors.has(word) || word === "");

function isRemark({ typed, folded }: Source, { now, register }: LineContext): boolean {
  const text = typed.trim();
  const words = folded.match(/[\p{L}\p{N}]+'?/gu) ?? [];
  const isRewritten = / {2}/u.test(text);
  if (isRewritten || words.length < fewestWords || text.includes("?") || text.includes(":\n")) return false;
  if (
    !words.some((word) => isVerbOfARemark(word) || isWas(word)) ||
    words.some((word, at) => wordsOfNoRemark.has(word) && !(isWas(word) && words[at + 1] === "d'"))
  )
    return false;
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
