// SPDX-License-Identifier: EUPL-1.2
const emoji = /(?<![\s\p{Extended_Pictographic}])(?:[\s\p{Extended_Pictographic}\p{Emoji_Modifier}]|\u200d|\ufe0f)+$/u;
/** "Il SUAP", "oggetto: della convenzione". */
const article =
  /^(?:(?:(?:d(?:e[il]|egli|ell[oae])|su(?:[li]|gli|ll[oae])?|il|lo|la|i|gli|le)\s+|(?:(?:de|su)l)?l['’]\s*)(?=\p{L}))/iu;
/** "«Servizio associato»": the marks stand around it, and inside it is none. */
const quoted = /^["“«]([^"“”«»]+)["”»]$/u;
const signs = /(?<=\p{L}{4})[\s,;]*\.[\s,;]*$|(?<=\p{L})[\s,;]+$|(?<!\s)\s+[-–|]\s*$/u;

/** A subject or a place as typed, without the article or the preposition before it and the signs after it: "la mensa 🍝" is "mensa". */
export function asTold(text: string): string {
  return text.trim().replace(emoji, "").replace(signs, "").replace(quoted, "$1").replace(article, "");
}
