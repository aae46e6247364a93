// SPDX-License-Identifier: EUPL-1.2
import { linked } from "./html-text.ts";

const edge = String.raw`(?<![\p{L}\p{N}*_~])`;
const after = String.raw`(?![\p{L}\p{N}*_~])`;
const around = (mark: string) => new RegExp(`${edge}${mark}(?=\\S)([^\\n]{1,2000}?)(?<=\\S)${mark}${after}`, "gu");
const marks = ["\\*\\*\\*", "\\*\\*", "__", "~~", "\\*", "_"].map(around);

/**
 * The words of a text with the few marks of Markdown that people write and clients send: emphasis, headings, quotes,
 * code, links. A mark inside a word or without its other half stays.
 */
export function withoutMarkdown(text: string): string {
  const bare = text
    .replace(/\[([^[\]\n]{1,1000})\]\((https?:\/\/[^\s()]{1,2000})\)/giu, (_, words: string, address: string) =>
      linked(words, address),
    )
    .replace(/<(https?:\/\/[^\s<>]{1,2000})>/giu, "$1")
    .replace(/^[ \t]*```[^\n`]{0,20}$|```/gmu, "")
    .replace(/`([^`\n]{1,2000})`/gu, "$1")
    .replace(/^[ \t]{0,3}(?:#{1,6}[ \t]+|>[ \t]?)+/gmu, "");
  return marks.reduce((words, mark) => words.replace(mark, "$1"), bare);
}
