// SPDX-License-Identifier: EUPL-1.2
/** They only lead to what is meant: "intendevo quello di Mugello". */
const wordsOfMeaning =
  /^(?:no[\s,]+)?(?:io\s+)?(?:intendevo|intendo|volevo\s+dire|voglio\s+dire|dicevo|dico|parlavo\s+d(?:i|el|ella)|mi\s+rifer(?:ivo|isco)\s+a(?:l|lla)?|i\s+meant?)\s+/iu;

/** An answer without the words that only lead to what is meant. */
export function asMeant(answer: string): string {
  return answer.replace(wordsOfMeaning, "");
}
