// SPDX-License-Identifier: EUPL-1.2
import { readMeetingLine } from "../meeting-line.ts";
import type { ReferenceContext } from "./meeting-reference.ts";

/** "La sala consiliare": as it is in it. */
export function inside(words: string): string {
  return /^(?:in|a|ad|al|allo|alla|nel|nello|nella|presso)\s/iu.test(words) ? words : `in ${withoutArticle(words)}`;
}

function withoutArticle(words: string): string {
  return words.replace(/^(?:(?:il|lo|la)\s+|l['’]\s*)/iu, "");
}

/** Where it was, by whose it is. */
const ofOneSide = /^(?:da|presso|in sede)\s(?:di\s)?(?:loro|noi)$/iu;

/** The words as a line of a meeting, with the place that they may be: "municipio", "da loro". */
export function readOfAPlace(words: string, context: ReferenceContext) {
  const told = readMeetingLine(words, context);
  if (ofOneSide.test(words)) return { ...told, place: words };
  const { mode, place } = readMeetingLine(inside(words), { ...context, isBesideBodies: true });
  if (told.mode === undefined && mode !== undefined) return { ...told, mode, doubts: [] };
  return told.day.kind === "none" && told.place === "" ? { ...told, place } : told;
}
