// SPDX-License-Identifier: EUPL-1.2
import type { BodyRegister } from "#domain/body.ts";
import { beginsWithABody } from "./bodies/bodies.ts";
import { bodyIndexOf } from "./bodies/body-index.ts";
import { phrasesOf } from "./bodies/phrases.ts";
import { type Token, tokensOf } from "./engine/tokens.ts";
import { ownableWords } from "./words/body-words.ts";
import { formsOfAnotherMeeting, verbsOfOthers, wordsBeforeAnOwner } from "./words/telling-words.ts";

/** So many words beside the one that says it are looked at: the longest name has fewer. */
const mostWords = 12;

/**
 * Whether a message tells of a meeting of others: it is quoted, or of the bodies' own ("riunione della Regione"), or
 * they met without whoever writes ("Signa met Vaglia", "Fiesole incontr\u00f2 Vaglia").
 */
export function isOfOthers(text: string, { register }: { readonly register: BodyRegister }): boolean {
  if (isQuoted(text) || formsOfAnotherMeeting.some((form) => text.toLowerCase().includes(form))) return true;
  const index = bodyIndexOf(register);
  const tokens = tokensOf(text);
  const endsWithBody = (at: number) =>
    phrasesOf(tokens.slice(Math.max(at - mostWords, 0), at), index)
      .at(-1)
      ?.pieces.at(-1)?.kind === "body";
  return tokens.some(({ word }, at) => {
    if (verbsOfOthers.includes(word)) return endsWithBody(at);
    return isOwned(tokens, at) && beginsWithABody(tokens.slice(at + 2), register);
  });
}

/** "Riunione di", but not "riunione di ieri". */
function isOwned(tokens: readonly Token[], at: number): boolean {
  return ownableWords.has(tokens[at]?.word ?? "") && wordsBeforeAnOwner.includes(tokens[at + 1]?.word ?? "");
}

/** All of it in quotation marks, or a long piece of it after a colon, or after the sign of what is forwarded. */
function isQuoted(text: string): boolean {
  if (/^[^"\u201c:\n]{2,80}:\s*["\u201c][^"\u201c\u201d]{60,}["\u201d]/u.test(text)) return true;
  return /^\s*(?:>|\u00ab[^\u00ab\u00bb]*\u00bb\W*$|["\u201c][^"\u201c\u201d]*["\u201d]\W*$)/u.test(text);
}
